import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { type Administrator, becomeAdministrator } from './administrator';
import { backgroundOf, openBrowser } from './browser';

interface Managed {
  administrator: Administrator;
  context: BrowserContext;
  page: Page;
  background: Worker;
}

/** A fresh Chromium whose extension an administrator of this machine can manage. Only where one can be. */
export const test = base.extend<Managed>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern.
  administrator: async ({}, use) => {
    const administrator = await becomeAdministrator();
    await use(administrator);
    await administrator.leave();
  },
  context: async ({ administrator }, use) => {
    const { extension } = administrator;
    const context = await openBrowser({ extension, viewport: { width: 1280, height: 900 } });
    await use(context);
    await context.close();
  },
  background: async ({ context }, use) => use(await backgroundOf(context)),
  page: async ({ context }, use) => use(await context.newPage()),
});
