import type { Page } from '@playwright/test';
import { expectAxeClean } from './axe';
import { expect, test } from './coach';
import { rows } from './record';
import { card, chip, gate } from './scenario';

const openPractice = async (page: Page, extensionId: string): Promise<void> => {
  await page.goto(`chrome-extension://${extensionId}/practice.html`);
  await expect(page.getByRole('heading', { name: 'Practice' })).toBeVisible();
};

test('practice says, holds and releases as on the sites, and records nothing', async ({
  page,
  background,
  extensionId,
}) => {
  await openPractice(page, extensionId);
  await expectAxeClean(page);
  await page.getByRole('button', { name: /^An ask at once/ }).click();
  const box = page.getByLabel('A reply to Robin Vale');
  await expect(box).toBeFocused();
  await expect(chip(page)).toContainText('1st contact with @robin.vale');
  await expect(chip(page)).toContainText('1 hint');
  await chip(page).click();
  await expect(card(page).getByRole('blockquote')).toHaveText(
    'What a lovely photo of the new shelves!',
  );
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(gate(page)).toContainText('Asks open at the 5th.');
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await expect(gate(page)).toHaveCount(0);
  await expect(box).toBeFocused();
  await page.getByLabel('Which contact is this?').fill('5');
  await expect(chip(page)).toContainText('asks are open');
  await box.press('Control+Enter');
  await expect(page.getByText(/^Sent, in practice only/)).toBeVisible();
  await expect(box).toHaveValue('');
  await expect(page.getByLabel('Which contact is this?')).toHaveValue('6');
  for (const table of ['touches', 'log', 'people', 'prints', 'pending'])
    expect(await rows(background, table)).toEqual([]);
});

test('another site and surface in practice is judged as that', async ({ page, extensionId }) => {
  await openPractice(page, extensionId);
  await page.getByLabel('Site').selectOption('LinkedIn');
  await page.getByLabel('Written as').selectOption('A message');
  await page.getByLabel('A message to Robin Vale').pressSequentially('Please donate today.');
  await expect(chip(page)).toContainText('1st contact with Robin Vale');
  await page.getByLabel('Written as').selectOption('A post');
  await expect(chip(page)).not.toContainText('Robin Vale');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByText(/^Sent, in practice only/)).toBeVisible();
});
