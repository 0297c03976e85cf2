import type { SiteAdapter } from './composer';

/** X, the desktop web app. */
export const x: SiteAdapter = {
  site: 'x',
  hosts: ['x.com', 'twitter.com'],
  seen: '2026-10-09',
  account: () => undefined,
  recognize: () => undefined,
};
