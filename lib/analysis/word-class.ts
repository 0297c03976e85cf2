import type { Word } from './words';

/** A set of words from a list with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean));

/** Words with which one pleads. */
export const pleas = wordSet('please plz pls pl plss plzz pleas kindly');
/** Words that join two clauses. */
export const coordinators = wordSet('and & + or then plus so but');
/** Words that begin a subordinate clause, or a phrase in front of the main one. */
export const subordinators = wordSet(
  'if when whenever unless once because since as while before after whether for to in on at by with from until though although given without where starting beginning matter whoever whatever whichever wherever however no',
);

const subjects = wordSet(
  'i we you he she they it this that these those who which there someone anyone everyone nobody everybody what',
);

/** Whether the tagger lets this word be a bare verb form. */
export function isBaseVerb(word: Word): boolean {
  const { tags } = word;
  if (tags.has('Infinitive') || tags.has('Imperative')) return true;
  return (
    tags.has('Verb') && tags.has('PresentTense') && !word.norm.endsWith('s') && !tags.has('Gerund')
  );
}

/** Whether a word can be the subject, or part of it, in front of a finite verb. */
export function isSubject(word: Word): boolean {
  return subjects.has(word.norm) || word.tags.has('Pronoun');
}

/** Whether a word can be a subject and nothing else. */
export const isNominative = ({ norm }: Word): boolean =>
  /^(?:i|we|you|they|he|she|who|people|everyone|anyone)$/.test(norm);

/** Whether a word is a verb in a form that has a subject: "rises", "rose". */
export function isFiniteVerb({ norm, tags }: Word): boolean {
  if (!tags.has('Verb')) return false;
  return tags.has('PastTense') || (tags.has('PresentTense') && /[^s]s$/.test(norm));
}
