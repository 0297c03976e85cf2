import { type Columns, columnsOf, columnsOfSlice } from './columns';
import { quarterOf, Rollups, sliceKey } from './rollup';
import type { DayRow, Rollup, Slice } from './rollup-records';
import { rollupSpan } from './rollup-records';
import type { Store } from './store';

/** Quarters of an hour in a day. */
export const quartersInDay = (24 * 60 * 60 * 1000) / rollupSpan;

/** The day (UTC) of a quarter, in days since the epoch. */
export const dayOf = (quarter: number): number => Math.floor(quarter / quartersInDay);

/** So many days are kept packed: the weeks that the popup looks back on, and some more. Others are read by quarters. */
const keptDays = 14 * 7;

/** A whole day out of its quarters. */
export function packedDay(day: number, quarters: readonly Rollup[]): Columns[] {
  const [whole] = new Rollups().merge(quarters.map(({ slices }) => ({ id: day, slices }))).rows();
  const parts = new Map<string, [number, Slice][]>();
  for (const { id, slices } of quarters) {
    for (const slice of slices) {
      const key = sliceKey(slice);
      parts.set(key, [...(parts.get(key) ?? []), [id, slice]]);
    }
  }
  return (whole?.slices ?? []).map((slice) =>
    columnsOfSlice(slice, parts.get(sliceKey(slice)) ?? []),
  );
}

// Written by `packDays` and checked against the quarters by `checkRecord`: the text is ours.
export const columnsOfDay = ({ columns }: DayRow): Columns[] => JSON.parse(columns) as Columns[];

const quartersBetween = ({ rollups }: Pick<Store, 'rollups'>, first: number, end: number) =>
  rollups.where('id').between(first, end);

/** The quarters of a day, the first one and the one after the last. */
const boundsOf = (day: number): [number, number] => [
  day * quartersInDay,
  (day + 1) * quartersInDay,
];

/**
 * Packs the days that are over at `now` (epoch milliseconds), as far as they are not, and drops those that nobody looks
 * at any more. Cheap when there is nothing to do.
 */
export async function packDays(store: Store, now: number): Promise<void> {
  const today = dayOf(quarterOf(now));
  const first = today - keptDays;
  const [before, packed, quarters] = await Promise.all([
    store.days.where('id').below(first).primaryKeys(),
    store.days.where('id').between(first, today).primaryKeys(),
    quartersBetween(store, first * quartersInDay, today * quartersInDay).primaryKeys(),
  ]);
  if (before.length > 0) await store.days.bulkDelete(before);
  const missing = new Set(quarters.map(dayOf));
  for (const day of packed) missing.delete(day);
  for (const day of missing) {
    // One at a time: whatever is being sent waits no longer than for one day.
    await store.transaction('rw', store.rollups, store.days, async () => {
      const rows = await quartersBetween(store, ...boundsOf(day)).toArray();
      await store.days.put({ id: day, columns: JSON.stringify(packedDay(day, rows)) });
    });
  }
}

/**
 * Something of these quarters changes: their days are read by quarters again, until they are packed anew. Inside the
 * transaction that changes them.
 */
export const unpackDays = (store: Store, quarters: readonly number[]): PromiseLike<void> =>
  store.days.bulkDelete([...new Set(quarters.map(dayOf))]);

/** What happened from a quarter until before another, out of whole days where they are packed. Inside a transaction. */
export async function columnsBetween(store: Store, first: number, end: number): Promise<Columns[]> {
  const days = await store.days
    .where('id')
    .between(Math.ceil(first / quartersInDay), dayOf(end))
    .toArray();
  // What lies before, between and after them.
  const starts = [first, ...days.map(({ id }) => boundsOf(id)[1])];
  const ends = [...days.map(({ id }) => boundsOf(id)[0]), end];
  const gaps = starts.flatMap((start, i): [number, number][] => {
    const stop = ends[i] ?? end;
    return start < stop ? [[start, stop]] : [];
  });
  const quarters = await Promise.all(gaps.map((gap) => quartersBetween(store, ...gap).toArray()));
  return [...days.flatMap(columnsOfDay), ...quarters.flat().flatMap(columnsOf)];
}
