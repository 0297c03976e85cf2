import { eachBatch, inBatches } from './batches';
import { canonicalColumns } from './columns';
import { columnsOfDay, dayOf, packedDay, quartersInDay, unpackDays } from './days';
import { canonical, type Happenings, quartersOf, Rollups } from './rollup';
import type { Rollup } from './rollup-records';
import { rollupSpan } from './rollup-records';
import type { Store } from './store';

/** What a change of the rollups writes. */
export const countTables = (store: Store) => [store.rollups, store.days];

/** The tables that a rollup is made of, and its own. */
export const rollupTables = (store: Store) => [
  store.touches,
  store.sends,
  store.log,
  ...countTables(store),
];

/** Adds what has just been recorded. Inside a transaction over `countTables`. */
export async function addToRollups(store: Store, happenings: Happenings): Promise<void> {
  const quarters = quartersOf(happenings);
  const known = await store.rollups.bulkGet(quarters);
  const rollups = new Rollups(known.filter((row) => row !== undefined)).add(happenings);
  await Promise.all([store.rollups.bulkPut(rollups.rows()), unpackDays(store, quarters)]);
}

/** So many rows are merged at once. */
const mergedAtOnce = 1_000;

/** Adds rows of other rollups, and tells how much (0..1) is done. Inside a transaction over `countTables`. */
export function mergeRollups(
  store: Store,
  added: Rollups,
  onProgress: (share: number) => void,
): Promise<void> {
  return inBatches(added.rows(), mergedAtOnce, onProgress, async (rows) => {
    const quarters = rows.map(({ id }) => id);
    const known = await store.rollups.bulkGet(quarters);
    const before = known.filter((row) => row !== undefined);
    await store.rollups.bulkPut(new Rollups(before).merge(rows).rows());
    await unpackDays(store, quarters);
  });
}

/** Takes away all between two quarters, both included. Inside a transaction over `countTables`. */
export async function dropRollups(store: Store, first: number, last: number): Promise<void> {
  await store.rollups.where('id').between(first, last, true, true).delete();
  await store.days.where('id').between(dayOf(first), dayOf(last), true, true).delete();
}

/** Makes these quarters anew from what is on record. Inside a transaction over `rollupTables`. */
export async function redoRollups(store: Store, quarters: readonly number[]): Promise<void> {
  await unpackDays(store, quarters);
  for (const id of new Set(quarters)) {
    const within = [id * rollupSpan, (id + 1) * rollupSpan] as const;
    const [touches, sends, log] = await Promise.all([
      store.touches
        .where('at')
        .between(...within)
        .toArray(),
      store.sends
        .where('at')
        .between(...within)
        .toArray(),
      store.log
        .where('at')
        .between(...within)
        .toArray(),
    ]);
    const [row] = new Rollups().add({ touches, sends, log }).rows();
    if (row) await store.rollups.put(row);
    else await store.rollups.delete(id);
  }
}

/** All rollups by a full count. Inside a transaction over `rollupTables`. */
async function countRollups(store: Store): Promise<Rollup[]> {
  const rollups = new Rollups();
  await eachBatch(store.touches, (touches) => rollups.add({ touches }));
  await eachBatch(store.sends, (sends) => rollups.add({ sends }));
  await eachBatch(store.log, (log) => rollups.add({ log }));
  return rollups.rows();
}

/** Makes all rollups anew. */
export function rebuildRollups(store: Store): PromiseLike<void> {
  return store.transaction('rw', rollupTables(store), async () => {
    const rows = await countRollups(store);
    await Promise.all(countTables(store).map((table) => table.clear()));
    await store.rollups.bulkPut(rows);
  });
}

/** Of packed days the first quarter, where they are not what their quarters say. */
async function wrongDays(store: Store, counted: readonly Rollup[]): Promise<number[]> {
  const days = await store.days.toArray();
  const byDay = new Map(days.map(({ id }) => [id, [] as Rollup[]]));
  for (const row of counted) byDay.get(dayOf(row.id))?.push(row);
  return days.flatMap((row) => {
    const right = packedDay(row.id, byDay.get(row.id) ?? []);
    const isRight = canonicalColumns(columnsOfDay(row)) === canonicalColumns(right);
    return isRight ? [] : [row.id * quartersInDay];
  });
}

/** The quarters whose rollup, or whose packed day, is not what a full count says; none when all is well. */
export function wrongRollups(store: Store): PromiseLike<number[]> {
  return store.transaction('r', rollupTables(store), async () => {
    const kept = new Map((await store.rollups.toArray()).map((row) => [row.id, canonical(row)]));
    const rows = await countRollups(store);
    const counted = new Map(rows.map((row) => [row.id, canonical(row)]));
    const ids = new Set([...kept.keys(), ...counted.keys()]);
    const wrong = [...ids].filter((id) => kept.get(id) !== counted.get(id));
    return [...wrong, ...(await wrongDays(store, rows))];
  });
}
