import { Refusal } from '@/lib/refusal';
import { recordOf } from './recording';
import type { LogEntry, Pending, Print } from './records';
import { type Store, storing } from './store';

/** A release without proof that the send went through is forgotten after this long, and never counted. */
export const pendingLifetime = 24 * 60 * 60 * 1000;

/** How long fingerprints of sent messages are of use: the sentence speaks of the last seven days. */
export const printLifetime = 7 * 24 * 60 * 60 * 1000;

/** Remembers a send before it leaves. Repeating it, also after its confirmation, changes nothing. */
export function putRelease(store: Store, pending: Pending): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.pending, store.sends, async () => {
      if (await store.sends.get(pending.id)) return;
      if (await store.pending.get(pending.id)) return;
      await store.pending.add(pending);
    }),
  );
}

/** Forgets a send that failed or was discarded. */
export function discardRelease(store: Store, id: string): Promise<void> {
  return storing(() => store.pending.delete(id));
}

/** Logs that a send was held, once. */
export function logHold(store: Store, entry: LogEntry): Promise<void> {
  return storing(async () => {
    await store.log.put(entry);
  });
}

/**
 * The site showed that the send went through: the release becomes touches, counts, a fingerprint and log lines, all
 * in one transaction. A repeated confirmation is a no-op. Refuses with `unknown-release` when there is nothing to
 * confirm: never released, discarded, or older than a day at `now` (epoch milliseconds). Answers the fingerprint that
 * it recorded, if any.
 */
export function confirmRelease(store: Store, id: string, now: number): Promise<Print | undefined> {
  const { people, touches, sends, pending: releases, prints, log } = store;
  return storing(() =>
    store.transaction('rw', [people, touches, sends, releases, prints, log], async () => {
      const [done, pending] = await Promise.all([sends.get(id), releases.get(id)]);
      if (done) return;
      if (!pending || now - pending.at > pendingLifetime) {
        throw new Refusal('unknown-release', 'There is no release to confirm.');
      }
      const known = await people.bulkGet(pending.recipients.map((recipient) => recipient.id));
      const record = recordOf(pending, known);
      await Promise.all([
        people.bulkPut(record.people),
        touches.bulkPut(record.touches),
        sends.add(record.send),
        releases.delete(id),
        record.print && prints.put(record.print),
        record.log.length > 0 && log.bulkPut(record.log),
      ]);
      return record.print;
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
