import type { Table } from 'dexie';

/** Rows a step: few enough for a worker's memory, enough not to wait for the database too often. */
export const batchSize = 2_000;

/** Hands over all rows of a table by primary key, a batch at a time: a large table does not fit into memory at once. */
export async function eachBatch<Row extends { id: string | number }>(
  table: Table<Row, Row['id']>,
  work: (rows: Row[]) => unknown,
  size = batchSize,
): Promise<void> {
  let rows = await table.orderBy('id').limit(size).toArray();
  while (rows.length > 0) {
    await work(rows);
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    rows = await table.where('id').above(last.id).limit(size).toArray();
  }
}

/** Hands over a list in parts, one after the other, and tells how much of it is done (0..1). */
export async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  onProgress: (share: number) => void,
  work: (items: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    onProgress(start / items.length);
    await work(items.slice(start, start + size));
  }
}
