import type { Person, Rollup } from './records';
import { quarterOf } from './rollup';
import type { Store } from './store';

/** A stretch of time in epoch milliseconds, both whole quarters of an hour; `end` is the first instant after it. */
export interface Stretch {
  start: number;
  end: number;
}

/** The rows that the figures of a week are made of. */
export interface WeekRecords {
  rollups: Rollup[];
  /** Of the week before. */
  before: Rollup[];
  /** Whom `name` named, as far as they are on record. */
  people: Person[];
}

const rollupsIn = (store: Store, { start, end }: Stretch) =>
  store.rollups.where('id').between(quarterOf(start), quarterOf(end)).toArray();

/**
 * Reads what happened in a week and in the one before, from the rollups and in one transaction: the figures agree with
 * each other even while a send is being recorded. `name` answers the keys of the people wanted, from the week's rows.
 */
export function readWeek(
  store: Store,
  [lastWeek, week]: readonly [Stretch, Stretch],
  name: (rollups: Rollup[]) => string[],
): PromiseLike<WeekRecords> {
  return store.transaction('r', store.rollups, store.people, async () => {
    const [rollups, before] = await Promise.all([
      rollupsIn(store, week),
      rollupsIn(store, lastWeek),
    ]);
    const people = await store.people.bulkGet(name(rollups));
    return { rollups, before, people: people.filter((person) => person !== undefined) };
  });
}

/** The rollups of a stretch of time. */
export const readRollups = (store: Store, stretch: Stretch): PromiseLike<Rollup[]> =>
  rollupsIn(store, stretch);
