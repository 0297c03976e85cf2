import type { BrowserContext, Page } from 'playwright-core';
import { readBuilt, sizes } from '../../scripts/built.mjs';
import { buildShipped } from '../../scripts/run.mjs';
import { openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import { type BenchRow, benchRow } from './row';
import { type TraceEvent, trace } from './trace';

/** A page of a site with a composer that no adapter knows, and no script of its own: all that runs is ours. */
const bare = 'https://x.com/bare';
const barePage = `<!doctype html><meta charset="utf-8"><title>bare</title>
<div contenteditable="true" role="textbox" aria-label="Draft" style="height:5em"></div><button>Elsewhere</button>`;

const loads = 31;
/** Longer than every pause and animation of ours. */
const watched = 3_000;

const runs = new Set([
  'TimerInstall',
  'TimerFire',
  'RequestAnimationFrame',
  'FireAnimationFrame',
  'RequestIdleCallback',
  'FireIdleCallback',
]);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the coach costs a page on which nobody writes, and how big it is. */
export async function benchIdle(): Promise<BenchRow[]> {
  await buildShipped();
  const context = await openBrowser({ extension: shippedDir });
  try {
    await context.route(bare, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: barePage }),
    );
    const page = await context.newPage();
    return [
      benchRow('content scripts evaluated, per page load', 'ms', await evaluations(page), {
        of: 'p95',
        atMost: 10,
      }),
      ...(await timers(context)),
      ...sizes(readBuilt(shippedDir)).map(({ name, bytes, goal }) =>
        benchRow(name, 'kB', [bytes / 1000], { of: 'max', atMost: goal / 1000 }),
      ),
    ];
  } finally {
    await context.close();
  }
}

/** Milliseconds that each page load spends on evaluating our content scripts. */
async function evaluations(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let load = 0; load < loads; load++) {
    const events = await trace(page, async () => {
      await page.goto(bare);
    });
    const ours = events.filter(
      ({ name, args }) =>
        name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension://'),
    );
    if (ours.length === 0) throw new Error('The trace shows no content script of ours.');
    times.push(ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000);
  }
  return times;
}

/** How often a timer or an animation frame is asked for or runs, before a composer is used and after it was left. */
async function timers(context: BrowserContext): Promise<BenchRow[]> {
  const page = await context.newPage();
  const count = async (): Promise<number> => {
    const events = await trace(page, async () => {
      await pause(watched);
    });
    return events.filter(isTimer).length;
  };
  await page.goto(bare);
  const before = await count();
  await page.getByRole('textbox').pressSequentially('Please donate $20 today.');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.getByRole('textbox').fill('');
  await page.getByRole('button').focus();
  await pause(watched);
  const after = await count();
  const goal = { of: 'max', atMost: 0 } as const;
  return [
    benchRow(`timers and frames in ${watched / 1000} s, no composer used`, 'runs', [before], goal),
    benchRow(`timers and frames in ${watched / 1000} s, composer left`, 'runs', [after], goal),
  ];
}

const isTimer = ({ name }: TraceEvent): boolean => runs.has(name);
