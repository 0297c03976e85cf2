import { wordSet } from '../word-class';
import type { Word } from '../words';
import { isChained } from './deed-amounts';
import { isUnderWay, reachesStage } from './deed-sense';
import { performs, pursuedBy, receivesHonour } from './light-verbs';
import type { Predicate } from './predicate';
import { namesMany, namesScore, namesSum } from './quantities';
import type { Signal } from './signal';
import type { Subject } from './subjects';

const ofPerformance = 0.7;
const ofPursuit = 0.8;

/** "We took home two trophies", "I did a cover of this song". */
export function lightSignal(
  words: readonly Word[],
  from: number,
  who: Subject['who'],
  { at, be, future }: Predicate,
): Signal | undefined {
  const word = words[at] as Word;
  const past = word.tags.has('PastTense') || word.tags.has('Participle');
  if ((be && !word.tags.has('Gerund')) || (who === 'dropped' && !past)) return undefined;
  // In a headline the tagger takes it for a name: "Riverbank Receives Award".
  const headline = who === 'name' && /[^s]s$/.test(word.norm);
  if ((past || headline) && receivesHonour(words, at))
    return { kind: 'deed', variant: 'award', from, to: at, weight: 1 };
  const pursued = future ? undefined : pursuedBy(words, at);
  if (pursued !== undefined)
    return { kind: 'deed', variant: 'achievement', from, to: pursued, weight: ofPursuit };
  if (!performs(words, at)) return undefined;
  const weight =
    ofPerformance +
    (past && namesMany(words, at) ? 0.3 : 0) +
    (past ? 0 : reachesStage(words, at, { be, future }));
  return { kind: 'deed', variant: 'content', from, to: at, weight };
}

/** Whatever else the writer's side did: a little, and more where it did much of it. */
export function plainDeed(
  words: readonly Word[],
  from: number,
  who: Subject['who'],
  { at, be, perfect, future }: Predicate,
): Signal | undefined {
  const word = words[at] as Word;
  const isPast = word.tags.has('PastTense') || (perfect && word.tags.has('Verb'));
  let weight = 0;
  if (be && who === 'we' && isUnderWay(word)) weight = 0.5 + (namesMany(words, at) ? ofMany : 0);
  else if (be && who === 'name' && word.tags.has('Gerund')) weight = 0.5;
  else if (be || who === 'dropped' || isUneventful(word.norm) || !word.tags.has('Verb')) weight = 0;
  else if (who === 'name') weight = 0.6;
  else if (isPast)
    weight =
      (who === 'i' ? 0.1 : 0.3) +
      ((who !== 'i' || namesScore(words, at)) && (namesMany(words, at) || namesSum(words, at))
        ? namesScore(words, at)
          ? ofScore
          : ofMany
        : 0);
  else if (who === 'ours' && !be && word.tags.has('PresentTense') && word.norm.endsWith('s'))
    weight = 0.2;
  if (weight === 0) return undefined;
  const many = who === 'name' ? namesScore : namesMany;
  const much = many(words, at) || namesSum(words, at) || (!future && isChained(words, at));
  const lacks = much ? undefined : 'merit';
  return {
    kind: 'deed',
    variant: 'achievement',
    from,
    to: at,
    weight,
    inAnswer: isPast && namesScore(words, at) ? weight : 0,
    lacks,
  };
}

/** What happens to anybody, and is no deed. */
export const isUneventful = (norm: string): boolean => uneventful.has(norm);
const uneventful = wordSet(
  `had got seen saw heard felt thought knew known lost met visited toured went gone came come said told asked wanted
  needed liked loved hated enjoyed found noticed forgot watched waited received bought paid ate drank slept missed
  failed became been was were left lived tried used took taken gotten had has have is are says thinks needs wants
  remembered killed destroyed wasted burned burnt dumped threw counted hoped wished believed understood learned learnt closes closed congratulates mourns remembers thanks wishes welcomes celebrates honors honours apologize apologizes regrets`,
);
const ofMany = 0.5;
const ofScore = 0.7;
