import { type RecordName, records } from './records';
import { listed, type Screen, settled } from './screen';

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

export const relationships: readonly Screen[] = [
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
      await page.locator('[role=grid][aria-busy=false]').waitFor();
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

export const person: readonly Screen[] = [
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
    name: 'person-new-handle',
    record: 'year',
    path: personPath(closest()),
    show: async (page) => {
      await settled(page);
      await page.locator('.identity .link-button').first().click();
      await page.keyboard.type('not a handle');
      await page.keyboard.press('Enter');
      await page.locator('.new-handle [role=alert]').waitFor();
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
