import { openers } from './clauses/openers';
import { clauseStarts } from './clauses/starts';
import type { Sentence } from './document';
import { perSentence } from './document';
import { isBaseVerb, pleas } from './word-class';
import type { Word } from './words';

/** A base form where a directive can stand. */
export interface Imperative {
  /** Index of the verb among the sentence's words. */
  verb: number;
  /** "don't forget", "never share". */
  negated: boolean;
  /** After "please", or repeated pleading. */
  please: boolean;
}

/** The directives of a sentence, whatever they ask for. */
export const imperatives = perSentence((sentence: Sentence): Imperative[] => {
  const { words } = sentence;
  const out: Imperative[] = [];
  const starts = new Set(clauseStarts(sentence));
  for (const start of starts) {
    const word = words[start] as Word;
    const please = pleas.has(words[start - 1]?.norm ?? '') || pleas.has(words.at(-1)?.norm ?? '');
    const verb = afterNegation(words, start);
    if (verb !== start) {
      if (words[verb]) out.push({ verb, negated: true, please });
      continue;
    }
    if (openers.has(word.norm) && word.norm !== 'come' && word.norm !== 'go') continue;
    if (mayBeBare(word)) out.push({ verb: start, negated: false, please });
  }
  return out;
});

/** "do not X", "don't X", "never X": the index of X; else the index itself. */
function afterNegation(words: Word[], index: number): number {
  const [first, second] = [words[index]?.norm, words[index + 1]?.norm];
  if (first === 'never') return index + 1;
  if (first === 'dont') return index + 1;
  if (first === 'do' && second === 'not') return index + 2;
  return index;
}

/** The tagger often takes a bare verb at the start for a noun ("Register here"): the rules decide by the word. */
function mayBeBare(word: Word): boolean {
  const { tags } = word;
  // "^RT": the initials of whoever signs.
  if (word.before.endsWith('^')) return false;
  if (isBaseVerb(word)) return true;
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition'))
    return word.norm === 'like';
  return !tags.has('PastTense') && !tags.has('Gerund');
}

/** The words from an index on, as one string of at most `count` of them, each as patterns read it. */
export function restOf(words: readonly Word[], from: number, count = 9): string {
  const end = Math.min(words.length, from + count);
  let out = '';
  for (let index = from; index < end; index++)
    out += out ? ` ${(words[index] as Word).plain}` : (words[index] as Word).plain;
  return out;
}
