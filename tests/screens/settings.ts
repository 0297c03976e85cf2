import type { Page } from 'playwright-core';
import { type Screen, settled } from './screen';

const ask = 'Please donate $20 to our shelter today.';

export const settings: readonly Screen[] = [
  { name: 'settings', record: 'nobody', path: 'options.html', show: settled },
  {
    name: 'settings-all-open',
    record: 'nobody',
    path: 'options.html',
    show: async (page) => {
      await settled(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  },
];

/** Writes into the practice's box, as a person does. */
async function practise(page: Page): Promise<void> {
  await settled(page);
  await page.getByRole('textbox').first().click();
  await page.keyboard.type(`We just won an award. ${ask}`);
  // It has counted the hints.
  await page
    .getByRole('button', { name: /^Fifth Touch/ })
    .filter({ hasText: /\d/ })
    .waitFor();
}

/** The pages that stand by themselves. */
export const alone: readonly Screen[] = [
  { name: 'welcome', record: 'nobody', path: 'welcome.html', show: settled },
  { name: 'practice', record: 'nobody', path: 'practice.html', show: settled },
  { name: 'practice-draft', record: 'nobody', path: 'practice.html', show: practise },
  {
    name: 'practice-card',
    record: 'nobody',
    path: 'practice.html',
    show: async (page) => {
      await practise(page);
      await page.getByRole('button', { name: /^Fifth Touch/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'report-nobody', record: 'nobody', path: 'report.html', show: settled },
  { name: 'report', record: 'year', path: 'report.html', show: settled },
];
