import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { checkRecord } from './check';
import { schemaVersion } from './migrations';
import { Store } from './store';
import versionOne from './version-1.fixture.json';

const name = 'migrations-test';

/** Makes a database as version 1 of the code had made it, from the frozen rows: without Dexie, without our code. */
function makeVersionOne(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, versionOne.nativeVersion);
    request.onupgradeneeded = () => {
      for (const { name: table, indexes, rows } of versionOne.tables) {
        const objects = request.result.createObjectStore(table, { keyPath: 'id' });
        for (const index of indexes) objects.createIndex(index.name, index.keyPath);
        for (const row of rows) {
          const print = 'print' in row ? { print: new Uint32Array(row.print) } : {};
          objects.add({ ...row, ...print });
        }
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

afterEach(() => Dexie.delete(name));

test('a database of version 1 comes through with everything that it held', async () => {
  await makeVersionOne();
  const store = new Store(name);
  await store.open();
  expect(store.verno).toBe(schemaVersion);
  expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });

  const rowsOf = (table: string) => versionOne.tables.find((one) => one.name === table)?.rows ?? [];
  for (const table of ['people', 'touches', 'sends', 'pending', 'prints', 'log']) {
    const rows = new Map((await store.table(table).toArray()).map((row) => [row.id, row]));
    expect(rows.size).toBe(rowsOf(table).length);
    for (const { print: _, ...old } of rowsOf(table) as { id: string; print?: unknown }[]) {
      expect(rows.get(old.id)).toMatchObject(old);
    }
  }

  expect(await store.people.get('x:mary')).toMatchObject({
    ids: ['x:mary'],
    name: 'mary rivers',
    words: ['mary', 'rivers'],
    tally: { 'out:reply': 2, 'out:quote': 1 },
    sinceAsk: { 'out:quote': 1 },
    identities: [{ id: 'x:mary', earlier: [] }],
  });
  const kinds = await store.touches.orderBy('id').toArray();
  expect(kinds.map(({ kind }) => kind)).toEqual(['reply', 'mention', 'reply', 'quote', 'message']);
  expect(await store.audience.toArray()).toMatchObject([{ id: 'x', gives: 1 }]);
  expect((await store.pending.toArray())[0]?.asking).toEqual(['x:tom']);
  expect([...((await store.prints.toArray())[0]?.print ?? [])]).toEqual([7, 8]);
  store.close();
});

test('a database that is migrated stays as it is when it is opened again', async () => {
  await makeVersionOne();
  const all = async () => {
    const store = new Store(name);
    const rows = await Promise.all(store.tables.map((table) => table.toArray()));
    store.close();
    return rows;
  };
  expect(await all()).toEqual(await all());
});
