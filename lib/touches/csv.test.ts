// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportPeopleCsv, exportTouchesCsv } from './csv';
import { readCsv, stageCsv } from './csv-import';
import { guessMapping, previewCsv } from './csv-table';
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

test.each([
  ['a date of another country', 'name,date\nMary,03/01/2026', /Row 2: "03\/01\/2026" is no date/],
  ['an unknown type', 'name,type\nMary,duke', /Row 2: "duke" is no type/],
  ['a day to come', 'name,date\nMary,2026-11-20', /Row 2: "2026-11-20" is still to come/],
  ['an address elsewhere', 'handle\nhttps://example.org/mary', /Row 2: .* is no profile/],
  ['nobody', 'name,handle\n,,\nx,y,z', /Row [23]/],
  ['no end of a quotation', 'name,handle\n"Mary,x', /quotation/],
  ['no headings', '', /Row 1/],
  ['one heading twice', 'name,name\na,b', /twice/],
  ['a cell without end', `name\n${'x'.repeat(30_000)}`, /Row 2: a cell is too long/],
])('refused with the row: %s', (_, text, reason) => {
  const mapping = { name: 'name', handle: 'handle', date: 'date', type: 'type' };
  expect(() => readCsv(text, { mapping, site: 'x', now: noon })).toThrow(reason);
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
