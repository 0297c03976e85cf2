import type { Page } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import type { Draft } from '@/lib/draft/draft';
import { buildShipped } from '../../scripts/run.mjs';
import { backgroundOf, openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import { type BenchRow, benchRow } from './row';

/** What the functions below find when they run in a page of the extension. */
declare const chrome: typeof Browser;

/** A large organisation's record: the people it knows, and the messages of one busy week. */
const sizes = { people: 100_000, prints: 3_000 };
const rounds = 100;
const warmUp = 10;

/** Fills the record as the background would have over the years; runs in a page of the extension. */
async function fill({ people, prints }: typeof sizes): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('fifth-touch');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const now = Date.now();
  const transaction = db.transaction(['people', 'prints'], 'readwrite');
  for (let i = 0; i < people; i++) {
    const touches = 1 + (i % 12);
    transaction.objectStore('people').put({
      id: `x:p${i}`,
      site: 'x',
      handle: `p${i}`,
      displayName: `P ${i}`,
      certain: true,
      touches,
      out: touches,
      in: 0,
      asks: 0,
      firstAt: now - i * 2_000,
      lastAt: now - i * 1_000,
      lastOutAt: now - i * 1_000,
      step: touches,
    });
  }
  for (let i = 0; i < prints; i++) {
    const print = crypto.getRandomValues(new Uint32Array(64));
    const row = { id: crypto.randomUUID(), at: now - i * 1_000, people: [`x:p${i}`], print };
    transaction.objectStore('prints').put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
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
async function sendMany(page: Page, count: number) {
  const times = { judge: [] as number[], release: [] as number[], confirm: [] as number[] };
  for (let i = 0; i < count; i++) {
    const id = crypto.randomUUID();
    const handle = `p${(i * 997) % sizes.people}`;
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

/** What the record costs once it is large: the data of a verdict, and a touch written down. */
export async function benchStore(): Promise<BenchRow[]> {
  await buildShipped();
  const context = await openBrowser({ extension: shippedDir });
  try {
    const { host } = new URL((await backgroundOf(context)).url());
    const page = await context.newPage();
    await page.goto(`chrome-extension://${host}/popup.html`);
    // The background makes the database; only then can the page fill it.
    await sendMany(page, 1);
    await page.evaluate(fill, sizes);
    const times = await sendMany(page, warmUp + rounds);
    const known = `${sizes.people} people, ${sizes.prints} fingerprints`;
    return [
      benchRow(`verdict of a known draft, ${known}`, 'ms', times.judge.slice(warmUp), {
        of: 'median',
        atMost: 3,
      }),
      benchRow(`send remembered before it leaves, ${known}`, 'ms', times.release.slice(warmUp)),
      benchRow(`touch recorded, ${known}`, 'ms', times.confirm.slice(warmUp), {
        of: 'median',
        atMost: 5,
      }),
    ];
  } finally {
    await context.close();
  }
}
