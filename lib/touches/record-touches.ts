import { countAll, isLater, recounted, withTouch } from './counts';
import { touchesOf } from './find';
import type { Person, Touch } from './records';
import type { Store } from './store';

/** A person as they are after the page was read, and their new touch. */
export interface Entry {
  person: Person;
  touch: Touch;
}

/**
 * Writes new touches and the counts of their people. A touch that is later than all before it is counted in; one that
 * comes late makes the person's count anew from their own touches. Inside a transaction over `people` and `touches`;
 * the touches must be new, and each person be there once.
 */
export async function recordTouches(store: Store, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await store.touches.bulkPut(entries.map(({ touch }) => touch));
  const people = await Promise.all(
    entries.map(async ({ person, touch }) =>
      isLater(person, touch)
        ? recounted(person, withTouch(person, touch))
        : recounted(person, countAll(await touchesOf(store, person.id))),
    ),
  );
  await store.people.bulkPut(people);
}

/** Whether nothing is left that would be worth a row. */
const isEmpty = ({ touches, tags, type, notes, mark }: Person): boolean =>
  touches === 0 && tags.length === 0 && !type && !notes && !mark;

/**
 * Counts people anew from their own touches, after some of these have gone; who is left without touches and without
 * a word about them goes too. Inside a transaction over `people` and `touches`.
 */
export async function recountPeople(store: Store, ids: Iterable<string>): Promise<void> {
  for (const id of new Set(ids)) {
    const person = await store.people.get(id);
    if (!person) continue;
    const counted = recounted(person, countAll(await touchesOf(store, id)));
    if (isEmpty(counted)) await store.people.delete(id);
    else await store.people.put(counted);
  }
}
