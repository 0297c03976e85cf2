import type { Relationships } from '@/lib/policy/gate';
import { type Store, storing } from './store';

/** What is on record of these people (`personId`s), by key: no scan. Who is not on record is not in the answer. */
export function relationshipsOf(store: Store, ids: readonly string[]): Promise<Relationships> {
  if (ids.length === 0) return Promise.resolve(new Map());
  return storing(async () => {
    const people = await store.people.bulkGet([...ids]);
    return new Map(people.flatMap((person) => (person ? [[person.id, person]] : [])));
  });
}
