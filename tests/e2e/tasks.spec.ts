import { expect, type Locator, type Page, test } from '@playwright/test';
import { stops } from '../../scripts/start/stops';
import { openScreens, type ScreenBrowser } from '../screens/window';
import { gate } from './scenario';

/** Each of the main tasks with the keyboard alone, and in the words that a screen reader says. */
let browser: ScreenBrowser;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  browser = await openScreens({ record: 'year' });
});
test.afterAll(() => browser.context.close());

async function openPage(place: string): Promise<Page> {
  const page = await browser.page();
  await page.goto(`chrome-extension://${browser.extensionId}/${place}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 120; presses++) {
    const isThere = await target.evaluate(
      (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${target}.`);
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Looks for somebody in the list and opens their page. */
async function find(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('searchbox', { name: 'Search for a name, handle or tag' }));
  await page.keyboard.type(name);
  const grid = page.getByRole('grid', { name: 'Relationships' });
  await expect(grid.getByRole('row')).toHaveCount(2);
  await tabTo(page, grid);
  await page.keyboard.press('Enter');
}

test('a person is found, a call is noted and taken back', async () => {
  const page = await openPage('options.html#relationships');
  await find(page, 'hanako');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "伊藤 花子" [level=1]
      - region "Add a contact":
        - textbox "Note"
        - button "Call"
        - button "Meeting"
        - button "E-mail"
      - region "Contacts":
        - list
      - region "About them":
        - combobox "Type"
        - group "Asks":
          - radio "By the policy" [checked]
  `);
  const contacts = page.getByRole('region', { name: 'Contacts' }).getByRole('listitem');
  const before = await contacts.count();
  await tabTo(page, page.getByRole('textbox', { name: 'Note', exact: true }));
  await page.keyboard.type('About the boat.');
  await pressOn(page, page.getByRole('button', { name: 'Call' }));
  await expect(page.getByRole('status')).toHaveText('Contact added.');
  await expect(contacts).toHaveCount(before + 1);
  await expect(contacts.first()).toContainText('About the boat.');
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  await expect(contacts).toHaveCount(before);
  await page.close();
});

test('two people are merged', async () => {
  const page = await openPage('options.html#relationships');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('abara');
  const grid = page.getByRole('grid', { name: 'Relationships' });
  await expect(grid.getByRole('row', { name: 'Abara' }).first()).toBeVisible();
  await tabTo(page, grid);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const picked = page.getByRole('region', { name: 'What is selected' });
  await expect(picked).toContainText('2 people selected');
  // What can be done stands before the list.
  const merge = picked.getByRole('button', { name: 'Merge' });
  for (let back = 0; back < 20 && !(await isFocused(merge)); back++)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge 2 people into one?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await pressOn(page, dialog.getByRole('button', { name: 'Merge' }));
  await expect(page.getByRole('status')).toHaveText('Merged: 2 are one person now.');
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  await page.close();
});

const isFocused = (target: Locator) =>
  target.evaluate((element) => document.activeElement === element);

test('the record is exported, and nothing is erased by a slip', async () => {
  const page = await openPage('options.html#data');
  const download = page.waitForEvent('download');
  await pressOn(page, page.getByRole('button', { name: 'Export everything' }));
  expect((await download).suggestedFilename()).toMatch(/^fifth-touch-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('The file is in your downloads.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Erase everything' }));
  const dialog = page.getByRole('dialog', { name: 'Erase the whole record?' });
  const erase = dialog.getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.close();
});

test('the week is read', async () => {
  const page = await openPage('popup.html');
  await pressOn(page, page.getByRole('button', { name: 'Previous week' }));
  const main = page.getByRole('main');
  await expect(main).toContainText(/You talked with\s\d+\speople/);
  await expect(
    main.getByRole('rowheader', { name: 'Conversations, there and back' }),
  ).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Twelve weeks' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.close();
});

test('a held ask is sent with a reason', async () => {
  const [stop] = stops;
  if (!stop) throw new Error('The tour has no stop.');
  const page = await browser.page();
  await stop.open(page);
  await stop.editor(page).focus();
  await page.keyboard.type(stop.early);
  await expect(page.getByRole('button', { name: /^Fifth Touch: 1st contact/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(gate(page)).toMatchAriaSnapshot(`
    - alertdialog:
      - heading "This ask comes early"
      - button "Back to the draft"
      - textbox
      - button "Send anyway"
  `);
  await tabTo(page, gate(page).getByRole('textbox'));
  await page.keyboard.type('They asked me how to help.');
  await pressOn(page, gate(page).getByRole('button', { name: 'Send anyway' }));
  await expect
    .poll(() => page.evaluate(() => window.practice.sent.map(({ text }) => text)))
    .toEqual([stop.early]);
  await page.close();
});

test('everything is erased, once the word is typed', async () => {
  const page = await openPage('options.html#data');
  await pressOn(page, page.getByRole('button', { name: 'Erase everything' }));
  const dialog = page.getByRole('dialog', { name: 'Erase the whole record?' });
  await tabTo(page, dialog.getByRole('textbox', { name: 'Type “erase” to go on' }));
  await page.keyboard.type('erase');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Erased.')).toBeVisible();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#relationships`);
  await expect(page.getByRole('heading', { name: 'Nobody yet' })).toBeVisible();
  await page.close();
});
