import { eachBatch } from './batches';
import type { Rollup } from './records';
import { rollupSpan } from './records';
import { canonical, type Happenings, quartersOf, Rollups } from './rollup';
import type { Store } from './store';

/** The tables that a rollup is made of, and its own. */
export const rollupTables = (store: Store) => [
  store.touches,
  store.sends,
  store.log,
  store.rollups,
];

/** Adds what has just been recorded. Inside a transaction over `rollups`. */
export async function addToRollups(store: Store, happenings: Happenings): Promise<void> {
  const known = await store.rollups.bulkGet(quartersOf(happenings));
  const rollups = new Rollups(known.filter((row) => row !== undefined)).add(happenings);
  await store.rollups.bulkPut(rollups.rows());
}

/** Makes these quarters anew from what is on record. Inside a transaction over `rollupTables`. */
export async function redoRollups(store: Store, quarters: readonly number[]): Promise<void> {
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
export async function countRollups(store: Store): Promise<Rollup[]> {
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
    await store.rollups.clear();
    await store.rollups.bulkPut(rows);
  });
}

/** The quarters whose rollup is not what a full count says; none when all is well. */
export function wrongRollups(store: Store): PromiseLike<number[]> {
  return store.transaction('r', rollupTables(store), async () => {
    const kept = new Map((await store.rollups.toArray()).map((row) => [row.id, canonical(row)]));
    const counted = new Map((await countRollups(store)).map((row) => [row.id, canonical(row)]));
    const ids = new Set([...kept.keys(), ...counted.keys()]);
    return [...ids].filter((id) => kept.get(id) !== counted.get(id));
  });
}
