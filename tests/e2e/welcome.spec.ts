import { test as base, type Page } from '@playwright/test';
import { expectAxeClean } from './axe';
import { openBrowser } from './browser';
import { extensionDir } from './build';
import { expect } from './coach';
import { pressOn, tabTo } from './keyboard';

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

test('with the keyboard alone: choose, take it back, go on to practise', async ({ welcome }) => {
  await expect(welcome.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Earn the ask" [level=1]
      - region "The rule in one choice":
        - group "Start from":
          - radio /^Nonprofit/
          - radio /^Social team. gentle$/ [checked]
          - radio "Strategy before campaign"
          - radio "Just watch"
      - region "What is kept, and where":
        - list
      - region "Your week, one click away"
      - navigation "What next":
        - link "Try it on a draft"
        - link "All options"
  `);
  await tabTo(welcome, welcome.getByRole('radio', { name: 'Social team: gentle' }));
  await welcome.keyboard.press('ArrowUp');
  await expect(welcome.getByRole('radio', { name: /^Nonprofit/ })).toBeChecked();
  await expect(welcome.getByRole('status')).toHaveText('Saved.');
  await pressOn(welcome, welcome.getByRole('button', { name: 'Undo' }));
  await expect(welcome.getByRole('radio', { name: 'Social team: gentle' })).toBeChecked();
  await pressOn(welcome, welcome.getByRole('link', { name: 'Try it on a draft' }));
  await expect(welcome.getByRole('heading', { name: 'Practice' })).toBeVisible();
});
