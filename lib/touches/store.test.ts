import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { refusalReason } from '@/lib/refusal';
import { schemaVersion } from './migrations';
import { Store, storing } from './store';

const name = 'store-test';
let store = new Store(name);

afterEach(async () => {
  store.close();
  await Dexie.delete(name);
  store = new Store(name);
});

const reasonOf = (work: () => PromiseLike<unknown>) =>
  storing(work).then(
    () => undefined,
    (error: unknown) => refusalReason(error),
  );

describe('the database', () => {
  test('opens at the version of the last migration', async () => {
    await store.open();
    expect(store.verno).toBe(schemaVersion);
    expect(store.tables.map((table) => table.name).sort()).toEqual([
      'audience',
      'days',
      'log',
      'meta',
      'parked',
      'pending',
      'people',
      'prints',
      'rollups',
      'sends',
      'staged',
      'touches',
    ]);
  });

  test('that is newer than the code is refused and stays as it is', async () => {
    const newer = new Dexie(name);
    newer.version(schemaVersion + 1).stores({ people: 'id', future: 'id' });
    await newer.open();
    await newer.table('future').add({ id: 'kept' });
    newer.close();

    expect(await reasonOf(() => store.people.count())).toBe('newer-database');
    expect(await reasonOf(() => store.people.count())).toBe('newer-database');
    expect(await reasonOf(() => store.open())).toBe('newer-database');

    const again = new Dexie(name);
    await again.open();
    expect(again.verno).toBe(schemaVersion + 1);
    expect(again.tables.map((table) => table.name).sort()).toEqual(['future', 'people']);
    expect(await again.table('future').get('kept')).toEqual({ id: 'kept' });
    again.close();
  });
});

describe('what IndexedDB refuses', () => {
  test('has a reason: full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const entry = {
      id: 'x',
      at: 1,
      event: 'held',
      site: 'x',
      surface: 'reply',
      people: [],
    } as const;
    expect(await reasonOf(() => store.log.put({ ...entry, people: [] }))).toBe('storage-full');
  });

  test('has a reason: cannot be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await reasonOf(() => store.people.count())).toBe('storage-unavailable');
  });
});
