import type { Pending } from './records';
import type { Store } from './store';

/** A release is not on its way any more when it is neither confirmed nor discarded after this long. */
export const inFlight = 10 * 60 * 1000;

/** Releases that may still go through at `now` (epoch milliseconds): a handful of rows. */
export const releasesUnderway = (store: Store, now: number): PromiseLike<Pending[]> =>
  // A release from a clock ahead of ours is on its way too.
  store.pending
    .where('at')
    .aboveOrEqual(now - inFlight)
    .toArray();
