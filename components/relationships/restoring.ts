import type { Undo } from '@/components/pages/acts';
import type { Protocol } from '@/lib/messaging';
import { personRow, type Section, touchRow } from '@/lib/touches/file-rows';
import { type Store, storing } from '@/lib/touches/store';

/** How rows come back onto the record: the way of an import, checked row by row, and all of them or none. */
export type Restore = {
  [Name in 'importRows' | 'importFinish']: (
    argument: Parameters<Protocol[Name]>[0],
  ) => Promise<unknown>;
};

/** More people than this are not held in memory for an undo; their deletion says so. */
const mostRestored = 1_000;

type Rows = Partial<Record<Section, readonly object[]>>;

function putBack(send: Restore, rows: Rows): Undo {
  return async () => {
    const id = crypto.randomUUID();
    const parts = Object.entries(rows).filter(([, list]) => list.length > 0);
    for (const [part, [section, list]] of parts.entries()) {
      const lines = list.map((row) => JSON.stringify(row)).join('\n');
      await send.importRows({ id, part, section: section as Section, lines, firstRow: 1 });
    }
    await send.importFinish(id);
  };
}

/**
 * Reads what deleting these people takes away, and answers how to bring it back; `undefined` for too many. Not brought
 * back are fingerprints of sent texts, and their share in a send that others got too.
 */
export async function restoring(
  store: Store,
  send: Restore,
  ids: readonly string[],
): Promise<Undo | undefined> {
  if (ids.length > mostRestored) return undefined;
  return storing(async () => {
    const people = (await store.people.bulkGet([...ids])).filter((row) => row !== undefined);
    const keys = people.flatMap((person) => person.ids);
    const [touches, sends, log, parked] = await Promise.all([
      Promise.all(
        people.map(({ id }) =>
          store.touches.where('[personId+at]').between([id, -Infinity], [id, Infinity]).toArray(),
        ),
      ),
      store.sends.where('people').anyOf(keys).distinct().toArray(),
      store.log.where('people').anyOf(keys).distinct().toArray(),
      store.parked.where('people').anyOf(keys).distinct().toArray(),
    ]);
    return putBack(send, {
      people: people.map(personRow),
      touches: touches.flat().map(touchRow),
      sends,
      log,
      parked,
    });
  });
}

/** Reads one touch and the send it came from, and answers how to bring them back. */
export async function restoringTouch(
  store: Store,
  send: Restore,
  id: string,
): Promise<Undo | undefined> {
  return storing(async () => {
    const touch = await store.touches.get(id);
    if (!touch) return undefined;
    const person = await store.people.get(touch.personId);
    const sent = await store.sends.get(id.slice(0, -(touch.identity.length + 1)));
    return putBack(send, {
      people: person ? [personRow(person)] : [],
      touches: [touchRow(touch)],
      sends: sent ? [sent] : [],
    });
  });
}
