import { expect, test } from './coach';
import { card, chip } from './scenario';

const clean = 'The owl was at the old mill again.';
const ask = 'Please donate $20 to our shelter today.';

test('a suggestion is shown and copied, and the draft stays as it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('https://x.com/home');
  await page.locator('article[data-testid=tweet]').first().getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await editor.click();
  await editor.pressSequentially(`${clean} ${ask}`);
  await expect(chip(page)).toContainText(/hint/i);
  await chip(page).click();
  const hint = card(page)
    .getByRole('listitem')
    .filter({ hasText: ask.replace(/\.$/, '') });
  await expect(hint.getByRole('blockquote')).toHaveText(clean);
  await hint.getByRole('button', { name: 'Copy' }).click();
  await expect(hint.getByText('Copied')).toBeVisible();
  await expect(page.getByRole('status').getByText('Copied.')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(clean);
  await expect(editor).toHaveText(`${clean} ${ask}`);
});
