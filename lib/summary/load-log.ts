import { findPeople } from '@/lib/touches/find';
import type { LogEntry, Person } from '@/lib/touches/records';
import { type Store, storing } from '@/lib/touches/store';
import type { Part, Week } from './week';

/** A week has more lines than this only when something is wrong; the latest are shown. */
const mostLines = 2_000;

/** One line of what the gate did. */
export interface LogLine extends Omit<LogEntry, 'people'> {
  /** Whom it was about, by their names of today; empty: everyone. `person` is absent of who is not on record. */
  people: { id: string; person?: Pick<Person, 'id' | 'displayName' | 'handle'> }[];
}

/** What the gate did in a week, the latest first, with the reasons that were given. */
export function loadLog(
  store: Store,
  week: Week,
  { site, account }: Part = {},
): Promise<LogLine[]> {
  return storing(() =>
    store.transaction('r', store.log, store.people, async () => {
      const entries = await store.log
        .where('at')
        .between(week.start, week.end)
        .reverse()
        .filter(
          (entry) =>
            (site === undefined || entry.site === site) &&
            (account === undefined || entry.account === account),
        )
        .limit(mostLines)
        .toArray();
      const known = await findPeople(store, [...new Set(entries.flatMap(({ people }) => people))]);
      return entries.map(({ people, ...entry }) => ({
        ...entry,
        people: people.map((id) => {
          const person = known.get(id);
          return person ? { id, person } : { id };
        }),
      }));
    }),
  );
}
