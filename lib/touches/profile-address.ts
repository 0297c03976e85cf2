import type { SiteId } from '@/lib/draft/draft';

/** An account as the address of its profile names it. */
interface Account {
  site: SiteId;
  /** As in `Addressee.handle`. */
  handle: string;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray `%`: it is then part of the name as it stands.
    return part;
  }
};

/** How each site's profiles are addressed; the parts of a path are decoded and lower-cased. */
const handles: Record<SiteId, (parts: string[], query: URLSearchParams) => string | undefined> = {
  x: ([name = '', ...rest]) =>
    rest.length === 0 ? /^@?([a-z0-9_]{1,15})$/.exec(name)?.[1] : undefined,
  facebook: ([first = '', , id = '', ...rest], query) => {
    if (first === 'profile.php') return /^\d+$/.exec(query.get('id') ?? '')?.[0];
    if (first === 'people') return /^\d+$/.exec(id)?.[0];
    return id === '' && rest.length === 0 ? /^[\p{L}\p{N}_.-]+$/u.exec(first)?.[0] : undefined;
  },
  linkedin: ([kind = '', name]) => {
    if (!name || !/^(in|company|school|showcase)$/.test(kind)) return undefined;
    return kind === 'in' ? name.normalize('NFC') : `${kind}/${name.normalize('NFC')}`;
  },
};

const hosts: readonly [RegExp, SiteId][] = [
  [/(^|\.)(x|twitter)\.com$/, 'x'],
  [/(^|\.)facebook\.com$/, 'facebook'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
];

/** Whether a text is an address and no handle: `www.linkedin.com/in/ann`, but not LinkedIn's own `company/acme`. */
const isAddress = (text: string): boolean =>
  /^(https?:\/\/|[a-z0-9-]+(\.[a-z0-9-]+)+\/)/i.test(text);

/** Whose profile an address leads to; `undefined` when it is none of the sites'. */
function accountAt(address: string): Account | undefined {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname, pathname, searchParams } = new URL(whole);
  const site = hosts.find(([host]) => host.test(hostname))?.[1];
  const parts = pathname
    .split('/')
    .filter(Boolean)
    .map((part) => decoded(part).toLowerCase());
  const handle = site && handles[site](parts, searchParams);
  return site && handle ? { site, handle } : undefined;
}

/**
 * The account that somebody names: by a handle of `site`, with or without its `@`, which may be empty; or by the address
 * of a profile, which says its own site. `undefined` for an address that leads to no profile.
 */
export function accountNamed(text: string, site: SiteId): Account | undefined {
  if (isAddress(text)) return accountAt(text);
  return { site, handle: text.replace(/^@/, '').toLowerCase() };
}
