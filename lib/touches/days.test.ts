import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Columns, canonicalColumns, columnsOf } from './columns';
import { columnsBetween, dayOf, packDays, packedDay, quartersInDay } from './days';
import { erasePeriod } from './erase';
import { quarterOf, Rollups } from './rollup';
import { wrongRollups } from './rollup-store';
import { Store } from './store';
import { addTouches, noon, touchWith } from './touches.fixture';

const name = 'days-test';
const hour = 3_600_000;
const day = 24 * hour;
const today = dayOf(quarterOf(noon));
let store: Store;

beforeEach(() => {
  store = new Store(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const read = (first: number, end: number): PromiseLike<Columns[]> =>
  store.transaction('r', store.rollups, store.days, () => columnsBetween(store, first, end));

/** What columns say, all put together: of whole days as of their quarters. */
function summed(columns: readonly Columns[]): string {
  const sites = new Map<string, [Columns, ...Columns[]]>();
  for (const one of columns) sites.get(one.site)?.push(one) ?? sites.set(one.site, [one]);
  const sums = [...sites.values()].map((all): Columns => {
    const people = [...new Set(all.flatMap((one) => one.people))];
    const threads = [...new Set(all.flatMap((one) => one.threads))];
    const of = (id: string, value: (one: Columns, place: number) => number) =>
      all.map((one) => (one.people.includes(id) ? value(one, one.people.indexOf(id)) : 0));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const either = (values: readonly number[]) => values.reduce((bits, value) => bits | value, 0);
    const figures: Record<string, number> = {};
    for (const one of all)
      for (const [figure, count] of Object.entries(one.figures))
        figures[figure] = (figures[figure] ?? 0) + count;
    return {
      site: all[0].site,
      figures,
      waits: all.flatMap(({ waits }) => waits),
      people,
      passed: people.flatMap((id) => [
        sum(of(id, ({ passed }, place) => passed[3 * place] ?? 0)),
        sum(of(id, ({ passed }, place) => passed[3 * place + 1] ?? 0)),
        Math.max(...of(id, ({ passed }, place) => passed[3 * place + 2] ?? 0)),
      ]),
      alone: people.map((id) => either(of(id, ({ alone }, place) => alone[place] ?? 0))),
      threads,
      went: threads.map((thread) =>
        either(all.map((one) => one.went[one.threads.indexOf(thread)] ?? 0)),
      ),
      active: all.flatMap(({ active }) => active),
    };
  });
  return canonicalColumns(sums);
}

const happening = fc.record({
  handle: fc.constantFrom('mary', 'tom', 'eve'),
  direction: fc.constantFrom('in' as const, 'out' as const),
  thread: fc.constantFrom('one', 'two', undefined),
  site: fc.constantFrom('x' as const, 'linkedin' as const),
  at: fc.integer({ min: 1, max: 5 * 24 * 60 }).map((minutes) => noon - minutes * 60_000),
});

test('whole days say what their quarters say, wherever a stretch begins and ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 30 }),
      fc.tuple(fc.nat(5 * quartersInDay), fc.nat(5 * quartersInDay)),
      fc.array(fc.nat(5)),
      async (happenings, ends, unpacked) => {
        await Promise.all([store.touches, store.rollups, store.days].map((table) => table.clear()));
        await addTouches(
          store,
          happenings.map(({ handle, thread, ...more }) =>
            touchWith(handle, { ...more, ...(thread ? { thread } : {}) }),
          ),
        );
        const [first = 0, end = 0] = ends
          .map((quarter) => quarterOf(noon) - quarter)
          .sort((one, other) => one - other);
        const before = summed(await read(first, end));
        await packDays(store, noon);
        expect(await wrongRollups(store)).toEqual([]);
        await store.days.bulkDelete(unpacked.map((ago) => today - ago));
        expect(summed(await read(first, end))).toBe(before);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

test('packed is what is over, lately, and once', async () => {
  const ago = [0, 1, 2, 90, 200];
  await addTouches(
    store,
    ago.map((days) => touchWith('mary', { at: noon - days * day })),
  );
  await packDays(store, noon);
  expect(await store.days.toCollection().primaryKeys()).toEqual([90, 2, 1].map((n) => today - n));
  // A month later the oldest has gone, and today is there.
  await packDays(store, noon + 30 * day);
  expect(await store.days.toCollection().primaryKeys()).toEqual([2, 1, 0].map((n) => today - n));
});

test('what comes late to a packed day is counted at once, and packed with it again', async () => {
  await addTouches(store, [touchWith('mary', { at: noon - day })]);
  await packDays(store, noon);
  await addTouches(store, [touchWith('tom', { at: noon - day + hour })]);
  expect(await store.days.count()).toBe(0);
  const people = async () =>
    (await read(quarterOf(noon - 2 * day), quarterOf(noon))).flatMap((columns) => columns.people);
  expect(await people()).toEqual(['x:mary', 'x:tom']);
  await packDays(store, noon);
  expect(await store.days.count()).toBe(1);
  expect(await people()).toEqual(['x:mary', 'x:tom']);
});

test('an erased period is in no packed day', async () => {
  await addTouches(store, [touchWith('mary', { at: noon - day })]);
  await packDays(store, noon);
  await erasePeriod(store, { start: noon - 2 * day, end: noon });
  expect(await store.days.count()).toBe(0);
});

test('a packed day that is not what its quarters say is found', async () => {
  await addTouches(store, [touchWith('mary', { at: noon - day })]);
  await packDays(store, noon);
  const columns = packedDay(
    today - 1,
    new Rollups().add({ touches: [touchWith('tom', { at: noon - day })] }).rows(),
  );
  await store.days.put({ id: today - 1, columns: JSON.stringify(columns) });
  expect(await wrongRollups(store)).toEqual([(today - 1) * quartersInDay]);
});

test('a name like a key of every object is a name like any other', () => {
  const touches = [touchWith('__proto__', { thread: '__proto__' }), touchWith('constructor')];
  const [columns] = new Rollups().add({ touches }).rows().flatMap(columnsOf);
  expect(columns).toMatchObject({
    people: ['x:__proto__', 'x:constructor'],
    alone: [0, 1],
    threads: ['__proto__'],
  });
});
