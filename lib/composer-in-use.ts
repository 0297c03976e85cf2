import { storage } from 'wxt/utils/storage';
import { siteIds, surfaces } from '@/lib/draft/draft';
import { type ComposerReport, sendMessage } from '@/lib/messaging';
import { z } from '@/lib/zod';

const keyOf = (tabId: number) => `session:composer:${tabId}` as const;

export const composerReportSchema: z.ZodType<ComposerReport> = z.object({
  site: z.enum(siteIds),
  surface: z.enum([...surfaces, 'unknown']),
  recognized: z.boolean(),
  adapterSeen: z.string().max(40),
});

/** Remembers, until the browser is closed, in which frame of a tab a composer was last in use. */
export async function saveComposerFrame(tabId: number, frameId: number): Promise<void> {
  await storage.setItem(keyOf(tabId), frameId);
}

/** The frame of a tab in which a composer was last in use; `undefined` when there was none. */
export async function composerFrame(tabId: number): Promise<number | undefined> {
  return z.int().safeParse(await storage.getItem<unknown>(keyOf(tabId))).data;
}

/**
 * The composer that is in use in a tab, for the popup's health line; `undefined` when there is none. The page itself is
 * asked: it may have gone on, and a tab that has gone to another site has nobody to answer.
 */
export async function composerInUse(tabId: number): Promise<ComposerReport | undefined> {
  const frameId = await composerFrame(tabId);
  if (frameId === undefined) return undefined;
  try {
    const answer: unknown = await sendMessage('composer', undefined, { tabId, frameId });
    return composerReportSchema.safeParse(answer).data;
  } catch {
    await storage.removeItem(keyOf(tabId));
    return undefined;
  }
}
