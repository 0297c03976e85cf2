import type { Sentence } from '../document';
import { perSentence } from '../document';
import type { AskKind, AskStrength } from '../finding';
import { type Imperative, imperatives, isBaseVerb, isNounSubject, restOf } from '../grammar';
import { countWords, plainOf } from '../rule';
import type { Word } from '../words';
import { elliptics } from './elliptics';
import { formFrameAt, frameAt } from './frame-at';
import type { Frame } from './frames/frame';
import { requestOpeners, requests } from './requests';

/** An ask in one sentence: the words from `from` to `to` (inclusive). */
export interface Ask {
  from: number;
  to: number;
  strength: AskStrength;
  kind: AskKind;
  /** It counts only in a draft with a link. */
  withLink?: true;
}

/** All asks of a sentence, in order, not overlapping. */
export const asksIn = perSentence((sentence: Sentence): Ask[] => {
  const asks = [...imperativeAsks(sentence), ...requestAsks(sentence), ...ellipticAsks(sentence)];
  return apart(asks);
});

const rank: Record<AskStrength, number> = { pointer: 0, soft: 1, hard: 2 };

/** Keep the strongest of overlapping asks. */
function apart(asks: Ask[]): Ask[] {
  const kept: Ask[] = [];
  const byRank = [...asks].sort((a, b) => rank[b.strength] - rank[a.strength] || a.from - b.from);
  for (const ask of byRank)
    if (!kept.some((other) => ask.from <= other.to && ask.to >= other.from)) kept.push(ask);
  return kept.sort((a, b) => a.from - b.from);
}

/** "Give to charity or to your children?" puts a choice; only a plea or a condition makes it an ask. */
const isQuestion = (sentence: Sentence) => /\?[\s)"'\uE000-\uE005]*$/.test(sentence.text);

function imperativeAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const out: Ask[] = [];
  const question = isQuestion(sentence);
  for (const imperative of imperatives(sentence)) {
    if (question && !imperative.please) continue;
    const ask = askOf(words, imperative);
    if (ask) out.push(ask);
  }
  return out;
}

const carriers = new Map<string, RegExp>([
  ['remember', /^to\b/],
  ['forget', /^to\b/],
  ['be', /^sure (?:to|and)\b/],
  ['make', /^sure (?:to|that you|you|and)\b/],
  ['consider', /^/],
  [
    'take',
    /^(?:a|an|one|the|two|some) (?:[a-z]+ )?(?:moment|minute|minutes|second|seconds|time|opportunity)s? (?:to|and)\b/,
  ],
  ['feel', /^free to\b/],
  ['hesitate', /^to\b/],
  ['help', /^(?:us|me|them|HANDLE) (?:to )?/],
  ['go', /^(?:and |ahead and |out and |online and |to LINK (?:to|and) )?/],
  ['come', /^(?:and )?/],
  ['do', /^/],
  ['plan', /^(?:to|on)\b/],
]);
const soft = new Set(['feel', 'hesitate']);

/** "Please" belongs to the ask it softens. */
const withPlea = (words: Word[], verb: number) =>
  /^(?:please|plz|pls|kindly)$/.test(words[verb - 1]?.norm ?? '') ? verb - 1 : verb;

/** "Just like us, cows want to play." */
const isComparison = (words: Word[], verb: number) =>
  words[verb]?.norm === 'like' && /,/.test(words[verb + 1]?.after ?? '');

function askOf(words: Word[], imperative: Imperative): Ask | undefined {
  const { verb, negated } = imperative;
  const norm = words[verb]?.norm ?? '';
  if (negated && norm !== 'forget' && norm !== 'hesitate' && norm !== 'miss') return undefined;
  if (isNounSubject(words, verb) || isComparison(words, verb)) return undefined;
  const own = frameAt(words, verb);
  if (norm === 'be' && !own) {
    const later = laterVerb(words, verb);
    return (
      later && {
        from: verb,
        to: endOfAsk(words, later.at),
        strength: strengthOf(later.frame),
        kind: later.frame.kind,
      }
    );
  }
  const carrier = carriers.get(norm)?.exec(restOf(words, verb + 1));
  if (carrier && !(norm === 'forget' && !negated)) {
    const inner = innerVerb(words, verb + 1 + countWords(carrier[0]));
    if (inner) {
      const strength = soft.has(norm) ? weaker(inner.frame, 'soft') : strengthOf(inner.frame);
      if (!own || rank[strength] >= rank[strengthOf(own)])
        return {
          from: withPlea(words, verb),
          to: endOfAsk(words, inner.at),
          strength,
          kind: inner.frame.kind,
        };
    }
  }
  if (!own) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: strengthOf(own),
    kind: own.kind,
    ...(own.withLink ? { withLink: true } : {}),
  };
}

const strengthOf = (frame: Frame): AskStrength => frame.strength ?? 'hard';
const weaker = (frame: Frame, most: AskStrength): AskStrength =>
  rank[strengthOf(frame)] < rank[most] ? strengthOf(frame) : most;

function innerVerb(words: Word[], from: number): { at: number; frame: Frame } | undefined {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const frame = frameAt(words, at) ?? formFrameAt(words, at);
    if (frame) return { at, frame };
    const word = words[at];
    if (!word || !/^(?:to|and|please|also|both|either|kindly|just|quickly)$/.test(word.norm))
      if (!word?.tags.has('Adverb')) return undefined;
  }
  return undefined;
}

/** The ask reaches to the end of its clause: a sign, a link, or a coordinated clause with a verb of its own. */
function endOfAsk(words: Word[], verb: number): number {
  let to = verb;
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.kind === 'emoji' || word.kind === 'tag') break;
    if (word.kind === 'link' && /[:>\u2192-]/.test(words[at - 1]?.after ?? '')) break;
    if (/[.;!?()\u2014]|\s[-\u2013]\s/.test(words[at - 1]?.after ?? '')) break;
    if (
      /,/.test(words[at - 1]?.after ?? '') &&
      /^(?:and|but|so|because|which|who|as|where)$/.test(word.norm)
    )
      break;
    if (/^(?:and|or|&)$/.test(word.norm) && frameAt(words, at + 1)) break;
    to = at;
    if (at - verb > 40) break;
  }
  return to;
}

function requestAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const out: Ask[] = [];
  for (let at = 0; at < words.length; at++) {
    const norm = words[at]?.norm ?? '';
    if (!requestOpeners.has(norm) || isOpenQuestion(words, at)) continue;
    const rest = restOf(words, at, 16);
    for (const { pattern, strength } of requests) {
      const found = pattern.exec(`${rest} `);
      if (!found) continue;
      const after = at + countWords(found[0]);
      const inner =
        innerVerb(words, after) ?? (strength === 'hard' ? laterVerb(words, after) : undefined);
      if (!inner || isCut(words, at, inner.at)) continue;
      if (norm === 'by' && !(costly.has(inner.frame.kind) && isWayOut(sentence, at))) continue;
      const strongest = coordinated(words, inner);
      out.push({
        from: at,
        to: endOfAsk(words, strongest.at),
        strength: weaker(strongest.frame, strength),
        kind: strongest.frame.kind,
      });
      break;
    }
  }
  return out;
}

const costly: ReadonlySet<AskKind> = new Set(['donate', 'sign-up', 'volunteer', 'petition', 'buy']);

/** "Celebrate by giving": a directive before it, or "you can", makes the way an invitation. */
const isWayOut = (sentence: Sentence, at: number) =>
  imperatives(sentence).some(({ verb }) => verb < at) ||
  /\byou (?:can|could)\b/.test(plainOf(sentence));

/** "Will you watch it, share it, and chip in $5?": the strongest of the verbs that one request joins. */
function coordinated(
  words: Word[],
  first: { at: number; frame: Frame },
): { at: number; frame: Frame } {
  let best = first;
  for (let at = first.at + 2; at < words.length && at < first.at + 24; at++) {
    const before = words[at - 1];
    if (!/,/.test(before?.after ?? '') && !/^(?:and|or|then)$/.test(before?.norm ?? '')) continue;
    const frame = frameAt(words, at);
    if (frame && rank[strengthOf(frame)] > rank[strengthOf(best.frame)]) best = { at, frame };
  }
  return best;
}

/** "Are you willing to trust me enough to donate?": the asked-for verb may follow a verb of its own. */
function laterVerb(words: Word[], from: number): { at: number; frame: Frame } | undefined {
  if (!words[from] || !isBaseVerb(words[from] as Word)) return undefined;
  for (let at = from + 1; at < words.length - 1 && at < from + 9; at++) {
    if (!/^(?:to|and)$/.test(words[at]?.norm ?? '')) continue;
    if (
      /^(?:how|where|when|whether|want|wants|wanted|what|who|tried|trying|likes?)$/.test(
        words[at - 1]?.norm ?? '',
      )
    )
      return undefined;
    const frame = frameAt(words, at + 1);
    if (frame) return { at: at + 1, frame };
  }
  return undefined;
}

/** "What would you buy first?" wants to know; only "how much would you give?" asks. */
const isOpenQuestion = (words: Word[], at: number) =>
  /^(?:can|could|will|would|do|are|is)$/.test(words[at]?.norm ?? '') &&
  /^(?:what|where|which|who|when|why|how|whom)$/.test(words[at - 1]?.norm ?? '');

/** A request is one clause: "if you can, please give" is not "you can give". */
function isCut(words: Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => /[,.;:!?()\u2014]/.test(word.after));
}

/** "Donate: link", "RSVP by Friday", "your support is needed": asks without a verb that does the asking. */
function ellipticAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const rest = plainOf(sentence);
  const out: Ask[] = [];
  for (const { pattern, kind, strength } of elliptics) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const from = countWords(rest.slice(0, found.index));
    const to = Math.min(words.length - 1, from + countWords(found[0]) - 1);
    if (to >= from) out.push({ from, to, kind, strength });
  }
  return out;
}
