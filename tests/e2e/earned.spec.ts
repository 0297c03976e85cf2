import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './coach';
import { type LogRow, rows, sentTouches } from './record';
import { chip, gate } from './scenario';
import { type StorySurface, surfaces } from './story-surfaces';

/*
 * An ask that is earned waits some milliseconds for the record's word (of two asks from two tabs one may leave) and is
 * then sent for the person. Nothing may be lost or sent twice on the way.
 */

/** What functions find when they run in the background. */
declare const chrome: typeof browser;

const ask = 'Please donate $20 to our shelter today.';

/** One of each way to send: a key or a button, on each site. */
const ways: Record<string, { key: string } | { button: string }> = {
  'X: a reply': { key: 'Control+Enter' },
  'X: a message': { key: 'Enter' },
  'Facebook: a comment on her post': { key: 'Enter' },
  'Facebook: Messenger': { key: 'Enter' },
  'LinkedIn: a comment on her post': { button: 'Comment' },
  'LinkedIn: a message': { button: 'Send' },
};

const surfaceOf = (name: string): StorySurface => {
  const surface = surfaces[name];
  if (!surface) throw new Error(`There is no surface called ${name}.`);
  return surface;
};

const sent = (page: Page) => page.evaluate(() => window.practice.sent.map(({ text }) => text));

/** How many chips say that the send is the person's to repeat. */
const notices = (page: Page) =>
  chip(page).filter({ hasText: 'Please press send once more.' }).count();

/** The first contact may ask. */
const openGate = (background: Worker) =>
  background.evaluate(() =>
    chrome.storage.local.set({
      policy: { version: 2, ask: { fromContact: 1, enforcement: 'block', contactsBetweenAsks: 0 } },
    }),
  );

async function writeAsk(page: Page, surface: StorySurface) {
  const editor = await surface.open(page);
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText('asks are open');
  await expect(chip(page)).toContainText(/hint/);
  return editor;
}

/** The next send is answered late, as by a busy machine; sooner than the page gives up. */
const answerLate = (background: Worker) =>
  background.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const [tables, mode] = given;
      if (mode !== 'readwrite' || ![tables].flat().includes('pending'))
        return transaction.apply(this, given);
      IDBDatabase.prototype.transaction = transaction;
      const until = performance.now() + 200;
      while (performance.now() < until);
      return transaction.apply(this, given);
    };
  });

for (const [name, way] of Object.entries(ways)) {
  const surface = surfaceOf(name);
  const button = (page: Page) =>
    page.locator('.p-primary:visible', { hasText: 'button' in way ? way.button : '' }).first();

  test(`${name}: an earned ask that is sent by two presses goes out once`, async ({
    page,
    background,
  }) => {
    await openGate(background);
    await writeAsk(page, surface);
    await answerLate(background);
    if ('key' in way) for (const key of [way.key, way.key]) await page.keyboard.press(key);
    else await button(page).dblclick();
    await expect.poll(async () => (await sentTouches(background)).length).toBe(1);
    expect(await sent(page)).toEqual([ask]);
    expect(await rows<LogRow>(background, 'log')).toEqual([]);
    expect(await rows(background, 'pending')).toEqual([]);
    await expect(gate(page)).toHaveCount(0);
  });

  test(`${name}: an earned ask goes out as it was sent or not at all, whatever is typed meanwhile`, async ({
    page,
    background,
  }) => {
    await openGate(background);
    const editor = await writeAsk(page, surface);
    await answerLate(background);
    if ('key' in way) await page.keyboard.press(way.key);
    else {
      await button(page).click();
      await editor.focus();
    }
    await page.keyboard.insertText('!');
    // A machine that is slower than the answer has sent it by now; never with the words that came after.
    await expect
      .poll(async () => (await sent(page)).length + (await notices(page)))
      .toBeGreaterThan(0);
    const before = await sent(page);
    expect([[], [ask]]).toContainEqual(before);
    await expect.poll(() => rows(background, 'pending')).toEqual([]);
    if (before.length > 0) return;
    await surface.send(page, editor);
    await expect.poll(() => sent(page)).toEqual([`${ask}!`]);
    await expect.poll(async () => (await sentTouches(background)).length).toBe(1);
  });
}

/** What is asked next is answered so late that the page has given up on it. */
const answerTooLate = (background: Worker) =>
  background.evaluate(() => {
    const stall = ({ type }: { type?: string }) => {
      if (type !== 'judge' && type !== 'claim') return;
      chrome.runtime.onMessage.removeListener(stall);
      const until = performance.now() + 3000;
      while (performance.now() < until);
    };
    chrome.runtime.onMessage.addListener(stall);
  });

test('a draft that is found clear too late is the person’s to send, and goes with the next press', async ({
  page,
  background,
}) => {
  await background.evaluate(() =>
    chrome.storage.local.set({ policy: { version: 2, ask: { enforcement: 'block' } } }),
  );
  const surface = surfaceOf('X: a reply');
  const editor = await surface.open(page);
  await answerTooLate(background);
  await page.keyboard.insertText('Thank you for the soup!');
  await page.keyboard.press('Control+Enter');
  await expect(gate(page)).toContainText('Could not check this');
  await expect(gate(page)).toHaveCount(0);
  await expect(chip(page)).toContainText('Please press send once more.');
  expect(await sent(page)).toEqual([]);
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sent(page)).toEqual(['Thank you for the soup!']);
  await expect.poll(async () => (await sentTouches(background)).length).toBe(1);
  expect(await rows<LogRow>(background, 'log')).toEqual([]);
});

test('LinkedIn: Ctrl+Enter that the site does not answer to is no press of its button', async ({
  page,
  background,
}) => {
  await openGate(background);
  const surface = surfaceOf('LinkedIn: a comment on her post');
  const editor = await writeAsk(page, surface);
  await editor.press('Control+Enter');
  await expect.poll(async () => (await rows(background, 'pending')).length).toBe(1);
  expect(await sent(page)).toEqual([]);
  // To this editor the key is a new line. The button sends what the key did not: once, and counted once.
  await surface.send(page, editor);
  await expect.poll(async () => (await sent(page)).map((text) => text.trim())).toEqual([ask]);
  await expect.poll(async () => (await sentTouches(background)).length).toBe(1);
  await expect.poll(() => rows(background, 'pending')).toEqual([]);
  expect(await sent(page)).toHaveLength(1);
  expect(await rows<LogRow>(background, 'log')).toEqual([]);
});

test('LinkedIn: a clean comment by Ctrl+Enter and then by the button counts once', async ({
  page,
  background,
}) => {
  const surface = surfaceOf('LinkedIn: a comment on her post');
  const editor = await surface.open(page);
  await editor.pressSequentially('The river is high.');
  await expect(chip(page)).toContainText('1st contact');
  await editor.press('Control+Enter');
  await surface.send(page, editor);
  await expect.poll(async () => (await sent(page)).length).toBe(1);
  await expect.poll(() => rows(background, 'pending')).toEqual([]);
  expect(await sentTouches(background)).toHaveLength(1);
});
