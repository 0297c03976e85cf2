import { countAll, isLater, recounted, touchCounts, withTouch } from './counts';
import { touchesOf } from './find';
import type { Person, Touch } from './records';
import type { Store } from './store';
import { type Retold, retell, withWait } from './waits';

/** A person as they are after the page was read, and their new touch. */
export interface Entry {
  person: Person;
  touch: Touch;
}

/** What was written, for the rollups. */
export interface Written {
  touches: Touch[];
  retold: Retold[];
}

/** A touch that is later than all before it answers what waits. */
function answering({ person, touch }: Entry): Touch {
  const { waitingSince } = touchCounts(person);
  return touch.direction === 'out' && waitingSince !== undefined && isLater(person, touch)
    ? withWait(touch, touch.at - waitingSince)
    : touch;
}

/**
 * Writes new touches and the counts of their people. A touch that is later than all before it is counted in; one that
 * comes late makes the person's count, and how long they waited for our answers, anew from their own touches. Inside a
 * transaction over `people` and `touches`; the touches must be new, and each person be there once. What it answers is
 * to be added to the rollups.
 */
export async function recordTouches(store: Store, entries: readonly Entry[]): Promise<Written> {
  if (entries.length === 0) return { touches: [], retold: [] };
  const touches = entries.map(answering);
  await store.touches.bulkPut(touches);
  const retold: Retold[] = [];
  const people = await Promise.all(
    entries.map(async ({ person, touch }) => {
      if (isLater(person, touch)) return recounted(person, withTouch(touchCounts(person), touch));
      const own = await touchesOf(store, person.id);
      retold.push(...(await retell(store, own)));
      return recounted(person, countAll(own));
    }),
  );
  await store.people.bulkPut(people);
  return { touches, retold };
}

/** Whether nothing is left that would be worth a row. */
const isEmpty = ({ touches, tags, type, notes, mark, opened }: Person): boolean =>
  touches === 0 && tags.length === 0 && !type && !notes && !mark && !opened;

/**
 * Counts people anew from their own touches, after some of these have gone; who is left without touches and without
 * a word about them goes too. Inside a transaction over `people` and `touches`. Answers the touches whose wait is
 * another now: their rollups are to be made anew.
 */
export async function recountPeople(store: Store, ids: Iterable<string>): Promise<Retold[]> {
  const retold: Retold[] = [];
  for (const id of new Set(ids)) {
    const person = await store.people.get(id);
    if (!person) continue;
    const own = await touchesOf(store, id);
    retold.push(...(await retell(store, own)));
    const counted = recounted(person, countAll(own));
    if (isEmpty(counted)) await store.people.delete(id);
    else await store.people.put(counted);
  }
  return retold;
}
