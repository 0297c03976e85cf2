import { storage } from 'wxt/utils/storage';
import { type Store, storing } from '@/lib/touches/store';
import { z } from '@/lib/zod';

const markKey = 'local:record';
const lossKey = 'local:record-lost';

const mark = z.string().min(1);
const time = z.int().min(0);

/**
 * Looks whether the record is still the one that it was. A browser that runs out of room evicts a database as a whole
 * and says nothing: the next one is empty. So the record carries a mark, which the browser's small storage (it is not
 * evicted) holds too; a record without a mark where there was one has come in its place. Notes the loss at `now` (epoch
 * milliseconds), for the pages to say, and marks what is there now. What a person erases is no loss: the mark stays.
 */
export async function guardRecord(store: Store, now: number): Promise<void> {
  const known = mark.safeParse(await storage.getItem<unknown>(markKey));
  const there = await storing(() => store.meta.get('record'));
  if (there) {
    if (there.mark !== known.data) await storage.setItem(markKey, there.mark);
    return;
  }
  // In this order: cut off anywhere, it is done again, and no loss goes unsaid.
  if (known.success) await storage.setItem(lossKey, now);
  const made = crypto.randomUUID();
  await storing(() => store.meta.put({ id: 'record', mark: made }));
  await storage.setItem(markKey, made);
}

/** When it was found that the record was lost (epoch milliseconds); `undefined` while it is well, or was seen. */
export async function loadLoss(): Promise<number | undefined> {
  return time.safeParse(await storage.getItem<unknown>(lossKey)).data;
}

/** The person has read it. */
export const forgetLoss = (): Promise<void> => storage.removeItem(lossKey);
