import { restOf } from '../../grammar';
import { countWords } from '../../rule';
import { wordSet } from '../../word-class';
import type { Word } from '../../words';
import { type Ask, endOfAsk, linkFor, rank, strengthOf, weaker } from '../ask';
import { innerVerb, laterVerb } from '../frame-at';
import type { Frame } from '../frames/frame';
import { withPlea } from './plea';

/** Imperatives that carry another verb, which is what is asked for, and what stands between the two. */
const carriers = new Map<string, RegExp>([
  ['remember', /^to\b/],
  ['forget', /^to\b/],
  ['be', /^sure (?:to|and|you|that you)\b/],
  ['make', /^sure (?:to|that you|you|and)\b/],
  ['consider', /^/],
  [
    'take',
    /^(?:a|an|one|the|two|some|this|your|[0-9]+) (?:[a-z]+ )?(?:moment|minute|minutes|second|seconds|time|opportunity|chance)s? (?:to|and)\b/,
  ],
  ['feel', /^free to\b/],
  ['hesitate', /^to\b/],
  ['help', /^(?:us|me|them|HANDLE) (?:to )?/],
  ['go', /^(?:and |ahead and |out and |online and |to LINK (?:to|and) )?/],
  ['come', /^(?:and )?/],
  ['do', /^/],
  ['plan', /^(?:to|on)\b/],
  ['try', /^to\b/],
  ['commit', /^to\b/],
  ['promise', /^to\b/],
  ['start', /^by\b/],
  // A tool, and what it is there for: "Use this template to email your senator"
  ['use', /^(?:our|this|the|my|these)(?: (?!to\b)[a-z-]+){0,4} to\b/],
  ['think', /^(?:about|of)\b/],
  // What others are to do on the reader's word is asked of the reader.
  ...['tell', 'ask', 'get', 'encourage', 'remind', 'urge', 'invite'].map(
    (verb): [string, RegExp] => [
      verb,
      /^(?:your|all|every|everyone|everybody|someone|people)(?: (?!to\b)[a-z]+){0,4} to\b/,
    ],
  ),
]);
/** Carriers that leave the reader free. */
const softCarriers = wordSet('feel hesitate think');

/** The ask of the verb that an imperative carries: "don't forget to vote", "please consider giving". */
export function carriedAsk(
  words: Word[],
  verb: number,
  negated: boolean,
  own: Frame | undefined,
): Ask | undefined {
  const norm = words[verb]?.norm ?? '';
  const carrier = carriers.get(norm)?.exec(restOf(words, verb + 1));
  if (!carrier || (norm === 'forget' && !negated)) return undefined;
  // "Tell your MP to back the bill": the word to the official is what the reader does.
  if (own?.kind === 'contact-official') return undefined;
  const inner = innerVerb(words, verb + 1 + countWords(carrier[0]));
  if (!inner) return undefined;
  const strength = softCarriers.has(norm) ? weaker(inner.frame, 'soft') : strengthOf(inner.frame);
  if (own && rank[strength] < rank[strengthOf(own)]) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, inner.at),
    strength,
    kind: inner.frame.kind,
    ...linkFor(inner.frame),
  };
}

const inviting =
  /^(?:the (?:first|next|one)|one of|among|part of|ready|prepared|brave|bold|generous|so kind|kind enough|quick|fast|sure)\b/;

/** "Be the first to sign", "be sure to vote": the ask is in the verb that follows. */
export function beAsk(words: Word[], verb: number): Ask | undefined {
  const later = laterVerb(words, verb);
  if (!later || !inviting.test(restOf(words, verb + 1))) return undefined;
  return {
    from: verb,
    to: endOfAsk(words, later.at),
    strength: strengthOf(later.frame),
    kind: later.frame.kind,
  };
}
