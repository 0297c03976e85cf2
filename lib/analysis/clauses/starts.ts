/**
 * Where a clause without a subject can begin, so that a base form there is an imperative. Quirk et al. (1985), "A
 * Comprehensive Grammar of the English Language", §11.24 (directives) and §11.29 (with "please", vocatives, "let us").
 */
import type { Sentence } from '../document';
import { perSentence } from '../document';
import { pleas, wordSet } from '../word-class';
import type { Word } from '../words';
import { gapBefore, joins } from './joints';
import { addressEnd, isOpener } from './openers';
import { opensAnew } from './unmarked';

/** Verbs that open another directive ("go sign", "come and see"), and are directives themselves. */
const movers = wordSet('go come');

/** Indices of the words with which a clause without a subject can begin. */
export const clauseStarts = perSentence((sentence: Sentence): number[] => {
  const { words } = sentence;
  const starts: number[] = [];
  const address = addressEnd(words);
  let openerRun = true;
  /** Where the clause begins, and its first word that is no opener: they tell what a comma or an "and" joins. */
  let from = 0;
  let head: Word | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const gap = index > 0 ? gapBefore(words, index) : 'none';
    if (gap === 'clause' || index === address || opensAnew(words, from, index)) {
      head = undefined;
      from = index;
      openerRun = true;
    } else if (gap === 'joint' && joins(words, from, index, head)) openerRun = true;
    if (word.kind !== 'word') continue;
    if (openerRun && !isHour(words, index)) starts.push(index);
    if (pleas.has(word.norm) || isListNumber(word, index)) {
      openerRun = true;
      head = undefined;
    } else if (openerRun && !isOpener(word, words, index)) {
      openerRun = false;
      head ??= word;
    } else if (movers.has(word.norm)) head ??= word;
  }
  return starts;
});

/** "8 PM" */
const isHour = (words: Word[], index: number) =>
  words[index]?.norm === 'pm' && /^[0-9]/.test(words[index - 1]?.norm ?? '');

/** "1. Plant a tree", "2) Water it". */
const isListNumber = (word: Word, index: number) =>
  index === 0 &&
  /^[0-9]{1,2}$/.test(word.norm) &&
  (/^[.)]/.test(word.after) || word.end - word.start > word.norm.length);
