import { countAll, recounted } from '@/lib/touches/counts';
import { newPerson } from '@/lib/touches/person';
import type { Person, Print, Send, Touch } from '@/lib/touches/records';
import { Rollups } from '@/lib/touches/rollup';
import type { Store } from '@/lib/touches/store';
import { retoldIn } from '@/lib/touches/waits';

/** How large a record is to be. */
export interface Sizes {
  people: number;
  touches: number;
  prints: number;
}

const firstNames = ['Ann', 'Bea', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hana', 'Ivo', 'Jo'];
const lastNames = ['Rivers', 'Woods', 'Stone', 'Field', 'Brook', 'Marsh', 'Hill', 'Moor'];
const types = ['supporter', 'donor', 'journalist'] as const;
const day = 86_400_000;

/** Rows a transaction: large enough that its beginning and end do not count, small enough to tell how far it is. */
const batch = 20_000;

/** What the person of this number is called. */
export function nameOf(index: number): string {
  const first = firstNames[Math.floor(index / 10) % firstNames.length] ?? '';
  const last = lastNames[Math.floor(index / 100) % lastNames.length] ?? '';
  return `${first} ${last}`;
}

function person(index: number): Person {
  const handle = `p${index}`;
  const type = types[index % 50];
  return {
    ...newPerson({
      id: `x:${handle}`,
      site: 'x',
      handle,
      displayName: nameOf(index),
      certain: true,
    }),
    tags: index % 100 === 0 ? ['river'] : [],
    ...(type ? { type } : {}),
  };
}

/** Every tenth person has eleven times as many touches as the others: most are met now and then, some all the time. */
const touchesOf = (index: number, { people, touches }: Sizes): number =>
  Math.round(((touches / people) * (index % 10 === 0 ? 11 : 1)) / 2);

/** The touches of one person: over two years, a third of them answers. Who wrote last differs from one to the next. */
function historyOf(index: number, sizes: Sizes, now: number): Touch[] {
  const count = touchesOf(index, sizes);
  const start = ((index * 7_919) % sizes.people) / sizes.people;
  return Array.from({ length: count }, (_, i) => {
    const at = now - Math.floor((start + i) * ((730 * day) / count));
    const identity = `x:p${index}`;
    return {
      id: `${index}-${i}:${identity}`,
      personId: identity,
      identity,
      kind: 'reply',
      at,
      direction: (i + index) % 3 === 2 ? 'in' : 'out',
      site: 'x',
      surface: 'reply',
      role: 'author',
      asked: 'none',
    };
  });
}

/** The touches with how long people waited for our answers. */
function answered(touches: readonly Touch[]): Touch[] {
  const told = new Map(retoldIn(touches).map(({ touch }) => [touch.id, touch]));
  return touches.map((touch) => told.get(touch.id) ?? touch);
}

/** The sends behind the outbound touches of the last weeks, as the pages that read them have to deal with. */
const sendsOf = (touches: readonly Touch[], since: number): Send[] =>
  touches.flatMap(({ id, at, identity, direction }) =>
    direction === 'out' && at >= since
      ? [
          {
            id: id.slice(0, -identity.length - 1),
            at,
            site: 'x',
            surface: 'reply',
            people: [identity],
            rules: [],
          },
        ]
      : [],
  );

/** Fills the record as the background would have over the years. Tells how many rows are in, of how many. */
export async function seed(
  store: Store,
  sizes: Sizes,
  onProgress: (done: number, total: number) => unknown,
): Promise<void> {
  const now = Date.now();
  const rollups = new Rollups();
  const total = sizes.people + sizes.touches;
  let done = 0;
  let people: Person[] = [];
  let touches: Touch[] = [];
  const flush = async () => {
    const [somePeople, someTouches] = [people, touches];
    [people, touches] = [[], []];
    const sends = sendsOf(someTouches, now - 60 * day);
    await store.transaction('rw', store.people, store.touches, store.sends, async () => {
      await Promise.all([
        store.people.bulkPut(somePeople),
        store.touches.bulkPut(someTouches),
        store.sends.bulkPut(sends),
      ]);
    });
    done += somePeople.length + someTouches.length;
    await onProgress(done, total);
  };
  for (let index = 0; index < sizes.people; index++) {
    const own = answered(historyOf(index, sizes, now));
    people.push(recounted(person(index), countAll(own)));
    for (const touch of own) touches.push(touch);
    rollups.add({ touches: own, sends: sendsOf(own, now - 60 * day) });
    if (people.length + touches.length >= batch) await flush();
  }
  await flush();
  const prints = Array.from({ length: sizes.prints }, (_, index): Print => {
    const print = crypto.getRandomValues(new Uint32Array(64));
    return { id: crypto.randomUUID(), at: now - index * 1_000, people: [`x:p${index}`], print };
  });
  await store.prints.bulkPut(prints);
  await store.rollups.bulkPut(rollups.rows());
}
