import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileFault, fileFault } from './bad-file';
import { exportPeopleCsv, exportTouchesCsv } from './csv';
import { readCsv, stageCsv } from './csv-import';
import { guessMapping, previewCsv, tableText } from './csv-table';
import { finishImport } from './import';
import { stageRows } from './import-rows';
import { Store } from './store';
import { addTouches, noon, somebody, touchWith } from './touches.fixture';

const id = '00000000-0000-4000-8000-000000000002';
let store: Store;

beforeEach(() => {
  store = new Store('csv-test');
});
afterEach(async () => {
  store.close();
  await Dexie.delete('csv-test');
});

const written = async (run: (write: (text: string) => void) => Promise<void>) => {
  let text = '';
  await run((more) => {
    text += more;
  });
  return text;
};

test('no cell is a formula', async () => {
  const evil = ['=cmd|calc', '+1', '-1', '@sum', '\t=1', '＝1'];
  await store.people.bulkAdd(
    evil.map((displayName, i) => ({ ...somebody(`p${i}`, 1), displayName, notes: displayName })),
  );
  await addTouches(store, [touchWith('p0', { note: '=HYPERLINK("http://evil")' })]);
  const people = await written((write) => exportPeopleCsv(store, { write }));
  const touches = await written((write) => exportTouchesCsv(store, { write }));
  const cells = previewCsv(people, 99);
  expect(cells.rows).toHaveLength(evil.length);
  for (const text of [people, touches]) {
    expect(text).not.toMatch(/(^|,|")[=+\-@\t＝]/m);
  }
  expect(touches).toContain(`"'=HYPERLINK(""http://evil"")"`);
});

const crm = [
  'Name;Username;Category;Tags;Date;Channel;Direction;Subject',
  'Mary Stone;@Mary_S;donor;"river, trail";2026-03-01;meeting;out;"Tea, at last"',
  'Mary Stone;mary_s;donor;;2026-03-01;meeting;out;Again',
  'Tom;;;;;;;',
  '',
].join('\r\n');

test('contacts and past touches come in by a mapping, and a second time change nothing', async () => {
  const { columns, rows } = previewCsv(crm);
  expect(rows[0]?.[1]).toBe('@Mary_S');
  const mapping = { ...guessMapping(columns), note: 'Subject' };
  expect(mapping).toMatchObject({ handle: 'Username', kind: 'Channel', type: 'Category' });
  const take = async () => {
    await stageCsv(crm, { mapping, site: 'x', now: noon }, (part) =>
      stageRows(store, { ...part, id }, noon),
    );
    return finishImport(store, id, noon);
  };
  expect(await take()).toMatchObject({ people: 2, touches: 2 });
  expect(await take()).toMatchObject({ people: 0, touches: 0 });
  expect(await store.people.get('x:mary_s')).toMatchObject({
    displayName: 'Mary Stone',
    type: 'donor',
    tags: ['river', 'trail'],
    touches: 2,
    firstAt: Date.parse('2026-03-01T12:00:00Z'),
  });
  expect(await store.people.get('x:~tom')).toMatchObject({ certain: false, touches: 0 });
  expect((await store.touches.toArray())[0]).toMatchObject({ kind: 'offline', means: 'meeting' });
});

test('a table in German is understood by its own headings, and a date with points has its day first', () => {
  const text = 'Kontakt;Benutzername;Datum;Richtung\nMaria Stein;@maria;1.3.2026;erhalten';
  const mapping = guessMapping(previewCsv(text).columns);
  expect(mapping).toEqual({
    name: 'Kontakt',
    handle: 'Benutzername',
    date: 'Datum',
    direction: 'Richtung',
  });
  expect(readCsv(text, { mapping, site: 'x', now: noon }).touches).toMatchObject([
    { identity: 'x:maria', at: Date.parse('2026-03-01T12:00:00Z'), direction: 'in' },
  ]);
});

/** Why a table is refused. */
function faultIn(read: () => unknown): FileFault | undefined {
  try {
    read();
  } catch (error) {
    return fileFault(error);
  }
  return undefined;
}

test.each<[string, string, Partial<FileFault>]>([
  [
    'a date of another country',
    'name,date\nMary,03/01/2026',
    { reason: 'no_date', row: 2, text: '03/01/2026' },
  ],
  [
    'a day that no month has',
    'name,date\nMary,31.2.2026',
    { reason: 'no_date', row: 2, text: '31.2.2026' },
  ],
  ['an unknown type', 'name,type\nMary,duke', { reason: 'no_type', row: 2, text: 'duke' }],
  [
    'a day to come',
    'name,date\nMary,2026-11-20',
    { reason: 'date_ahead', row: 2, text: '2026-11-20' },
  ],
  ['an address elsewhere', 'handle\nhttps://example.org/mary', { reason: 'no_profile', row: 2 }],
  ['nobody', 'name,handle\n,,\nx,y,z', { reason: 'more_cells', row: 2 }],
  ['no end of a quotation', 'name,handle\n"Mary,x', { reason: 'open_quote', row: 2 }],
  ['no headings', '', { reason: 'no_headings' }],
  ['one heading twice', 'name,name\na,b', { reason: 'heading_twice', heading: 'name' }],
  ['a cell without end', `name\n${'x'.repeat(30_000)}`, { reason: 'long_cell', row: 2 }],
])('refused with the row: %s', (_, text, fault) => {
  const mapping = { name: 'name', handle: 'handle', date: 'date', type: 'type' };
  const read = () => readCsv(text, { mapping, site: 'x', now: noon });
  expect(faultIn(read)).toMatchObject(fault);
});

test.each([
  ['https://x.com/Mary_S', 'x:mary_s'],
  ['https://twitter.com/mary_s/', 'x:mary_s'],
  ['www.linkedin.com/in/Mary-Stone-1a/?trk=x', 'linkedin:mary-stone-1a'],
  ['https://de.linkedin.com/in/j%C3%BCrgen', 'linkedin:jürgen'],
  ['https://www.linkedin.com/company/acme/about/', 'linkedin:company/acme'],
  ['company/acme', 'linkedin:company/acme'],
  ['https://m.facebook.com/mary.stone', 'facebook:mary.stone'],
  ['https://www.facebook.com/profile.php?id=1000', 'facebook:1000'],
  ['mary.stone', 'linkedin:mary.stone'],
  ['@Mary', 'linkedin:mary'],
])('somebody is told by the address of the profile too: %s', (handle, person) => {
  const text = `handle\n"${handle}"`;
  const { people } = readCsv(text, { mapping: { handle: 'handle' }, site: 'linkedin', now: noon });
  expect(people.map((row) => row.id)).toEqual([person]);
});

describe('the text of a table', () => {
  const table = 'Name;Handle\r\nJörg Müller;jm';
  const utf16 = (start: number[], place: (code: number) => number[]) =>
    new Uint8Array([...start, ...[...table].flatMap((letter) => place(letter.charCodeAt(0)))]);

  test.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${table}`)],
    ['UTF-16', utf16([0xff, 0xfe], (code) => [code & 255, code >> 8])],
    ['UTF-16, the other way round', utf16([0xfe, 0xff], (code) => [code >> 8, code & 255])],
  ])('is read from %s', async (_, bytes) => {
    expect(await tableText(new Blob([bytes]))).toBe(table);
  });

  test('is refused in an older code rather than kept with spoiled names', async () => {
    const latin = Uint8Array.from(table, (letter) => letter.charCodeAt(0));
    const error = await tableText(new Blob([latin])).catch((refusal: unknown) => refusal);
    expect(fileFault(error)).toEqual({ reason: 'old_code' });
    expect(await tableText(new Blob([]))).toBe('');
  });
});
