import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '@/lib/policy/policy';
import { type Effort, idsOf, listPeople } from './list';
import type { ListCursor } from './list-path';
import { isCold, type ListQuery } from './list-query';
import type { Person } from './records';
import { Store } from './store';
import { suggestedMergesOf } from './suggestions';
import { timelineOf, waitingPeople } from './timeline';
import { noon, somebody, touchWith } from './touches.fixture';

const name = 'list-test';
const day = 86_400_000;
const context = { now: noon, policy: defaultPolicy };
let store: Store;

beforeEach(async () => {
  store = new Store(name);
  const people = Array.from({ length: 60 }, (_, i): Person => {
    // Ties in every order: a page may end among equals.
    const person = somebody(`p${i}`, i % 7, noon - (i % 9) * 10 * day);
    return {
      ...person,
      name: ['ann', 'bea'][i % 2] ?? '',
      words: [`p${i}`, ['ann', 'bea'][i % 2] ?? ''],
      tags: i % 5 === 0 ? ['river'] : [],
      ...(i % 3 === 0 ? { type: 'donor' as const } : {}),
      ...(i % 4 === 0 && i % 7 > 0 ? { waitingSince: noon - i } : {}),
      ...(i === 8 ? { mark: { kind: 'do-not-ask' as const, reason: 'Asked us.', at: noon } } : {}),
    };
  });
  await store.people.bulkAdd(people);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

/** The ids of all pages, read ten at a time. */
async function paged(query: ListQuery, effort?: Effort): Promise<string[]> {
  const ids: string[] = [];
  let after: ListCursor | undefined;
  do {
    const page = await listPeople(store, query, context, {
      limit: 10,
      ...(effort ? { effort } : {}),
      ...(after ? { after } : {}),
    });
    expect(page.rows.length).toBeLessThanOrEqual(10);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}

const queries: [string, Partial<ListQuery>, (person: Person) => boolean][] = [
  ['everybody', {}, () => true],
  ['words of a name', { text: 'AN' }, (person) => person.name === 'ann'],
  ['two words', { text: 'p1 bea' }, ({ id, name: n }) => id.startsWith('x:p1') && n === 'bea'],
  ['a tag', { tag: 'river' }, ({ tags }) => tags.includes('river')],
  ['a type', { type: 'donor' }, ({ type }) => type === 'donor'],
  ['another site', { site: 'facebook' }, () => false],
  ['one site', { site: 'x' }, () => true],
  ['cold of a site', { site: 'x', show: 'cold' }, (person) => isCold(person, noon)],
  ['open', { show: 'open' }, ({ touches }) => touches >= 4],
  ['cold', { show: 'cold' }, (person) => isCold(person, noon)],
  ['waiting', { show: 'waiting' }, ({ waitingSince }) => waitingSince !== undefined],
  ['marked', { show: 'marked', type: 'other' }, () => false],
  ['marked, of any type', { show: 'marked' }, ({ mark }) => mark !== undefined],
];

/** Every way to read a list. */
const none: Effort = { glance: 0, plenty: 0, few: 0, look: 0, some: 0, many: 0 };
const efforts: Record<string, Effort | undefined> = {
  'as usual': undefined,
  'all of one part': { ...none, few: 1_000 },
  'walked through': { ...none, glance: 1_000, plenty: 1_000 },
  'walked on when there are too many': { ...none, glance: 1, look: 1, some: 1_000 },
  'walked to the end': { ...none, glance: 1 },
  'by keys after a glance': { ...none, glance: 1, many: 1_000 },
  'by the keys of some parts': { ...none, few: 5, many: 20 },
};

describe.each(Object.entries(efforts))('%s', (_way, effort) => {
  test.each(queries)('%s: each once, in order, whichever way round', async (_, query, wanted) => {
    const all = (await store.people.toArray()).filter(wanted);
    const key = {
      name: ({ name: n }: Person) => n,
      contacts: ({ touches }: Person) => touches,
      last: ({ lastAt }: Person) => lastAt,
      distance: ({ touches }: Person) => -touches,
    };
    for (const order of ['name', 'contacts', 'last', 'distance'] as const) {
      for (const descending of [false, true]) {
        const ids = await paged({ ...query, order, descending }, effort);
        expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
        const keys = ids.map((id) => key[order](all.find((one) => one.id === id) as Person));
        const sorted = [...keys].sort((a, b) => (a < b ? -1 : Number(a > b)));
        expect(keys).toEqual(descending ? sorted.reverse() : sorted);
      }
    }
  });
});

test('a part of the query that many people are is not looked through for being small', async () => {
  const people = Array.from({ length: 600 }, (_, i): Person => {
    const words = [i % 2 ? 'cleo' : 'dan', i % 10 === 0 || i === 599 ? 'fay' : 'gus'];
    return {
      ...somebody(`q${i}`, 1, noon + 600 - i),
      words: i === 599 ? [...words, 'eli'] : words,
    };
  });
  await store.people.bulkAdd(people);
  const effort = { ...none, glance: 250, plenty: 20, few: 300, look: 1_000 };
  const keys = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
  const looks = async (text: string): Promise<number> => {
    keys.mockClear();
    const query = { text, order: 'last', descending: true } as const;
    const { rows } = await listPeople(store, query, context, { limit: 10, effort });
    expect(rows.map(({ id }) => id)).toEqual(['x:q599']);
    return keys.mock.calls.length;
  };
  expect(await looks('cleo eli')).toBe(1);
  expect(await looks('cleo fay')).toBe(0);
  keys.mockRestore();
});

test('the ids of a whole list are those of its pages', async () => {
  const query = { tag: 'river', order: 'last', descending: true } as const;
  expect(await idsOf(store, query, context)).toEqual(await paged(query));
});

test('who waits longest comes first', async () => {
  const waiting = await waitingPeople(store, 0, 3);
  expect(waiting.map(({ id }) => id)).toEqual(['x:p52', 'x:p48', 'x:p44']);
});

test('a timeline comes in pages, also where many touches share an instant', async () => {
  const touches = Array.from({ length: 25 }, (_, i) =>
    touchWith('mary', { id: `t${i}`, at: noon + (i < 20 ? 0 : i) }),
  );
  await store.touches.bulkAdd(touches);
  const seen: string[] = [];
  let page = await timelineOf(store, 'x:mary', { limit: 4 });
  seen.push(...page.touches.map(({ id }) => id));
  while (page.next) {
    page = await timelineOf(store, 'x:mary', { after: page.next, limit: 4 });
    seen.push(...page.touches.map(({ id }) => id));
  }
  expect(seen.slice(0, 5)).toEqual(['t24', 't23', 't22', 't21', 't20']);
  expect(new Set(seen).size).toBe(25);
  expect(seen).toHaveLength(25);
});

test('a merge is suggested where name and handle agree on different sites, and only there', async () => {
  const mary = { ...somebody('mary_s', 1), name: 'mary stone' };
  const elsewhere = (id: string, handle: string, certain = true): Person => ({
    ...somebody(handle, 1),
    id,
    ids: [id],
    name: 'mary stone',
    identities: [{ id, site: 'linkedin', handle, displayName: 'Mary', certain, earlier: [] }],
  });
  await store.people.bulkAdd([
    mary,
    elsewhere('linkedin:mary-s', 'mary-s'),
    elsewhere('linkedin:marystone', 'marystone'),
    elsewhere('linkedin:~mary-s', 'mary-s', false),
    { ...somebody('mary.s', 1), name: 'mary stone' },
  ]);
  const suggested = await suggestedMergesOf(store, mary);
  expect(suggested.map(({ id }) => id)).toEqual(['linkedin:mary-s']);
});
