import type { Person } from './records';
import type { Store } from './store';

/**
 * The people behind these keys, by each key that was asked for: a handle of today, an earlier one, or one of a person
 * who has been merged. Who is not on record is not in the answer.
 */
export async function findPeople(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, Person>> {
  const found = new Map<string, Person>();
  if (ids.length === 0) return found;
  const wanted = [...new Set(ids)];
  const direct = await store.people.bulkGet(wanted);
  for (const [index, id] of wanted.entries()) {
    const person = direct[index];
    if (person) found.set(id, person);
  }
  const missing = wanted.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const others = await store.people.where('ids').anyOf(missing).toArray();
  for (const id of missing) {
    const person = others.find(({ ids: keys }) => keys.includes(id));
    if (person) found.set(id, person);
  }
  return found;
}

/** All touches of a relationship, the first one first. */
export const touchesOf = (store: Store, personId: string) =>
  store.touches
    .where('[personId+at]')
    .between([personId, -Infinity], [personId, Infinity])
    .toArray();
