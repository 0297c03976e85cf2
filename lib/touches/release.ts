import { Refusal } from '@/lib/refusal';
import type { LogEntry, Pending, Person, Recipient, Send, Touch } from './records';
import { maxStep } from './records';
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

const asksPeople = ({ ask }: Pending): boolean => ask !== undefined && ask.strength !== 'pointer';

/** The person's row after one more touch from us. */
function touched(known: Person | undefined, recipient: Recipient, pending: Pending): Person {
  const { role, ...identity } = recipient;
  const asked = asksPeople(pending) && role !== 'quoted';
  const touches = (known?.touches ?? 0) + 1;
  return {
    ...identity,
    touches,
    out: (known?.out ?? 0) + 1,
    in: known?.in ?? 0,
    asks: (known?.asks ?? 0) + Number(asked),
    // A clock that was set back must not make a relationship younger than it is.
    firstAt: Math.min(known?.firstAt ?? pending.at, pending.at),
    lastAt: Math.max(known?.lastAt ?? pending.at, pending.at),
    lastOutAt: Math.max(known?.lastOutAt ?? pending.at, pending.at),
    step: Math.min(touches, maxStep),
  };
}

function touchOf({ id, at, site, surface, ask }: Pending, { id: person, role }: Recipient): Touch {
  const asked = role === 'quoted' ? 'none' : (ask?.strength ?? 'none');
  return {
    id: `${id}:${person}`,
    personId: person,
    at,
    direction: 'out',
    site,
    surface,
    role,
    asked,
  };
}

function logOf(pending: Pending): LogEntry[] {
  const { id, at, site, surface, recipients, override, revised } = pending;
  const people = recipients.map((recipient) => recipient.id);
  const entry = (event: LogEntry['event']): LogEntry => ({
    id: `${id}:${event}`,
    at,
    event,
    site,
    surface,
    people,
  });
  return [
    ...(override === undefined ? [] : [{ ...entry('overridden'), reason: override }]),
    ...(revised ? [entry('revised')] : []),
  ];
}

/**
 * The site showed that the send went through: the release becomes touches, counts, a fingerprint and log lines, all
 * in one transaction. A repeated confirmation is a no-op. Refuses with `unknown-release` when there is nothing to
 * confirm: never released, discarded, or older than a day at `now` (epoch milliseconds).
 */
export function confirmRelease(store: Store, id: string, now: number): Promise<void> {
  const { people, touches, sends, pending: releases, prints, log } = store;
  return storing(() =>
    store.transaction('rw', [people, touches, sends, releases, prints, log], async () => {
      if (await sends.get(id)) return;
      const pending = await releases.get(id);
      if (!pending || now - pending.at > pendingLifetime) {
        throw new Refusal('unknown-release', 'There is no release to confirm.');
      }
      const { recipients, print, override: _, revised: __, ...facts } = pending;
      const ids = recipients.map((recipient) => recipient.id);
      const send: Send = { ...facts, people: ids };
      const known = await people.bulkGet(ids);
      await people.bulkPut(
        recipients.map((recipient, index) => touched(known[index], recipient, pending)),
      );
      await touches.bulkPut(recipients.map((recipient) => touchOf(pending, recipient)));
      await sends.add(send);
      if (print) await prints.put({ id, at: pending.at, people: ids, print });
      await log.bulkPut(logOf(pending));
      await releases.delete(id);
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
