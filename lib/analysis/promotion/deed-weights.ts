import type { Word } from '../words';
import type { DeedKind } from './deeds';
import type { Subject } from './subjects';

/** Weight of a deed that is done, going on or promised, and of one that is only habitual ("we help farmers"). */
export const weights: Record<DeedKind, { done: number; habit: number }> = {
  triumph: { done: 1, habit: 0.4 },
  launch: { done: 1, habit: 0.6 },
  author: { done: 0.7, habit: 0.5 },
  merit: { done: 0.9, habit: 0.5 },
  care: { done: 0.7, habit: 0.5 },
  make: { done: 0.7, habit: 0.3 },
  run: { done: 0.5, habit: 0.4 },
  show: { done: 0.5, habit: 0.5 },
};

/** In an answer "we helped" is the service itself; what one wrote, built or won is still shown off. */
export function shareInAnswer(who: Subject['who'], kind: DeedKind): number {
  if (kind === 'author' || kind === 'triumph') return 1;
  if (who === 'i' && kind === 'make') return 1;
  // "We have released a fix": what the house does about the matter.
  return kind === 'care' || kind === 'show' || kind === 'launch' ? 0.4 : 0.7;
}

/** "Built a bot that tells …", "Passed my exam": what is made or reached stands there as the news. */
export const ofMade = (
  words: readonly Word[],
  at: number,
  { kind, form }: { kind: DeedKind; form: string },
) => {
  const object = words[at + 1]?.norm ?? '';
  return form === 'past' &&
    ((kind === 'make' && /^(?:an?|this|these|some)$/.test(object)) ||
      (/^(?:make|triumph|launch|author)$/.test(kind) && /^(?:my|our)$/.test(object)))
    ? 0.3
    : 0;
};

/** A verb without its subject may tell of another's deed; what was made or written was by the writer. */
export const droppedShare = ({ kind, form }: { kind: DeedKind; form: string }) =>
  form === 'ing' ? (kind === 'show' ? 0.9 : 0.75) : kind === 'make' || kind === 'author' ? 1 : 0.9;
