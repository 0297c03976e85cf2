import type { Sentence } from '../document';
import { perSentence } from '../document';
import { imperatives } from '../grammar';
import { plainOf } from '../rule';
import type { Word } from '../words';
import {
  availability,
  bargain,
  benefit,
  enticing,
  goods,
  inviting,
  leads,
  making,
  owned,
  praises,
  superlatives,
  when,
} from './advertising-words';

/** The kinds of signs, and how far each goes towards an advertisement (1 is enough). */
const weights = {
  entice: 0.5,
  invite: 0.2,
  goods: 0.25,
  moreGoods: 0.1,
  praise: 0.25,
  morePraise: 0.1,
  novelty: 0.25,
  making: 0.3,
  benefit: 0.2,
  availability: 0.35,
  superlative: 0.3,
  owned: 0.2,
  price: 0.25,
  brand: 0.25,
  name: 0.3,
  seller: 0.2,
  fragment: 0.15,
  when: 0.15,
  leads: 0.15,
} as const;
export type Sign = keyof typeof weights;

/** The signs of one sentence, and how far they go together. */
interface Advertising {
  signs: ReadonlySet<Sign>;
  weight: number;
}

/** The signs of an advertisement in a sentence. */
export const advertisingIn = perSentence((sentence: Sentence): Advertising => {
  const signs = new Set<Sign>();
  const { words } = sentence;
  const text = plainOf(sentence);
  for (const { verb, negated } of imperatives(sentence)) {
    const norm = words[verb]?.norm ?? '';
    if (negated || !opensClause(words, verb)) continue;
    if (enticing.has(norm)) signs.add('entice');
    else if (inviting.has(norm)) signs.add('invite');
  }
  let things = 0;
  let lauded = 0;
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    if (goods.has(word.norm)) things++;
    if (praises(words, at)) lauded++;
    if (isPrice(word)) signs.add('price');
    if (isNovelty(words, at, sentence.text)) signs.add('novelty');
    if (isBrand(words, at, sentence.text)) signs.add('brand');
  }
  if (things > 0) signs.add('goods');
  if (things > 1) signs.add('moreGoods');
  if (lauded > 0) signs.add('praise');
  if (lauded > 1) signs.add('morePraise');
  if (bargain.test(text)) signs.add('price');
  if (making.test(text)) signs.add('making');
  if (benefit.test(text)) signs.add('benefit');
  if (availability.test(text)) signs.add('availability');
  if (superlatives.test(text)) signs.add('superlative');
  if (owned.test(text)) signs.add('owned');
  if (when.test(text)) signs.add('when');
  if (leads.test(text)) signs.add('leads');
  if (isFragment(words)) signs.add('fragment');
  if (offersByName(sentence, signs)) signs.add('brand');
  return { signs, weight: weightOf(signs) };
});

/** How far some signs go together. */
export const weightOf = (signs: Iterable<Sign>): number => {
  let sum = 0;
  for (const sign of signs) sum += weights[sign];
  return sum;
};

/** At the start, or after a sign or an "and": the clearest place of an imperative. */
const opensClause = (words: readonly Word[], verb: number): boolean => {
  const before = words[verb - 1];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    /[^\s'"-]/.test(before.after) ||
    /^(?:and|&|or|then|now|just|please|so|come)$/.test(before.norm)
  );
};

/** "Take your outfit further with the Fjell Run", "Try a Brewster": what is invited to has a name. */
function offersByName({ words, text }: Sentence, signs: ReadonlySet<Sign>): boolean {
  if (!signs.has('invite') && !signs.has('entice')) return false;
  return words.some((word, at) => {
    if (!/^(?:with|try|get|visit|discover|meet|experience|on|at)$/.test(word.norm)) return false;
    let next = at + 1;
    while (/^(?:the|a|an|our|new|all-new)$/.test(words[next]?.norm ?? '')) next++;
    const name = words[next];
    return (
      name?.kind === 'word' &&
      /^\p{Lu}/u.test(text.slice(name.start, name.end)) &&
      !['Person', 'Place', 'Date', 'Pronoun'].some((tag) => name.tags.has(tag))
    );
  });
}

const isPrice = ({ norm, tags, after }: Word) =>
  tags.has('Money') ||
  /^[$\u20AC\u00A3]\d|^\d+(?:\.\d+)?%$/.test(norm) ||
  (/^\d+$/.test(norm) && /^ ?\u00A2/.test(after));

const isNovelty = (words: readonly Word[], at: number, text: string): boolean => {
  const { norm, start, end } = words[at] as Word;
  if (norm !== 'new') return false;
  if (words[at - 1]?.after === '-') return true;
  const written = text.slice(start, end);
  if (written === 'NEW') return true;
  if (written === 'New' && at > 0) return false;
  const next = words[at + 1];
  return (
    next?.kind === 'word' &&
    (goods.has(next.norm) ||
      goods.has(words[at + 2]?.norm ?? '') ||
      (/^\p{Lu}/u.test(text.slice(next.start, next.end)) && !next.tags.has('Place')))
  );
};

/** "The Fjell sweater", "Galaxy Buds2 Pro", "with Cord Electric": a name of no person or place beside goods. */
const isBrand = (words: readonly Word[], at: number, text: string): boolean => {
  const { start, end, tags, norm, after } = words[at] as Word;
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text.slice(start, end))) return true;
  if (/[\u2122\u00AE]/.test(after) || /[\u2122\u00AE]/.test(text.slice(start, end))) return true;
  if (at === 0 || !/^\p{Lu}[\p{L}\d]/u.test(text.slice(start, end))) return false;
  if (/[.!?:]/.test(words[at - 1]?.after ?? '')) return false;
  if (tags.has('Person') || tags.has('Place') || tags.has('Date')) return false;
  const beside = [words[at + 1], words[at + 2], words[at - 1]];
  return goods.has(norm) || beside.some((word) => word !== undefined && goods.has(word.norm));
};

/** A sentence without a finite verb, as advertisements are full of. */
const isFragment = (words: readonly Word[]): boolean => {
  const said = words.filter(({ kind }) => kind === 'word');
  return (
    said.length > 0 &&
    said.length <= 14 &&
    !said.some(({ tags, norm }) => (tags.has('Verb') && !tags.has('Gerund')) || norm === 'let')
  );
};
