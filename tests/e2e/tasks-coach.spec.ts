import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type Stop, stops } from '../../scripts/start/stops';
import { expect, test } from './coach';
import { pressOn, tabTo } from './keyboard';
import { rows } from './record';
import { card, chip, gate } from './scenario';

/** What functions find when they run in the background or in one of our pages. */
declare const chrome: typeof browser;

/** Each of the coach's tasks with the keyboard alone, and in the words that a screen reader says. */
const [x] = stops as readonly [Stop, ...Stop[]];

/** Our event, with what the browser calls when it has heard the keys: nothing a test presses gets that far. */
interface Heard {
  dispatch(command: string, tab?: object): void;
}

/** What the browser does on Alt+Shift+H in this tab. */
async function pressShortcut(background: Worker, page: Page): Promise<void> {
  await page.bringToFront();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as Heard).dispatch('open-card', tab);
  });
}

async function write(page: Page, text: string): Promise<void> {
  await x.open(page);
  await x.editor(page).focus();
  await page.keyboard.type(text);
  await expect(chip(page)).toHaveAccessibleName(/^Fifth Touch: 1st contact with @amara_osei.*hint/);
}

const sent = (page: Page) =>
  page.evaluate(() => window.practice.sent.map(({ text }: { text: string }) => text));

test('a draft is practised', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/practice.html`);
  await pressOn(page, page.getByRole('button', { name: /^An ask at once/ }));
  const box = page.getByRole('textbox', { name: 'A reply to Robin Vale' });
  await expect(box).toBeFocused();
  await expect(chip(page)).toHaveAccessibleName(
    /^Fifth Touch: 1st contact with @robin.vale · asks open at 5 , 1 hint$/,
  );
  await page.evaluate(() => (chrome.commands.onCommand as unknown as Heard).dispatch('open-card'));
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(gate(page).getByRole('button', { name: 'Back to the draft' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await tabTo(page, page.getByRole('spinbutton', { name: 'Which contact is this?' }), 'back');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('5');
  await expect(chip(page)).toHaveAccessibleName(/asks are open/);
  await tabTo(page, box);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Sent, in practice/ })).toBeVisible();
});

test('the card is read, a hint dismissed, a suggestion copied', async ({
  page,
  context,
  background,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await write(page, x.early);
  await pressShortcut(background, page);
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toMatchAriaSnapshot(`
    - dialog "Your draft · 2 hints":
      - heading "Your draft · 2 hints" [level=2]
      - button "Close"
      - paragraph:
        - strong: 1st contact with @amara_osei
      - paragraph: Asks open at the 5th. 4 more contacts first.
      - list:
        - listitem:
          - heading "About us" [level=3]
          - button /^Dismiss About us. We just won$/
          - heading "Try instead" [level=4]
        - listitem:
          - heading "Ask" [level=3]
          - button /^Dismiss Ask/
          - blockquote
          - button "Copy"
      - button "Move the chip"
  `);
  await pressOn(page, card(page).getByRole('button', { name: /^Dismiss About us/ }));
  await pressOn(page, card(page).getByRole('button', { name: 'This time' }));
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Your draft · 1 hint');
  // What had the focus has gone, and the next Tab goes on in the card all the same.
  await expect(card(page)).toBeFocused();
  await pressOn(page, card(page).getByRole('button', { name: 'Copy' }));
  await expect(page.getByRole('status').getByText('Copied.')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('donate');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(x.editor(page)).toBeFocused();
});

test('a held ask is taken back and rewritten', async ({ page }) => {
  await write(page, x.early);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(gate(page)).toMatchAriaSnapshot(`
    - alertdialog "This ask comes early":
      - heading "This ask comes early" [level=2]
      - paragraph: /asks @amara_osei for something/
      - button "Back to the draft"
      - button "Copy without the ask"
      - button "Park it until it is earned"
      - textbox "Or send it now, because…"
      - button "Send anyway"
  `);
  await expect(gate(page).getByRole('button', { name: 'Back to the draft' })).toBeFocused();
  // Tab goes round inside.
  for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Tab');
  await expect(gate(page).getByRole('button', { name: 'Back to the draft' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(gate(page)).toHaveCount(0);
  await expect(x.editor(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(x.clean[0]);
  await expect(chip(page)).not.toHaveAccessibleName(/hint/);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => sent(page)).toEqual([x.clean[0]]);
});

test('a held ask is parked', async ({ page, background }) => {
  await write(page, x.early);
  await page.keyboard.press('ControlOrMeta+Enter');
  await pressOn(page, gate(page).getByRole('button', { name: 'Park it until it is earned' }));
  await expect(gate(page)).toHaveCount(0);
  await expect(page.getByRole('status').getByText(/^Parked\./)).toBeAttached();
  await expect(x.editor(page)).toBeFocused();
  expect(await rows(background, 'parked')).toHaveLength(1);
  expect(await sent(page)).toEqual([]);
});

test('a held ask is sent with a reason', async ({ page }) => {
  await write(page, x.early);
  await page.keyboard.press('ControlOrMeta+Enter');
  await tabTo(page, gate(page).getByRole('textbox'));
  await page.keyboard.press('Enter');
  await expect(gate(page).getByRole('alert')).toHaveText('A few words first, please. Why now?');
  await expect(gate(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('They asked me how to help.');
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([x.early]);
});
