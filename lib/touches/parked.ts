import { Refusal } from '@/lib/refusal';
import { findPeople } from './find';
import type { LogEntry, Parked } from './records';
import { addToRollups, countTables } from './rollup-store';
import { type Store, storing } from './store';

/** More than anybody comes back to; the next is refused rather than an old one dropped. */
const maxParked = 500;

/** The log's line of it, without the text. */
function lineOf({ id, at, site, surface, people, account }: Parked): LogEntry {
  const known = account === undefined ? {} : { account };
  return { id: `${id}:parked`, at, event: 'parked', site, surface, people, ...known };
}

/** Keeps a held ask with its text, once, and logs that. Refuses with `forbidden` when there are too many. */
export function park(store: Store, parked: Parked): Promise<void> {
  return storing(() =>
    store.transaction('rw', [store.parked, store.log, ...countTables(store)], async () => {
      const entry = lineOf(parked);
      if ((await store.parked.get(parked.id)) || (await store.log.get(entry.id))) return;
      if ((await store.parked.count()) >= maxParked) {
        throw new Refusal('forbidden', `No more than ${maxParked} asks can be parked.`);
      }
      await store.parked.add(parked);
      await store.log.add(entry);
      await addToRollups(store, { log: [entry] });
    }),
  );
}

/** The ask was sent or is no longer wanted: its text goes. */
export function unpark(store: Store, id: string): Promise<void> {
  return storing(() => store.parked.delete(id));
}

/** All parked asks, the oldest first. */
export function parkedAsks(store: Store): Promise<Parked[]> {
  return storing(() => store.parked.orderBy('at').toArray());
}

/** The parked asks to any of these people, by whichever key of theirs. */
export function parkedFor(store: Store, ids: readonly string[]): Promise<Parked[]> {
  return storing(async () => {
    const known = await findPeople(store, ids);
    const keys = new Set([...ids, ...[...known.values()].flatMap((person) => person.ids)]);
    return store.parked
      .where('people')
      .anyOf([...keys])
      .distinct()
      .toArray();
  });
}

/** The policy keeps no parked texts any more: all of them go. */
export function clearParked(store: Store): Promise<void> {
  return storing(() => store.parked.clear());
}
