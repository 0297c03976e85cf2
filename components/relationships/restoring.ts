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

/** Characters of one message: half of what the background takes. */
const partLength = 4_000_000;

/** Rows as JSON lines, in parts that fit a message. */
function* partsOf(rows: readonly object[]): Generator<string> {
  let lines: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = JSON.stringify(row);
    if (lines.length > 0 && length + line.length > partLength) {
      yield lines.join('\n');
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length + 1;
  }
  if (lines.length > 0) yield lines.join('\n');
}

function putBack(send: Restore, rows: Rows): Undo {
  return async () => {
    const id = crypto.randomUUID();
    let part = 0;
    for (const [section, list] of Object.entries(rows)) {
      for (const lines of partsOf(list)) {
        await send.importRows({ id, part, section: section as Section, lines, firstRow: 1 });
        part += 1;
      }
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
