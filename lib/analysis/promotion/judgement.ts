import type { Sentence } from '../document';
import type { Evidence } from './evidence';
import { hasMerit } from './merit';
import { isOffer, traitCount } from './offers';
import type { Signal, SignalKind } from './signal';

/** What the rest of the draft, and where it is written, say of a sentence. */
export interface Setting {
  /** The draft asks for gifts: "our campaign" is what is given for. */
  gives: boolean;
  /** It answers somebody: "we" and "our" serve the other side. */
  answers: boolean;
  /** The draft names the writer's side somewhere. */
  namesSelf: boolean;
  /** A link in the sentence or soon after it: there is something of ours to look at. */
  hasLink: boolean;
  /** The next sentence does no more than invite to it: "Come and see!" */
  shown: boolean;
}

/** The strongest signal of a sentence, and how far all of its evidence goes. */
export interface Judgement {
  best?: Signal | undefined;
  sum: number;
  /** Nothing is left open: whose it is, and that there is something to be proud of. */
  settled: boolean;
}

/** From this weight on a sentence is about the writer's side. */
export const enough = 1 - 1e-9;
/** The weight of evidence that leaves open what there is to be proud of, however much of it there is. */
const atMostOpen = 0.9;
const ofLink = 0.4;
const ofAppeal = 0.3;
const ofShowing = 0.3;
/** What each trait of an advertisement adds to other evidence. */
const ofTrait = 0.2;

/**
 * Weighs a sentence. Of each kind of signals the strongest counts; a link and the traits of an offer add to them, thanks
 * and service take away. Signals that all leave the same thing open do not add up to a finding, unless the sentence
 * settles it otherwise.
 */
export function judge(
  { signals, support, counter, offer }: Evidence,
  sentence: Sentence,
  { gives, answers, namesSelf, hasLink, shown: invited }: Setting,
): Judgement {
  if (signals.length === 0) return { sum: 0, settled: false };
  // What is disclosed or passed on is no more one's own for it, and in an answer it is the way to what was asked for.
  const shown = invited && counter === 0 && !answers;
  const byKind = new Map<SignalKind, number>();
  let best: Signal | undefined;
  let most = 0;
  for (const signal of signals) {
    const weight = answers ? (signal.inAnswer ?? signal.weight) : signal.weight;
    if (weight > most) [best, most] = [signal, weight];
    byKind.set(signal.kind, Math.max(byKind.get(signal.kind) ?? 0, weight));
  }
  let sum = support - counter + (hasLink ? ofLink : 0) + (shown ? ofShowing : 0);
  if (gives && best?.kind === 'work') sum -= ofAppeal;
  if (isOffer(offer.bits)) sum += ofTrait * traitCount(offer.bits);
  for (const weight of byKind.values()) sum += weight;
  const settled = !signals.every(({ lacks }) => lacks === signals[0]?.lacks && lacks !== undefined);
  if (sum >= enough && !shown && isOpen(signals, sentence, namesSelf)) sum = atMostOpen;
  return { best, sum, settled };
}

/** From this weight on a sentence nearly speaks of the writer's side. */
const nearly = 0.6 - 1e-9;

/** A link or an invitation leads to something, and is not that itself. */
const ofLead = 0.5;

/** After so many sentences that say nothing of the writer's side, one that only just does is an aside. */
const fewestBefore = 5;
/** Weight from which a single sentence is the point of a long draft as well. */
const ofPoint = 1.25;
/** A long draft comes to its point in its first sentences. */
const opening = 2;
/** Within so many sentences two that nearly speak of the writer's side go together. */
const together = 4;

/**
 * The judgements of a draft, less the sentence that stands alone, late, and says too little to be its point. What comes
 * after it can only make it count again: a finding must not go because the draft grows.
 */
export function withoutAside(judged: readonly Judgement[]): readonly Judgement[] {
  const [place = -1, second] = judged.flatMap(({ sum }, index) => (sum >= nearly ? [index] : []));
  if (place < fewestBefore || second !== undefined) return judged;
  // What is counted is meant to be seen, wherever it stands.
  return judged.map((one, index) =>
    index === place && one.sum < ofPoint && one.best?.variant !== 'numbers'
      ? { ...one, sum: Math.min(one.sum, atMostOpen) }
      : one,
  );
}

/** The place of the first of several sentences that nearly speak of the writer's side, and nothing left open in it. */
export function leadOf(judged: readonly Judgement[]): number | undefined {
  const near = judged.flatMap(({ sum }, index) => (sum >= nearly ? [index] : []));
  const first = near[0] ?? judged.length;
  const go = near.some(
    (place, index) => index > 0 && (first < opening || place - (near[index - 1] ?? 0) < together),
  );
  if (!go) return undefined;
  const lead = judged.findIndex(
    ({ best, sum, settled }) => settled && sum >= nearly && (best?.weight ?? 0) >= ofLead,
  );
  return lead < 0 ? undefined : lead;
}

/** Whether all signals leave open the same thing, and neither the sentence nor the draft settles it. */
function isOpen(signals: readonly Signal[], sentence: Sentence, namesSelf: boolean): boolean {
  if (signals.every(({ lacks }) => lacks === 'merit')) return !hasMerit(sentence);
  return !namesSelf && signals.every(({ lacks }) => lacks === 'owner');
}
