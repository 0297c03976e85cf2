import { findPeople } from './find';
import type { Person, Touch } from './records';
import { type Store, storing } from './store';

/** The person behind a key, whichever of their names or earlier handles it is. */
export function personOf(store: Store, id: string): Promise<Person | undefined> {
  return storing(async () => (await findPeople(store, [id])).get(id));
}

/** Where a page of touches ended: the time of its last one, and the ids already shown of that instant. */
export interface TimelineCursor {
  at: number;
  shown: string[];
}

export interface TimelinePage {
  /** The latest first. */
  touches: Touch[];
  next?: TimelineCursor;
}

/** A person's touches, the latest first, at most `limit` after `after`. */
export function timelineOf(
  store: Store,
  personId: string,
  { after, limit = 50 }: { after?: TimelineCursor; limit?: number } = {},
): Promise<TimelinePage> {
  return storing(async () => {
    const shown = new Set(after?.shown);
    const rows = await store.touches
      .where('[personId+at]')
      .between([personId, -Infinity], [personId, after?.at ?? Infinity], true, true)
      .reverse()
      .limit(limit + shown.size + 1)
      .toArray();
    const fresh = rows.filter(({ id }) => !shown.has(id));
    const touches = fresh.slice(0, limit);
    const last = touches.at(-1);
    if (!last || fresh.length <= limit) return { touches };
    const seen = touches.filter(({ at }) => at === last.at).map(({ id }) => id);
    const before = last.at === after?.at ? after.shown : [];
    return { touches, next: { at: last.at, shown: [...before, ...seen] } };
  });
}

const waitingFrom = (store: Store, since: number) =>
  store.people.where('waitingSince').aboveOrEqual(since);

/**
 * Who wrote to us from `since` on (epoch milliseconds) and has not been answered, the longest waiting first; of those
 * whom `isMeant` names.
 */
export function waitingPeople(
  store: Store,
  since: number,
  limit = 100,
  isMeant: (person: Person) => boolean = () => true,
): Promise<Person[]> {
  return storing(() => waitingFrom(store, since).filter(isMeant).limit(limit).toArray());
}

/** How many of them there are, counted up to `most`: a count of all would walk through the index with every send. */
export function countWaiting(store: Store, since: number, most: number): Promise<number> {
  return storing(async () => (await waitingFrom(store, since).limit(most).primaryKeys()).length);
}

/** All tags in use, in alphabetical order. */
export function tagsInUse(store: Store): Promise<string[]> {
  return storing(async () => (await store.people.orderBy('tags').uniqueKeys()).map(String));
}
