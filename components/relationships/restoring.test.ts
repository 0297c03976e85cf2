import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { argumentSchemas } from '@/lib/background/arguments';
import { checkRecord } from '@/lib/touches/check';
import { erasePeople } from '@/lib/touches/erase';
import { finishImport } from '@/lib/touches/import';
import { stageRows } from '@/lib/touches/import-rows';
import { recordInbound, recordOffline } from '@/lib/touches/other-touches';
import type { Recipient } from '@/lib/touches/records';
import { confirmRelease } from '@/lib/touches/release';
import { canonical } from '@/lib/touches/rollup';
import { Store } from '@/lib/touches/store';
import { undoTouch } from '@/lib/touches/take-back';
import { addTouches, noon, putRelease, somebody, touchWith } from '@/lib/touches/touches.fixture';
import { type Restore, restoring, restoringTouch } from './restoring';

const name = 'restoring-test';
let store: Store;

beforeEach(() => {
  store = new Store(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const send: Restore = {
  importRows: async (rows) => stageRows(store, argumentSchemas.importRows.parse(rows), noon),
  importFinish: (id) => finishImport(store, id, noon),
};

const to = (handle: string, role: Recipient['role'] = 'author'): Recipient => ({
  id: `x:${handle}`,
  site: 'x',
  handle,
  displayName: handle,
  certain: true,
  role,
});

async function sent(id: string, at: number, recipients: Recipient[], asks = false): Promise<void> {
  await putRelease(store, {
    id,
    at,
    site: 'x',
    surface: recipients.some(({ role }) => role === 'quoted') ? 'quote' : 'reply',
    recipients,
    rules: [],
    ...(asks ? { ask: { strength: 'hard', kind: 'donate', outcome: 'early' } } : {}),
  });
  await confirmRelease(store, id, at);
}

/** Every row, in one fixed form. */
async function everything() {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const rollups = (await store.rollups.toArray()).map(canonical);
  return { ...Object.fromEntries(tables), rollups };
}

test('any touch taken back can be brought back, and all is as it was: who waits, whose turn, what was asked', async () => {
  const hour = 3_600_000;
  const from = { site: 'x', handle: 'mary', displayName: 'mary', certain: true } as const;
  const wrote = (id: string, at: number) =>
    recordInbound(store, { id, from, kind: 'reply', surface: 'reply', at });
  await sent('a', noon, [to('mary')]);
  await wrote('1', noon + hour);
  await wrote('2', noon + 2 * hour);
  await sent('b', noon + 3 * hour, [to('mary'), to('tom', 'mention')], true);
  await sent('c', noon + 4 * hour, [to('mary', 'quoted')]);
  await wrote('3', noon + 5 * hour);
  const call = {
    id: 'd',
    person: 'x:tom',
    at: noon + hour,
    means: 'call',
    direction: 'in',
  } as const;
  await recordOffline(store, call);
  const before = await everything();
  for (const touch of await store.touches.toArray()) {
    const restore = await restoringTouch(store, send, touch.id);
    expect(await undoTouch(store, touch.id)).toBe(true);
    expect(await store.touches.get(touch.id)).toBeUndefined();
    await restore?.();
    expect(await everything()).toEqual(before);
  }
  expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });
});

test('of whom there is more on record than one message holds, all of it can be brought back', async () => {
  const note = 'A long call. '.repeat(1_500);
  const calls = Array.from({ length: 450 }, (_, n) =>
    touchWith('mary', { id: `offline:${n}`, kind: 'offline', means: 'call', at: noon + n, note }),
  );
  await addTouches(store, calls);
  await store.people.add(somebody('mary', calls.length, noon + calls.length - 1));
  const restore = await restoring(store, send, ['x:mary']);
  await erasePeople(store, ['x:mary']);
  expect(await store.touches.count()).toBe(0);
  await restore?.();
  expect(await store.touches.count()).toBe(calls.length);
  expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });
});
