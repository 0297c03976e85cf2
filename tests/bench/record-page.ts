/** A page of the shipped extension with a filled record, to measure in. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { buildShipped } from '../../scripts/run.mjs';
import { backgroundOf, openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import type { BenchRow } from './row';
import type { Sizes } from './seed';

/** What `in-page.ts` offers once it runs in a page. */
declare const inPage: typeof import('./in-page');

/** A large organisation's record after years. Filling it takes minutes: only run when it is named. */
export const full: Sizes = { people: 100_000, touches: 1_000_000, prints: 3_000 };

/** A size in words, for a row's name. */
export function sizeOf({ people, touches }: Sizes): string {
  const number = (value: number) => value.toLocaleString('en');
  return `${number(people)} people, ${number(touches)} touches`;
}

/** Our own code as one script, to run in a page of the extension. */
async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}/tests/bench/in-page.ts`, formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The script of the bench could not be built.');
  // As a declaration it would stay inside the evaluation.
  return chunk.code.replace(/^(?:var|const|let) inPage\s*=/m, 'globalThis.inPage =');
}

/** Fills the record, unless it is (a profile that was kept), and tells how far it is. */
async function fill(page: Page, sizes: Sizes): Promise<void> {
  if ((await page.evaluate(() => inPage.countPeople())) >= sizes.people) return;
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1_000);
  let told = 0;
  await page.exposeFunction('progress', (done: number, total: number) => {
    const percent = Math.floor((done / total) * 10) * 10;
    if (percent > told) process.stderr.write(`filled ${percent} % after ${seconds()} s\n`);
    told = Math.max(told, percent);
  });
  await page.evaluate((wanted) => inPage.fill(wanted), sizes);
  process.stderr.write(`filled in ${seconds()} s\n`);
}

/**
 * Opens a page of the extension with its record filled. `FIFTH_TOUCH_BENCH_PROFILE` names a folder that keeps the record
 * from one run to the next.
 */
export async function withRecord(
  sizes: Sizes,
  work: (page: Page) => Promise<BenchRow[]>,
): Promise<BenchRow[]> {
  const profile = process.env.FIFTH_TOUCH_BENCH_PROFILE;
  await buildShipped();
  // The browser would run the background that it knows from the last run.
  if (profile) await rm(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  const context = await openBrowser({
    extension: shippedDir,
    // How much of the memory is in use is told to the byte and at once.
    args: ['--enable-precise-memory-info'],
    ...(profile ? { profile } : {}),
  });
  try {
    const { host } = new URL((await backgroundOf(context)).url());
    const page = await context.newPage();
    // A page of the extension without a script of its own, that would read on whatever is written.
    await page.goto(`chrome-extension://${host}/manifest.json`);
    await page.evaluate(await bundle());
    await fill(page, sizes);
    await page.evaluate(() => inPage.settle());
    return await work(page);
  } finally {
    await context.close();
  }
}
