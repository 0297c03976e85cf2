import { full, sizeOf, withRecord } from './record-page';
import { type BenchRow, benchRow } from './row';

/** What `in-page.ts` offers once it runs in a page. */
declare const inPage: typeof import('./in-page');

const works = {
  written: 'written as JSON',
  people: 'people as CSV',
  touches: 'touches as CSV',
  taken: 'JSON taken in',
  checked: 'held against a full count',
  again: 'the same JSON again',
} as const;

/**
 * The record into files and in again: stopped on the way nothing of it is left, taken in it stands up to a full count,
 * and a second time it changes nothing. Takes many minutes.
 * @throws Error when one of these does not hold
 */
export const benchFile = (): Promise<BenchRow[]> =>
  withRecord(full, async (page) => {
    const { costs, sizes, stops, left, changed } = await page.evaluate(() => inPage.timeFiles());
    process.stderr.write(`${JSON.stringify({ costs, sizes, stops, left, changed })}\n`);
    if (left > 0) throw new Error('An import that was stopped left something behind.');
    if (!changed || Object.values(changed).some((count) => count > 0))
      throw new Error('The same file a second time changed the record.');
    const size = sizeOf(full);
    const rows = Object.entries(works).flatMap(([work, name]) => {
      const { seconds, peak, silent } = costs[work as keyof typeof works];
      return [
        benchRow(`${name}, ${size}`, 's', [seconds]),
        benchRow(`${name}: most memory`, 'MB', [peak]),
        ...(work === 'checked'
          ? []
          : [benchRow(`${name}: longest without progress`, 's', [silent])]),
      ];
    });
    return [
      benchRow(`size of the JSON, ${size}`, 'MB', [sizes.json]),
      benchRow(`size of the CSV, ${size}`, 'MB', [sizes.csv]),
      ...rows,
      benchRow('an import is over after it was stopped', 's', stops),
    ];
  });
