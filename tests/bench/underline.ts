import type { BrowserContext, Page } from 'playwright-core';
import { pause } from '@/lib/nudge/pace';
import { buildShipped } from '../../scripts/run.mjs';
import { openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import { buildPracticeSites } from '../pages/serve';
import { type EditorCase, editors } from './editors';
import { type BenchRow, benchRow } from './row';

const warmUp = 3;
const rounds = 40;

/** The last letter makes it an ask. */
const almost = 'The river is high. Please donat';
const lastKey = 'e';

/** From the key that makes a draft an ask to the painted underline, less the pause that the coach waits. */
export async function benchUnderline(): Promise<BenchRow[]> {
  await buildShipped();
  await buildPracticeSites();
  const context = await openBrowser({ extension: shippedDir });
  try {
    const rows: BenchRow[] = [];
    for (const editor of editors.filter(({ field }) => !field))
      rows.push(
        benchRow(
          `keystroke to painted underline in ${editor.name}, after the pause of ${pause} ms`,
          'ms',
          await underlineTimes(context, editor),
          { of: 'p95', atMost: 60 },
        ),
      );
    return rows;
  } finally {
    await context.close();
  }
}

async function underlineTimes(context: BrowserContext, editor: EditorCase): Promise<number[]> {
  const page = await context.newPage();
  try {
    await (await editor.open(page)).focus();
    await page.keyboard.type(almost);
    const times: number[] = [];
    for (let round = 0; round < warmUp + rounds; round++) {
      await page.waitForFunction(() => CSS.highlights.size === 0);
      await watchNextKey(page);
      await page.keyboard.press(lastKey);
      times.push((await timeToUnderline(page)) - pause);
      await page.keyboard.press('Backspace');
    }
    return times.slice(warmUp);
  } finally {
    await page.close();
  }
}

/**
 * Starts to measure from the next key to the first frame that was painted with an underline. No function in here has
 * a name: the page knows nothing of what the compiler does to keep names.
 */
async function watchNextKey(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(
      window,
      'timeToUnderline',
      (async () => {
        let pressed = 0;
        addEventListener(
          'keydown',
          (event) => {
            pressed = event.timeStamp;
          },
          { capture: true, once: true },
        );
        do await new Promise(requestAnimationFrame);
        while (
          !pressed ||
          ![...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((range) => !range.collapsed),
          )
        );
        // A task that a frame posts runs after that frame was painted.
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
        return performance.now() - pressed;
      })(),
    );
  });
}

/** Milliseconds, once the underline is there. */
const timeToUnderline = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, 'timeToUnderline') as Promise<number>);
