import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './coach';
import { type LogRow, reached, rows } from './record';
import { chip, gate } from './scenario';

/** What functions find when they run in the background. */
declare const chrome: typeof browser;

const ask = 'Please donate $20 to our shelter today.';

/** An ask to Amara that the gate would let go, written and ready to send. */
async function writeAsk(page: Page): Promise<void> {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1101"]').getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await expect(editor).toBeFocused();
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText('asks are open');
  await expect(chip(page)).toContainText(/hint/);
}

const button = (page: Page) => page.locator('[role=dialog] [data-testid=tweetButton]');
const sent = async (pages: readonly Page[]): Promise<number> => {
  const each = await Promise.all(pages.map((page) => page.evaluate(() => window.practice.sent)));
  return each.flat().length;
};

test('of two asks to one person from two tabs in the same second, one is sent and one is held', async ({
  page,
  context,
  background,
}) => {
  // The first contact may ask: what holds the second ask is the first one, and nothing else.
  await background.evaluate(() =>
    chrome.storage.local.set({
      policy: { version: 2, ask: { fromContact: 1, enforcement: 'block' } },
    }),
  );
  const other = await context.newPage();
  await writeAsk(page);
  await writeAsk(other);

  await Promise.all([button(page).click(), button(other).click()]);

  await expect.poll(async () => (await gate(page).count()) + (await gate(other).count())).toBe(1);
  const holding = (await gate(page).count()) === 1 ? page : other;
  await expect(gate(holding)).toContainText(/on its way at this moment|was not long ago/);
  await expect.poll(() => sent([page, other])).toBe(1);
  await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
  await expect
    .poll(async () => (await rows<LogRow>(background, 'log')).map(({ event }) => event))
    .toEqual(['held']);

  // Held again, now that the first one is on record.
  await holding.keyboard.press('Escape');
  await button(holding).click();
  await expect(gate(holding)).toContainText('was not long ago');
  expect(await sent([page, other])).toBe(1);
});

test('an open gate keeps to rules that become stricter in another tab', async ({
  page,
  background,
}) => {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1101"]').getByTestId('reply').click();
  await page.locator('[role=dialog] [data-testid=tweetTextarea_0]').pressSequentially(ask);
  await button(page).click();
  const reason = gate(page).getByRole('textbox');
  await reason.fill('They asked me how to help.');
  await background.evaluate(() =>
    chrome.storage.local.set({ policy: { version: 2, ask: { enforcement: 'block' } } }),
  );
  await expect(reason).toHaveCount(0);
  await expect(gate(page).getByRole('button', { name: 'Send anyway' })).toHaveCount(0);
  await expect(gate(page).getByRole('button', { name: 'Back to the draft' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(gate(page)).toHaveCount(0);
  expect(await sent([page])).toBe(0);
});

test('a gate goes when the rules are loosened in another tab, and the draft is the person’s to send', async ({
  page,
  background,
}) => {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1101"]').getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await editor.pressSequentially(ask);
  await button(page).click();
  await expect(gate(page)).toBeVisible();
  await background.evaluate(() =>
    chrome.storage.local.set({ policy: { version: 2, ask: { fromContact: 1 } } }),
  );
  await expect(gate(page)).toHaveCount(0);
  await expect(chip(page)).toContainText('press send once more');
  await expect(editor).toBeFocused();
  expect(await sent([page])).toBe(0);
  await button(page).click();
  await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
});
