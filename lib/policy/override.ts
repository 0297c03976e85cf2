import type { Verdict } from './verdict';

/** Fewer letters than this are a slip of the finger and no reason. */
const fewestLetters = 3;

/** A ban is lifted by a sentence, not by a word. */
const fewestWords = 3;

const word = /\p{Letter}[\p{Letter}\p{Mark}\p{Number}'’-]*/gu;

/** Scripts that write words without spaces between them: there, letters are counted instead. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const fewestUnspaced = 6;

/** Whether these words will do as the reason to send in spite of a hold of this level. */
export function isReason(words: string, level: Verdict['level']): boolean {
  const letters = words.match(/\p{Letter}/gu) ?? [];
  if (letters.length < fewestLetters) return false;
  if (level !== 'block') return true;
  const said = words.match(word) ?? [];
  return said.length >= fewestWords || (words.match(unspaced) ?? []).length >= fewestUnspaced;
}

/** Whether a person may send in spite of a verdict, for this reason. */
export const mayOverride = ({ level, overridable }: Verdict, reason: string): boolean =>
  overridable && isReason(reason, level);
