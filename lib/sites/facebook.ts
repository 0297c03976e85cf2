import type { SiteAdapter } from './composer';

/** Facebook in its desktop form (sites.md section 2). */
export const facebook: SiteAdapter = {
  site: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  seen: '2026-10-09',
  account: () => undefined,
  recognize: () => undefined,
};
