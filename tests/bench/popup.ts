import type { BrowserContext } from 'playwright-core';

/** What the function below finds in the page. */
declare const window: Window & { firstFigures?: number };

/** How often the popup is opened; the first openings do not count. */
const openings = 15;
const warmUp = 3;

/**
 * Notes when the first figures have been painted, in milliseconds since the page began to load: the sentence is on the
 * page, and the frame in which it came has been drawn.
 */
function watchFigures(): void {
  new MutationObserver((_, watching) => {
    if (!document.querySelector('.opening, .empty')) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.firstFigures = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds from opening the popup to its first figures on the screen, opening by opening. */
export async function timePopup(context: BrowserContext, extensionId: string): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening < openings + warmUp; opening++) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addInitScript(watchFigures);
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.waitForFunction(() => window.firstFigures !== undefined);
    times.push(await page.evaluate(() => window.firstFigures ?? Number.NaN));
    await page.close();
  }
  return times.slice(warmUp);
}
