/** Runs in a page of the extension, on its database: fills the record, and uses it as the product does. */
import type { Browser } from 'wxt/browser';
import { firstRows } from '@/components/relationships/page-sizes';
import type { Draft } from '@/lib/draft/draft';
import { defaultPolicy } from '@/lib/policy/policy';
import { loadAlone, loadWeek } from '@/lib/summary/load-week';
import { weekOf } from '@/lib/summary/week-of';
import { packDays } from '@/lib/touches/days';
import { listPeople } from '@/lib/touches/list';
import type { ListQuery } from '@/lib/touches/list-query';
import type { Pending, Recipient } from '@/lib/touches/records';
import { relationshipsOf } from '@/lib/touches/relationships';
import { admitRelease, confirmRelease } from '@/lib/touches/release';
import { Store } from '@/lib/touches/store';
import { timeFilesOf } from './in-page-files';
import { nameOf, type Sizes, seed } from './seed';

declare const chrome: typeof Browser;

const store = new Store();

/** A zone whose days begin between two whole hours of UTC: the hardest to sum by days. */
const zone = 'Asia/Kathmandu';

/** Fills the record; `progress` is the bench's, outside the page. */
export const fill = (sizes: Sizes): Promise<void> =>
  seed(store, sizes, Reflect.get(globalThis, 'progress'));

/** What the background's upkeep does by itself when the browser starts. */
export const settle = (): Promise<void> => packDays(store, Date.now());

/** How many people are on record. */
export const countPeople = (): Promise<number> => store.people.count();

/** The record as files. */
export const timeFiles = () => timeFilesOf(store);

/** The same work again and again, in milliseconds; the first rounds warm up and do not count. */
async function timed(
  work: (round: number) => PromiseLike<unknown>,
  rounds: number,
): Promise<number[]> {
  const warmUp = Math.ceil(rounds / 10);
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

/** Somebody on record, another one each time. */
const someone = (round: number, people: number) => {
  const index = (start + round * 997) % people;
  return { handle: `p${index}`, displayName: nameOf(index) };
};

/** Another one with each run: a record that was kept from the last one has touches of the future with the others. */
const start = Math.floor(Math.random() * 90_000);

/** Milliseconds between two sends: a busy person's. */
const apart = 60_000;

/** What the machine does at this moment: one row read by key, and one small row written. */
export async function timeTrivial(people: number, rounds: number) {
  return {
    get: await timed((round) => store.people.get(`x:${someone(round, people).handle}`), rounds),
    put: await timed((round) => store.audience.put({ id: 'x', gives: round, lastAt: 0 }), rounds),
  };
}

/** What the gate is told of the record for a draft to so many people. */
export const timeVerdictData = (people: number, addressees: number, rounds: number) =>
  timed((round) => {
    const ids = Array.from(
      { length: addressees },
      (_, i) => `x:${someone(round * addressees + i, people).handle}`,
    );
    const { counting } = defaultPolicy;
    return relationshipsOf(store, ids, { site: 'x', counting, now: Date.now() });
  }, rounds);

/** A send to somebody on record: remembered before it leaves, recorded after. */
export async function timeSends(people: number, rounds: number) {
  const ids: string[] = [];
  const remember = await timed((round) => {
    const { handle, displayName } = someone(round, people);
    const id = crypto.randomUUID();
    ids.push(id);
    const recipient: Recipient = {
      id: `x:${handle}`,
      site: 'x',
      handle,
      displayName,
      certain: true,
      role: 'author',
    };
    const pending: Pending = {
      id,
      at: Date.now() + round * apart,
      site: 'x',
      surface: 'reply',
      recipients: [recipient],
      asking: [],
      rules: ['broadcast'],
      print: crypto.getRandomValues(new Uint32Array(64)),
    };
    const question = {
      release: id,
      people: [recipient.id],
      site: 'x' as const,
      counting: defaultPolicy.counting,
      now: Date.now(),
    };
    return admitRelease(store, question, () => ({ answer: true, pending }));
  }, rounds);
  const record = await timed(
    (round) => confirmRelease(store, ids[round] ?? '', Date.now() + round * apart),
    rounds,
  );
  return { remember, record };
}

/** One message to the background and its answer. */
async function ask(type: string, data: unknown): Promise<void> {
  const message = { id: Math.random(), type, data, timestamp: Date.now() };
  const answer: unknown = await chrome.runtime.sendMessage(message);
  if (!(answer instanceof Object) || 'err' in answer)
    throw new Error(`The background did not ${type}: ${JSON.stringify(answer)}`);
}

/** The same from a page's point of view: messages there and back, parsing and rules included. */
export async function timeMessages(people: number, rounds: number) {
  const drafts = Array.from({ length: rounds + Math.ceil(rounds / 10) }, (_, round): Draft => {
    const someoneElse = someone(round + 500, people);
    const text =
      'Thank you for coming out to the river on Saturday, it was good to see so many faces.';
    const addressees: Draft['addressees'] = [
      { site: 'x', ...someoneElse, certain: true, role: 'author' },
    ];
    return { site: 'x', surface: 'reply', text, addressees };
  });
  const ids = drafts.map(() => crypto.randomUUID());
  return {
    judge: await timed((round) => ask('judge', drafts[round]), rounds),
    release: await timed(
      (round) =>
        ask('release', { id: ids[round], at: Date.now() + round * apart, draft: drafts[round] }),
      rounds,
    ),
    confirm: await timed((round) => ask('confirm', ids[round]), rounds),
  };
}

/** The week's own figures, which the popup opens with. */
export const timeAlone = (rounds: number): Promise<number[]> =>
  timed(() => loadAlone(store, weekOf(Date.now(), zone), zone), rounds);

/** The week's figures beside those of the week before. */
export const timeWeek = (rounds: number): Promise<number[]> =>
  timed(() => loadWeek(store, Date.now(), zone), rounds);

/** The first rows of a list. */
export const timeList = (query: ListQuery, rounds: number): Promise<number[]> =>
  timed(
    () =>
      listPeople(store, query, { now: Date.now(), policy: defaultPolicy }, { limit: firstRows }),
    rounds,
  );
