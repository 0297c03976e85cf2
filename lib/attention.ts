import { storage } from 'wxt/utils/storage';
import { Refusal } from '@/lib/refusal';
import { z } from '@/lib/zod';

const schema = z.object({
  /** Whether the toolbar button counts who and what waits. */
  badge: z.boolean().default(true),
  reminder: z
    .object({
      on: z.boolean().default(false),
      /** ISO 8601: Monday is 1, Sunday 7. */
      weekday: z.int().min(1).max(7).default(1),
      /** Of the local day, 0 to 23. */
      hour: z.int().min(0).max(23).default(9),
      /** Also as a notification of the browser, when that is allowed. */
      notify: z.boolean().default(false),
    })
    .prefault({}),
});

/** What may draw a person's attention. It is theirs alone: no policy has a say in it. */
export type Attention = z.infer<typeof schema>;

export const usualAttention: Attention = schema.parse({});

const key = 'local:attention';
const dueKey = 'local:reminder-due';

/** What may draw attention; what is broken in storage is as usual. */
export async function loadAttention(): Promise<Attention> {
  return schema.safeParse(await storage.getItem<unknown>(key)).data ?? usualAttention;
}

/** Refuses with `storage-unavailable`. */
export async function saveAttention(attention: Attention): Promise<void> {
  try {
    await storage.setItem(key, schema.parse(attention));
  } catch (cause) {
    throw new Refusal('storage-unavailable', 'This cannot be saved.', { cause });
  }
}

/** Calls back when either may have changed: what draws attention, or whether the reminder is due. */
export function onAttentionChange(changed: () => void): () => void {
  const stops = [storage.watch(key, changed), storage.watch(dueKey, changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whether the weekly reminder has come since the week was last looked at. */
export const isReminderDue = async (): Promise<boolean> =>
  (await storage.getItem<unknown>(dueKey)) === true;

export const setReminderDue = (due: boolean): Promise<void> =>
  due ? storage.setItem(dueKey, true) : storage.removeItem(dueKey);
