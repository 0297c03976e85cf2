import type { Page } from 'playwright-core';
import { type RecordName, records } from './records';
import type { Words } from './words';

/** A page of the extension in one of its states. */
export interface Screen {
  /** What its picture is called. */
  name: string;
  record: RecordName;
  /** Behind `chrome-extension://<id>/`. */
  path: string;
  /** Brings the opened page into the state, and waits until it is there. */
  show(page: Page, words: Words): Promise<void>;
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('main:not([aria-busy="true"]) h1').first().waitFor();
  for (const sign of ['.ghost', '[aria-busy="true"]'])
    await page.locator(sign).first().waitFor({ state: 'detached' });
};

/** The list has its rows, or says that there are none. */
const listed = async (page: Page): Promise<void> => {
  await page.locator('.relation-name, .relationships-empty').first().waitFor();
  await settled(page);
};

/** The person with most touches. */
const closest = () => {
  const { touches } = records.year();
  const counts = new Map<string, number>();
  for (const { identity } of touches) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
};
const personPath = (id: string) => `options.html#relationships/${encodeURIComponent(id)}`;
const personOf = (record: RecordName, handle: string) => {
  const person = records[record]().people.find((row) => row.identities[0]?.handle === handle);
  if (!person) throw new RangeError(`Nobody is called ${handle}.`);
  return personPath(person.id);
};

const back = async (page: Page, words: Words, weeks: number): Promise<void> => {
  for (let week = 0; week < weeks; week++)
    await page.getByRole('button', { name: words('week.previous') }).click();
  await settled(page);
};

const popup: Screen[] = [
  { name: 'popup-nobody', record: 'nobody', path: 'popup.html', show: settled },
  { name: 'popup-list-only', record: 'list', path: 'popup.html', show: settled },
  { name: 'popup-running-week', record: 'year', path: 'popup.html', show: settled },
  {
    name: 'popup-past-week',
    record: 'year',
    path: 'popup.html',
    show: (page, words) => back(page, words, 1),
  },
  {
    name: 'popup-silent-week',
    record: 'year',
    path: 'popup.html',
    show: (page, words) => back(page, words, 28),
  },
  { name: 'popup-long-names', record: 'names', path: 'popup.html', show: settled },
];

const relationships: Screen[] = [
  { name: 'people-nobody', record: 'nobody', path: 'options.html#relationships', show: listed },
  { name: 'people-list-only', record: 'list', path: 'options.html#relationships', show: listed },
  { name: 'people', record: 'year', path: 'options.html#relationships', show: listed },
  { name: 'people-long-names', record: 'names', path: 'options.html#relationships', show: listed },
  {
    name: 'people-nobody-like-that',
    record: 'year',
    path: 'options.html#relationships',
    show: async (page) => {
      await listed(page);
      await page.getByRole('searchbox').fill('zzzz');
      await page.locator('.relationships-empty').waitFor();
    },
  },
  {
    name: 'people-waiting',
    record: 'year',
    path: 'options.html#relationships',
    show: async (page, words) => {
      await listed(page);
      await page.getByRole('radio', { name: words('relationships.show.waiting') }).check();
      await page.locator('.pill-second').first().waitFor();
    },
  },
  {
    name: 'people-selected',
    record: 'year',
    path: 'options.html#relationships',
    show: async (page) => {
      await listed(page);
      for (const row of [1, 3]) await page.getByRole('row').nth(row).getByRole('checkbox').click();
      await page.locator('.picked').waitFor();
    },
  },
  {
    name: 'people-merge-sure',
    record: 'year',
    path: 'options.html#relationships',
    show: async (page, words) => {
      await listed(page);
      for (const row of [1, 3]) await page.getByRole('row').nth(row).getByRole('checkbox').click();
      await page.getByRole('button', { name: words('relationships.merge'), exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

const person: Screen[] = [
  { name: 'person', record: 'year', path: personPath(closest()), show: settled },
  {
    name: 'person-long-name',
    record: 'names',
    path: personOf('names', 'mme_de_la_riviere_et_des_ponts_du_nord'),
    show: settled,
  },
  {
    name: 'person-arabic',
    record: 'names',
    path: personOf('names', 'noor_alhassan'),
    show: settled,
  },
  { name: 'person-gone', record: 'nobody', path: personPath('x:nobody'), show: settled },
  {
    name: 'person-mark-reason',
    record: 'year',
    path: personPath(closest()),
    show: async (page, words) => {
      await settled(page);
      await page.getByRole('radio', { name: words('relationships.mark.not') }).check();
      await page.getByRole('button', { name: words('relationships.mark.save') }).click();
      await page.locator('.marks [role=alert]').waitFor();
    },
  },
  {
    name: 'person-erase-sure',
    record: 'year',
    path: personPath(closest()),
    show: async (page, words) => {
      await settled(page);
      await page.getByRole('button', { name: words('relationships.person.erase') }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

const log: Screen[] = [
  { name: 'log-empty', record: 'nobody', path: 'options.html#log', show: settled },
  { name: 'log', record: 'year', path: 'options.html#log', show: settled },
  {
    name: 'log-past-week',
    record: 'year',
    path: 'options.html#log',
    show: (page, words) => back(page, words, 6),
  },
];

const table = `Full name,E-mail,Profile,Site,Group,Last spoken,Remarks
Ada Abara,ada@example.org,ada_abara,x,Donors,2026-03-02,"Met at the fair, likes boats"
`;

const data: Screen[] = [
  { name: 'data-nobody', record: 'nobody', path: 'options.html#data', show: settled },
  { name: 'data', record: 'year', path: 'options.html#data', show: settled },
  {
    name: 'data-columns',
    record: 'nobody',
    path: 'options.html#data',
    show: async (page, words) => {
      await settled(page);
      await page.getByLabel(words('data.import.file'), { exact: true }).setInputFiles({
        name: 'crm.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(table),
      });
      await page.locator('.mapping').waitFor();
    },
  },
  {
    name: 'data-refused',
    record: 'nobody',
    path: 'options.html#data',
    show: async (page, words) => {
      await settled(page);
      await page.getByLabel(words('data.import.file'), { exact: true }).setInputFiles({
        name: 'record.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"fifth-touch","version":99}'),
      });
      await page.locator('.said-care').waitFor();
    },
  },
  {
    name: 'data-erase-sure',
    record: 'year',
    path: 'options.html#data',
    show: async (page, words) => {
      await settled(page);
      await page.getByRole('button', { name: words('data.erase.all'), exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

const settings: Screen[] = [
  { name: 'settings', record: 'nobody', path: 'options.html', show: settled },
  {
    name: 'settings-all-open',
    record: 'nobody',
    path: 'options.html',
    show: async (page) => {
      await settled(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  },
];

/** Every page of the extension in every state that a person can meet. */
export const screens: readonly Screen[] = [
  ...popup,
  ...relationships,
  ...person,
  ...log,
  ...data,
  ...settings,
];
