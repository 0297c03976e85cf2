import { isSubject, subordinators, wordSet } from '../word-class';
import type { Word } from '../words';

/** Words that may stand before an imperative and do not change that it is one. */
export const openers = wordSet(
  "please plz pls pl plss plzz pleas kindly just now today also so and & then but or ok okay hey hi hello yes well oh wow friend friends guys everyone everybody someone somebody all folks team y'all yall together simply always again still instead finally really quickly here there tonight tomorrow next first second third lastly meanwhile reminder psst attention update pps ps btw fyi subject re fwd fw come go",
);

/** Whether a word stands in front of an imperative and leaves it one: an opener, a greeting, a vocative, an adverb. */
export function isOpener(word: Word, words: Word[], index: number): boolean {
  if (openers.has(word.norm) || isGreeting(words, index)) return true;
  // "No, wait", but "no comment".
  if (word.norm === 'no') return word.after.startsWith(',');
  if (word.tags.has('Expression')) return true;
  if (words[0]?.norm === 'dear' && index <= 3) return true;
  // "Hi Peter," / "Friends of the river," / "Peter,": a vocative ends with a comma.
  if (/^[,!]/.test(word.after.trim()) && index <= 3 && !word.tags.has('Verb')) return true;
  if (index <= 2 && openers.has(words[0]?.norm ?? '') && word.tags.has('ProperNoun')) return true;
  return word.tags.has('Adverb') && word.norm.endsWith('ly');
}

/** "Good morning everyone". */
const isGreeting = (words: Word[], index: number): boolean =>
  (words[0]?.norm === 'good' && index === 0) ||
  (words[0]?.norm === 'good' &&
    /^(?:morning|afternoon|evening|day|night)$/.test(words[1]?.norm ?? '') &&
    index <= 2);

/**
 * "High schoolers, send us …", "Calling all bakers in town, bring a cake": where the clause begins after a vocative:
 * a few words without a verb, or more after a word that calls.
 */
export function addressEnd(words: Word[]): number | undefined {
  const first = Math.max(
    words.findIndex(({ kind }) => kind === 'word'),
    0,
  );
  const calls = /^(?:calling|attention|attn|dear|hey|hi|hello)$/.test(words[first]?.norm ?? '');
  for (let at = first; at < words.length && at < first + longestAddress * (calls ? 2 : 1); at++) {
    const word = words[at] as Word;
    if (calls && at > first && /^[,:-]/.test(word.after.trim())) return at + 1;
    if (!calls) {
      if (word.kind !== 'word' || word.tags.has('Verb') || subordinators.has(word.norm))
        return undefined;
      if (isSubject(word) || word.tags.has('Date') || word.tags.has('Adverb')) return undefined;
    }
    if (/^,/.test(word.after)) return at + 1;
    if (/\S/.test(word.after)) return undefined;
  }
  return undefined;
}

const longestAddress = 6;
