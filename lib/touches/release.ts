import { Refusal } from '@/lib/refusal';
import { addToAudience } from './audience';
import { findPeople } from './find';
import { recordTouches } from './record-touches';
import { recordOf } from './recording';
import type { LogEntry, Pending, Print } from './records';
import { addToRollups } from './rollup-store';
import { type Store, storing } from './store';

/** A release without proof that the send went through is forgotten after this long, and never counted. */
export const pendingLifetime = 24 * 60 * 60 * 1000;

/** How long fingerprints of sent messages are of use: the sentence speaks of the last seven days. */
export const printLifetime = 7 * 24 * 60 * 60 * 1000;

/** A release is not on its way any more when it is neither confirmed nor discarded after this long. */
export const inFlight = 10 * 60 * 1000;

/** Releases that may still go through at `now` (epoch milliseconds): a handful of rows. */
export const releasesUnderway = (store: Store, now: number): PromiseLike<Pending[]> =>
  // A release from a clock ahead of ours is on its way too.
  store.pending
    .where('at')
    .aboveOrEqual(now - inFlight)
    .toArray();

/** The keys of `asking` to whom another ask is on its way, under whichever of their keys. */
async function contestedOf(store: Store, { id, at, asking = [] }: Pending): Promise<string[]> {
  if (asking.length === 0) return [];
  const others = (await releasesUnderway(store, at)).filter((other) => other.id !== id);
  const taken = new Set(others.flatMap((other) => other.asking ?? []));
  if (taken.size === 0) return [];
  const people = await findPeople(store, asking);
  return asking.filter((key) => (people.get(key)?.ids ?? [key]).some((any) => taken.has(any)));
}

/**
 * Remembers a send before it leaves. Of two asks to one person, made in the same second in two tabs, only the first is
 * earned: whether another is on its way is looked at in the transaction that writes, and an ask that comes second is
 * kept as `early`. Answers the keys of whom another ask is on its way to; none for a release that is remembered or
 * confirmed already, which changes nothing.
 */
export function putRelease(store: Store, pending: Pending): Promise<string[]> {
  return storing(() =>
    store.transaction('rw', store.people, store.pending, store.sends, async () => {
      if (await store.sends.get(pending.id)) return [];
      if (await store.pending.get(pending.id)) return [];
      const contested = await contestedOf(store, pending);
      const { ask } = pending;
      const isSecond = contested.length > 0 && ask?.outcome === 'earned';
      await store.pending.add(
        isSecond ? { ...pending, ask: { ...ask, outcome: 'early' } } : pending,
      );
      return contested;
    }),
  );
}

/** Whether a send was remembered, and perhaps confirmed since. */
export function isRemembered(store: Store, id: string): Promise<boolean> {
  return storing(async () => {
    const [pending, send] = await Promise.all([store.pending.get(id), store.sends.get(id)]);
    return pending !== undefined || send !== undefined;
  });
}

/** Forgets a send that failed or was discarded. */
export function discardRelease(store: Store, id: string): Promise<void> {
  return storing(() => store.pending.delete(id));
}

/** Logs that a send was held, once. */
export function logHold(store: Store, entry: LogEntry): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.log, store.rollups, async () => {
      if (await store.log.get(entry.id)) return;
      await store.log.add(entry);
      await addToRollups(store, { log: [entry] });
    }),
  );
}

/**
 * The site showed that the send went through: the release becomes touches, counts, a fingerprint and log lines, all
 * in one transaction. A repeated confirmation is a no-op. Refuses with `unknown-release` when there is nothing to
 * confirm: never released, discarded, or older than a day at `now` (epoch milliseconds). Answers the fingerprint that
 * it recorded, if any.
 */
export function confirmRelease(store: Store, id: string, now: number): Promise<Print | undefined> {
  const { people, touches, sends, pending: releases, prints, log, audience, rollups } = store;
  const tables = [people, touches, sends, releases, prints, log, audience, rollups];
  return storing(() =>
    store.transaction('rw', tables, async () => {
      const [done, pending] = await Promise.all([sends.get(id), releases.get(id)]);
      if (done) return;
      if (!pending || now - pending.at > pendingLifetime) {
        throw new Refusal('unknown-release', 'There is no release to confirm.');
      }
      const known = await findPeople(
        store,
        pending.recipients.map((recipient) => recipient.id),
      );
      const record = recordOf(pending, known);
      const { entries, send, print } = record;
      await Promise.all([
        sends.add(send).then(() => addToAudience(store, send)),
        releases.delete(id),
        recordTouches(store, entries).then((written) =>
          addToRollups(store, { ...written, sends: [send], log: record.log }),
        ),
        print && prints.put(print),
        record.log.length > 0 && log.bulkPut(record.log),
      ]);
      return print;
    }),
  );
}

/** Drops what has outlived its use at `now` (epoch milliseconds): unproven releases and old fingerprints. */
export function sweep(store: Store, now: number): Promise<void> {
  return storing(async () => {
    await store.pending
      .where('at')
      .below(now - pendingLifetime)
      .delete();
    await store.prints
      .where('at')
      .below(now - printLifetime)
      .delete();
  });
}
