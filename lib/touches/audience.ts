import type { SiteId } from '@/lib/draft/draft';
import type { AudienceRow, Send } from './records';
import { isAskingSend, isPublic } from './slice';
import type { Store } from './store';

/** The audience's row after one more public send, which must be the latest of its site. Pure. */
export function withSend(row: AudienceRow | undefined, send: Send): AudienceRow {
  const { site: id, at } = send;
  if (isAskingSend(send)) return { id, gives: 0, lastAt: at, lastAskAt: at };
  return { ...row, id, gives: (row?.gives ?? 0) + 1, lastAt: at };
}

/** A full count of what a site's audience has had; `undefined` when nothing was sent to it. */
export async function countAudience(store: Store, site: SiteId): Promise<AudienceRow | undefined> {
  let row: AudienceRow | undefined;
  const sends = store.sends.orderBy('at').filter((send) => send.site === site && isPublic(send));
  await sends.each((send) => {
    row = withSend(row, send);
  });
  return row;
}

/** Writes the row anew from the sends on record. Inside a transaction over `sends` and `audience`. */
export async function recountAudience(store: Store, site: SiteId): Promise<void> {
  const row = await countAudience(store, site);
  if (row) await store.audience.put(row);
  else await store.audience.delete(site);
}

/** Counts one send in. Inside a transaction over `sends` and `audience`, after the send was added. */
export async function addToAudience(store: Store, send: Send): Promise<void> {
  if (!isPublic(send)) return;
  const row = await store.audience.get(send.site);
  if (row && send.at <= row.lastAt) await recountAudience(store, send.site);
  else await store.audience.put(withSend(row, send));
}
