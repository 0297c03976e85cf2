import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './coach';
import { chip } from './scenario';

/** What functions find when they run in the background or in one of our pages. */
declare const chrome: typeof browser;

const reply = async (page: Page): Promise<void> => {
  await page.goto('https://x.com/home');
  await page.locator('article[data-testid=tweet]').first().getByTestId('reply').click();
  await page.locator('[role=dialog] [data-testid=tweetTextarea_0]').click();
  await page.keyboard.type('Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
};

const none = 'No composer in use in this tab.';
const known = 'X: this composer is recognised.';

test('the popup names the composer that is in use in its tab, and forgets it once the tab is elsewhere', async ({
  page,
  context,
  background,
  extensionId,
}) => {
  await page.bringToFront();
  const tab = await background.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return active?.id;
  });
  const popup = await context.newPage();
  // A tab of its own is the active one: over a site's tab, the popup finds that one.
  await popup.addInitScript((id) => {
    for (const name of ['chrome', 'browser']) {
      const tabs = Reflect.get(globalThis, name)?.tabs;
      if (tabs) Reflect.set(tabs, 'query', async () => [{ id }]);
    }
  }, tab);
  const health = popup.getByRole('contentinfo');
  const opened = async () => {
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    return health;
  };
  await expect(await opened()).toContainText(none);

  await reply(page);
  await expect(await opened()).toContainText(known);

  await test.step('the coach is switched off and on again from there', async () => {
    const coachOn = health.getByRole('switch', { name: 'Coach on X' });
    await coachOn.click();
    await expect(chip(page)).toHaveCount(0);
    await expect(await opened()).toContainText('The coach is off on X.');
    await coachOn.click();
    await expect(chip(page)).toContainText('1st contact');
  });

  await test.step('another page of the site', async () => {
    await page.evaluate(() => history.back());
    await expect(chip(page)).toHaveCount(0);
    await expect(await opened()).toContainText(none);
  });

  await test.step('another site, and back', async () => {
    await reply(page);
    await expect(await opened()).toContainText(known);
    await page.goto('https://www.linkedin.com/feed/');
    await expect(await opened()).toContainText(none);
    await page.goto('about:blank');
    await expect(await opened()).toContainText(none);
    await reply(page);
    await expect(await opened()).toContainText(known);
  });
});
