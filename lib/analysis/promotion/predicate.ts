import type { Word } from '../words';

/** What a subject does: the first word after its auxiliaries and adverbs, and how these turn it. */
export interface Predicate {
  at: number;
  /** "are", "was", "been": what follows is a quality, a participle or a place. */
  be: boolean;
  perfect: boolean;
  future: boolean;
  /** Not so, or only wished, needed or possible. */
  unreal: boolean;
}

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));
const be = words("am is are was were be been being 're 'm get got getting");
const have = words("have has had 've");
const modals = words(
  'would could should must might may can need needs ought want wants hope wish try tried cannot wanna gotta if let used ever',
);
const negatives = words('not never no hardly neither nor');
const passing = words(
  'do does did just also now already recently again finally together today still really even all both so very always once to be officially last week month year morning back live here currently soon both only then',
);
const mostPassed = 8;
const isObject = (word: Word | undefined) =>
  word?.tags.has('Determiner') === true || word?.tags.has('Possessive') === true;

/** The predicate of the subject whose last word is `subject`. */
export function predicateAfter(all: readonly Word[], subject: number): Predicate | undefined {
  let able = false;
  const found = { be: false, perfect: false, future: false, unreal: false };
  for (let at = subject + 1; at < all.length && at <= subject + mostPassed; at++) {
    const word = all[at] as Word;
    if (at > subject + 1 && /[;:.!?\u2014]/.test(all[at - 1]?.after ?? '')) return undefined;
    if (word.kind !== 'word') {
      if (word.kind === 'emoji' || word.kind === 'tag') continue;
      return undefined;
    }
    const { norm } = word;
    // "Our members, who have protected …": the clause says it of them as well.
    if (at === subject + 1 && /^(?:who|that|which)$/.test(norm)) continue;
    // "I got my degree": the verb itself, unlike "I got paid".
    if (/^g[eo]t/.test(norm) && isObject(all[at + 1])) return { at, ...found };
    // "We were able to donate 60,000 meals": done.
    if (norm === 'able' && /^(?:was|were|been)$/.test(all[at - 1]?.norm ?? '')) {
      found.be = false;
      found.perfect = true;
      able = true;
    } else if (be.has(norm)) found.be = true;
    else if (have.has(norm)) found.perfect = true;
    else if (negatives.has(norm) || modals.has(norm)) found.unreal = true;
    else if (norm === 'will' || norm === "'ll" || norm === 'shall') found.future = true;
    else if (norm === 'going' && all[at + 1]?.norm === 'to') found.future = true;
    // "I did a cover of this": the verb itself.
    else if (
      /^d(?:o|oes|id)$/.test(norm) &&
      /^(?:an?|the|some|my|our|two|three)$/.test(all[at + 1]?.norm ?? '')
    )
      return { at, ...found };
    else if (!passing.has(norm) && !(word.tags.has('Adverb') || /[a-z]{2}ly$/.test(norm)))
      return { at, ...found };
    if (norm === 'to' && found.perfect && !able) found.unreal = true;
  }
  return undefined;
}
