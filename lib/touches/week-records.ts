import type { Columns } from './columns';
import { columnsBetween } from './days';
import type { Person } from './records';
import { quarterOf } from './rollup';
import { rollupSpan } from './rollup-records';
import type { Store } from './store';

/** A stretch of time in epoch milliseconds, both whole quarters of an hour; `end` is the first instant after it. */
export interface Stretch {
  start: number;
  end: number;
}

/** What the figures of a week are made of. */
export interface WeekRecords {
  week: Columns[];
  /** Of the week before. */
  before: Columns[];
  /** Whom `name` named, as far as they are on record. */
  people: Person[];
}

const columnsIn = (store: Store, { start, end }: Stretch): Promise<Columns[]> =>
  columnsBetween(store, quarterOf(start), quarterOf(end));

/**
 * Reads what happened in a week and in the one before, from the rollups and in one transaction: the figures agree with
 * each other even while a send is being recorded. `name` answers the keys of the people wanted, from the week's columns.
 */
export function readWeek(
  store: Store,
  [lastWeek, thisWeek]: readonly [Stretch, Stretch],
  name: (week: Columns[]) => string[],
): PromiseLike<WeekRecords> {
  return store.transaction('r', [store.rollups, store.days, store.people], async () => {
    const [week, before] = await Promise.all([
      columnsIn(store, thisWeek),
      columnsIn(store, lastWeek),
    ]);
    const people = await store.people.bulkGet(name(week));
    return { week, before, people: people.filter((person) => person !== undefined) };
  });
}

/** When the quarter of an hour began that is the first one on record (epoch milliseconds); absent of an empty record. */
export async function firstOnRecord(store: Store): Promise<number | undefined> {
  const [first] = await store.rollups.orderBy('id').limit(1).primaryKeys();
  return first === undefined ? undefined : first * rollupSpan;
}

/** What happened in a stretch of time. */
export const readColumns = (store: Store, stretch: Stretch): PromiseLike<Columns[]> =>
  store.transaction('r', [store.rollups, store.days], () => columnsIn(store, stretch));
