import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkRecord } from './check';
import { countAll, isLater, recounted, touchCounts, withTouch } from './counts';
import { editPeople } from './edit';
import { exportRecord } from './export-file';
import { finishImport } from './import';
import { stageRows } from './import-rows';
import { mergePeople } from './merge';
import { recordInbound, recordOpened } from './other-touches';
import { readRecordFile } from './read-file';
import type { Person } from './records';
import { confirmRelease } from './release';
import { Store } from './store';
import { noon, putRelease, somebody, touchWith } from './touches.fixture';
import { undoMerges } from './unmerge';

const name = 'settled-test';
const hour = 3_600_000;
const mary = { site: 'x', handle: 'mary', displayName: 'Mary', certain: true } as const;
const tom = { ...mary, handle: 'tom', displayName: 'Tom' } as const;
let store: Store;

beforeEach(() => {
  store = new Store(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const waits = async (id = 'x:mary') => (await store.people.get(id))?.waitingSince;
const wrote = (id: string, at: number, from: typeof mary | typeof tom = mary) =>
  recordInbound(store, { id, from, kind: 'reply', surface: 'reply', at });
const settle = (settledAt: number | null) =>
  editPeople(store, ['x:mary'], { settledAt }, settledAt ?? noon);

/** A reply of ours. */
async function answer(id: string, at: number): Promise<void> {
  await putRelease(store, {
    id,
    at,
    site: 'x',
    surface: 'reply',
    recipients: [{ ...mary, id: 'x:mary', role: 'author' }],
    rules: [],
  });
  await confirmRelease(store, id, at);
}

test('who needs no answer waits no more, until they write again; and it can be taken back', async () => {
  await wrote('a', noon);
  await settle(noon + hour);
  expect(await waits()).toBeUndefined();
  await settle(null);
  expect(await waits()).toBe(noon);
  await settle(noon + hour);
  await wrote('b', noon + 2 * hour);
  expect(await waits()).toBe(noon + 2 * hour);
  // How long they had waited is another matter: nothing of ours had followed the first.
  await answer('c', noon + 3 * hour);
  expect(await waits()).toBeUndefined();
  expect((await store.touches.get('c:x:mary'))?.waited).toBe(3 * hour);
  expect(Object.values(await checkRecord(store)).flat()).toEqual([]);
});

test('what else is said of them stays with it, and the other way round', async () => {
  await wrote('a', noon);
  await settle(noon + hour);
  await editPeople(store, ['x:mary'], { addTags: ['river'], type: 'donor' }, noon + hour);
  expect(await store.people.get('x:mary')).toMatchObject({
    tags: ['river'],
    type: 'donor',
    settledAt: noon + hour,
    unansweredSince: noon,
  });
  await settle(null);
  expect(await store.people.get('x:mary')).toMatchObject({ tags: ['river'], waitingSince: noon });
});

test('an opened message that needs no answer stays so when it is opened again', async () => {
  const message = { id: 'm', from: mary, kind: 'message', surface: 'message' } as const;
  await recordOpened(store, { ...message, at: noon });
  expect(await waits()).toBe(noon);
  await settle(noon + hour);
  await recordOpened(store, { ...message, at: noon + 2 * hour });
  expect(await waits()).toBeUndefined();
  await recordOpened(store, { ...message, id: 'n', at: noon + 3 * hour });
  expect(await waits()).toBe(noon + 3 * hour);
});

test('a merge with somebody who waits does not hide that, and its undo brings both back', async () => {
  await wrote('a', noon);
  await settle(noon + 5 * hour);
  await wrote('b', noon + hour, tom);
  const before = await store.people.toArray();
  await mergePeople(store, { keep: 'x:mary', absorb: ['x:tom'] }, noon + 6 * hour);
  expect(await waits()).toBe(noon);
  await undoMerges(store, { person: 'x:mary', merges: 1 });
  expect(await store.people.toArray()).toEqual(before);
});

test('a file has the messages that were opened, and what needs no answer', async () => {
  await wrote('a', noon);
  await settle(noon + hour);
  const message = { id: 'm', from: tom, kind: 'message', surface: 'message' } as const;
  await recordOpened(store, { ...message, at: noon });
  const people = await store.people.toArray();
  let text = '';
  await exportRecord(store, {
    now: noon,
    write: (more) => {
      text += more;
    },
  });
  const id = '00000000-0000-4000-8000-000000000003';
  const take = async () => {
    await readRecordFile(new Blob([text]), (rows) => stageRows(store, { ...rows, id }, noon));
    return finishImport(store, id, noon);
  };
  expect(await take()).toMatchObject({ people: 0, touches: 0 });
  await Promise.all(store.tables.map((table) => table.clear()));
  expect(await take()).toMatchObject({ people: 2, touches: 1 });
  expect(await store.people.toArray()).toEqual(people);
  // Somebody who was met on a page meanwhile gets it from the file too.
  await store.people.put(somebody('tom', 0, noon - hour));
  await take();
  expect(await waits('x:tom')).toBe(noon);
});

test('counted one by one or all at once, the same people wait', () => {
  const happened = fc.array(fc.constantFrom('in' as const, 'out' as const), { maxLength: 8 });
  const at = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(happened, fc.option(at), fc.option(at), fc.nat(8), (directions, said, seen, n) => {
      const touches = directions.map((direction, i) => touchWith('mary', { direction, at: i + 1 }));
      const row: Person = {
        ...somebody('mary', 0),
        ...(said === null ? {} : { settledAt: said }),
        ...(seen === null ? {} : { opened: { id: 'm', identity: 'x:mary', at: seen } }),
      };
      const early = recounted(row, countAll(touches.slice(0, n)));
      const step = (person: Person, touch: (typeof touches)[number]) => {
        expect(isLater(person, touch)).toBe(true);
        return recounted(person, withTouch(touchCounts(person), touch));
      };
      expect(touches.slice(n).reduce(step, early)).toEqual(recounted(row, countAll(touches)));
    }),
  );
});
