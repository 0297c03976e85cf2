import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { checkRecord } from './check';
import { schemaVersion } from './migrations';
import { Store } from './store';
import versionOne from './version-1.fixture.json';
import versionTwo from './version-2.fixture.json';
import versionThree from './version-3.fixture.json';
import versionFour from './version-4.fixture.json';

const name = 'migrations-test';

/** A database as IndexedDB held it. */
interface Frozen {
  nativeVersion: number;
  tables: {
    name: string;
    indexes: { name: string; keyPath: string | string[]; unique?: boolean; multiEntry?: boolean }[];
    rows: { id: string | number; print?: number[] }[];
  }[];
}

/** Makes a database as earlier code had made it, from the frozen rows: without Dexie, without our code. */
function make({ nativeVersion, tables }: Frozen): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const { name: table, indexes, rows } of tables) {
        const objects = request.result.createObjectStore(table, { keyPath: 'id' });
        for (const { name: index, keyPath, ...kind } of indexes) {
          objects.createIndex(index, keyPath, kind);
        }
        for (const row of rows) {
          objects.add({ ...row, ...(row.print ? { print: new Uint32Array(row.print) } : {}) });
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

const rowsOf = ({ tables }: Frozen, table: string) =>
  tables.find((one) => one.name === table)?.rows ?? [];

/** Every row of these tables is there, with all that it held. */
async function expectKept(store: Store, frozen: Frozen, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const rows = new Map((await store.table(table).toArray()).map((row) => [row.id, row]));
    expect(rows.size).toBe(rowsOf(frozen, table).length);
    for (const { print: _, ...old } of rowsOf(frozen, table)) {
      expect(rows.get(old.id)).toMatchObject(old);
    }
  }
}

const allRight = { people: [], rollups: [], strays: [], audience: [] };

afterEach(() => Dexie.delete(name));

test('a database of version 1 comes through with everything that it held', async () => {
  await make(versionOne);
  const store = new Store(name);
  await store.open();
  expect(store.verno).toBe(schemaVersion);
  expect(await checkRecord(store)).toEqual(allRight);
  await expectKept(store, versionOne, ['people', 'touches', 'sends', 'pending', 'prints', 'log']);

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

/** Version 5 was version 4 with a table for packed days. */
const versionFive: Frozen = {
  nativeVersion: 50,
  tables: [...versionFour.tables, { name: 'days', indexes: [], rows: [] }],
};

test.each<[number, Frozen]>([
  [3, versionThree],
  [4, versionFour],
  [5, versionFive],
])('a database of version %i stays as it is', async (_, frozen) => {
  await make(frozen);
  const store = new Store(name);
  await store.open();
  expect(store.verno).toBe(schemaVersion);
  expect(await checkRecord(store)).toEqual(allRight);
  await expectKept(
    store,
    frozen,
    frozen.tables.map((table) => table.name),
  );
  store.close();
});

test('a database of version 2 learns how long people waited, and our accounts', async () => {
  await make(versionTwo);
  const store = new Store(name);
  await store.open();
  expect(store.verno).toBe(schemaVersion);
  expect(await checkRecord(store)).toEqual(allRight);
  const kept = ['people', 'touches', 'sends', 'pending', 'prints', 'log', 'parked', 'audience'];
  await expectKept(store, versionTwo, [...kept, 'staged']);

  const hours = (await store.touches.orderBy('at').toArray()).map(({ direction, waited = 0 }) => [
    direction,
    waited / 3_600_000,
  ]);
  // Mary's message was answered after two hours, her comment after one; Tom's call by an e-mail after two.
  expect(hours).toEqual([
    ['in', 0],
    ['out', 2],
    ['out', 0],
    ['out', 0],
    ['in', 0],
    ['out', 1],
    ['out', 0],
    ['in', 0],
    ['out', 2],
  ]);
  const accounts = (await store.sends.orderBy('at').toArray()).map(({ account }) => account);
  // Of a post to nobody no touch says under which account it went.
  const [none] = [undefined];
  expect(accounts).toEqual(['rivertrust', 'rivertrust', none, none, none, none]);
  const log = (await store.log.orderBy('at').toArray()).map(({ event, account }) => [
    event,
    account,
  ]);
  expect(log).toEqual([
    ['held', none],
    ['overridden', 'rivertrust'],
    ['revised', none],
  ]);
  store.close();
});

test.each([versionOne, versionTwo])(
  'a migrated database stays as it is when it is opened again',
  async (frozen) => {
    await make(frozen);
    const all = async () => {
      const store = new Store(name);
      const rows = await Promise.all(store.tables.map((table) => table.toArray()));
      store.close();
      return rows;
    };
    expect(await all()).toEqual(await all());
  },
);
