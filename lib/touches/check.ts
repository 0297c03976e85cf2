import { siteIds } from '@/lib/draft/draft';
import { countAudience } from './audience';
import { eachBatch } from './batches';
import { countAll, recounted } from './counts';
import { eachTouchByPerson } from './each-touch';
import type { Person } from './records';
import { wrongRollups } from './rollup-store';
import type { Store } from './store';
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

/** Counts the whole record and compares: takes seconds for a million touches. */
export async function checkRecord(store: Store): Promise<Wrong> {
  const wrong: Wrong = { people: [], rollups: [], strays: [], audience: [] };
  const withTouches = new Set<string>();
  await eachTouchByPerson(store, async (id, touches) => {
    withTouches.add(id);
    const person = await store.people.get(id);
    const owned = touches.filter(({ identity }) => person?.ids.includes(identity));
    if (owned.length < touches.length) wrong.strays.push(id);
    const counted = person && same(person, recounted(person, countAll(touches)));
    if (counted === false || retoldIn(touches).length > 0) wrong.people.push(id);
  });
  await eachBatch(store.people, (people: Person[]) => {
    for (const { id, touches } of people) {
      if (touches > 0 && !withTouches.has(id)) wrong.people.push(id);
    }
  });
  wrong.rollups = await wrongRollups(store);
  for (const site of siteIds) {
    const kept = await store.audience.get(site);
    if (!same(kept ?? null, (await countAudience(store, site)) ?? null)) wrong.audience.push(site);
  }
  return wrong;
}
