import { Refusal } from '@/lib/refusal';
import type { Parked } from './records';
import { type Store, storing } from './store';

/** More than anybody comes back to; the next is refused rather than an old one dropped. */
export const maxParked = 500;

/** Keeps a held ask with its text, once. Refuses with `forbidden` when there are too many. */
export function park(store: Store, parked: Parked): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.parked, async () => {
      if (await store.parked.get(parked.id)) return;
      if ((await store.parked.count()) >= maxParked) {
        throw new Refusal('forbidden', `No more than ${maxParked} asks can be parked.`);
      }
      await store.parked.add(parked);
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

/** The policy keeps no parked texts any more: all of them go. */
export function clearParked(store: Store): Promise<void> {
  return storing(() => store.parked.clear());
}
