import type { BrowserContext, Page } from 'playwright-core';
import { pause } from '@/lib/nudge/session';
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
      const painted = timeToUnderline(page);
      await page.keyboard.press(lastKey);
      times.push((await painted) - pause);
      await page.keyboard.press('Backspace');
    }
    return times.slice(warmUp);
  } finally {
    await page.close();
  }
}

/** Milliseconds from the next key to the first frame that was painted with an underline. */
function timeToUnderline(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        const pressing = (event: Event) => {
          pressed = event.timeStamp;
        };
        addEventListener('keydown', pressing, { capture: true, once: true });
        const underlined = () =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some((range) => !range.collapsed),
          );
        const look = () => {
          if (!pressed || !underlined()) {
            requestAnimationFrame(look);
            return;
          }
          // A task that a frame posts runs after that frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - pressed);
          port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      }),
  );
}
