import { expect, test } from '@playwright/test';
import { clipped, faultsOf, overhang } from '../screens/inspect';
import { openScreens, type ScreenBrowser } from '../screens/window';

let browser: ScreenBrowser;
test.beforeAll(async () => {
  browser = await openScreens({ record: 'year' });
});
test.afterAll(() => browser.context.close());

const day = 86_400_000;

/** The printable page of last week, in a tab of its own. */
async function report() {
  const page = await browser.page();
  const now = await page.evaluate(() => Date.now());
  await page.goto(`chrome-extension://${browser.extensionId}/report.html?at=${now - 7 * day}`);
  await page.locator('.report .trend').waitFor();
  return page;
}

/** The sheets of a PDF, in points. */
function sheetsOf(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

const papers = {
  // Points, and the pixels between the margins.
  A4: { width: 595, height: 842, between: 680 },
  Letter: { width: 612, height: 792, between: 702 },
} as const;

for (const format of ['A4', 'Letter'] as const) {
  test(`a week is a few sheets of ${format}, and nothing sticks out`, async () => {
    const page = await report();
    const { between, ...sheet } = papers[format];
    const sheets = sheetsOf(await page.pdf({ format, preferCSSPageSize: false }));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(4);
    for (const one of sheets) {
      expect(Math.abs(one.width - sheet.width)).toBeLessThanOrEqual(1);
      expect(Math.abs(one.height - sheet.height)).toBeLessThanOrEqual(1);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: between, height: 900 });
    expect(await overhang(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await expect(page.getByRole('button', { name: browser.words('report.print') })).toBeHidden();
    await expect(page.locator('.report-log tbody tr').first()).toBeVisible();
    await page.close();
  });
}

test('the page is sound to read on a screen, wide and narrow', async () => {
  const page = await report();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overhang(page)).toEqual([]);
  await page.close();
});

test('the popup leads to the page of the week that it shows', async () => {
  const page = await browser.page();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.getByRole('button', { name: browser.words('week.previous') }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await page.locator('.running').waitFor({ state: 'detached' });
  const week = await heading.textContent();
  const opened = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: browser.words('week.share.print') }).click();
  const sheet = await opened;
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(week ?? '');
  await sheet.close();
});
