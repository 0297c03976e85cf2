import type { Policy } from '@/lib/policy/policy';
import { isOneContactAway } from '@/lib/policy/standing';
import { listPeople } from '@/lib/touches/list';
import { coldAfter } from '@/lib/touches/list-query';
import type { Person } from '@/lib/touches/records';
import { outlooksOf } from '@/lib/touches/relationships';
import { type Store, storing } from '@/lib/touches/store';
import { waitingPeople } from '@/lib/touches/timeline';
import { lineOf, linesPerList } from './summarize';
import type { Part, PersonLine } from './week';

/** Somebody to whom something can be done next. */
export interface NextLine extends PersonLine {
  /** Of those who wait for us: since when (epoch milliseconds). */
  since?: number;
}

/** What to do next, each list at most `linesPerList` long. */
export interface NextSteps {
  /** Asks are open, by the gate's own word; who was in touch last comes first. */
  ready: NextLine[];
  /** After one contact more they are. */
  oneAway: NextLine[];
  /** They wrote in the last thirty days and have not been answered; the longest waiting first. */
  waiting: NextLine[];
  /** Regular contacts that have fallen silent; the latest first, for these are warmest. */
  cold: NextLine[];
}

/**
 * So many people are looked at, the latest in touch first and a step at a time. Whether an ask is open is the gate's word
 * of today's policy, which no index knows: each person is judged by themselves. Those in touch last are the ones to go on
 * with, and a list that is not full after a thousand of them is shown as short as it is: judging all of 100,000 would keep
 * the popup busy for seconds. Who is waiting and who goes cold is found by an index, among everybody.
 */
const step = 100;
const mostLookedAt = 1_000;

const isOn = ({ identities }: Person, { site }: Part): boolean =>
  site === undefined || identities.some((identity) => identity.site === site);

const next = (person: Person): NextLine => lineOf(person, 0);

/** The people who were in touch last, the latest first, until they are going cold. */
async function* recentPeople(store: Store, now: number): AsyncGenerator<Person[]> {
  let before: [number, string] = [Infinity, ''];
  for (let seen = 0; seen < mostLookedAt; seen += step) {
    const rows = await storing(() =>
      store.people
        .where('[lastAt+id]')
        .between([now - coldAfter, ''], before)
        .reverse()
        .limit(step)
        .toArray(),
    );
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < step) return;
    before = [last.lastAt, last.id];
  }
}

/** Who may be asked, and who after one contact more, in the words of the gate. */
async function openOnes(store: Store, policy: Policy, now: number, part: Part) {
  const ready: NextLine[] = [];
  const oneAway: NextLine[] = [];
  for await (const rows of recentPeople(store, now)) {
    const people = rows.filter((person) => isOn(person, part));
    const outlooks = await outlooksOf(store, people, policy, now);
    for (const person of people) {
      const outlook = outlooks.get(person.id);
      if (!outlook) continue;
      if (outlook.open && person.touches > 0) ready.push(next(person));
      else if (isOneContactAway(outlook)) oneAway.push(next(person));
    }
    if (Math.min(ready.length, oneAway.length) >= linesPerList) break;
  }
  return { ready: ready.slice(0, linesPerList), oneAway: oneAway.slice(0, linesPerList) };
}

async function coldOnes(
  store: Store,
  policy: Policy,
  now: number,
  { site }: Part,
): Promise<NextLine[]> {
  const query = { show: 'cold', order: 'last', descending: true } as const;
  const { rows } = await listPeople(
    store,
    { ...query, ...(site ? { site } : {}) },
    { now, policy },
    { limit: linesPerList },
  );
  return rows.map(next);
}

async function waitingOnes(store: Store, now: number, part: Part): Promise<NextLine[]> {
  const isMeant = (person: Person): boolean => isOn(person, part);
  const people = await waitingPeople(store, now - coldAfter, linesPerList, isMeant);
  return people.map((person) => ({
    ...next(person),
    since: person.waitingSince ?? person.lastAt,
  }));
}

/** What to do next at `now` (epoch milliseconds), by the policy in force. Who must not be asked is in no list of asks. */
export async function loadNext(
  store: Store,
  policy: Policy,
  now: number,
  part: Part = {},
): Promise<NextSteps> {
  // All at once: a live query only follows what is asked for before it first waits.
  const [open, waiting, cold] = await Promise.all([
    openOnes(store, policy, now, part),
    waitingOnes(store, now, part),
    coldOnes(store, policy, now, part),
  ]);
  return { ...open, waiting, cold };
}
