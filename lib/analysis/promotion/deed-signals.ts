import type { Sentence } from '../document';
import type { Word } from '../words';
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
const beforeSubject = new Set(
  'if unless when whenever time until whether than before once while'.split(' '),
);

/** What the writer's side did, does or will do. */
export function deedSignals({ words }: Sentence, subjects: readonly Subject[]): Signal[] {
  const out: Signal[] = [];
  for (const subject of subjects) {
    const before = words[subject.from - 1];
    if (subject.who !== 'dropped' && beforeSubject.has(before?.norm ?? '')) continue;
    const predicate = predicateAfter(words, subject.whole ?? subject.to);
    if (!predicate || predicate.unreal) continue;
    const signal = signalOf(words, subject, predicate) ?? coordinated(words, subject, predicate);
    if (!signal) continue;
    const how =
      /^(?:how|why|where|what)$/.test(before?.norm ?? '') && !isReason(words, subject) ? 0.3 : 0;
    out.push({ ...signal, weight: signal.weight + how });
  }
  return out;
}

/** "Which is why we …" gives the reason for a stand; "see why we …" shows something. */
const isReason = (words: readonly Word[], { from }: Subject) =>
  words[from - 1]?.norm === 'why' && /^(?:is|'s|was)$/.test(words[from - 2]?.norm ?? '');

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
  if (who === 'dropped' && deed.form !== 'ing' && words[from - 1]?.kind === 'handle')
    return undefined;
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
      ? 0.2
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

/** "I am fighting for …", "I joined my colleagues to …": a stand that one takes. */
const isStand = (norm: string, form: string) =>
  /^join/.test(norm) || (form !== 'past' && /^(?:fight|champion)/.test(norm));

/** "Pass it on", "make it clear", "I have found that": no deed. */
function isIdiom(words: readonly Word[], at: number, { perfect }: Predicate): boolean {
  const norm = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  if (/^(?:cut|hit)$/.test(norm) && at > 0 && /:/.test(words[at - 1]?.after ?? '')) return true;
  if (norm.startsWith('pass')) return /^(?:along|on|by|away|out|that|this|it|your|the)$/.test(next);
  if (/^mak(?:e|es|ing)$/.test(norm)) return /^(?:it|sure|clear|sense|up|do)$/.test(next);
  return norm === 'found' && (perfect || /^(?:that|it|out|this|myself)$/.test(next));
}

/** In an answer "we helped" is the service itself; what one wrote, built or won is still shown off. */
function shareInAnswer(who: Subject['who'], kind: DeedKind): number {
  if (kind === 'author' || kind === 'triumph') return 1;
  if (who === 'i' && kind === 'make') return 1;
  return kind === 'care' || kind === 'show' ? 0.4 : 0.7;
}

/** "We are filling the gaps", unlike "we are facing a crisis": something is being done, and not to us all. */
const isUnderWay = ({ norm, tags }: Word) =>
  tags.has('Gerund') && norm.endsWith('ing') && !suffered.has(norm);
const suffered = new Set(
  `seeing waiting looking going having getting living facing losing running hoping talking thinking being watching
  asking calling doing trying witnessing experiencing missing killing destroying using spending wondering heading
  entering failing feeling suffering dying paying burning causing letting ignoring dealing sitting standing`
    .split(/\s+/)
    .filter(Boolean),
);

/** "We are the first / the largest / among the best". */
function isTop(words: readonly Word[], at: number): boolean {
  for (let index = at; index < words.length && index < at + 5; index++) {
    const word = words[index] as Word;
    if (
      /^(?:first|only|largest|leading|biggest|oldest|fastest|best|top|number|no)$/.test(word.norm)
    )
      return (
        /^(?:the|among|one)$/.test(words[at]?.norm ?? '') &&
        !/^(?:fan|fans|supporter|critic)$/.test(words[index + 1]?.norm ?? '')
      );
    if (/[,.;:!?]/.test(word.after)) return false;
  }
  return false;
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

/** "Tackling waste could save millions": a deed in general, of nobody. */
function isGerundSubject(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length; at++) {
    const { norm, tags } = words[at] as Word;
    if (/^(?:we|i|you|they|he|she|it|who|which|that|because|as|if|while)$/.test(norm)) return false;
    if (tags.has('Modal') || /^(?:is|are|was|were|has|have|had|does|means|will)$/.test(norm))
      return true;
    if (/[.!?:;]/.test(words[at]?.after ?? '')) return false;
  }
  return false;
}

const stagePrepositions = /^(?:on|at|with|in|to|for|@)$/;

/** "… on the radio", "… with HANDLE": the act has a stage. */
function reachesStage(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at <= verb + 12; at++) {
    // "Interviewed @ana"; one joins somebody without a stage, too.
    if (words[at]?.kind === 'handle' && at === verb + 1 && !words[verb]?.norm.startsWith('join'))
      return true;
    if (!stagePrepositions.test(words[at]?.norm ?? '')) continue;
    if (isStage(words, at + 1)) return true;
  }
  return false;
}
