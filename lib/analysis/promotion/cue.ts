import type { Sentence } from '../document';
import { countWords, plainOf } from '../rule';
import type { Signal } from './signal';

/** A turn of phrase that speaks for a sentence being about the writer's side; on `plainOf(sentence)`. */
interface Cue extends Pick<Signal, 'kind' | 'variant' | 'weight' | 'inAnswer' | 'lacks'> {
  pattern: RegExp;
  /** It counts only where the writer's side is named, or where the sentence begins with it. */
  withSelf?: true;
}

const self = /\b(?:i|we|my|our|me|us)\b/;
/** What is passed on from somebody else. */
const ofOthers = /\b(?:by|from|via|with|h\/t) (?:HANDLE|QUOTE)|\bHANDLE's\b/;
const passedOn = 0.4;
const mostBefore = 3;

/** Cues, and the words of which a sentence has one before any of them can fit: looking for a word costs little. */
export interface Cues {
  words: ReadonlySet<string>;
  list: readonly Cue[];
}

/** The signals of the cues that a sentence has. */
export function cueSignals(sentence: Sentence, cues: Cues): Signal[] {
  if (!sentence.words.some(({ norm }) => cues.words.has(norm))) return [];
  const text = plainOf(sentence);
  const out: Signal[] = [];
  for (const { pattern, withSelf, kind, variant, weight, inAnswer, lacks } of cues.list) {
    const found = pattern.exec(text);
    if (!found) continue;
    const from = countWords(text.slice(0, found.index));
    if (withSelf && from >= mostBefore && !self.test(text)) continue;
    const foreign = kind === 'news' && weight < 1 && ofOthers.test(text) ? passedOn : 0;
    out.push({
      kind,
      variant,
      from,
      to: Math.min(from + Math.max(countWords(found[0]), 1), sentence.words.length) - 1,
      weight: weight - foreign,
      inAnswer: inAnswer ?? weight * 0.4,
      lacks,
    });
  }
  return out;
}
