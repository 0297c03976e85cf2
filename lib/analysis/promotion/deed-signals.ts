import type { Sentence } from '../document';
import { wordSet } from '../word-class';
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
import { performs, receivesHonour } from './light-verbs';
import { type Predicate, predicateAfter } from './predicate';
import { namesMany, namesSum } from './quantities';
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
const beforeSubject = new Set('if unless whenever until whether than once since'.split(' '));
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
  const light = lightSignal(words, from, who, predicate);
  if (light) return light;
  const deed = isIdiom(words, at, predicate) ? undefined : deedOf(norm);
  if (!deed) return plainDeed(words, from, who, predicate);
  if (who === 'dropped' && deed.form === 'base') return undefined;
  // "@ana announced …": the account is the one who did it.
  if (who === 'dropped' && deed.form !== 'ing' && follows(words, from)) return undefined;
  if (who === 'dropped' && deed.form === 'ing' && isGerundSubject(words, at)) return undefined;
  // "We are supported by …": done to us.
  if (predicate.be && deed.form === 'past') return undefined;
  const done =
    (deed.form === 'past' && !predicate.future) ||
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
  const much = done && manyOf.has(deed.kind) && namesMany(words, at) ? many : 0;
  const proudly = words.slice(from, at).some((word) => word.norm === 'proudly') ? 0.3 : 0;
  const weight =
    chained +
    proudly +
    much +
    (who === 'dropped' ? base * droppedShare(deed) : base) +
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

/** "We took home two trophies", "I did a cover of this song". */
function lightSignal(
  words: readonly Word[],
  from: number,
  who: Subject['who'],
  { at, be, future }: Predicate,
): Signal | undefined {
  const word = words[at] as Word;
  const past = word.tags.has('PastTense') || word.tags.has('Participle');
  if (be || (who === 'dropped' && !past)) return undefined;
  if (past && receivesHonour(words, at))
    return { kind: 'deed', variant: 'award', from, to: at, weight: 1, inAnswer: 0.8 };
  if (!performs(words, at)) return undefined;
  const weight = (past || future ? 0.7 : 0.5) + (past && namesMany(words, at) ? 0.3 : 0);
  return { kind: 'deed', variant: 'content', from, to: at, weight };
}

/** Whatever else the writer's side did: a little, and more where it did much of it. */
function plainDeed(
  words: readonly Word[],
  from: number,
  who: Subject['who'],
  { at, be, perfect }: Predicate,
): Signal | undefined {
  const word = words[at] as Word;
  const isPast = word.tags.has('PastTense') || (perfect && word.tags.has('Verb'));
  let weight = 0;
  if (be && who === 'we' && isUnderWay(word)) weight = 0.5;
  else if (be && who === 'name' && word.tags.has('Gerund')) weight = 0.5;
  else if (be || who === 'dropped' || uneventful.has(word.norm) || !word.tags.has('Verb'))
    weight = 0;
  else if (who === 'name') weight = 0.6;
  else if (isPast && who !== 'i') weight = 0.3 + (namesMany(words, at) ? many : 0);
  if (weight === 0) return undefined;
  return { kind: 'deed', variant: 'achievement', from, to: at, weight, inAnswer: 0 };
}

/** What happens to anybody: no deed. */
const uneventful = wordSet(
  `had got seen saw heard felt thought knew known lost met visited toured went gone came come said told asked wanted
  needed liked loved hated enjoyed found noticed forgot watched waited received bought paid ate drank slept missed
  failed became been was were left lived tried used took taken gotten had has have is are says thinks needs wants
  remembered hoped wished believed understood learned learnt closes closed apologize apologizes regrets`,
);
const many = 0.5;

/** In an answer "we helped" is the service itself; what one wrote, built or won is still shown off. */
function shareInAnswer(who: Subject['who'], kind: DeedKind): number {
  if (kind === 'author' || kind === 'triumph') return 1;
  if (who === 'i' && kind === 'make') return 1;
  return kind === 'care' || kind === 'show' ? 0.4 : 0.7;
}

/** A verb without its subject may tell of another's deed; what was made or written was by the writer. */
const droppedShare = ({ kind, form }: { kind: DeedKind; form: string }) =>
  form === 'ing' ? 0.75 : kind === 'make' || kind === 'author' ? 1 : 0.9;

const manyOf: ReadonlySet<DeedKind> = new Set(['care', 'make', 'run', 'merit', 'author']);
const makes: ReadonlySet<DeedKind> = new Set(['author', 'make', 'run', 'launch', 'care']);

/** "… wrote a piece", "… built the first app": what is made can be shown. */
const namesWork = (words: readonly Word[], verb: number, subject: number) =>
  isNamed(words, verb + 1) ||
  isShown(words, verb + 1) ||
  [...words.slice(Math.max(subject - 2, 0), subject), ...words.slice(verb + 1, verb + 8)].some(
    ({ norm }) => (workOf(norm)?.weight ?? 0) > 0.5,
  );

/** "I drew this", "we made our own": something to look at. */
const isShown = (words: readonly Word[], at: number) =>
  words[at]?.norm === 'these' ||
  (words[at]?.norm === 'this' && !words[at + 1]?.tags.has('Noun')) ||
  (/^(?:my|our)$/.test(words[at]?.norm ?? '') && words[at + 1]?.norm === 'own');

/** "We built Tally": a name of its own, of no person and no place. */
const isNamed = (words: readonly Word[], at: number) => {
  const tags = words[at]?.tags;
  return (
    tags?.has('ProperNoun') === true &&
    !['Person', 'Place', 'Organization', 'Acronym', 'Date'].some((tag) => tags.has(tag))
  );
};

/** "I wrote about …", "we wrote up how …", unlike "I wrote to them". */
const treats = new Set('about on up how a an my this our why down'.split(' '));
