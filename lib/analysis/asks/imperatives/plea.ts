import { pleas } from '../../word-class';
import type { Word } from '../../words';

/** "Please" belongs to the ask it softens. */
export const withPlea = (words: Word[], verb: number) =>
  pleas.has(words[verb - 1]?.norm ?? '') ? verb - 1 : verb;
