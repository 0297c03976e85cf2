import { storage } from 'wxt/utils/storage';
import { type SiteId, siteIds, surfaces } from '@/lib/draft/draft';
import type { ComposerReport } from '@/lib/messaging';
import { z } from '@/lib/zod';

const seenSchema = z.object({
  /** Epoch milliseconds. */
  at: z.int().nonnegative(),
  surface: z.enum([...surfaces, 'unknown']),
});

/** When composers of a site were last used, and whether the coach knew them. */
export interface SiteHealth {
  recognized?: z.infer<typeof seenSchema>;
  /** A place to write that the adapter does not know: hints only, nothing held or counted. */
  unrecognized?: z.infer<typeof seenSchema>;
}

const keyOf = (site: SiteId, kind: keyof SiteHealth) => `local:health:${site}:${kind}` as const;

/** Remembers that a composer was used at `at` (epoch milliseconds): when, on which surface, and nothing else of it. */
export async function noteHealth(
  { site, surface, recognized }: ComposerReport,
  at: number,
): Promise<void> {
  await storage.setItem(keyOf(site, recognized ? 'recognized' : 'unrecognized'), { at, surface });
}

async function read(site: SiteId, kind: keyof SiteHealth): Promise<SiteHealth> {
  const { data } = seenSchema.safeParse(await storage.getItem<unknown>(keyOf(site, kind)));
  return data ? { [kind]: data } : {};
}

/** How each site's composers were found last; empty for a site where none was used. */
export async function loadHealth(): Promise<Record<SiteId, SiteHealth>> {
  const found = siteIds.map(async (site) => {
    const parts = await Promise.all([read(site, 'recognized'), read(site, 'unrecognized')]);
    return [site, Object.assign({}, ...parts)] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as Record<SiteId, SiteHealth>;
}

/** Forgets when composers were used, and where. */
export const forgetHealth = (): Promise<void> =>
  storage.removeItems(
    siteIds.flatMap((site) => [keyOf(site, 'recognized'), keyOf(site, 'unrecognized')]),
  );
