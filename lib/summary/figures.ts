import { messageFunctions, ruleIds } from '@/lib/analysis/finding';
import { type SiteId, siteIds, surfaces } from '@/lib/draft/draft';
import { type Columns, peopleIn } from '@/lib/touches/columns';
import { type Figure, rollupSpan } from '@/lib/touches/rollup-records';
import type { DayFigures, Part, Week, WeekFigures } from './week';
import { daysOf } from './week-of';

/** The columns of a part. */
export const columnsOfPart = (columns: readonly Columns[], part: Part): readonly Columns[] =>
  columns.filter(
    ({ site, account }) =>
      (part.site === undefined || site === part.site) &&
      (part.account === undefined || account === part.account),
  );

/** The middle of the values; between the two middle ones when their number is even. */
function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** An object of one value for each key. */
const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** The seven days. A quarter of an hour lies in one day: every zone's days begin with one. */
function daysIn(columns: readonly Columns[], week: Week, timeZone: string): DayFigures[] {
  const days = daysOf(week, timeZone).map((start) => ({ start, active: false, asks: 0 }));
  for (const { active } of columns) {
    for (let place = 0; place < active.length; place += 2) {
      const [quarter = 0, asks = 0] = active.slice(place, place + 2);
      const day = days.findLast(({ start }) => start <= quarter * rollupSpan);
      if (!day) continue;
      day.active = true;
      day.asks += asks;
    }
  }
  return days;
}

/** Of threads, or of people outside of any thread: in how many something went out and something came in. */
class Talks {
  readonly #known = new Map<string, number>();
  both = 0;

  add(names: readonly string[], went: readonly number[]): void {
    for (const [place, name] of names.entries()) {
      const before = this.#known.get(name) ?? 0;
      const now = before | (went[place] ?? 0);
      if (now === before) continue;
      this.#known.set(name, now);
      if (now === 3) this.both += 1;
    }
  }
}

function conversationsIn(columns: readonly Columns[]): number {
  // Of each site by itself: one long name for site and thread would be put together for thousands of threads.
  const sites = new Map<SiteId, { threads: Talks; alone: Talks }>();
  for (const { site, people, alone, threads, went } of columns) {
    const talks = sites.get(site) ?? { threads: new Talks(), alone: new Talks() };
    sites.set(site, talks);
    talks.threads.add(threads, went);
    talks.alone.add(people, alone);
  }
  return [...sites.values()].reduce(
    (sum, { threads, alone }) => sum + threads.both + alone.both,
    0,
  );
}

/** Each figure's sum, in one pass. */
function totalsOf(columns: readonly Columns[]): (figure: Figure) => number {
  const totals = new Map<string, number>();
  for (const { figures } of columns) {
    for (const [figure, count] of Object.entries(figures)) {
      totals.set(figure, (totals.get(figure) ?? 0) + count);
    }
  }
  return (figure) => totals.get(figure) ?? 0;
}

/** The figures of a week from its columns. Pure. A touch of a person who is no longer on record still counts. */
export function figuresOf(
  whole: readonly Columns[],
  week: Week,
  timeZone: string,
  part: Part = {},
): WeekFigures {
  const columns = columnsOfPart(whole, part);
  const total = totalsOf(columns);
  const people = peopleIn(columns);
  const waits = columns.flatMap((some) => some.waits);
  const median = medianOf(waits);
  const days = daysIn(columns, week, timeZone);
  const sends = surfaces.reduce((sum, surface) => sum + total(`send:${surface}`), 0);
  return {
    peopleTalkedWith: people.size,
    wroteBack: [...people.values()].filter((passed) => passed.out > 0 && passed.in > 0).length,
    conversations: conversationsIn(columns),
    touchesOut: total('out'),
    touchesIn: total('in'),
    sends,
    judged: sends - total('unjudged'),
    talk: each(['conversation', 'broadcast'], (talk) => total(`talk:${talk}`)),
    functions: each(messageFunctions, (aim) => total(`function:${aim}`)),
    gives: total('gives'),
    publicAsks: total('public-asks'),
    asks: {
      earned: total('ask:earned'),
      early: total('ask:early'),
      overridden: total('event:overridden'),
      public: total('ask:public'),
      held: total('event:held'),
      revised: total('event:revised'),
      parked: total('event:parked'),
    },
    findings: each(ruleIds, (rule) => total(`rule:${rule}`)),
    answers: { count: waits.length, ...(median === undefined ? {} : { median }) },
    days,
    daysActive: days.filter(({ active }) => active).length,
  };
}

/** Whether there is nothing at all to tell of a week. */
export function isEmpty({
  peopleTalkedWith,
  touchesOut,
  touchesIn,
  sends,
  asks,
  findings,
}: Pick<
  WeekFigures,
  'peopleTalkedWith' | 'touchesOut' | 'touchesIn' | 'sends' | 'asks' | 'findings'
>): boolean {
  const told = [...Object.values(asks), ...Object.values(findings)];
  return [peopleTalkedWith, touchesOut, touchesIn, sends, ...told].every((count) => count === 0);
}

/** A share of a whole, 0..1; `undefined` of nothing. */
const share = (some: number, all: number): number | undefined => (all > 0 ? some / all : undefined);

/** How much of what went out was conversation, where anybody can tell. */
export const conversationShare = ({ talk }: Pick<WeekFigures, 'talk'>): number | undefined =>
  share(talk.conversation, talk.conversation + talk.broadcast);

/** How much of what went out, and could be judged, carried a finding of the rule. */
export const findingShare = (
  { findings, judged }: Pick<WeekFigures, 'findings' | 'judged'>,
  rule: keyof WeekFigures['findings'],
): number | undefined => share(findings[rule], judged);

/** The message mix: shares of what is known; `undefined` when nothing is. */
export function messageMix({ functions }: Pick<WeekFigures, 'functions'>) {
  const known = messageFunctions.reduce((sum, aim) => sum + functions[aim], 0);
  return known === 0 ? undefined : each(messageFunctions, (aim) => functions[aim] / known);
}

/** Public posts that gave, for each that asked; `undefined` when none asked. */
export const givesPerAsk = ({ gives, publicAsks }: Pick<WeekFigures, 'gives' | 'publicAsks'>) =>
  share(gives, publicAsks);

/**
 * What the hundred largest nonprofits of the United States tweeted in 2009: Lovejoy, K. & Saxton, G. D. (2012),
 * "Information, Community, and Action: How Nonprofit Organizations Use Social Media", Journal of Computer-Mediated
 * Communication 17(3), doi:10.1111/j.1083-6101.2012.01576.x.
 */
export const nonprofitMix = { information: 0.586, community: 0.258, action: 0.156 } as const;

const partKey = ({ site, account = '' }: Part): string => `${site} ${account}`;

/** The sites and accounts of which something is in these columns, by site; first each site as a whole. */
export function partsOf(columns: readonly Columns[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { site, account } of columns) {
    parts.set(partKey({ site }), { site });
    if (account !== undefined) parts.set(partKey({ site, account }), { site, account });
  }
  const order = ({ site }: Part) => (site ? siteIds.indexOf(site) : -1);
  return [...parts.values()].sort(
    (one, other) => order(one) - order(other) || (partKey(one) < partKey(other) ? -1 : 1),
  );
}
