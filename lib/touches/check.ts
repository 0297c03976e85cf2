import { siteIds } from '@/lib/draft/draft';
import { countAudience } from './audience';
import { eachBatch } from './batches';
import { countAll, recounted } from './counts';
import { eachTouchByPerson } from './each-touch';
import type { Person, Touch } from './records';
import { rollupTables, wrongRollups } from './rollup-store';
import { type Store, storing } from './store';
import { retoldIn } from './waits';

/** What is kept but not what a full count says: nothing, when all is well. */
export interface Wrong {
  /** `Person.id`s: whose counts, or whose waits for our answers, are wrong. */
  people: string[];
  /** Ids of rollups. */
  rollups: number[];
  /** Touches of nobody. */
  strays: string[];
  /** Sites. */
  audience: string[];
}

const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Compares what is kept of these people with a full count of their touches. */
async function checkPeople(
  store: Store,
  counted: readonly (readonly [id: string, touches: Touch[]])[],
  wrong: Wrong,
): Promise<void> {
  const people = await store.people.bulkGet(counted.map(([id]) => id));
  for (const [index, [id, touches]] of counted.entries()) {
    const person = people[index];
    if (!person || touches.some(({ identity }) => !person.ids.includes(identity))) {
      wrong.strays.push(id);
    }
    const isRight = !person || same(person, recounted(person, countAll(touches)));
    if (!isRight || retoldIn(touches).length > 0) wrong.people.push(id);
  }
}

/** So many people are compared at once: for each a look-up of its own would take minutes. */
const peopleAtOnce = 500;

/**
 * Counts the whole record and compares: takes a minute for a million touches. In one transaction, so that a send in the
 * meantime (it waits) makes nothing look wrong.
 */
export function checkRecord(store: Store): Promise<Wrong> {
  const wrong: Wrong = { people: [], rollups: [], strays: [], audience: [] };
  const withTouches = new Set<string>();
  const count = async (): Promise<Wrong> => {
    let counted: [string, Touch[]][] = [];
    await eachTouchByPerson(store, (id, touches) => {
      withTouches.add(id);
      counted.push([id, touches]);
      if (counted.length < peopleAtOnce) return undefined;
      const full = counted;
      counted = [];
      return checkPeople(store, full, wrong);
    });
    await checkPeople(store, counted, wrong);
    await eachBatch(store.people, (people: Person[]) => {
      for (const { id, touches } of people) {
        if (touches > 0 && !withTouches.has(id)) wrong.people.push(id);
      }
    });
    wrong.rollups = await wrongRollups(store);
    for (const site of siteIds) {
      const [kept, right] = [await store.audience.get(site), await countAudience(store, site)];
      if (!same(kept ?? null, right ?? null)) wrong.audience.push(site);
    }
    return wrong;
  };
  const tables = [store.people, store.audience, ...rollupTables(store)];
  return storing(() => store.transaction('r', tables, count));
}
