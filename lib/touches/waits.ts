import { inOrder } from './counts';
import type { Touch } from './records';
import type { Store } from './store';

/** A touch as it is to be, and the wait that was kept with it before. */
export interface Retold {
  touch: Touch;
  before: number | undefined;
}

/** The touch with this wait, or with none. */
export function withWait(touch: Touch, waited: number | undefined): Touch {
  const { waited: _, ...rest } = touch;
  return waited === undefined ? rest : { ...rest, waited };
}

/** What passed with one person, all of it: those touches whose wait is not what their order says. Pure. */
export function retoldIn(touches: readonly Touch[]): Retold[] {
  const retold: Retold[] = [];
  let since: number | undefined;
  for (const touch of [...touches].sort(inOrder)) {
    const isOut = touch.direction === 'out';
    const waited = isOut && since !== undefined ? touch.at - since : undefined;
    if (waited !== touch.waited) {
      retold.push({ touch: withWait(touch, waited), before: touch.waited });
    }
    since = isOut ? undefined : (since ?? touch.at);
  }
  return retold;
}

/** Writes the waits of one person's touches (all of them) anew; answers those that changed. */
export async function retell(
  store: Pick<Store, 'touches'>,
  touches: readonly Touch[],
): Promise<Retold[]> {
  const retold = retoldIn(touches);
  if (retold.length > 0) await store.touches.bulkPut(retold.map(({ touch }) => touch));
  return retold;
}
