import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Browser } from 'wxt/browser';
import type { Draft } from '@/lib/draft/draft';
import type { ListQuery } from '@/lib/touches/list';
import { buildShipped } from '../../scripts/run.mjs';
import { backgroundOf, openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import type { Sizes } from './in-page';
import { type BenchRow, benchRow } from './row';

/** What the functions below find when they run in a page of the extension. */
declare const chrome: typeof Browser;

/** What `in-page.ts` offers once it runs in a page. */
declare const inPage: typeof import('./in-page');

const large: Sizes = { people: 100_000, touches: 200_000, prints: 3_000 };
/** A large organisation's record after years. Filling it takes minutes: only run when it is named. */
const full: Sizes = { people: 100_000, touches: 1_000_000, prints: 3_000 };
const rounds = 100;
const reads = 15;
const warmUp = 10;

/** The lists that a person opens first: what is read for each until its first rows are there. */
const lists: Record<string, ListQuery> = {
  'by last contact': { order: 'last', descending: true },
  'by name': { order: 'name', descending: false },
  'nearest to the ask': { order: 'distance', descending: false },
  'a name that many have': { text: 'ann', order: 'last', descending: true },
  'one handle': { text: 'p4711', order: 'last', descending: true },
  'a tag': { tag: 'river', order: 'name', descending: false },
  'going cold': { show: 'cold', order: 'last', descending: true },
  'waiting for our answer': { show: 'waiting', order: 'last', descending: true },
  'one type': { type: 'donor', order: 'contacts', descending: true },
};

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

/** One message to the background and its answer, in milliseconds; runs in a page of the extension. */
async function askTimed({ type, data }: { type: string; data: unknown }): Promise<number> {
  const start = performance.now();
  const message = { id: start, type, data, timestamp: Date.now() };
  const answer: unknown = await chrome.runtime.sendMessage(message);
  const took = performance.now() - start;
  if (!(answer instanceof Object) || 'err' in answer)
    throw new Error(`The background did not ${type}: ${JSON.stringify(answer)}`);
  return took;
}

/** Judges, releases and confirms one send after the other; answers the milliseconds of each. */
async function sendMany(page: Page, count: number, people: number) {
  const times = { judge: [] as number[], release: [] as number[], confirm: [] as number[] };
  for (let i = 0; i < count; i++) {
    const id = crypto.randomUUID();
    const handle = `p${(i * 997) % people}`;
    const draft: Draft = {
      site: 'x',
      surface: 'reply',
      text: 'Thank you for coming out to the river on Saturday, it was good to see so many faces.',
      addressees: [{ site: 'x', handle, displayName: handle, certain: true, role: 'author' }],
    };
    const release = { id, at: Date.now(), draft };
    times.judge.push(await page.evaluate(askTimed, { type: 'judge', data: draft }));
    times.release.push(await page.evaluate(askTimed, { type: 'release', data: release }));
    times.confirm.push(await page.evaluate(askTimed, { type: 'confirm', data: id }));
  }
  return times;
}

/** Reads a list or the week again and again, as a page that is opened does; the first readings do not count. */
async function readMany(page: Page, read: (page: Page) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < reads + 2; i++) times.push(await read(page));
  return times.slice(2);
}

async function benchRecord(sizes: Sizes): Promise<BenchRow[]> {
  await buildShipped();
  const context = await openBrowser({ extension: shippedDir });
  try {
    const { host } = new URL((await backgroundOf(context)).url());
    const page = await context.newPage();
    await page.goto(`chrome-extension://${host}/popup.html`);
    await page.evaluate(await bundle());
    const start = performance.now();
    await page.evaluate((wanted) => inPage.seed(wanted), sizes);
    process.stderr.write(`filled in ${Math.round((performance.now() - start) / 1000)} s\n`);
    const times = await sendMany(page, warmUp + rounds, sizes.people);
    const number = (value: number) => value.toLocaleString('en');
    const known = `${number(sizes.people)} people, ${number(sizes.touches)} touches`;
    const row = (name: string, samples: readonly number[], atMost: number) =>
      benchRow(`${name}, ${known}`, 'ms', samples, { of: 'median', atMost });
    const week = await readMany(page, (own) => own.evaluate(() => inPage.timeWeek()));
    const rows = [
      row('verdict of a known draft', times.judge.slice(warmUp), 3),
      benchRow(`send remembered before it leaves, ${known}`, 'ms', times.release.slice(warmUp)),
      row('touch recorded', times.confirm.slice(warmUp), 5),
      row("the week's figures", week, 30),
    ];
    for (const [name, query] of Object.entries(lists)) {
      const read = (own: Page) => own.evaluate((wanted) => inPage.timeList(wanted), query);
      rows.push(row(`first rows, ${name}`, await readMany(page, read), 100));
    }
    return rows;
  } finally {
    await context.close();
  }
}

/** What the record costs once it is large: a verdict, a touch written down, the week, the relationships' first rows. */
export const benchStore = (): Promise<BenchRow[]> => benchRecord(large);

/** The same with a million touches. */
export const benchFullStore = (): Promise<BenchRow[]> => benchRecord(full);
