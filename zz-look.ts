import { openScreens } from './tests/screens/window';
import { type RecordName } from './tests/screens/records';
const [record = 'year', out = 'look', ...rest] = process.argv.slice(2);
const browser = await openScreens({ record: record as RecordName });
const page = await browser.page();
page.on('console', (m) => console.log('CONSOLE', m.type(), m.text().slice(0, 600)));
page.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0, 500)));
for (const scheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: Number(rest[0] ?? 400), height: 600 });
  await page.goto(`chrome-extension://${browser.extensionId}/${rest[1] ?? 'popup.html'}`);
  await page.waitForTimeout(2500);
  for (let i = 0; i < Number(rest[2] ?? 0); i++) { await page.getByRole('button', { name: 'Previous week' }).click(); await page.waitForTimeout(400); }
  await page.waitForTimeout(500);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: Number(rest[0] ?? 400), height });
  await page.screenshot({ path: `/tmp/pscratch/${out}-${scheme}.png`, fullPage: true });
}
await browser.context.close();
