import { batchSize } from './batches';
import { inOrder } from './counts';
import type { Touch } from './records';
import type { Store } from './store';

/**
 * Hands over the touches of one person after the other, each person's by time; few are in memory at once. `work`
 * answers a promise only when it has asked the database for something.
 */
export async function eachTouchByPerson(
  store: Pick<Store, 'touches'>,
  work: (personId: string, touches: Touch[]) => unknown,
): Promise<void> {
  let open: Touch[] = [];
  let after: [string, number] | undefined;
  // Touches of one person and instant share a key: a batch may end among them, and those are read again.
  let shown = new Set<string>();
  // Waited for only when there is something to wait for: in a transaction Dexie loses its way after a hundred
  // awaits without a request of its own between them, and the transaction is over before its work is.
  const finish = (): unknown => {
    const touches = open;
    open = [];
    const [first] = touches;
    return first && work(first.personId, touches.sort(inOrder));
  };
  for (;;) {
    const range = store.touches.where('[personId+at]');
    const limit = batchSize + shown.size;
    const rows = await (after ? range.aboveOrEqual(after) : range.above(['']))
      .limit(limit)
      .toArray();
    for (const touch of rows) {
      if (shown.has(touch.id)) continue;
      if (open[0] && open[0].personId !== touch.personId) {
        const waiting = finish();
        if (waiting) await waiting;
      }
      open.push(touch);
    }
    const last = rows.at(-1);
    if (!last || rows.length < limit) break;
    after = [last.personId, last.at];
    shown = new Set(
      rows.flatMap(({ id, personId, at }) =>
        personId === last.personId && at === last.at ? [id] : [],
      ),
    );
  }
  await finish();
}
