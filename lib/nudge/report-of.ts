import type { ComposerReport } from '@/lib/messaging';
import type { Composer, SiteAdapter } from '@/lib/sites/composer';

/** How a place to write was found; `composer` is absent where the adapter does not know it. */
export const reportOf = (
  { site, seen }: SiteAdapter,
  composer: Composer | undefined,
): ComposerReport => ({
  site,
  surface: composer?.surface ?? 'unknown',
  recognized: composer !== undefined,
  adapterSeen: seen,
});
