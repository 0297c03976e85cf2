import type { Page } from 'playwright-core';
import type { ListQuery } from '@/lib/touches/list-query';
import { timePopup } from './popup';
import { full, sizeOf, withRecord } from './record-page';
import { type BenchRow, benchRow } from './row';
import type { Sizes } from './seed';

/** What `in-page.ts` offers once it runs in a page. */
declare const inPage: typeof import('./in-page');

const large: Sizes = { people: 100_000, touches: 200_000, prints: 3_000 };
const rounds = 100;
const reads = 15;

/** What a person can choose on the relationships page: what is read for each until its first rows are there. */
const lists: Record<string, ListQuery> = {
  'by last contact': { order: 'last', descending: true },
  'by name': { order: 'name', descending: false },
  'by contacts': { order: 'contacts', descending: true },
  'nearest to the ask': { order: 'distance', descending: false },
  'a name that many have': { text: 'ann', order: 'last', descending: true },
  'a name that many have, by name': { text: 'ann', order: 'name', descending: false },
  'two words': { text: 'ann riv', order: 'last', descending: true },
  'one letter': { text: 'p', order: 'last', descending: true },
  'one handle': { text: 'p4711', order: 'last', descending: true },
  'nobody of that name': { text: 'zebra', order: 'last', descending: true },
  'a tag': { tag: 'river', order: 'name', descending: false },
  'one type': { type: 'donor', order: 'contacts', descending: true },
  'open for an ask': { show: 'open', order: 'last', descending: true },
  'going cold, longest ago last': { show: 'cold', order: 'last', descending: true },
  'going cold, longest ago first': { show: 'cold', order: 'last', descending: false },
  'going cold, by name': { show: 'cold', order: 'name', descending: false },
  'going cold, by contacts': { show: 'cold', order: 'contacts', descending: true },
  'going cold, nearest to the ask last': { show: 'cold', order: 'distance', descending: true },
  'waiting for our answer': { show: 'waiting', order: 'last', descending: true },
  'waiting, by name': { show: 'waiting', order: 'name', descending: false },
  'waiting, few contacts first': { show: 'waiting', order: 'contacts', descending: false },
  'marked (there is nobody)': { show: 'marked', order: 'name', descending: false },
  'another site (there is nobody)': { site: 'linkedin', order: 'last', descending: true },
  'a name, going cold': { text: 'ann', show: 'cold', order: 'last', descending: true },
};

async function measure(page: Page, sizes: Sizes): Promise<BenchRow[]> {
  const known = sizeOf(sizes);
  const row = (name: string, samples: readonly number[], atMost?: number) =>
    benchRow(
      `${name}, ${known}`,
      'ms',
      samples,
      atMost === undefined ? undefined : { of: 'median', atMost },
    );
  const given = { people: sizes.people, rounds };
  const trivial = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeTrivial(people, times),
    given,
  );
  const one = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeVerdictData(people, 1, times),
    given,
  );
  const five = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeVerdictData(people, 5, times),
    given,
  );
  const sends = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeSends(people, times),
    given,
  );
  const messages = await page.evaluate(
    ({ people, rounds: times }) => inPage.timeMessages(people, times),
    given,
  );
  const alone = await page.evaluate((times) => inPage.timeAlone(times), reads);
  const week = await page.evaluate((times) => inPage.timeWeek(times), reads);
  const popup = await timePopup(page.context(), new URL(page.url()).host);
  const rows = [
    row('one row read by key (what the machine does now)', trivial.get),
    row('one small row written (what the machine does now)', trivial.put),
    row('verdict data, one person', one, 3),
    row('verdict data, five people', five),
    row('send remembered before it leaves', sends.remember),
    row('touch recorded', sends.record, 5),
    row('background answers a known draft, findings and all', messages.judge),
    row('background remembers a send', messages.release),
    row('background records a touch', messages.confirm),
    row("the week's figures", alone, 30),
    row("the week's figures beside the week before, with names", week, 30),
    row('the popup opens to its first figures', popup, 150),
  ];
  for (const [name, query] of Object.entries(lists)) {
    const samples = await page.evaluate((wanted) => inPage.timeList(wanted.query, wanted.reads), {
      query,
      reads,
    });
    rows.push(row(`first rows, ${name}`, samples, 100));
  }
  return rows;
}

const benchRecord = (sizes: Sizes): Promise<BenchRow[]> =>
  withRecord(sizes, (page) => measure(page, sizes));

/** What the record costs once it is large: a verdict, a touch written down, the week, the relationships' first rows. */
export const benchStore = (): Promise<BenchRow[]> => benchRecord(large);

/** The same with a million touches. */
export const benchFullStore = (): Promise<BenchRow[]> => benchRecord(full);
