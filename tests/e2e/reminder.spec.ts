import { expect, type Page, test, type Worker } from '@playwright/test';
import type { browser as api } from 'wxt/browser';
import { openScreens, type ScreenBrowser } from '../screens/window';
import { backgroundOf } from './browser';

/** What functions find when they run in the background. */
declare const chrome: typeof api;

let browser: ScreenBrowser;
let background: Worker;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  browser = await openScreens({ record: 'nobody' });
  background = await backgroundOf(browser.context);
});
test.afterAll(() => browser.context.close());

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const alarm = () => background.evaluate(() => chrome.alarms.get('weekly-reminder'));
const mayNotify = () =>
  background.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
const badge = () => background.evaluate(() => chrome.action.getBadgeText({}));

test('the reminder rings at the chosen hour, and asks for no permission', async () => {
  const page = await open('options.html#attention');
  expect(await alarm()).toBeUndefined();
  await page.getByRole('switch', { name: 'Weekly reminder' }).press('Space');
  await page.getByRole('combobox', { name: 'Day' }).selectOption('5');
  await page.getByRole('combobox', { name: 'Hour' }).selectOption('16');
  const when = async () => {
    const at = new Date((await alarm())?.scheduledTime ?? 0);
    return page.evaluate((time) => {
      const there = new Date(time);
      return [there.getDay(), there.getHours(), there.getMinutes()];
    }, at.getTime());
  };
  await expect.poll(when).toEqual([5, 16, 0]);
  const ahead = ((await alarm())?.scheduledTime ?? 0) - Date.now();
  expect(ahead).toBeGreaterThan(0);
  expect(ahead).toBeLessThanOrEqual(7 * 25 * 60 * 60 * 1000);
  expect(await mayNotify()).toBe(false);
  await page.close();
});

test('when it has rung the button has a dot, until the popup has shown the week before', async () => {
  // Its hour comes, as it would after six days: the alarm rings, and the time that was set for it has passed.
  await background.evaluate(async () => {
    await chrome.storage.local.set({ 'reminder-next': Date.now() - 1 });
    await chrome.alarms.create('weekly-reminder', { when: Date.now() });
  });
  await expect.poll(badge).toBe('•');
  const page = await open('popup.html');
  await page.getByRole('button', { name: 'Look at last week' }).click();
  await expect(page.getByText('Nothing was recorded in this week')).toBeVisible();
  await expect.poll(badge).toBe('');
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(page.getByText('A quiet week so far')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look at last week' })).toHaveCount(0);
  expect(await mayNotify()).toBe(false);
  await page.close();
});

test('switched off, it is gone', async () => {
  const page = await open('options.html#attention');
  await page.getByRole('switch', { name: 'Weekly reminder' }).press('Space');
  await expect.poll(alarm).toBeUndefined();
  await page.close();
});
