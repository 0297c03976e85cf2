import type { LogEntry, Person, Send, Touch } from './records';
import { maxStep } from './records';
import type { Store } from './store';

/** The rows that the figures of one stretch of time are made of. */
export interface WeekRecords {
  touches: Touch[];
  sends: Send[];
  log: LogEntry[];
  /** Everyone who had a touch in the stretch. */
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

/**
 * Reads what happened from `start` (epoch milliseconds) until before `end`, by the `at` indexes, in one transaction:
 * the figures agree with each other even while a send is being recorded.
 */
export function readWeek(
  store: Store,
  { start, end }: { start: number; end: number },
  open: { fromContact: number; limit: number },
): PromiseLike<WeekRecords> {
  const tables = [store.touches, store.sends, store.log, store.people];
  return store.transaction('r', tables, async () => {
    const [touches, sends, log, openNow] = await Promise.all([
      store.touches.where('at').between(start, end).toArray(),
      store.sends.where('at').between(start, end).toArray(),
      store.log.where('at').between(start, end).toArray(),
      openPeople(store, open.fromContact, open.limit),
    ]);
    const ids = [...new Set(touches.map(({ personId }) => personId))];
    const people = (await store.people.bulkGet(ids)).filter((person) => person !== undefined);
    return { touches, sends, log, people, open: openNow };
  });
}
