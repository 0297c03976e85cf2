import { messageFunctions, ruleIds } from '@/lib/analysis/finding';
import { type SiteId, siteIds, surfaces } from '@/lib/draft/draft';
import type { Figure, Rollup, Slice } from '@/lib/touches/records';
import { rollupSpan } from '@/lib/touches/records';
import { peopleIn } from '@/lib/touches/rollup';
import type { DayFigures, Part, Week, WeekFigures } from './week';
import { daysOf } from './week-of';

/** Whether a slice is of the part that is looked at. */
const isOf = ({ site, account }: Slice, part: Part): boolean =>
  (part.site === undefined || site === part.site) &&
  (part.account === undefined || account === part.account);

/** The slices of a part. */
export const slicesOf = (rollups: readonly Rollup[], part: Part): Slice[] =>
  rollups.flatMap(({ slices }) => slices.filter((slice) => isOf(slice, part)));

/** The middle of the values; between the two middle ones when their number is even. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** An object of one value for each key. */
const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

const sentIn = ({ figures }: Slice): number =>
  surfaces.reduce((sum, surface) => sum + (figures[`send:${surface}`] ?? 0), 0);

const outcomes = ['earned', 'early', 'overridden', 'public'] as const;

const askedIn = ({ figures }: Slice): number =>
  outcomes.reduce((sum, outcome) => sum + (figures[`ask:${outcome}`] ?? 0), 0);

/** A post to everyone is no touch, and what was noted of a call is no send. */
const isActive = (slice: Slice): boolean => sentIn(slice) > 0 || (slice.figures.out ?? 0) > 0;

/** The seven days. A quarter of an hour lies in one day: every zone's days begin with one. */
function daysIn(rollups: readonly Rollup[], week: Week, timeZone: string, part: Part) {
  const days: DayFigures[] = daysOf(week, timeZone).map((start) => ({
    start,
    active: false,
    asks: 0,
  }));
  for (const { id, slices } of rollups) {
    const day = days.findLast(({ start }) => start <= id * rollupSpan);
    if (!day) continue;
    for (const slice of slices) {
      if (!isOf(slice, part)) continue;
      day.active ||= isActive(slice);
      day.asks += askedIn(slice);
    }
  }
  return days;
}

function conversationsIn(slices: readonly Slice[]): number {
  // Of each site by itself: one long name for site and thread would be put together for thousands of threads.
  const sites = new Map<SiteId, Map<string, number>>();
  let conversations = 0;
  for (const { site, threads: entries } of slices) {
    const threads = sites.get(site) ?? new Map<string, number>();
    sites.set(site, threads);
    for (const [thread, went] of entries) {
      const before = threads.get(thread) ?? 0;
      const now = before | went;
      if (now === before) continue;
      threads.set(thread, now);
      if (now === 3) conversations += 1;
    }
  }
  return conversations;
}

/** Each figure's sum, in one pass. */
function totalsOf(slices: readonly Slice[]): (figure: Figure) => number {
  const totals = new Map<string, number>();
  for (const { figures } of slices) {
    for (const [figure, count] of Object.entries(figures)) {
      totals.set(figure, (totals.get(figure) ?? 0) + count);
    }
  }
  return (figure) => totals.get(figure) ?? 0;
}

/** The figures of a week from its rollups. Pure. A touch of a person who is no longer on record still counts. */
export function figuresOf(
  rollups: readonly Rollup[],
  week: Week,
  timeZone: string,
  part: Part = {},
): WeekFigures {
  const slices = slicesOf(rollups, part);
  const total = totalsOf(slices);
  const people = peopleIn(slices);
  const waits = slices.flatMap((slice) => slice.waits);
  const median = medianOf(waits);
  const days = daysIn(rollups, week, timeZone, part);
  const sends = surfaces.reduce((sum, surface) => sum + total(`send:${surface}`), 0);
  return {
    peopleTalkedWith: people.size,
    wroteBack: [...people.values()].filter((passed) => passed.out > 0 && passed.in > 0).length,
    conversations: conversationsIn(slices),
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

/** The sites and accounts of which something is in these rollups, by site; first each site as a whole. */
export function partsOf(rollups: readonly Rollup[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { site, account } of slicesOf(rollups, {})) {
    parts.set(partKey({ site }), { site });
    if (account !== undefined) parts.set(partKey({ site, account }), { site, account });
  }
  const order = ({ site }: Part) => (site ? siteIds.indexOf(site) : -1);
  return [...parts.values()].sort(
    (one, other) => order(one) - order(other) || (partKey(one) < partKey(other) ? -1 : 1),
  );
}
