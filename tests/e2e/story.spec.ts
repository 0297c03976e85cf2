import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { isAdministrator } from './administrator';
import { expect, test } from './coach';
import { test as managed } from './managed';
import { type LogRow, rows, type TouchRow } from './record';
import { chip, gate } from './scenario';
import {
  commentOnFacebook,
  commentOnLinkedIn,
  replyOnX,
  type StorySurface,
  surfaces,
} from './story-surfaces';

/** What the documentation gives administrators to start from: Chromium leaves out of it what does not fit our schema. */
async function exampleFloors(): Promise<object> {
  const file = new URL('../../docs/administrators/chromium.json', import.meta.url);
  const example: { '3rdparty': { extensions: Record<string, object> } } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  const [floors] = Object.values(example['3rdparty'].extensions);
  if (!floors) throw new Error('The example is for no extension.');
  return floors;
}

/** What the function below finds when it runs in the background. */
declare const chrome: typeof browser;

const ask = 'Please donate $20 to our shelter today.';

const touches = (background: Worker) => rows<TouchRow>(background, 'touches');

interface Story {
  page: Page;
  context: BrowserContext;
  background: Worker;
}

async function optionsPage(context: BrowserContext, id: string, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#${hash}`);
  return page;
}

/** Writes a contact that asks for nothing, and waits until it is on record as the `count`th. */
async function contact(
  { page, background }: Story,
  count: number,
  surface: StorySurface,
  words: string,
): Promise<void> {
  const editor = await surface.open(page);
  await editor.pressSequentially(words);
  await expect(chip(page)).toContainText(/contact with/);
  await surface.send(page, editor);
  await expect.poll(async () => (await touches(background)).length).toBe(count);
}

/** Held whichever way it is sent, with nothing offered but to wait. */
async function isBlocked(page: Page, surface: StorySurface): Promise<void> {
  const editor = await surface.open(page);
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText(/hint/);
  await expect(chip(page)).toContainText(surface.stranger ? '1st contact' : '4th contact');
  await surface.send(page, editor);
  await expect(gate(page)).toContainText('This ask has to wait');
  await expect(gate(page)).toContainText(surface.stranger ? '1st contact' : '4th contact');
  await expect(gate(page).getByRole('textbox')).toHaveCount(0);
  await expect(gate(page).getByRole('button', { name: /send/i })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(gate(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
}

async function story(world: Story): Promise<void> {
  const { page, context, background } = world;
  const extensionId = new URL(background.url()).host;
  await contact(world, 1, replyOnX, 'Thank you, the map helped.');
  await contact(world, 2, commentOnLinkedIn, 'The river is high.');
  await contact(world, 3, commentOnFacebook, 'Which bus do you take?');

  // One person, met on three sites.
  const options = await optionsPage(context, extensionId, 'relationships');
  const boxes = options.getByRole('grid').getByRole('checkbox', { name: /^Select (?!everybody)/ });
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await box.check();
  await options.getByRole('button', { name: 'Merge' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
  await expect(boxes).toHaveCount(1);

  // The fourth contact may not ask, on whatever surface.
  for (const [name, surface] of Object.entries(surfaces))
    await test.step(name, () => isBlocked(page, surface));
  expect(await touches(background)).toHaveLength(3);

  // There is no way around it but to wait.
  const held = await replyOnX.open(page);
  await held.pressSequentially(ask);
  await expect(chip(page)).toContainText('4th contact');
  await page.locator('[role=dialog] [data-testid=tweetButton]').click();
  await gate(page).getByRole('button', { name: 'Park it until it is earned' }).click();
  await expect(gate(page)).toHaveCount(0);
  await expect.poll(async () => (await rows(background, 'parked')).length).toBe(1);
  const badge = () => background.evaluate(() => chrome.action.getBadgeText({}));
  // Not for the parked ask, which is not earned yet: in the chats that were opened she waits for an answer.
  await expect.poll(badge).toBe('1');

  await contact(world, 4, commentOnLinkedIn, 'See the owl?');

  // Offered again: the popup leads back to where it was to be sent.
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(popup.getByRole('heading', { name: 'Ready to send' })).toBeVisible();
  await expect(popup.getByText(ask)).toBeVisible();
  await expect.poll(badge).toBe('1');
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Go there' }).click();
  const there = await opening;
  const editor = there.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await editor.click();
  await editor.pressSequentially(ask);
  await expect(chip(there)).toContainText('asks are open');
  await editor.press('Control+Enter');
  await expect.poll(async () => (await touches(background)).length).toBe(5);
  expect(await there.evaluate(() => window.practice.sent.map(({ text }) => text))).toEqual([ask]);
  // It waits for nothing any more, and its text is gone.
  expect(await rows(background, 'parked')).toEqual([]);

  // Seen in the log, without its words, and on the person's own page.
  const log = await rows<LogRow>(background, 'log');
  const expected = Object.keys(surfaces).length + 1;
  expect(log.filter(({ event }) => event === 'held')).toHaveLength(expected);
  expect(log.filter(({ event }) => event === 'overridden')).toEqual([]);
  expect(JSON.stringify(log)).not.toContain('donate');
  await options.goto(`chrome-extension://${extensionId}/options.html#log`);
  await expect(options.getByRole('listitem').filter({ hasText: 'Held' })).toHaveCount(expected);
  await expect(options.getByRole('listitem').filter({ hasText: 'Parked' })).toHaveCount(1);
  await options.getByRole('listitem').filter({ hasText: 'Parked' }).getByRole('link').click();
  const asked = options.getByRole('listitem').filter({ hasText: 'asked' });
  await expect(asked).toHaveCount(1);
  await expect(asked).toContainText('We replied on X');
}

const title =
  'four contacts over three sites, the ask held everywhere, parked, offered again and sent on the fifth';

if (isAdministrator())
  managed(title, async ({ administrator, page, context, background }) => {
    managed.setTimeout(180_000);
    const floors = await exampleFloors();
    await administrator.set(floors);
    await expect
      .poll(() => background.evaluate(() => chrome.storage.managed.get(null)), {
        timeout: 15_000,
      })
      .toEqual(floors);
    await story({ page, context, background });
  });
// Without the right to write the machine's policies, the person's own policy blocks.
else
  test(title, async ({ page, context, background }) => {
    test.setTimeout(180_000);
    await background.evaluate(() =>
      chrome.storage.local.set({ policy: { version: 2, ask: { enforcement: 'block' } } }),
    );
    await story({ page, context, background });
  });
