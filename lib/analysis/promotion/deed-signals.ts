import type { Sentence } from '../document';
import type { Word } from '../words';
import {
  follows,
  isGerundSubject,
  isIdiom,
  isReason,
  isStand,
  isTop,
  isUnderWay,
  reachesStage,
} from './deed-sense';
import { type DeedKind, deedOf, honours } from './deeds';
import { type Predicate, predicateAfter } from './predicate';
import type { Signal } from './signal';
import { endOfStage, isStage } from './stages';
import type { Subject } from './subjects';
import { workOf } from './works';

/** Weight of a deed that is done, going on or promised, and of one that is only habitual ("we help farmers"). */
const weights: Record<DeedKind, { done: number; habit: number }> = {
  triumph: { done: 1, habit: 0.4 },
  launch: { done: 1, habit: 0.6 },
  author: { done: 0.7, habit: 0.5 },
  merit: { done: 0.9, habit: 0.5 },
  care: { done: 0.7, habit: 0.5 },
  make: { done: 0.7, habit: 0.3 },
  run: { done: 0.5, habit: 0.4 },
  show: { done: 0.5, habit: 0.5 },
};

const ofStand = 0.4;

/** "If we won", "when we build": no report of a deed. "How we help" is an invitation to look at it. */
const beforeSubject = new Set('if unless whenever until whether than once'.split(' '));
/** What was done at a time is done: "when we won", unlike "when we win". */
const atTime = new Set('when time before while'.split(' '));

/** What the writer's side did, does or will do. */
export function deedSignals({ words }: Sentence, subjects: readonly Subject[]): Signal[] {
  const out: Signal[] = [];
  for (const subject of subjects) {
    const before = words[subject.from - 1];
    if (subject.who !== 'dropped' && beforeSubject.has(before?.norm ?? '')) continue;
    const predicate = predicateAfter(words, subject.whole ?? subject.to);
    if (!predicate || predicate.unreal) continue;
    const done = deedOf(words[predicate.at]?.norm ?? '')?.form === 'past';
    if (subject.who !== 'dropped' && atTime.has(before?.norm ?? '') && !done) continue;
    const signal = signalOf(words, subject, predicate) ?? coordinated(words, subject, predicate);
    if (!signal) continue;
    const how =
      /^(?:how|why|where|what)$/.test(before?.norm ?? '') && !isReason(words, subject) ? 0.3 : 0;
    out.push({ ...signal, weight: signal.weight + how });
  }
  return out;
}

/** "We have done this for years and just won a prize": the second verb of the same subject. */
function coordinated(
  words: readonly Word[],
  subject: Subject,
  first: Predicate,
): Signal | undefined {
  if (subject.who === 'dropped' && !words[first.at]?.tags.has('PastTense')) return undefined;
  for (let at = first.at + 1; at < words.length && at < first.at + 10; at++) {
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
  if (predicate.be && isTop(words, at))
    return { kind: 'deed', variant: 'award', from, to: at, weight: who === 'dropped' ? 0 : 0.9 };
  if (norm === 'on' && (predicate.be || predicate.future) && isStage(words, at + 1))
    return {
      kind: 'stage',
      variant: 'media',
      from,
      to: endOfStage(words, at + 1),
      weight: who === 'dropped' && words[at + 1]?.kind !== 'handle' ? 0.6 : 1,
    };
  // "Honoured to …" is a feeling, "honoured by …" is an honour.
  const felt = /^honou?red$/.test(norm) && /^(?:to|and|that)$/.test(words[at + 1]?.norm ?? '');
  if (honours.has(norm) && !felt && (predicate.be || who === 'dropped')) {
    // "Featured: …" without a subject is a label; "we are invited" may be just that.
    const weight = who === 'dropped' ? 0.6 : /^(?:invited|included|accepted)$/.test(norm) ? 0.6 : 1;
    return { kind: 'deed', variant: 'award', from, to: at, weight, inAnswer: weight * 0.8 };
  }
  if (predicate.be && who !== 'dropped' && /^(?:committed|dedicated|devoted)$/.test(norm))
    return { kind: 'deed', variant: 'achievement', from, to: at, weight: 0.7, inAnswer: 0.2 };
  const deed = isIdiom(words, at, predicate) ? undefined : deedOf(norm);
  if (!deed)
    return predicate.be && who === 'we' && isUnderWay(words[at] as Word)
      ? { kind: 'deed', variant: 'achievement', from, to: at, weight: 0.5, inAnswer: 0 }
      : undefined;
  if (who === 'dropped' && deed.form === 'base') return undefined;
  // "@ana announced …": the account is the one who did it.
  if (who === 'dropped' && deed.form !== 'ing' && follows(words, from)) return undefined;
  if (who === 'dropped' && deed.form === 'ing' && isGerundSubject(words, at)) return undefined;
  // "We are supported by …": done to us.
  if (predicate.be && deed.form === 'past') return undefined;
  const done =
    deed.form === 'past' ||
    (deed.form === 'ing' && (predicate.be || who === 'dropped')) ||
    predicate.perfect ||
    // What one hopes to win or means to protect is not won or protected yet.
    (predicate.future && deed.kind !== 'triumph' && deed.kind !== 'care');
  if (deed.form === 'ing' && !predicate.be && who !== 'dropped') return undefined;
  const stand = isStand(norm, deed.form);
  const base = stand ? ofStand : weights[deed.kind][done ? 'done' : 'habit'];
  const shown = deed.kind === 'show' || deed.kind === 'author';
  const onStage = shown && reachesStage(words, at) ? 0.4 : 0;
  const ofHouse = who === 'name' ? 0.4 : 0;
  const made =
    (makes.has(deed.kind) && namesWork(words, at, from)) ||
    (deed.kind === 'author' && treats.has(words[at + 1]?.norm ?? '')) ||
    namesSum(words, at)
      ? 0.3
      : 0;
  // "I worked with them to secure the funds": what it was done for is a deed as well.
  const chained =
    done &&
    !stand &&
    deed.kind !== 'show' &&
    words
      .slice(at + 1, at + 9)
      .some(
        ({ norm: to }, index) =>
          to === 'to' && deedOf(words[at + 2 + index]?.norm ?? '')?.form === 'base',
      )
      ? 0.3
      : 0;
  const proudly = words.slice(from, at).some((word) => word.norm === 'proudly') ? 0.3 : 0;
  const weight =
    chained +
    proudly +
    (who === 'dropped' ? base * (deed.form === 'ing' ? 0.75 : 0.9) : base) +
    onStage +
    ofHouse +
    made;
  const variant = deed.kind === 'author' ? 'content' : onStage ? 'media' : 'achievement';
  return {
    kind: 'deed',
    variant,
    from,
    to: at,
    weight,
    inAnswer: weight * shareInAnswer(who, deed.kind),
  };
}

/** In an answer "we helped" is the service itself; what one wrote, built or won is still shown off. */
function shareInAnswer(who: Subject['who'], kind: DeedKind): number {
  if (kind === 'author' || kind === 'triumph') return 1;
  if (who === 'i' && kind === 'make') return 1;
  return kind === 'care' || kind === 'show' ? 0.4 : 0.7;
}

const makes: ReadonlySet<DeedKind> = new Set(['author', 'make', 'run', 'launch', 'care']);

/** "… wrote a piece", "… built the first app": what is made can be shown. */
const namesWork = (words: readonly Word[], verb: number, subject: number) =>
  [...words.slice(Math.max(subject - 2, 0), subject), ...words.slice(verb + 1, verb + 6)].some(
    ({ norm }) => (workOf(norm)?.weight ?? 0) > 0.5,
  );

/** "I wrote about …", "we wrote up how …", unlike "I wrote to them". */
const treats = new Set('about on up how a an my this our why down'.split(' '));

/** "… raised $5,000", "… closed a €2m round". */
const namesSum = (words: readonly Word[], verb: number) =>
  words
    .slice(verb + 1, verb + 4)
    .some(
      ({ norm, tags }) =>
        tags.has('Money') || /^[$\u20AC\u00A3]\d|^\d[\d.,]*(?:k|m|%|\+)$/.test(norm),
    );
