import { expect, type Page, test } from '@playwright/test';
import { openScreens, type ScreenBrowser } from '../screens/window';
import { pressOn, tabTo } from './keyboard';

/** Each of the main tasks on our own pages with the keyboard alone, and in the words that a screen reader says. */
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

/** Looks for somebody in the list and opens their page. */
async function find(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('searchbox', { name: 'Search for a name or handle' }));
  await page.keyboard.type(name);
  const grid = page.getByRole('grid', { name: 'Relationships' });
  await expect(grid.getByRole('row')).toHaveCount(2);
  await tabTo(page, grid);
  await page.keyboard.press('Enter');
}

test('a person is found, a call is noted and taken back', async () => {
  const page = await openPage('options.html#relationships');
  await find(page, 'hanako');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
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

test('whoever comes back from a person finds the list as it was', async () => {
  const page = await openPage('options.html#relationships');
  const waiting = page.getByRole('radio', { name: 'Waiting for our answer' });
  await waiting.check();
  const grid = page.getByRole('grid', { name: 'Relationships' });
  await expect(grid).toHaveAttribute('aria-busy', 'false');
  await tabTo(page, grid);
  await page.keyboard.press('End');
  const last = grid.locator('tr[data-active]');
  await expect(last).toBeInViewport();
  const row = await last.getAttribute('aria-rowindex');
  const name = await last.getByRole('link').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: 'Relationships', exact: true }).last());
  await expect(grid).toBeFocused();
  await expect(waiting).toBeChecked();
  await expect(last).toHaveAttribute('aria-rowindex', row ?? '');
  await expect(last.getByRole('link')).toHaveText(name);
  await expect(last).toBeInViewport();
  await page.close();
});

test('a new handle is set down, found by, and taken back', async () => {
  const page = await openPage('options.html#relationships');
  await find(page, 'hanako');
  const accounts = page.getByRole('region', { name: 'Where you meet' });
  const opener = accounts.getByRole('button', { name: /^New handle of/ }).first();
  const before = await accounts.innerText();
  await pressOn(page, opener);
  await expect(accounts.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('hanako_by_the_sea');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('The new handle is on record.');
  await expect(accounts).toContainText('hanako_by_the_sea');
  await expect(accounts).toContainText('Earlier: ');
  const list = await openPage('options.html#relationships');
  await find(list, 'hanako_by');
  await list.close();
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  await expect(accounts).toHaveText(before, { useInnerText: true });
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
  await pressOn(page, merge, 'back');
  const dialog = page.getByRole('dialog', { name: 'Merge 2 people into one?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await pressOn(page, dialog.getByRole('button', { name: 'Merge' }));
  await expect(page.getByRole('status')).toHaveText('Merged: 2 are one person now.');
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('status')).toHaveText('Taken back.');
  await page.close();
});

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

test('a table is taken in', async () => {
  const page = await openPage('options.html#data');
  // Asked for before the walk to the field: the browser must know that we answer in the chooser's place.
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByLabel('File', { exact: true }));
  await (await chooser).setFiles({
    name: 'crm.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Who,Profile\nZora Zimmer,zora_zimmer\n'),
  });
  await expect(page.getByText(/^The columns were found/)).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'What “Who” holds' }));
  await page.keyboard.type('Name');
  await pressOn(page, page.getByRole('button', { name: 'Import the table' }));
  await expect(page.getByText(/^Taken in: 1 person/)).toBeVisible();
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
