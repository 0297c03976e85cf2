import { expect, test } from '@playwright/test';
import { clipped, faultsOf, overhang, restless } from '../screens/inspect';
import { dress, looks, showScreen } from '../screens/looks';
import { type RecordName, records } from '../screens/records';
import { coachScreens, screens } from '../screens/screens';
import { openScreens, type ScreenBrowser } from '../screens/window';

/** A window of 1280 pixels at 200 %. */
const zoomed = { width: 640, height: 400 };

for (const record of Object.keys(records) as RecordName[]) {
  test.describe(`with the record "${record}"`, () => {
    // One browser for all: taking a year in takes longer than looking at a page.
    test.describe.configure({ mode: 'default' });
    let browser: ScreenBrowser;
    test.beforeAll(async () => {
      browser = await openScreens({ record });
    });
    test.afterAll(() => browser.context.close());

    for (const screen of screens.filter((one) => one.record === record)) {
      test(`${screen.name} can be read by everybody`, async () => {
        const page = await showScreen(browser, screen, looks.light);
        for (const look of [looks.light, looks.dark, looks.contrast, looks.narrow]) {
          await dress(page, screen, look);
          expect.soft(await faultsOf(page), JSON.stringify(look)).toEqual([]);
        }
        expect.soft(await restless(page)).toEqual([]);
        for (const look of [looks.narrow, zoomed]) {
          await dress(page, screen, look);
          expect.soft(await overhang(page), JSON.stringify(look)).toEqual([]);
          await page.evaluate(() => {
            document.documentElement.dir = 'rtl';
          });
          expect.soft(await overhang(page), JSON.stringify(look)).toEqual([]);
        }
        await page.close();
      });
    }
  });
}

test.describe('the coach on the sites', () => {
  test.describe.configure({ mode: 'default' });
  let browser: ScreenBrowser;
  test.beforeAll(async () => {
    browser = await openScreens({ record: 'nobody' });
  });
  test.afterAll(() => browser.context.close());

  for (const screen of coachScreens) {
    test(`${screen.name} can be read by everybody`, async () => {
      // The sites' own faults are theirs to mend.
      const ours = 'side-note';
      for (const first of [looks.light, looks.dark]) {
        const page = await showScreen(browser, screen, first);
        for (const look of [first, looks.contrast, looks.narrow]) {
          await dress(page, screen, look);
          expect.soft(await faultsOf(page, ours), JSON.stringify(look)).toEqual([]);
          await expect.poll(() => clipped(page), JSON.stringify(look)).toEqual([]);
        }
        expect.soft(await restless(page)).toEqual([]);
        await page.close();
      }
    });
  }
});
