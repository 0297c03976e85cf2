import { storage } from 'wxt/utils/storage';
import { siteIds, surfaces } from '@/lib/draft/draft';
import type { ComposerReport } from '@/lib/messaging';
import { z } from '@/lib/zod';

const keyOf = (tabId: number) => `session:composer:${tabId}` as const;

export const composerReportSchema: z.ZodType<ComposerReport> = z.object({
  site: z.enum(siteIds),
  surface: z.enum([...surfaces, 'unknown']),
  recognized: z.boolean(),
  adapterSeen: z.string().max(40),
});

/** Remembers, until the browser is closed, which composer was last in use in a tab. */
export async function saveReport(tabId: number, report: ComposerReport): Promise<void> {
  await storage.setItem(keyOf(tabId), report);
}

/** Which composer was last in use in a tab, for the popup's health line; `undefined` when none was. */
export async function currentComposer(tabId: number): Promise<ComposerReport | undefined> {
  return composerReportSchema.safeParse(await storage.getItem<unknown>(keyOf(tabId))).data;
}
