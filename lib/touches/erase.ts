import { siteIds } from '@/lib/draft/draft';
import { recountAudience } from './audience';
import { recountPeople } from './record-touches';
import type { LogEntry, Send } from './records';
import { quarterOf, quartersOf } from './rollup';
import { dropRollups, redoRollups } from './rollup-store';
import { isPublic } from './slice';
import { type Store, storing } from './store';

const batch = 5_000;
const day = 24 * 60 * 60 * 1000;

/** Without these people; a row that was only about them is `undefined`. */
function without<Row extends { people: string[] }>(row: Row, keys: ReadonlySet<string>) {
  const people = row.people.filter((key) => !keys.has(key));
  return people.length > 0 ? { ...row, people } : undefined;
}

/** A send to others too goes on without them; so does a quote, which was also given to the audience. */
const sendWithout = (send: Send, keys: ReadonlySet<string>): Send | undefined =>
  without(send, keys) ?? (isPublic(send) ? { ...send, people: [] } : undefined);

/** A line about others too goes on without them, and without the reason, which may speak of them. */
function lineWithout(entry: LogEntry, keys: ReadonlySet<string>): LogEntry | undefined {
  const { reason: _, ...line } = entry;
  return without(line, keys);
}

/** Writes what is left of rows and deletes those of which nothing is. */
async function replace<Row extends { id: string }>(
  table: { bulkPut(rows: Row[]): unknown; bulkDelete(ids: string[]): unknown },
  rows: readonly Row[],
  left: (row: Row) => Row | undefined,
): Promise<void> {
  const kept = rows.flatMap((row) => left(row) ?? []);
  const ids = new Set(kept.map(({ id }) => id));
  await table.bulkPut(kept);
  await table.bulkDelete(rows.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
}

/**
 * Erases people (`Person.id`) with all traces: touches, fingerprints, log, parked asks, and sends on their way. Who is
 * not on record is left out. All or none.
 */
export function erasePeople(store: Store, ids: readonly string[]): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.tables, async () => {
      const people = (await store.people.bulkGet([...ids])).filter((row) => row !== undefined);
      const keys = new Set(people.flatMap((person) => person.ids));
      const list = [...keys];
      const [sends, log, prints, parked, touches] = await Promise.all([
        store.sends.where('people').anyOf(list).distinct().toArray(),
        store.log.where('people').anyOf(list).distinct().toArray(),
        store.prints.where('people').anyOf(list).distinct().primaryKeys(),
        store.parked.where('people').anyOf(list).distinct().primaryKeys(),
        Promise.all(
          people.map(({ id }) =>
            store.touches.where('[personId+at]').between([id, -Infinity], [id, Infinity]).toArray(),
          ),
        ).then((all) => all.flat()),
      ]);
      await store.people.bulkDelete(people.map(({ id }) => id));
      await store.touches.bulkDelete(touches.map(({ id }) => id));
      await store.prints.bulkDelete(prints);
      await store.parked.bulkDelete(parked);
      await replace(store.sends, sends, (send) => sendWithout(send, keys));
      await replace(store.log, log, (entry) => lineWithout(entry, keys));
      await replace(store.pending, await store.pending.toArray(), (pending) => {
        const recipients = pending.recipients.filter(({ id }) => !keys.has(id));
        if (recipients.length === pending.recipients.length) return pending;
        if (recipients.length === 0 && !isPublic(pending)) return;
        const { print: _, override: __, ...rest } = pending;
        const asking = pending.asking?.filter((key) => !keys.has(key)) ?? [];
        return { ...rest, recipients, asking };
      });
      // A merge that is kept for its undo names the absorbed person, who is erased with the one it is part of.
      await redoRollups(store, quartersOf({ touches, sends, log }));
    }),
  );
}

/** Erases all that happened from `start` until before `end` (epoch milliseconds), and who is then left without a trace. */
export function erasePeriod(
  store: Store,
  { start, end }: { start: number; end: number },
): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.tables, async () => {
      const people = new Set<string>();
      for (;;) {
        const rows = await store.touches.where('at').between(start, end).limit(batch).toArray();
        for (const { personId } of rows) people.add(personId);
        await store.touches.bulkDelete(rows.map(({ id }) => id));
        if (rows.length < batch) break;
      }
      await Promise.all(
        [store.sends, store.log, store.prints, store.parked, store.pending].map((table) =>
          table.where('at').between(start, end).delete(),
        ),
      );
      const opened = await store.people.where('opened.at').between(start, end).toArray();
      await store.people.bulkPut(opened.map(({ opened: _, ...person }) => person));
      for (const { id } of opened) people.add(id);
      const retold = await recountPeople(store, people);
      const [first, last] = [quarterOf(start), quarterOf(end)];
      await dropRollups(store, first, last);
      await redoRollups(store, [first, last, ...quartersOf({ retold })]);
      for (const site of siteIds) await recountAudience(store, site);
    }),
  );
}

/** Erases the whole record; only that it is the same record stays. */
export function eraseAll(store: Store): Promise<void> {
  return storing(() =>
    store.transaction('rw', store.tables, async () => {
      await Promise.all(store.tables.map((table) => table.name !== 'meta' && table.clear()));
    }),
  );
}

/** Forgets what is older than the policy keeps (`days`) at `now`. Cheap when there is nothing. */
export async function retain(store: Store, days: number, now: number): Promise<void> {
  const end = now - days * day;
  const old = await storing(() =>
    Promise.all(
      [store.touches, store.sends, store.log].map((table) =>
        table.where('at').below(end).limit(1).count(),
      ),
    ),
  );
  const opened = await storing(() => store.people.where('opened.at').below(end).limit(1).count());
  if (opened > 0 || old.some((count) => count > 0)) await erasePeriod(store, { start: 0, end });
}
