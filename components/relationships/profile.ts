import type { Addressee, SiteId } from '@/lib/draft/draft';

const addresses: Record<SiteId, (handle: string) => string> = {
  x: (handle) => `https://x.com/${encodeURIComponent(handle)}`,
  facebook: (handle) => `https://www.facebook.com/${encodeURIComponent(handle)}`,
  linkedin: (handle) => {
    const [kind = '', name] = handle.split('/');
    return name === undefined
      ? `https://www.linkedin.com/in/${encodeURIComponent(kind)}/`
      : `https://www.linkedin.com/${encodeURIComponent(kind)}/${encodeURIComponent(name)}/`;
  },
};

/** The address of a person's profile; `undefined` when only a name is known. */
export function profileOf({
  site,
  handle,
  certain,
}: Pick<Addressee, 'site' | 'handle' | 'certain'>): string | undefined {
  return certain ? addresses[site](handle) : undefined;
}
