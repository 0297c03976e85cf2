import type { Relationships } from '@/lib/policy/relationship';
import { Refusal } from '@/lib/refusal';
import { addToAudience } from './audience';
import { findPeople } from './find';
import { recordTouches } from './record-touches';
import { recordOf } from './recording';
import type { LogEntry, Pending, Print } from './records';
import { type RecordQuestion, readRelationships, relationshipTables } from './relationships';
import { addToRollups, countTables } from './rollup-store';
import { type Store, storing } from './store';

/** A release without proof that the send went through is forgotten after this long, and never counted. */
export const pendingLifetime = 24 * 60 * 60 * 1000;

/** How long fingerprints of sent messages are of use: the sentence speaks of the last seven days. */
export const printLifetime = 7 * 24 * 60 * 60 * 1000;

/** What the gate makes of a send, from the record as it stands in that very moment. */
export interface Admission<Answer> {
  answer: Answer;
  /** How the send is remembered; absent when it may not leave. */
  pending?: Pending;
}

/**
 * Weighs a send to `people` (`personId`s) and remembers it, in one transaction: of two asks in the same moment, from
 * two tabs, the one that comes second is weighed with the first already on its way. `weigh` must answer at once.
 * Repeating it, also after the confirmation, remembers nothing more.
 */
export function admitRelease<Answer>(
  store: Store,
  { people, ...question }: RecordQuestion & { release: string; people: readonly string[] },
  weigh: (relationships: Relationships) => Admission<Answer>,
): Promise<Answer> {
  const tables = [...relationshipTables(store), store.sends];
  return storing(() =>
    store.transaction('rw', tables, async () => {
      const { answer, pending } = weigh(await readRelationships(store, people, question));
      if (!pending) return answer;
      const [waiting, sent] = await Promise.all([
        store.pending.get(pending.id),
        store.sends.get(pending.id),
      ]);
      if (!waiting && !sent) await store.pending.add(pending);
      return answer;
    }),
  );
}

/** Forgets a send that failed or was discarded. */
export function discardRelease(store: Store, id: string): Promise<void> {
  return storing(() => store.pending.delete(id));
}

/** Logs that a send was held, once. */
export function logHold(store: Store, entry: LogEntry): Promise<void> {
  return storing(() =>
    store.transaction('rw', [store.log, ...countTables(store)], async () => {
      if (await store.log.get(entry.id)) return;
      await store.log.add(entry);
      await addToRollups(store, { log: [entry] });
    }),
  );
}

/**
 * The site showed that the send went through: the release becomes touches, counts, a fingerprint and log lines, and a
 * parked ask that it was goes, all in one transaction. A repeated confirmation is a no-op. Refuses with `unknown-release` when there is nothing to
 * confirm: never released, discarded, or older than a day at `now` (epoch milliseconds). Answers the fingerprint that
 * it recorded, if any.
 */
export function confirmRelease(store: Store, id: string, now: number): Promise<Print | undefined> {
  const { people, touches, sends, pending: releases, prints, log, parked, audience } = store;
  const own = [people, touches, sends, releases, prints, log, parked, audience];
  const tables = [...own, ...countTables(store)];
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
        pending.parked && parked.bulkDelete(pending.parked),
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
