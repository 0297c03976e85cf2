import { back, type Screen, settled } from './screen';

export const log: readonly Screen[] = [
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

export const data: readonly Screen[] = [
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
