import type { SiteId } from '@/lib/draft/draft';
import type { SiteAdapter } from './composer';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import { x } from './x';

/** Every site the coach works on; a site without an adapter is a type error. */
export const adapters: Record<SiteId, SiteAdapter> = { x, facebook, linkedin };

/** The adapter of a page, by exact host. */
export function adapterFor(host: string): SiteAdapter | undefined {
  return Object.values(adapters).find(({ hosts }) => hosts.includes(host));
}

/** Match patterns for the manifest, made from the adapters' hosts. */
export const matchPatterns = Object.values(adapters).flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);
