/** Runs in a page of the extension, on its database: fills the record, and reads it as the product's pages do. */
import { defaultPolicy } from '@/lib/policy/policy';
import { loadWeek } from '@/lib/summary/load-week';
import { countAll, recounted } from '@/lib/touches/counts';
import { type ListQuery, listPeople } from '@/lib/touches/list';
import { newPerson } from '@/lib/touches/person';
import type { Person, Print, Touch } from '@/lib/touches/records';
import { Rollups } from '@/lib/touches/rollup';
import { Store } from '@/lib/touches/store';

export interface Sizes {
  people: number;
  touches: number;
  prints: number;
}

const firstNames = ['Ann', 'Bea', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana', 'Ivo', 'Jo'];
const lastNames = ['Rivers', 'Woods', 'Stone', 'Field', 'Brook', 'Marsh', 'Hill', 'Moor'];
const types = ['supporter', 'donor', 'journalist'] as const;
const day = 86_400_000;
const batch = 5_000;

const store = new Store();

function person(index: number): Person {
  const handle = `p${index}`;
  const first = firstNames[index % firstNames.length] ?? '';
  const last = lastNames[index % lastNames.length] ?? '';
  const type = types[index % 50];
  return {
    ...newPerson({
      id: `x:${handle}`,
      site: 'x',
      handle,
      displayName: `${first} ${last}`,
      certain: true,
    }),
    tags: index % 100 === 0 ? ['river'] : [],
    ...(type ? { type } : {}),
  };
}

/** The touches of one person: evenly over two years, a third of them answers. */
function touchesOf(index: number, { people, touches }: Sizes, now: number): Touch[] {
  const count = Math.floor(touches / people);
  return Array.from({ length: count }, (_, i) => {
    const at = now - Math.floor((((index * 7_919) % people) / people + i) * ((730 * day) / count));
    const identity = `x:p${index}`;
    return {
      id: `${index}-${i}:${identity}`,
      personId: identity,
      identity,
      kind: 'reply',
      at,
      direction: i % 3 === 2 ? 'in' : 'out',
      site: 'x',
      surface: 'reply',
      role: 'author',
      asked: 'none',
    };
  });
}

/** Fills the record as the background would have over the years. */
export async function seed(sizes: Sizes): Promise<void> {
  const now = Date.now();
  const rollups = new Rollups();
  let people: Person[] = [];
  let touches: Touch[] = [];
  const flush = async () => {
    await store.transaction('rw', store.people, store.touches, async () => {
      await store.people.bulkPut(people);
      await store.touches.bulkPut(touches);
    });
    people = [];
    touches = [];
  };
  for (let index = 0; index < sizes.people; index++) {
    const own = touchesOf(index, sizes, now);
    people.push(recounted(person(index), countAll(own)));
    for (const touch of own) touches.push(touch);
    rollups.add({ touches: own });
    if (touches.length >= batch) await flush();
  }
  await flush();
  const prints = Array.from({ length: sizes.prints }, (_, index): Print => {
    const print = crypto.getRandomValues(new Uint32Array(64));
    return { id: crypto.randomUUID(), at: now - index * 1_000, people: [`x:p${index}`], print };
  });
  await store.prints.bulkPut(prints);
  await store.rollups.bulkPut(rollups.rows());
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Milliseconds to the week's figures. */
export const timeWeek = (): Promise<number> =>
  timed(() => loadWeek(store, Date.now(), 'Asia/Kathmandu', defaultPolicy));

/** Milliseconds to the first rows of a list. */
export const timeList = (query: ListQuery): Promise<number> =>
  timed(() => listPeople(store, query, { now: Date.now(), fromContact: 5 }, { limit: 100 }));
