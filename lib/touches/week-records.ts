import type { Person, Rollup } from './records';
import { maxStep } from './records';
import { peopleIn, quarterOf } from './rollup';
import type { Store } from './store';

/** The rows that the figures of one stretch of time are made of. */
export interface WeekRecords {
  rollups: Rollup[];
  /** Those who had most touches in the stretch. */
  people: Person[];
  /** The latest relationships whose next contact may ask, the most recent first. */
  open: Person[];
}

/** The most recent people whose next contact is at least `fromContact` (1 to 50); reads a few rows a step. */
async function openPeople(store: Store, fromContact: number, limit: number): Promise<Person[]> {
  const steps = Array.from({ length: maxStep - fromContact + 2 }, (_, i) => fromContact - 1 + i);
  const latest = await Promise.all(
    steps.map((step) =>
      store.people
        .where('[step+lastAt]')
        .between([step, -Infinity], [step, Infinity])
        .reverse()
        .limit(limit)
        .toArray(),
    ),
  );
  return latest
    .flat()
    .sort((one, other) => other.lastAt - one.lastAt)
    .slice(0, limit);
}

/** Who had most touches in these rows, most first; of equals the one with the latest. Who was erased is left out. */
async function mostTouched(store: Store, rollups: Rollup[], limit: number): Promise<Person[]> {
  const ids = [...peopleIn(rollups.flatMap(({ slices }) => slices))]
    .map(([id, passed]) => ({ id, touches: passed.out + passed.in, lastAt: passed.lastAt }))
    .sort((one, other) => other.touches - one.touches || other.lastAt - one.lastAt)
    .slice(0, limit)
    .map(({ id }) => id);
  return (await store.people.bulkGet(ids)).filter((person) => person !== undefined);
}

/**
 * Reads what happened from `start` (epoch milliseconds, a whole quarter of an hour) until before `end`, from the
 * rollups and in one transaction: the figures agree with each other even while a send is being recorded.
 */
export function readWeek(
  store: Store,
  { start, end }: { start: number; end: number },
  { fromContact, limit }: { fromContact: number; limit: number },
): PromiseLike<WeekRecords> {
  return store.transaction('r', store.rollups, store.people, async () => {
    const [rollups, open] = await Promise.all([
      store.rollups.where('id').between(quarterOf(start), quarterOf(end)).toArray(),
      openPeople(store, fromContact, limit),
    ]);
    return { rollups, people: await mostTouched(store, rollups, limit), open };
  });
}
