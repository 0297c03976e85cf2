import { coordinators, isBaseVerb, isNominative } from '../word-class';
import type { Word } from '../words';

/**
 * Where a condition to the reader begins that is still open at `index`: "if you enjoyed it", "when you can", at the
 * start of the clause or after a comma or a conjunction in it; -1 without one.
 */
export function conditionFrom(words: Word[], from: number, index: number): number {
  for (let at = from; at < index - 2 && at < from + farthestCondition; at++) {
    if (!/^(?:if|when|whenever)$/.test(words[at]?.norm ?? '')) continue;
    if (!/^(?:you|u)$/.test(words[at + 1]?.norm ?? '')) continue;
    const before = words[at - 1];
    if (at === from || /,/.test(before?.after ?? '') || coordinators.has(before?.norm ?? ''))
      return at;
  }
  return -1;
}

const farthestCondition = 24;

/** "If you can give today", "if you enjoyed it share it": a directive needs no comma after "if you …". */
export function closesCondition(words: Word[], from: number, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (from < 0 || index < from + 3 || !before || !word || words[from]?.norm !== 'if') return false;
  // "If you want a seat, you can …": the "can" of another clause.
  if (/^(?:can|could|agree)$/.test(before.norm))
    return index - 2 === from + 1 || words[index - 2]?.norm !== 'you';
  return (
    isBaseVerb(word) &&
    // "If you get a text message, …": the condition goes on to its comma.
    !word.after.startsWith(',') &&
    !word.tags.has('Modal') &&
    (before.tags.has('Noun') || /^(?:this|it|so|too|yet)$/.test(before.norm)) &&
    !isNominative(before) &&
    !words.slice(from, index).some(({ norm }) => perceiving.test(norm))
  );
}

const perceiving = /^(?:see|saw|hear|heard|help|let|make|made|watch|have|had|to|and|or|want|need)$/;
