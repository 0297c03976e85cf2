import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { ListQuery } from '@/lib/touches/list-query';
import { buildShipped } from '../../scripts/run.mjs';
import { backgroundOf, openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import { timePopup } from './popup';
import { type BenchRow, benchRow } from './row';
import type { Sizes } from './seed';

/** What `in-page.ts` offers once it runs in a page. */
declare const inPage: typeof import('./in-page');

const large: Sizes = { people: 100_000, touches: 200_000, prints: 3_000 };
/** A large organisation's record after years. Filling it takes minutes: only run when it is named. */
const full: Sizes = { people: 100_000, touches: 1_000_000, prints: 3_000 };
const rounds = 100;
const reads = 15;

/** What a person can choose on the relationships page: what is read for each until its first rows are there. */
const lists: Record<string, ListQuery> = {
  'by last contact': { order: 'last', descending: true },
  'by name': { order: 'name', descending: false },
  'by contacts': { order: 'contacts', descending: true },
  'nearest to the ask': { order: 'distance', descending: false },
  'a name that many have': { text: 'ann', order: 'last', descending: true },
  'a name that many have, by name': { text: 'ann', order: 'name', descending: false },
  'two words': { text: 'ann riv', order: 'last', descending: true },
  'one letter': { text: 'p', order: 'last', descending: true },
  'one handle': { text: 'p4711', order: 'last', descending: true },
  'nobody of that name': { text: 'zebra', order: 'last', descending: true },
  'a tag': { tag: 'river', order: 'name', descending: false },
  'one type': { type: 'donor', order: 'contacts', descending: true },
  'open for an ask': { show: 'open', order: 'last', descending: true },
  'going cold, longest ago last': { show: 'cold', order: 'last', descending: true },
  'going cold, longest ago first': { show: 'cold', order: 'last', descending: false },
  'going cold, by name': { show: 'cold', order: 'name', descending: false },
  'going cold, by contacts': { show: 'cold', order: 'contacts', descending: true },
  'going cold, nearest to the ask last': { show: 'cold', order: 'distance', descending: true },
  'waiting for our answer': { show: 'waiting', order: 'last', descending: true },
  'waiting, by name': { show: 'waiting', order: 'name', descending: false },
  'waiting, few contacts first': { show: 'waiting', order: 'contacts', descending: false },
  'marked (there is nobody)': { show: 'marked', order: 'name', descending: false },
  'another site (there is nobody)': { site: 'linkedin', order: 'last', descending: true },
  'a name, going cold': { text: 'ann', show: 'cold', order: 'last', descending: true },
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

async function measure(page: Page, sizes: Sizes): Promise<BenchRow[]> {
  const number = (value: number) => value.toLocaleString('en');
  const known = `${number(sizes.people)} people, ${number(sizes.touches)} touches`;
  const row = (name: string, samples: readonly number[], atMost?: number) =>
    benchRow(
      `${name}, ${known}`,
      'ms',
      samples,
      atMost === undefined ? undefined : { of: 'median', atMost },
    );
  const given = { people: sizes.people, rounds };
  const trivial = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeTrivial(people, times),
    given,
  );
  const one = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeVerdictData(people, 1, times),
    given,
  );
  const five = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeVerdictData(people, 5, times),
    given,
  );
  const sends = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeSends(people, times),
    given,
  );
  const messages = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeMessages(people, times),
    given,
  );
  const week = await page.evaluate((times) => inPage.timeWeek(times), reads);
  const popup = await timePopup(page.context(), new URL(page.url()).host);
  const rows = [
    row('one row read by key (what the machine does now)', trivial.get),
    row('one small row written (what the machine does now)', trivial.put),
    row('verdict data, one person', one, 3),
    row('verdict data, five people', five),
    row('send remembered before it leaves', sends.remember),
    row('touch recorded', sends.record, 5),
    row('background answers a known draft, findings and all', messages.judge),
    row('background remembers a send', messages.release),
    row('background records a touch', messages.confirm),
    row("the week's figures", week, 30),
    row('the popup opens to its first figures', popup, 150),
  ];
  for (const [name, query] of Object.entries(lists)) {
    const samples = await page.evaluate((wanted) => inPage.timeList(wanted.query, wanted.reads), {
      query,
      reads,
    });
    rows.push(row(`first rows, ${name}`, samples, 100));
  }
  return rows;
}

/**
 * Opens a page of the extension with its record filled. `FIFTH_TOUCH_BENCH_PROFILE` names a folder that keeps the record
 * from one run to the next.
 */
async function withRecord(
  sizes: Sizes,
  work: (page: Page) => Promise<BenchRow[]>,
  profile?: string,
): Promise<BenchRow[]> {
  await buildShipped();
  // The browser would run the background that it knows from the last run.
  if (profile) await rm(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  const context = await openBrowser({ extension: shippedDir, ...(profile ? { profile } : {}) });
  try {
    const { host } = new URL((await backgroundOf(context)).url());
    const page = await context.newPage();
    // A page of the extension without a script of its own, that would read on whatever is written.
    await page.goto(`chrome-extension://${host}/manifest.json`);
    await page.evaluate(await bundle());
    await fill(page, sizes);
    return await work(page);
  } finally {
    await context.close();
  }
}

const benchRecord = (sizes: Sizes): Promise<BenchRow[]> =>
  withRecord(sizes, (page) => measure(page, sizes), process.env.FIFTH_TOUCH_BENCH_PROFILE);

/** What the record costs once it is large: a verdict, a touch written down, the week, the relationships' first rows. */
export const benchStore = (): Promise<BenchRow[]> => benchRecord(large);

/** The same with a million touches. */
export const benchFullStore = (): Promise<BenchRow[]> => benchRecord(full);

const filed: Sizes = { people: 20_000, touches: 200_000, prints: 0 };

/**
 * A file of 220,000 rows out and in again: stopped on the way nothing of it is left, taken in it stands up to a full
 * count, and a second time it changes nothing.
 * @throws Error when one of these does not hold
 */
export const benchFile = (): Promise<BenchRow[]> =>
  withRecord(filed, async (page) => {
    const found = await page.evaluate(() => inPage.timeFile());
    process.stderr.write(`${JSON.stringify(found)}\n`);
    const { written, taken, checked, again, told, stopped, left, changed, size } = found;
    if (!stopped || left > 0) throw new Error('An import that was stopped left something behind.');
    if (!changed || Object.values(changed).some((count) => count > 0))
      throw new Error('The same file a second time changed the record.');
    const rows = `${(filed.people + filed.touches).toLocaleString('en')} rows`;
    return [
      benchRow(`file written, ${rows}`, 's', [written]),
      benchRow(`file of ${rows}`, 'MB', [size]),
      benchRow(`file taken in, ${rows}`, 's', [taken]),
      benchRow(`record held against a full count, ${rows}`, 's', [checked]),
      benchRow(`the same file taken in again, ${rows}`, 's', [again]),
      benchRow(`times that progress was told, ${rows}`, 'times', [told]),
    ];
  });
