import { expect, test } from '@playwright/test';
import { gateOf } from '../../scripts/start/coach-ui';
import { clipped, faultsOf, overhang, untranslated } from '../screens/inspect';
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

/** Windows as they are, low ones, one at 200 % zoom, and a small one. */
const sizes = [
  { width: 1100, height: 800 },
  { width: 1100, height: 600 },
  { width: 640, height: 400 },
  { width: 320, height: 640 },
];

/** One site's is enough: the gate is the same everywhere. */
const isGate = ({ name }: { name: string }) => name.startsWith('coach-x-gate');

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

      for (const screen of coachScreens.filter((one) => isGate(one) && one.record === record)) {
        test(`all ways on of ${screen.name} are in sight, however low the window`, async () => {
          for (const size of sizes) {
            const page = await showScreen(browser, screen, size);
            for (const way of await gateOf(page).getByRole('button').all())
              await expect(way, `at ${size.width} × ${size.height}`).toBeInViewport({ ratio: 1 });
            expect.soft(await faultsOf(page, 'side-note')).toEqual([]);
            await page.close();
          }
        });
      }
    });
  }
}
