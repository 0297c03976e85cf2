import type { Document, Sentence } from './document';
import { perSentence } from './document';
import type { Finding, RuleId } from './finding';
import { restOf } from './grammar';

/** What a rule says of a draft, before the analyser adds the rule's name. Offsets into the draft. */
export type Hit = Omit<Finding, 'rule'>;

/** One judgement about a draft. Its file name is its id, its option key and its message key. */
export interface Rule {
  id: RuleId;
  /** Whether a finding is a stretch of a sentence or a flag on the draft as such. */
  level: 'sentence' | 'draft';
  /** The reasons it can give: `rules.<id>.<variant>.reason` and `.instead` in the locale files. */
  variants: readonly string[];
  /** Where the claim behind the rule can be looked up. */
  source: string;
  /** Pure and deterministic; hits sorted by start and not overlapping. */
  find(draft: Document): Hit[];
}

/** A sentence as one string for patterns (see `restOf`). */
export const plainOf = perSentence((sentence: Sentence) =>
  restOf(sentence.words, 0, sentence.words.length),
);

/** The span of the words that a pattern found in `plainOf(sentence)`. */
export function spanOfMatch(
  sentence: Sentence,
  found: { index: number; 0: string },
): { start: number; end: number } {
  const lead = /^ */.exec(found[0])?.[0].length ?? 0;
  const from = countWords(plainOf(sentence).slice(0, found.index + lead));
  const to = Math.min(sentence.words.length, from + Math.max(countWords(found[0]), 1)) - 1;
  return spanOf(sentence, Math.min(from, to), to);
}

/** How many words a string of `restOf` holds. */
export function countWords(text: string): number {
  return text.split(' ').filter(Boolean).length;
}

/** The hit that covers words `from` to `to` (inclusive) of a sentence. */
export function spanOf(
  sentence: Sentence,
  from: number,
  to: number,
): { start: number; end: number } {
  const words = sentence.words.slice(from, to + 1);
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}

/** The span of a hit on a draft as such. */
export function wholeOf(draft: Document): { start: number; end: number; whole: true } {
  return { start: 0, end: draft.text.length, whole: true };
}
