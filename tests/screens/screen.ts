import type { Page } from 'playwright-core';
import type { RecordName } from './records';
import type { Words } from './words';

/** A page of the extension in one of its states. */
export interface Screen {
  /** What its picture is called. */
  name: string;
  record: RecordName;
  /** Behind `chrome-extension://<id>/`, or the address of a practice site. */
  path: string;
  /** What is different from the default policy. */
  policy?: object;
  /** Brings the opened page into the state, and waits until it is there. */
  show(page: Page, words: Words): Promise<void>;
}

/** The page has read what it shows. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main:not([aria-busy="true"]) h1').first().waitFor();
  // One part may be followed by another that has to be waited for.
  await page.waitForFunction(() => !document.querySelector('.ghost, [aria-busy="true"]'));
};

/** The list has its rows, or says that there are none. */
export const listed = async (page: Page): Promise<void> => {
  await page.locator('.relation-name, .relationships-empty').first().waitFor();
  await settled(page);
};

/** So many weeks back. */
export const back = async (page: Page, words: Words, weeks: number): Promise<void> => {
  for (let week = 0; week < weeks; week++)
    await page.getByRole('button', { name: words('week.previous') }).click();
  await settled(page);
};
