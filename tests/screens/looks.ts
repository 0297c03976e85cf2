import type { Page } from 'playwright-core';
import type { Screen } from './screens';
import type { ScreenBrowser } from './window';

/** How a person's browser and eyes may be. */
export interface Look {
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  direction?: 'rtl';
}

export const looks = {
  light: { width: 1100, height: 800 },
  dark: { width: 1100, height: 800, colorScheme: 'dark' },
  narrow: { width: 320, height: 640 },
  rtl: { width: 1100, height: 800, direction: 'rtl' },
  contrast: { width: 1100, height: 800, forcedColors: 'active', colorScheme: 'dark' },
} satisfies Record<string, Look>;
export type LookName = keyof typeof looks;

/** As wide as the popup is on its button. */
const popupWidth = 420;

/** Turns a tab into how this person sees it. */
export async function dress(page: Page, { path }: Pick<Screen, 'path'>, look: Look): Promise<void> {
  const isPopup = path.startsWith('popup');
  await page.setViewportSize({
    width: isPopup ? Math.min(popupWidth, look.width) : look.width,
    height: isPopup ? 600 : look.height,
  });
  await page.emulateMedia({
    colorScheme: look.colorScheme ?? 'light',
    forcedColors: look.forcedColors ?? 'none',
    reducedMotion: 'reduce',
  });
}

/** Shows a screen in a new tab, with a look; the tab is the caller's to close. */
export async function showScreen(
  { page: newPage, extensionId, words, setPolicy }: ScreenBrowser,
  screen: Screen,
  look: Look,
): Promise<Page> {
  await setPolicy(screen.policy);
  const page = await newPage();
  await dress(page, screen, look);
  const isOurs = !screen.path.includes(':');
  await page.goto(isOurs ? `chrome-extension://${extensionId}/${screen.path}` : screen.path);
  await screen.show(page, words);
  // The browser's own language says which way a page runs; here it is English.
  if (look.direction)
    await page.evaluate((way) => (document.documentElement.dir = way), look.direction);
  if (screen.path.startsWith('popup')) await unroll(page);
  return page;
}

/** Makes a popup's tab as high as all that is in it: what sticks to an edge would cover a part of the picture. */
async function unroll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? popupWidth, height });
}
