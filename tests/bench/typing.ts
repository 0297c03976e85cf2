import type { BrowserContext, Page } from 'playwright-core';
import { buildShipped } from '../../scripts/run.mjs';
import { openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import { buildPracticeSites } from '../pages/serve';
import { type EditorCase, editors } from './editors';
import { addedRow, mainThread } from './main-thread';
import { type BenchRow, benchRow } from './row';

/** Length of the draft in UTF-16 units, and what a keystroke in it may cost at most. */
const sizes = [
  { length: 280, atMost: 2 },
  { length: 3_000, atMost: 4 },
];

const warmUp = 8;
const keys = 60;

/** Longer than the coach's pause, its answer and the paint together: a sample holds all that a key sets off. */
const gap = 250;

const sentence =
  'Thank you for coming out to the river on Saturday. We won an award for it. Please donate $20 today. ';
const typed = ' and then we walked along the water until the lamps came on and talked';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The main-thread time that the coach adds to a keystroke, until everything that the key set off has settled: two
 * browsers, one with and one without the extension, get the same keys on the same page at the same time.
 */
export async function benchTyping(): Promise<BenchRow[]> {
  await buildShipped();
  await buildPracticeSites();
  const coached = await openBrowser({ extension: shippedDir });
  const plain = await openBrowser();
  try {
    const rows: BenchRow[] = [];
    const longTasks: number[] = [];
    for (const editor of editors)
      for (const { length, atMost } of sizes) {
        const name = `keystroke in ${editor.name}, ${length.toLocaleString('en')} characters, added`;
        const [withIt, without] = await Promise.all([
          typeIn(coached, editor, length),
          typeIn(plain, editor, length),
        ]);
        rows.push(addedRow(name, withIt.times, without.times, atMost));
        longTasks.push(Math.max(0, withIt.longTasks - without.longTasks));
      }
    const goal = { of: 'max', atMost: 0 } as const;
    return [...rows, benchRow('long tasks (50 ms) while typing, added', 'tasks', longTasks, goal)];
  } finally {
    await coached.close();
    await plain.close();
  }
}

interface Typed {
  /** Milliseconds of the main thread for each key. */
  times: number[];
  longTasks: number;
}

async function typeIn(context: BrowserContext, editor: EditorCase, length: number): Promise<Typed> {
  const page = await context.newPage();
  try {
    await (await editor.open(page)).focus();
    await page.keyboard.insertText(
      sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length),
    );
    const spent = await mainThread(page);
    const times: number[] = [];
    for (let key = 0; key < warmUp + keys; key++) {
      if (key === warmUp) await countLongTasks(page);
      const before = await spent();
      await page.keyboard.press(typed[key % typed.length] ?? ' ');
      await pause(gap);
      times.push((await spent()) - before);
    }
    return {
      times: times.slice(warmUp),
      longTasks: await page.evaluate(() => Reflect.get(window, 'longTasks') as number),
    };
  } finally {
    await page.close();
  }
}

/** From now on the page counts its tasks of 50 ms and more. */
async function countLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'longTasks', 0);
    new PerformanceObserver((list) => {
      const before = Reflect.get(window, 'longTasks') as number;
      Reflect.set(window, 'longTasks', before + list.getEntries().length);
    }).observe({ type: 'longtask' });
  });
}
