import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './coach';
import { rows, type TouchRow } from './record';
import { chip, gate } from './scenario';

/** What the function below finds when it runs in the background. */
declare const chrome: typeof browser;

const ask = 'Please donate $20 to our shelter today.';

const touches = (background: Worker) => rows<TouchRow>(background, 'touches');

/** A reply to the same person on X, each time from the feed. */
async function replyOnX(page: Page, text: string): Promise<void> {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1101"]').getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await expect(editor).toBeFocused();
  await editor.pressSequentially(text);
  await expect(chip(page)).toContainText(/contact with/);
  await page.locator('[role=dialog] [data-testid=tweetButton]').click();
}

/** A comment for Amara on LinkedIn. */
async function commentOnLinkedIn(page: Page, text: string): Promise<void> {
  await page.goto('https://www.linkedin.com/feed/?practice=dom:v2');
  // Every post is drawn several times; the person sees one.
  await page.locator('button:has(svg#comment-small):visible').first().click();
  const editor = page.locator('.tiptap:visible').first();
  await expect(editor).toBeFocused();
  await editor.pressSequentially(text);
  await expect(chip(page)).toContainText(/contact with/);
  await page.locator('.p-primary:visible', { hasText: 'Comment' }).first().click();
}

async function optionsPage(context: BrowserContext, id: string, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#${hash}`);
  return page;
}

test('four contacts over two sites, the ask held, parked, offered again and sent on the fifth', async ({
  page,
  context,
  background,
  extensionId,
}) => {
  test.setTimeout(60_000);
  await background.evaluate(() =>
    chrome.storage.local.set({ policy: { version: 2, ask: { enforcement: 'block' } } }),
  );
  await replyOnX(page, 'Thank you for the tip, the map helped.');
  await expect.poll(async () => (await touches(background)).length).toBe(1);
  await replyOnX(page, 'Which bus do you take?');
  await expect.poll(async () => (await touches(background)).length).toBe(2);
  await commentOnLinkedIn(page, 'The river is high.');
  await expect.poll(async () => (await touches(background)).length).toBe(3);

  // One person, met on two sites.
  const options = await optionsPage(context, extensionId, 'relationships');
  const boxes = options.getByRole('grid').getByRole('checkbox', { name: /^Select (?!everybody)/ });
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.check();
  await options.getByRole('button', { name: 'Merge' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
  await expect(boxes).toHaveCount(1);

  // The fourth contact may not ask, and there is no way around it but to wait.
  await replyOnX(page, ask);
  await expect(gate(page)).toContainText('4th contact');
  await expect(gate(page).getByRole('textbox')).toHaveCount(0);
  await gate(page).getByRole('button', { name: 'Park it until it is earned' }).click();
  await expect(gate(page)).toHaveCount(0);
  await expect.poll(async () => (await rows(background, 'parked')).length).toBe(1);
  const badge = () => background.evaluate(() => chrome.action.getBadgeText({}));
  expect(await badge()).toBe('');

  await commentOnLinkedIn(page, 'See the owl?');
  await expect.poll(async () => (await touches(background)).length).toBe(4);
  await expect.poll(badge).toBe('1');
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByRole('heading', { name: 'Ready to send' })).toBeVisible();
  await expect(popup.getByText(ask)).toBeVisible();

  await replyOnX(page, ask);
  await expect.poll(async () => (await touches(background)).length).toBe(5);
  await popup.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(badge).toBe('');

  await options.goto(`chrome-extension://${extensionId}/options.html#log`);
  await expect(options.getByRole('listitem').filter({ hasText: 'A reply on X' })).toHaveCount(1);
});
