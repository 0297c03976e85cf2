import { restOf } from './grammar';
import { isFiniteVerb, wordSet } from './word-class';
import type { Word } from './words';

/**
 * "Support groups meet on Friday", "Share of renewables rises", "Download speeds doubled": the bare form is a noun,
 * alone or in front of others, and a finite verb follows.
 */
export function isNounSubject(words: Word[], verb: number): boolean {
  const own = words[verb];
  const next = words[verb + 1];
  if (!own || next?.kind !== 'word') return false;
  if (neverNoun.has(own.norm)) return false;
  if (isNounBefore(words, verb)) return true;
  if (breaks.test(own.after) && next.norm !== 'up') return false;
  // "Sign-up numbers doubled"
  const first = verb + (next.norm === 'up' ? 2 : 1);
  for (let at = first; at < words.length && at < first + 4; at++) {
    const word = words[at] as Word;
    const closed = /[,:;!?\u2014]/.test(words[at - 1]?.after ?? '');
    if (closed || word.kind !== 'word' || word.tags.has('Pronoun')) return false;
    if (at > first && (auxiliary.test(word.norm) || isFiniteVerb(word))) return true;
    if (!word.tags.has('Noun') && !word.tags.has('Adjective') && !word.tags.has('Gerund'))
      return false;
    if (word.tags.has('Possessive')) return false;
  }
  return false;
}

/** Asking verbs that are no nouns as well. */
const neverNoun = wordSet(
  'get give take make be come go join donate send bring write tell let keep find learn see choose become add apply attend enroll enrol subscribe retweet consider remember forget tune',
);
function isNounBefore(words: Word[], verb: number): boolean {
  const own = words[verb] as Word;
  const next = words[verb + 1] as Word;
  // "Buy-side analysts"; a plain compound verb ("pre-order") is one of the frames.
  if (own.after === '-' && !/^(?:pre|re|e|sign)$/.test(own.norm)) return true;
  if (next.norm === 'of' || auxiliary.test(next.norm) || stated.has(next.norm)) return true;
  if (breaks.test(own.after)) return false;
  // "Download numbers mean nothing": no imperative has a bare verb after its object.
  if (
    own.norm !== 'help' &&
    next.tags.has('Plural') &&
    pluralVerbs.has(words[verb + 2]?.norm ?? '')
  )
    return true;
  // "Research shows": the next word is the finite verb.
  if (isFiniteVerb(next)) return true;
  // "Vote on the merger expected", "shop windows on the square are lit"
  const phrase = next.tags.has('Plural') && next.tags.has('Noun') ? verb + 2 : verb + 1;
  if (!words[phrase]?.tags.has('Preposition')) return false;
  const end = clauseEnd(words, phrase, 8);
  return /^(?:on|in|for) (?:(?!which|that|who|if|you|we|they|because|and|so)[a-z'-]+ ){1,5}(?:is|are|was|were|has|have|had|expected|due|scheduled|postponed|delayed|cancell?ed|looms|underway) /.test(
    `${restOf(words, phrase, end - phrase)} `,
  );
}

/** "Purchase necessary", "sign-up required": what is stated of a noun without a verb. */
const stated = wordSet('necessary required needed available possible included pending');

/** Finite verbs of a plural subject that are no directives. */
const pluralVerbs = wordSet(
  'mean matter vary depend cost seem tend remain differ rise rose fall grow grew continue exist suffer struggle need do belong turn say want expect think believe plan face hope worry warn argue agree',
);

const auxiliary =
  /^(?:is|was|are|were|has|had|will|would|can|could|does|did|should|may|might|remains?)$/;
const breaks = /[,:;.!?\u2014-]/;

/** The index after the last word that no sign separates from the one at `from`; at most `most` words on. */
function clauseEnd(words: Word[], from: number, most: number): number {
  let end = from;
  while (end < words.length && end < from + most) {
    if (/[,:;.!?\u2014]/.test(words[end]?.after ?? '')) return end + 1;
    end++;
  }
  return end;
}
