import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { servePracticeSites } from '../pages/serve';
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
    const context = await chromium.launchPersistentContext('', {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      headless: true,
      viewport: { width: 1280, height: 900 },
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
      ],
    });
    await servePracticeSites(context);
    await use(context);
    await context.close();
  },
  background: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  extensionId: async ({ background }, use) => use(new URL(background.url()).host),
  page: async ({ context, background }, use) => {
    // The worker first: its content scripts are registered before a page is opened.
    if (!background.url()) throw new Error('The extension did not start.');
    await use(await context.newPage());
  },
});

export { expect } from '@playwright/test';
