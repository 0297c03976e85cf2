import type { Sentence } from '../document';
import type { Word } from '../words';
import { airSignal, isGuest } from './airing';
import { amountOf, many, worksOf } from './deed-amounts';
import {
  follows,
  isForCause,
  isGeneral,
  isGerundSubject,
  isHeard,
  isIdiom,
  isQualified,
  isReason,
  isStand,
  reachesStage,
} from './deed-sense';
import { droppedShare, ofMade, shareInAnswer, weights } from './deed-weights';
import { type DeedKind, deedOf } from './deeds';
import { honourSignal } from './honour-signals';
import { lightSignal, plainDeed } from './plain-deeds';
import { type Predicate, predicateAfter } from './predicate';
import type { Signal } from './signal';
import { isStage } from './stages';
import type { Subject } from './subjects';

/** What is done by saying that it will be. */
const announced: ReadonlySet<DeedKind> = new Set(['launch', 'author', 'show']);
/** What every house and every official does all day. */
const routine: ReadonlySet<DeedKind> = new Set(['run', 'show']);

const ofStand = 0.4;
/** "I joined the morning show". */
const ofGuest = 0.6;

/** "If we won", "when we build": no report of a deed. "How we help" is an invitation to look at it. */
const beforeSubject = new Set('if unless whenever until whether than once since'.split(' '));
/** What was done at a time is done: "when we won", unlike "when we win". */
const atTime = new Set('when time before while'.split(' '));

/** What the writer's side did, does or will do. */
export function deedSignals({ words }: Sentence, subjects: readonly Subject[]): Signal[] {
  const out: Signal[] = [];
  const general = isGeneral(words);
  for (const subject of subjects) {
    const before = words[subject.from - 1];
    if (subject.who !== 'dropped' && beforeSubject.has(before?.norm ?? '')) continue;
    const predicate = predicateAfter(words, subject.whole ?? subject.to);
    if (!predicate || predicate.unreal || isQualified(words, subject, predicate)) continue;
    const { form, kind } = deedOf(words[predicate.at]?.norm ?? '') ?? {};
    if (subject.who !== 'dropped' && atTime.has(before?.norm ?? '') && form !== 'past') continue;
    // "As I work on my talk" says when; "as we launch our report" still announces it.
    if (before?.norm === 'as' && form !== 'past' && kind !== 'launch') continue;
    if (general && subject.who === 'we' && form === 'base' && !predicate.future) continue;
    const signal = strongest(
      signalOf(words, subject, predicate),
      coordinated(words, subject, predicate),
    );
    if (!signal) continue;
    // "How Riverbank is cleaning the canal" leads to the answer; "how we will win" is a plan.
    const how =
      /^(?:how|why|where|what)$/.test(before?.norm ?? '') &&
      !predicate.future &&
      !isReason(words, subject)
        ? 0.3
        : 0;
    out.push({ ...signal, weight: signal.weight + how, lacks: how > 0 ? undefined : signal.lacks });
  }
  return out;
}

const strongest = (first: Signal | undefined, second: Signal | undefined) =>
  first && first.weight >= (second?.weight ?? 0) ? first : second;

/** "We have done this for years and just won a prize": the second verb of the same subject. */
function coordinated(
  words: readonly Word[],
  subject: Subject,
  first: Predicate,
): Signal | undefined {
  if (subject.who === 'dropped' && !words[first.at]?.tags.has('PastTense')) return undefined;
  for (let at = first.at + 1; at < words.length && at < first.at + 10; at++) {
    // "Grateful to those who volunteered and made calls": another's deeds.
    if (/^(?:who|which|that|those)$/.test(words[at]?.norm ?? '')) return undefined;
    if (!/^(?:and|&|then)$/.test(words[at]?.norm ?? '')) continue;
    const next = predicateAfter(words, at);
    if (next && !next.unreal && deedOf(words[next.at]?.norm ?? '')?.form === 'past')
      return signalOf(words, subject, next);
  }
  return undefined;
}

function signalOf(
  words: readonly Word[],
  { from, who }: Subject,
  predicate: Predicate,
): Signal | undefined {
  const { at } = predicate;
  const norm = words[at]?.norm ?? '';
  const honour = honourSignal(words, from, who, predicate);
  if (honour) return honour;
  const aired = airSignal(words, from, who, predicate);
  if (aired) return aired;
  if (predicate.be && who !== 'dropped' && /^(?:committed|dedicated|devoted)$/.test(norm))
    return { kind: 'deed', variant: 'achievement', from, to: at, weight: 0.7, inAnswer: 0.2 };
  const light = lightSignal(words, from, who, predicate);
  if (light) return light;
  const deed = isIdiom(words, at, predicate) ? undefined : deedOf(norm);
  if (!deed) return plainDeed(words, from, who, predicate);
  if (who === 'dropped' && deed.form === 'base') return undefined;
  // "Photographed by the fire service", "Posted @ana": by whom it was done.
  if (who === 'dropped' && deed.form === 'past' && isByAnother(words[at + 1], deed))
    return undefined;
  // "@ana announced …": the account is the one who did it.
  if (who === 'dropped' && deed.form !== 'ing' && follows(words, from)) return undefined;
  if (who === 'dropped' && deed.form === 'ing' && isGerundSubject(words, at)) return undefined;
  // "Riverbank's partner", "the Riverbank support": a house does things in the third person.
  if (
    who === 'name' &&
    deed.form === 'base' &&
    !predicate.future &&
    words[at - 1]?.norm !== 'to' &&
    !words[at - 1]?.tags.has('Plural')
  )
    return undefined;
  // "We are supported by …": done to us.
  if (predicate.be && deed.form === 'past') return undefined;
  const done =
    (deed.form === 'past' && !predicate.future) ||
    (deed.form === 'ing' && !predicate.future && (predicate.be || who === 'dropped')) ||
    predicate.perfect ||
    // To say that one will publish or show something is to announce it; what one means to win or to do is not done.
    (predicate.future && announced.has(deed.kind));
  if (deed.form === 'ing' && !predicate.be && who !== 'dropped') return undefined;
  const stand = isStand(norm, deed.form, who);
  const base = stand
    ? isStage(words, at + 1)
      ? ofGuest
      : ofStand
    : weights[deed.kind][done ? 'done' : 'habit'];
  const made = worksOf(words, at, from, deed.kind);
  const shown = deed.kind === 'show' || deed.kind === 'author';
  const onStage = shown ? reachesStage(words, at, predicate) : 0;
  // What is dropped, and no work, has fallen down.
  if (/^drop/.test(norm) && made === 0) return undefined;
  const ofHouse = who === 'name' ? 0.4 : 0;
  const counts = done || (deed.kind === 'care' && deed.form === 'base' && !predicate.future);
  const amount = counts && !stand ? amountOf(words, at, deed.kind) : 0;
  const proudly = words.slice(from, at).some((word) => word.norm === 'proudly') ? 0.3 : 0;
  const weight =
    amount +
    proudly +
    (who === 'dropped' ? base * droppedShare(deed) + ofMade(words, at, deed) : base) +
    onStage +
    ofHouse +
    made;
  const isPlain =
    isForCause(words, at, deed.kind) ||
    (stand && !isGuest(words, at)) ||
    (routine.has(deed.kind) &&
      !(deed.kind === 'show' && isHeard(words, from, at)) &&
      amount + proudly + onStage + (who === 'name' ? 0 : made) === 0) ||
    (predicate.future && !done);
  const variant = deed.kind === 'author' ? 'content' : onStage ? 'media' : 'achievement';
  return {
    kind: 'deed',
    variant,
    from,
    to: at,
    weight,
    inAnswer: weight * (amount >= many ? 1 : shareInAnswer(who, deed.kind)),
    lacks: isPlain ? 'merit' : undefined,
  };
}

const isByAnother = (next: Word | undefined, { kind }: { kind: DeedKind }) =>
  next?.norm === 'by' || (kind === 'author' && next?.kind === 'handle');
