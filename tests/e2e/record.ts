import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** What the functions below find when they run in the background. */
declare const chrome: typeof browser;

/** A touch as the background keeps it. */
export interface TouchRow {
  personId: string;
  direction: 'out' | 'in';
  site: string;
  surface: string;
}

/** A line of the log of holds and overrides. */
export interface LogRow {
  event: 'held' | 'overridden' | 'revised';
  reason?: string;
}

/** Reads a table of the extension's database as it lies on disk, past all of our own code. */
export async function rows<Row>(background: Pick<Page, 'evaluate'>, table: string): Promise<Row[]> {
  const found = await background.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [info] = await indexedDB.databases();
    if (!info?.name) return [];
    const database = await done(indexedDB.open(info.name));
    try {
      return await done(database.transaction(name).objectStore(name).getAll());
    } finally {
      database.close();
    }
  }, table);
  return found as Row[];
}

/** What went out, and not what others wrote: a message that was answered is a touch as well. */
export const sentTouches = async (background: Pick<Page, 'evaluate'>): Promise<TouchRow[]> =>
  (await rows<TouchRow>(background, 'touches')).filter(({ direction }) => direction === 'out');

/** The people whom something went out to, in order. */
export const reached = async (background: Pick<Page, 'evaluate'>): Promise<string[]> =>
  (await sentTouches(background)).map(({ personId }) => personId);

/** Keeps the texts of all drafts that pages ask the background to judge, from now on: what the coach has read. */
export async function listen(background: Worker): Promise<() => Promise<string[]>> {
  await background.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(self, 'heardDrafts', heard);
    chrome.runtime.onMessage.addListener((message: { type?: string; data?: { text?: string } }) => {
      if (message.type === 'judge' && typeof message.data?.text === 'string')
        heard.push(message.data.text);
    });
  });
  return () => background.evaluate(() => Reflect.get(self, 'heardDrafts') as string[]);
}

/**
 * Types, and waits until the coach has read it. Who sends sooner than a busy machine can answer is asked first ("could
 * not check this"), which is not what most tests are about.
 */
export async function typeAndBeRead(
  background: Worker,
  editor: Locator,
  text: string,
): Promise<void> {
  const heard = await listen(background);
  await editor.pressSequentially(text);
  await expect.poll(async () => (await heard()).at(-1)).toContain(text.trim());
}
