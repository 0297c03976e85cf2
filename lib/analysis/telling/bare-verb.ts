import { isNounSubject } from '../noun-subject';
import { isBaseVerb, wordSet } from '../word-class';
import type { Word } from '../words';
import { alsoNouns, conduct, seldom, unchanging } from './verbs';

/** Whether a word at the start of a tip can be a verb: nearly anything is that is no other part of speech. */
export function mayBeVerb(words: readonly Word[], verb: number): boolean {
  const { tags, norm, kind } = words[verb] as Word;
  const next = words[verb + 1];
  return (
    kind === 'word' &&
    /^[a-z-]+$/.test(norm) &&
    next?.kind === 'word' &&
    !next.tags.has('Copula') &&
    !next.tags.has('Modal') &&
    !/[:,]/.test((words[verb] as Word).after) &&
    !/^(?:or|and|\+)$/.test(next.norm) &&
    !/^(?:this|that|these|those|how|why|what|when|where|you|do|does|did|everything|nothing)$/.test(
      norm,
    ) &&
    !(tags.has('PastTense') && !(unchanging.has(norm) && isFirst(words, verb))) &&
    ![
      'Pronoun',
      'Possessive',
      'Determiner',
      'Preposition',
      'Gerund',
      'Plural',
      'Modal',
      'Copula',
    ].some((tag) => tags.has(tag))
  );
}

const isFirst = (words: readonly Word[], at: number) =>
  words.slice(0, at).every(({ kind }) => kind !== 'word');

/** "Making", unlike "bring" and "everything". */
export const isGerund = ({ norm, tags }: Word) =>
  tags.has('Gerund') || (/..ing$/.test(norm) && !/thing$|^(?:b|s|sw|st|cl|sl|fl)r?ing$/.test(norm));

/** What cannot follow a verb that advises. */
export const noObject = wordSet(
  'of is are was were has have had i we he she they to as than sure no you in says said say again too also',
);
/** What makes a phrasal verb. */
export const particles = wordSet('up down off out away back ahead');
const unlikely = ['Modal', 'Preposition', 'Determiner', 'Pronoun', 'Adverb', 'Adjective', 'Copula'];
/** "Invest in people", "speak to her", "refuse to": what conduct may be about. */
/** "Respect to the crew", "trust in banks": what one is owed. */
const owed = wordSet('respect trust rest limit');
const place = /^(?:in|to|no)$/;
const determined = wordSet(
  'the a an your yourself yourselves it them every all each up down less more slowly together hard plenty lots only enough some any',
);

/** Whether a word where a directive can stand is a verb there, and not a noun in front of others. */
export function isVerb(words: Word[], verb: number, always: boolean): boolean {
  const word = words[verb] as Word;
  const next = words[verb + 1];
  const { tags, norm } = word;
  if (unlikely.some((tag) => tags.has(tag))) return false;
  if (seldom.has(norm) && !determined.has(next?.norm ?? '')) return false;
  if (tags.has('Auxiliary') && (norm !== 'do' || next?.norm === 'not')) return false;
  if (!next || /[.!]/.test(word.after))
    return words.length > 1 && isBaseVerb(word) && !/:/.test(words[verb - 1]?.after ?? '');
  if (next.kind !== 'word' || isGerund(next)) return false;
  if (always && isBaseVerb(word)) return !next.tags.has('Copula');
  if (
    noObject.has(next.norm) &&
    !(conduct.has(norm) && !owed.has(norm) && place.test(next.norm) && isBaseVerb(word))
  )
    return false;
  if (/^[\d$\u20AC\u00A3]/.test(next.norm)) return false;
  // "Labour needs to listen"
  if (/^(?:needs|wants|has|plans|hopes)$/.test(next.norm) && words[verb + 2]?.norm === 'to')
    return false;
  // "Rest day", unlike "rest"; "balance due".
  if (['Modal', 'Copula', 'Date'].some((tag) => next.tags.has(tag))) return false;
  if (isNounSubject(words, verb) || isSubjectLater(words, verb)) return false;
  // "Taste and kindness", "gas, supplies": two nouns, unlike "spay or neuter".
  const second = words[verb + 2];
  if (/^(?:and|or|&)$/.test(next.norm) && conduct.has(norm) && conduct.has(second?.norm ?? ''))
    return true;
  if (/^(?:and|or|&)$/.test(next.norm) && second && !isBaseVerb(second) && !alsoNouns.has(norm))
    return false;
  if (/,/.test(word.after) && !isBaseVerb(next)) return false;
  if (isBaseVerb(word) || unchanging.has(norm)) return true;
  // "Ditch dairy"
  if (conduct.has(norm) && !owed.has(norm) && !next.tags.has('Plural'))
    if (isObject(next) || (next.tags.has('Adjective') && isDescribed(next, second))) return true;
  // "Offer some water": no noun stands right before a determiner.
  if (tags.has('Singular') && !tags.has('ProperNoun') && !tags.has('Date') && isDeterminer(next))
    return true;
  return (
    alsoNouns.has(norm) && (particles.has(next.norm) || isObject(next) || isDescribed(next, second))
  );
}

/** Not "a": it is a letter as well ("example A"). */
const isDeterminer = ({ tags, norm }: Word) =>
  (tags.has('Determiner') && norm !== 'a') || (tags.has('Possessive') && tags.has('Pronoun'));

/** "Shred old papers", "skip potato chips" */
const isDescribed = (next: Word, second: Word | undefined) =>
  (next.tags.has('Adjective') || next.tags.has('Noun')) && second?.tags.has('Plural') === true;

/** What follows a verb more often than a noun. */
const isObject = ({ norm, tags }: Word) =>
  tags.has('Determiner') ||
  tags.has('Possessive') ||
  tags.has('Plural') ||
  tags.has('Uncountable') ||
  tags.has('TextValue') ||
  /^(?:everything|everyone|people|yourself|them|more|less|fewer|about|for|to|with|on|and|dairy|meat|[a-z]+ly)$/.test(
    norm,
  );

const clauses = wordSet(
  'that who which what whether somebody someone if when until before where i we you he she they it people to how why because so sure',
);
const finite = wordSet('is are was were has have had will can could would says said');

/** "Gas stations in Leeds have low prices": a noun, as a finite verb without a subject of its own follows. */
export function isSubjectLater(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at < verb + 8; at++) {
    const { norm, kind } = words[at] as Word;
    if (kind !== 'word' || /[,;:.!?]/.test(words[at - 1]?.after ?? '')) return false;
    if (clauses.has(norm)) return false;
    if (finite.has(norm)) return true;
  }
  return false;
}
