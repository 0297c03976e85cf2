import type { SiteAdapter } from './composer';

/** LinkedIn: two page builds (V1 Ember, V2 SDUI) side by side, and an interop shadow root between them. */
export const linkedin: SiteAdapter = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  seen: '2026-10-09',
  account: () => undefined,
  recognize: () => undefined,
};
