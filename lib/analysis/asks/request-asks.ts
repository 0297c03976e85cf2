import type { Sentence } from '../document';
import type { AskKind, AskStrength } from '../finding';
import { imperatives, restOf } from '../grammar';
import { countWords, plainOf } from '../rule';
import { isFiniteVerb } from '../word-class';
import type { Word } from '../words';
import { type Ask, type Asking, endOfAsk, linkFor, rank, strengthOf, weaker } from './ask';
import { frameAt, innerVerb, laterVerb } from './frame-at';
import { requestsFrom } from './requests/by-opener';
import type { Request } from './requests/request';

/** Asks without an imperative: "Would you chip in?", "we need you to sign", "you can register here". */
export function requestAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const out: Ask[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidates = requestsFrom(words[at]?.norm ?? '');
    if (candidates.length === 0 || isOpenQuestion(words, at) || isHad(words, at)) continue;
    const rest = `${restOf(words, at, 20)} `;
    const before = wordBefore(words, at);
    for (const request of candidates) {
      if (request.notAfter?.test(before)) continue;
      const ask = askBy(request, sentence, at, rest);
      if (!ask) continue;
      out.push(ask);
      break;
    }
  }
  return out;
}

/** The word before in the same clause, but for articles; an empty string without one. */
function wordBefore(words: Word[], at: number): string {
  const before = words[at - 1];
  if (!before || /[,.;:!?\u2014]/.test(before.after)) return '';
  return /^(?:an?|the|this|that)$/.test(before.norm) ? wordBefore(words, at - 1) : before.plain;
}

/** Had, or not had: "never get a better chance" is still to come. */
const had =
  /\b(?:had|got|enjoyed|appreciated?|thanks?|grateful|thankful|honou?red|took|gave|loved|missed)\b|\b(?:did not|never) (?:have|get)(?: an?| the| any| my| our)*$/;
/** "I had the chance to visit", "we did not get the time to": what somebody had, or had not, is no offer to the reader. */
const isHad = (words: readonly Word[], at: number): boolean =>
  /^(?:chance|opportunity|time)$/.test(words[at]?.norm ?? '') &&
  had.test(
    words
      .slice(Math.max(at - 5, 0), at)
      .map(({ norm }) => norm)
      .join(' '),
  );

function askBy(request: Request, sentence: Sentence, at: number, rest: string): Ask | undefined {
  const { words } = sentence;
  const found = request.pattern.exec(rest);
  if (!found) return undefined;
  const after = at + countWords(found[0]);
  const inner =
    innerVerb(words, after, true) ??
    softenedVerb(words, after - 1) ??
    (request.strength === 'hard' ? beyondHelp(words, laterVerb(words, after)) : undefined);
  if (!inner || isCut(words, at, inner.at)) return undefined;
  const most = words[at]?.norm === 'by' ? wayStrength(sentence, at, inner) : request.strength;
  if (!most) return undefined;
  if (request.maybeQuestion && isRealQuestion(inner, rest)) return undefined;
  const strongest = coordinated(words, inner);
  return {
    from: at,
    to: endOfAsk(words, strongest.at),
    strength: weaker(strongest.frame, most),
    kind: strongest.frame.kind,
    ...linkFor(strongest.frame),
    // "Can you take a look at my ticket?" asks the other for help.
    ...(request.maybeQuestion && strengthOf(strongest.frame) === 'pointer'
      ? { publicly: true }
      : {}),
  };
}

/** "Would you consider a gift?": the last softener may be the asking verb itself. */
function softenedVerb(words: Word[], at: number): Asking | undefined {
  const frame = frameAt(words, at, true);
  return frame && { at, frame };
}

/** "Could you move the bins to help us out?" asks for the bins. */
const beyondHelp = (words: Word[], later: Asking | undefined): Asking | undefined =>
  later && words[later.at]?.norm === 'help' ? undefined : later;

const costly: ReadonlySet<AskKind> = new Set(['donate', 'sign-up', 'volunteer', 'petition', 'buy']);

/** What one asks others about without wanting it of them. */
const curious: ReadonlySet<AskKind> = new Set([
  'buy',
  'download',
  'vote',
  'enter',
  'attend',
  'read',
]);
const ofOurs =
  /\b(?:please|plz|pls|us|our|my|me|this|now|today|tonight|willing|consider|here|LINK)\b/;

/** "Would you buy it again?", "can you download it?" */
const isRealQuestion = ({ frame }: Asking, rest: string) =>
  curious.has(frame.kind) && !ofOurs.test(rest);

/**
 * "Celebrate by giving", "you can help by giving": the way is asked for as much as what it is the way to. The reader's
 * own doing only: "let us help you by …" offers.
 */
function wayStrength(sentence: Sentence, at: number, way: Asking): AskStrength | undefined {
  const passesOn = way.frame.kind === 'share' && ofOurs.test(plainOf(sentence));
  if (!costly.has(way.frame.kind) && !passesOn) return undefined;
  // "Meet Ana, who came back and helps by volunteering": a finite verb between the two has another subject.
  const leading = imperatives(sentence).filter(
    ({ verb }) => verb < at && !sentence.words.slice(verb + 1, at).some(isFiniteVerb),
  );
  if (leading.some(({ verb }) => !/^(?:let|lets|let's)$/.test(sentence.words[verb]?.norm ?? '')))
    return 'hard';
  return leading.length > 0 || /\byou (?:can|could)\b/.test(plainOf(sentence)) ? 'soft' : undefined;
}

/** "Will you watch it, share it, and chip in $5?": the strongest of the verbs that one request joins. */
function coordinated(words: Word[], first: Asking): Asking {
  let best = first;
  for (let at = first.at + 2; at < words.length && at < first.at + 24; at++) {
    const before = words[at - 1];
    if (!/,/.test(before?.after ?? '') && !/^(?:and|or|then)$/.test(before?.norm ?? '')) continue;
    const frame = frameAt(words, at);
    if (frame && rank[strengthOf(frame)] > rank[strengthOf(best.frame)]) best = { at, frame };
  }
  return best;
}

/** "What would you buy first?" wants to know; only "how much would you give?" asks. */
const isOpenQuestion = (words: Word[], at: number) =>
  /^(?:can|could|will|would|do|are|is)$/.test(words[at]?.norm ?? '') &&
  followsQuestionWord(words, at);

/** "What dishes or tips can you share?": the question word may have its noun with it. */
function followsQuestionWord(words: Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 6; before--) {
    if (/[,.;:!?\u2014]/.test(words[before]?.after ?? '')) return false;
    if (/^(?:what|where|which|who|when|why|how|whom)$/.test(words[before]?.norm ?? '')) return true;
  }
  return false;
}

/** A request is one clause: "if you can, please give" is not "you can give". */
function isCut(words: Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => /[,.;:!?()\u2014]/.test(word.after));
}
