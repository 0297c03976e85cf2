import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './coach';
import { card, chip, gate } from './scenario';

declare const chrome: typeof browser;

const ask = 'Please donate $20 to our shelter today.';

async function reply(page: Page): Promise<Locator> {
  await page.goto('https://x.com/home');
  await page.locator('article[data-testid=tweet]').first().getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await editor.click();
  return editor;
}

const at = async (page: Page): Promise<{ x: number; y: number }> => {
  const box = await chip(page).boundingBox();
  if (!box) throw new Error('The chip is not shown.');
  return { x: Math.round(box.x + box.width), y: Math.round(box.y + box.height) };
};

test('the chip is dragged out of the way, stays there, and is found there the next time', async ({
  page,
  context,
}) => {
  const editor = await reply(page);
  await editor.pressSequentially('Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
  const box = await chip(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 215, { steps: 8 });
  await page.mouse.up();
  const dropped = await at(page);
  expect(dropped.y).toBeGreaterThan(y + 180);
  // A drag is no click, and takes nothing from the editor.
  await expect(card(page)).toHaveCount(0);
  await expect(editor).toBeFocused();
  await editor.pressSequentially(' I walk.');
  await expect.poll(() => at(page)).toEqual(dropped);

  const next = await context.newPage();
  const editorThere = await reply(next);
  await editorThere.pressSequentially('Which bus do you take?');
  await expect(chip(next)).toContainText('1st contact');
  await expect.poll(async () => (await at(next)).y).toBeGreaterThan(y + 180);
});

test('the chip is moved by the keyboard, and put back', async ({ page }) => {
  const editor = await reply(page);
  await editor.pressSequentially('Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
  const before = await at(page);
  await chip(page).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await at(page)).x).toBeGreaterThan(before.x);
  await page.keyboard.press('Home');
  await expect.poll(() => at(page)).toEqual(before);
});

test('the chip is moved without dragging', async ({ page }) => {
  const editor = await reply(page);
  await editor.pressSequentially('Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
  const before = await at(page);
  await chip(page).click();
  await card(page).getByRole('button', { name: 'Move the chip' }).click();
  await expect.poll(() => at(page)).not.toEqual(before);
});

test('Escape puts the card away before the site’s own dialog', async ({ page }) => {
  const editor = await reply(page);
  await editor.pressSequentially('Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
  await chip(page).click();
  await expect(card(page)).toBeVisible();
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.type(' The tram?');
  await expect(editor).toHaveText('Which bus do you take? The tram?');
  await expect(page.getByTestId('confirmationSheetDialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('confirmationSheetDialog')).toBeVisible();
});

test('our words run their own way on a page that runs from right to left', async ({ page }) => {
  const editor = await reply(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText('1 hint');
  await chip(page).click();
  const directionOf = (part: Locator) => part.evaluate((node) => getComputedStyle(node).direction);
  expect(await directionOf(chip(page))).toBe('ltr');
  expect(await directionOf(card(page))).toBe('ltr');
  const inside = await card(page).boundingBox();
  expect(inside?.x).toBeGreaterThanOrEqual(0);
});

test('the first hint is told in full, a later one by a dot', async ({ page }) => {
  const editor = await reply(page);
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText('1 hint');
  const full = await chip(page).boundingBox();
  await editor.pressSequentially(' We won the award for best shelter!');
  await expect(chip(page)).toContainText('2 hints');
  await expect.poll(async () => (await chip(page).boundingBox())?.width).toBeLessThanOrEqual(16);
  expect(full?.width).toBeGreaterThan(100);
});

test('a next draft begun before the send is counted is told its own standing', async ({ page }) => {
  await page.goto('https://www.facebook.com/messages/t/100000000000012');
  const editor = page.getByRole('textbox', { name: 'Message' });
  await editor.pressSequentially('Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
  await page.keyboard.press('Enter');
  await expect(editor).toHaveText('');
  // Messenger's proof takes a while to settle; by then this stands in the composer, and nothing more is typed.
  await page.keyboard.insertText('And is it ever on time?');
  await expect(chip(page)).toContainText('3rd contact');
});

test('a dot in the corner of the editor gives way before words reach it', async ({ page }) => {
  const editor = await reply(page);
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText('1 hint');
  await editor.pressSequentially(' We won the award!');
  await expect.poll(async () => (await chip(page).boundingBox())?.width).toBeLessThanOrEqual(16);
  const coversWords = async (): Promise<boolean> => {
    const dot = await chip(page).boundingBox();
    if (!dot) throw new Error('The chip is not shown.');
    return editor.evaluate((node, { x, y, width, height }) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].some(
        (line) =>
          // The boxes of blocks are as wide as the editor; those of words are not.
          line.width < node.clientWidth &&
          line.left < x + width &&
          line.right > x &&
          line.top < y + height &&
          line.bottom > y,
      );
    }, dot);
  };
  const corner = await at(page);
  await editor.pressSequentially(
    ' Every bench along the river has a name on it and a lamp above it, and most of them are new since',
  );
  expect(await at(page)).toEqual(corner);
  // Towards the end of the fourth line, the last one before the editor grows.
  for (const word of 'spring for all who like to sit there of an evening by the water in'.split(
    ' ',
  )) {
    await editor.pressSequentially(` ${word}`);
    await expect.poll(coversWords).toBe(false);
  }
  expect(await at(page)).not.toEqual(corner);
});

/** How often something changes its place or size within thirty frames. */
const stirrings = (shown: Locator): Promise<number> =>
  shown.evaluate(async (element) => {
    let changes = -1;
    let last = '';
    for (let frame = 0; frame < 30; frame++) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x, y, width, height].join(' ');
      if (box !== last) changes++;
      last = box;
      await new Promise(requestAnimationFrame);
    }
    return changes;
  });

for (const height of [900, 600, 460])
  test(`a gate stands still in a window ${height} px high`, async ({ page, background }) => {
    const policy = { version: 2, ask: { enforcement: 'block' } };
    await background.evaluate((one) => chrome.storage.local.set({ policy: one }), policy);
    await page.setViewportSize({ width: 1280, height });
    const editor = await reply(page);
    await editor.pressSequentially(ask);
    await expect(chip(page)).toContainText(/hint/i);
    await page.locator('[role=dialog] [data-testid=tweetButton]').click();
    await expect(gate(page)).toBeVisible();
    await expect.poll(() => stirrings(gate(page))).toBe(0);
    await gate(page).getByRole('button', { name: 'Park it until it is earned' }).click();
    await expect(gate(page)).toHaveCount(0);
  });
