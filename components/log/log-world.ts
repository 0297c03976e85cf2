import { nameOf } from '@/components/relationships/row-words';
import { weekOf } from '@/lib/summary/week-of';
import { findPeople } from '@/lib/touches/find';
import { type Store, storing } from '@/lib/touches/store';
import type { LogWorld } from './log-page';

/** A week has more lines than this only when something is wrong; the latest are shown. */
const mostLines = 2_000;

/** The log as its page needs it: with the names that people have today. */
export function logWorld(store: Store, now: () => number, timeZone: string): LogWorld {
  return {
    week: (instant) => weekOf(instant, timeZone),
    lines: ({ start, end }) =>
      storing(async () => {
        const entries = await store.log
          .where('at')
          .between(start, end)
          .reverse()
          .limit(mostLines)
          .toArray();
        const known = await findPeople(store, [
          ...new Set(entries.flatMap(({ people }) => people)),
        ]);
        return entries.map(({ people, ...line }) => ({
          ...line,
          people: people.map((id) => {
            const person = known.get(id);
            return { id: person?.id ?? id, name: person ? nameOf(person) : handleOf(id) };
          }),
        }));
      }),
    now,
    timeZone,
  };
}

/** A hold comes before the first touch: its person may be known by the key alone. */
const handleOf = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/^~/, '');
