import type { Word } from '../words';
import type { Predicate } from './predicate';
import type { Signal } from './signal';
import { endOfStage, isStage } from './stages';
import type { Subject } from './subjects';

/** "On Hardball with Ana Ruiz at five" */
const isAired = (words: readonly Word[], on: number) =>
  words[on + 1]?.tags.has('ProperNoun') === true &&
  words
    .slice(on + 2, on + 8)
    .some(({ norm }) => /^(?:with|at|tonight|tomorrow|soon|last|this|to)$/.test(norm));

/** "I join @ana on @radio": on the air, unlike on the floor of a house. */
export const isGuest = (words: readonly Word[], verb: number) =>
  words
    .slice(verb + 1, verb + 8)
    .some(({ norm }, index) => norm === 'on' && words[verb + 2 + index]?.kind === 'handle');

/** "We are on @radio at eight", "I went on Delta Radio". */
export function airSignal(
  words: readonly Word[],
  from: number,
  who: Subject['who'],
  { at, be, future }: Predicate,
): Signal | undefined {
  const norm = words[at]?.norm ?? '';
  const stage = (last: number, weight: number): Signal => ({
    kind: 'stage',
    variant: 'media',
    from,
    to: last,
    weight,
  });
  if (goes.test(norm) && words[at + 1]?.norm === 'on' && isStage(words, at + 2))
    return stage(endOfStage(words, at + 2), 1);
  if (norm !== 'on' || !(be || future) || !(isStage(words, at + 1) || isAired(words, at)))
    return undefined;
  return stage(
    Math.max(endOfStage(words, at + 1), at + 1),
    who === 'dropped' && words[at + 1]?.kind !== 'handle' ? 0.6 : 1,
  );
}

const goes = /^(?:went|go|goes|came|come|appeared|been)$/;
