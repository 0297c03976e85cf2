import { expect, type Locator, type Page } from '@playwright/test';

/** Whether this has the focus, in the page or in our layer on it. */
const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  );

/** Presses Tab until this has the focus, as somebody without a mouse does; with `back`, Shift+Tab. */
export async function tabTo(page: Page, target: Locator, way?: 'back'): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never comes to ${target}.`);
}

/** Tabs to a control and presses it. */
export async function pressOn(page: Page, target: Locator, way?: 'back'): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
}
