import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { backgroundOf, openBrowser } from './browser';
import { extensionDir } from './build';

interface Coach {
  context: BrowserContext;
  page: Page;
  /** The extension's background. */
  background: Worker;
  extensionId: string;
}

/** A fresh Chromium with the built extension and the practice sites under their true origins, for each test. */
export const test = base.extend<Coach>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern.
  context: async ({}, use) => {
    const context = await openBrowser({
      extension: extensionDir,
      viewport: { width: 1280, height: 900 },
    });
    await use(context);
    await context.close();
  },
  background: async ({ context }, use) => use(await backgroundOf(context)),
  extensionId: async ({ background }, use) => use(new URL(background.url()).host),
  page: async ({ context }, use) => use(await context.newPage()),
});

export { expect } from '@playwright/test';
