import { test as base, type Page } from '@playwright/test';
import { expectAxeClean } from './axe';
import { openBrowser } from './browser';
import { extensionDir } from './build';
import { expect } from './coach';

/** A fresh install, with the page that it opens. */
const test = base.extend<{ welcome: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs off this pattern.
  welcome: async ({}, use) => {
    const context = await openBrowser({ extension: extensionDir, welcome: true });
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
    const page =
      context.pages().find(isWelcome) ??
      (await context.waitForEvent('page', { predicate: isWelcome }));
    await use(page);
    await context.close();
  },
});

test('a fresh install opens one page: choose, read, go on to practise', async ({ welcome }) => {
  await expect(welcome.getByRole('radio', { name: 'Social team: gentle' })).toBeChecked();
  await expectAxeClean(welcome);
  await welcome.getByRole('radio', { name: /^Nonprofit/ }).click();
  await expect(welcome.getByRole('radio', { name: /^Nonprofit/ })).toBeChecked();
  await expect(welcome.getByText('Saved.')).toBeVisible();
  await welcome.getByRole('link', { name: 'Try it on a draft' }).click();
  await expect(welcome.getByRole('heading', { name: 'Practice' })).toBeVisible();
});
