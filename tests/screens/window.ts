import type { BrowserContext, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { backgroundOf, openBrowser } from '../e2e/browser';
import { extensionDir } from '../e2e/build';
import { fileOf } from '../year/year';
import { type RecordName, records, storyEnd, timeZone } from './records';
import { type Words, wordsOf } from './words';

/** What functions find when they run in the background. */
declare const chrome: typeof browser;

/** A browser with the extension and a record, to look at the extension's pages in. */
export interface ScreenBrowser {
  context: BrowserContext;
  words: Words;
  extensionId: string;
  /** A new tab whose clock stands at the story's end. */
  page(): Promise<Page>;
  /** Puts this in the place of the policy that was kept; absent: the default one. */
  setPolicy(policy: object | undefined): Promise<void>;
}

export interface ScreenBrowserOptions {
  record: RecordName;
  /** Folder of the built extension; the one for end-to-end tests when absent. */
  extension?: string;
}

/** The extension greets a new profile with a page, which stays: closed while it loads, it takes others with it. */
async function welcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const there = context.pages().find(isWelcome);
  const page = there ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Opens the browser and takes the record in, as a person does: as a file, on the data page. */
export async function openScreens({
  record,
  extension = extensionDir,
}: ScreenBrowserOptions): Promise<ScreenBrowser> {
  const context = await openBrowser({ extension, timezoneId: timeZone, welcome: true });
  await welcomed(context);
  const extensionId = new URL((await backgroundOf(context)).url()).host;
  const words = await wordsOf(extension);
  const page = async () => {
    const one = await context.newPage();
    await one.clock.setFixedTime(storyEnd);
    return one;
  };
  const year = records[record]();
  if (year.people.length > 0) {
    const data = await page();
    await data.goto(`chrome-extension://${extensionId}/options.html#data`);
    await data.getByLabel(words('data.import.file'), { exact: true }).setInputFiles({
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(year, storyEnd)),
    });
    await data.locator('.job .said').waitFor();
    await data.close();
  }
  const setPolicy = async (policy: object | undefined) => {
    const background = await backgroundOf(context);
    await background.evaluate(
      (given) =>
        given ? chrome.storage.local.set({ policy: given }) : chrome.storage.local.remove('policy'),
      policy,
    );
  };
  return { context, extensionId, words, page, setPolicy };
}
