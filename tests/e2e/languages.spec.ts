import { expect, test } from '@playwright/test';
import { clipped, overhang, untranslated } from '../screens/inspect';
import { dress, looks, showScreen } from '../screens/looks';
import { pseudo, pseudoEnd } from '../screens/pseudo';
import type { RecordName } from '../screens/records';
import { coachScreens, screens } from '../screens/screens';
import { openScreens, type ScreenBrowser } from '../screens/window';
import { type Spoken, speaking } from '../screens/words';
import { extensionDir } from './build';

/** The languages that the pages are looked at in: one that nobody speaks, with longer words, and our second one. */
const languages = {
  pseudo: () => speaking(extensionDir, 'en', pseudo),
  de: () => speaking(extensionDir, 'de'),
};

for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
  for (const record of ['nobody', 'year'] satisfies RecordName[]) {
    test.describe(`in "${language}" with the record "${record}"`, () => {
      test.describe.configure({ mode: 'default' });
      let spoken: Spoken;
      let browser: ScreenBrowser;
      test.beforeAll(async () => {
        spoken = await languages[language]();
        browser = await openScreens({ record, extension: spoken.extension });
      });
      test.afterAll(async () => {
        await browser.context.close();
        await spoken.remove();
      });

      for (const screen of [...screens, ...coachScreens].filter((one) => one.record === record)) {
        test(`${screen.name} is said in it, and has room for it`, async () => {
          const page = await showScreen(browser, screen, looks.light);
          const isOurs = !screen.path.includes(':');
          if (language === 'pseudo') expect.soft(await untranslated(page, pseudoEnd)).toEqual([]);
          else if (isOurs) expect(await page.locator('html').getAttribute('lang')).toBe(language);
          await expect.poll(() => clipped(page)).toEqual([]);
          await dress(page, screen, looks.narrow);
          if (isOurs) expect.soft(await overhang(page)).toEqual([]);
          await expect.poll(() => clipped(page)).toEqual([]);
          await page.close();
        });
      }
    });
  }
}
