/**
 * The register of advertisements: it says neither "we" nor "I", but praises goods, invites to have them and says where
 * they are to be had. Leech (1966), "English in Advertising", chs. 12-17 (imperatives, minor clauses, praising
 * adjectives). No single sign tells; a draft with several kinds of them sells.
 */
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { imperatives } from '../grammar';
import { plainOf } from '../rule';
import type { Word } from '../words';
import {
  availability,
  benefit,
  enticing,
  goods,
  inviting,
  making,
  owned,
  praise,
  superlatives,
  when,
} from './advertising-words';

/** The kinds of signs, and how far each goes towards an advertisement (1 is enough). */
const weights = {
  entice: 0.4,
  invite: 0.2,
  goods: 0.25,
  moreGoods: 0.1,
  praise: 0.25,
  morePraise: 0.1,
  novelty: 0.25,
  making: 0.2,
  benefit: 0.2,
  availability: 0.35,
  superlative: 0.3,
  owned: 0.2,
  price: 0.25,
  brand: 0.25,
  fragment: 0.15,
  when: 0.15,
} as const;
type Sign = keyof typeof weights;

/** The signs of one sentence; `from` and `to` are its first and last word that may be underlined. */
interface Advertising {
  signs: ReadonlySet<Sign>;
  weight: number;
}

/** The signs of an advertisement in a sentence. */
const advertisingIn = perSentence((sentence: Sentence): Advertising => {
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
  let praises = 0;
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    if (goods.has(word.norm)) things++;
    if (praise.has(word.norm)) praises++;
    if (isPrice(word)) signs.add('price');
    if (isNovelty(words, at, sentence.text)) signs.add('novelty');
    if (isBrand(words, at, sentence.text)) signs.add('brand');
  }
  if (things > 0) signs.add('goods');
  if (things > 1) signs.add('moreGoods');
  if (praises > 0) signs.add('praise');
  if (praises > 1) signs.add('morePraise');
  if (making.test(text)) signs.add('making');
  if (benefit.test(text)) signs.add('benefit');
  if (availability.test(text)) signs.add('availability');
  if (superlatives.test(text)) signs.add('superlative');
  if (owned.test(text)) signs.add('owned');
  if (when.test(text)) signs.add('when');
  if (isFragment(words)) signs.add('fragment');
  if (offersByName(sentence, signs)) signs.add('brand');
  return { signs, weight: weightOf(signs) };
});

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

const weightOf = (signs: Iterable<Sign>): number => {
  let sum = 0;
  for (const sign of signs) sum += weights[sign];
  return sum;
};

/** Somebody tells of themselves, or what is reported is public business. */
const teller =
  /\b(?:i|me|mine|congress|senate|president|government|republicans|democrats|police|minister|election|vote|bill|researchers|scientists|died|killed|giveaway|rt to win)\b|\bmy (?!nescafe)[a-z]+\b/;
/** Others are told of, or it all has happened. */
const story = /\b(?:he|she|his|him|they|them|their|was|were|had|said|went|got|bought|saw)\b/;
/** News, of whomever. */
const report =
  /\b(?:announced|founded|according|raised|reported|joined|attended|spoke|launched its|rt for a chance|ceo)\b/;
/** A cause is praised as goods are. */
const cause =
  /\b(?:vegans?|veganism|plant[- ]based|cruelty|kindness|compassion|compassionate|animals?|lambs?|pigs?|cows?|climate|sustainab\w+|ethical|justice|pollution|emissions|carbon|suffering|movement|planet)\b/;

/** What speaks for a story, a cause or a question rather than for goods; from 1 on it is no advertisement. */
const doubtIn = perSentence((sentence: Sentence): number => {
  const { words, text: written } = sentence;
  const text = plainOf(sentence);
  let doubt = 0;
  if (teller.test(text)) doubt += 1;
  if (story.test(text)) doubt += 0.2;
  if (cause.test(text)) doubt += 0.5;
  if (report.test(text)) doubt += 0.4;
  if (words.some(({ kind }) => kind === 'quote')) doubt += 0.2;
  if (/\?[\s\uE000-\uE005]*$/.test(written) && words.length > 6) doubt += 0.2;
  return doubt;
});

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

const isPrice = ({ norm, tags }: Word) =>
  tags.has('Money') || /^[$\u20AC\u00A3]\d/.test(norm) || /^\d+(?:\.\d+)?%$/.test(norm);

const isNovelty = (words: readonly Word[], at: number, text: string): boolean => {
  const { norm, start, end } = words[at] as Word;
  if (norm === 'all-new' || norm === 'brand-new') return true;
  if (norm !== 'new') return false;
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

/** From this weight on a draft is an advertisement. */
const enough = 1;
/** An advertisement has no more sentences. */
const longest = 10;
const fewestKinds = 3;
/** Without one of these there is nothing to be had. */
const core: ReadonlySet<Sign> = new Set(['goods', 'brand', 'novelty', 'availability', 'price']);

/** What other evidence of the writer's side adds. */
const shareOfEvidence = 0.6;

/**
 * The place of the sentence that sells most, in a draft that is an advertisement; undefined in any other. `evidence`
 * is how far the draft goes otherwise towards being about the writer's side.
 */
export function advertisedIn(
  { sentences, surface }: Document,
  evidence: number,
): number | undefined {
  if (surface === 'reply' || surface === 'message' || sentences.length > longest) return undefined;
  // Most drafts are somebody's own words, and need no look at their signs.
  const doubt = Math.max(0, ...sentences.map(({ sentence }) => doubtIn(sentence)));
  if (doubt >= 1) return undefined;
  const signs = new Set<Sign>();
  let best: number | undefined;
  let most = 0;
  for (const [index, { sentence }] of sentences.entries()) {
    const found = advertisingIn(sentence);
    for (const sign of found.signs) signs.add(sign);
    if (found.weight > most) [best, most] = [index, found.weight];
  }
  if (![...signs].some((sign) => core.has(sign))) return undefined;
  const kinds = signs.size + (evidence > 0.5 ? 1 : 0);
  const sum = weightOf(signs) + evidence * shareOfEvidence - doubt;
  return kinds >= fewestKinds && sum >= enough - 1e-9 ? best : undefined;
}
