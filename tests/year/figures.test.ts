import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicy } from '@/lib/policy/policy';
import { conversationShare, findingShare, givesPerAsk, messageMix } from '@/lib/summary/figures';
import { goalsOf } from '@/lib/summary/goals';
import { loadLog } from '@/lib/summary/load-log';
import { loadNext } from '@/lib/summary/load-next';
import { loadTrend } from '@/lib/summary/load-trend';
import { loadWeek } from '@/lib/summary/load-week';
import { daysKnown, rhythmOf } from '@/lib/summary/rhythm';
import { checkRecord } from '@/lib/touches/check';
import { Store } from '@/lib/touches/store';
import { countOf, rhythmIn } from './count';
import { intoStore } from './into-store';
import { yearOf } from './year';

const day = 24 * 60 * 60 * 1000;

/** A share as a part of a whole; of nothing there is none. */
const share = (some: number, all: number) => (all === 0 ? undefined : some / all);

/** Two years; in the second one the ISO year has 53 weeks, and the clocks change in other weeks than in Europe. */
const years = [
  { timeZone: 'Europe/Dublin', now: Date.parse('2026-11-18T15:00:00Z') },
  { timeZone: 'America/New_York', now: Date.parse('2027-04-14T15:00:00Z') },
];

describe.each(years)(
  "the popup's figures over a year in $timeZone",
  {
    // A year of weeks in one test: a loaded machine takes its time.
    timeout: 60_000,
  },
  ({ timeZone, now }) => {
    const year = yearOf({ now, timeZone });
    const counted = countOf(year, timeZone);
    const store = new Store(`year-${timeZone}`);
    beforeAll(() => intoStore(store, year, now), 60_000);
    afterAll(async () => {
      store.close();
      await Dexie.delete(store.name);
    });
    const weeks = Array.from({ length: 52 }, (_, weeksAgo) => now - weeksAgo * 7 * day);

    test('the record that the import made is sound', async () => {
      expect(await checkRecord(store)).toEqual({
        people: [],
        rollups: [],
        strays: [],
        audience: [],
      });
    });

    test('each week, and the one before beside it, is what the rows say', async () => {
      for (const at of weeks) {
        const own = counted.week(at);
        const before = counted.week(at - 7 * day);
        const week = await loadWeek(store, at, timeZone);
        expect(week, own.name).toMatchObject({ name: own.name, ...own.figures });
        expect(week.before, own.name).toMatchObject(before.figures);
        expect(week.days).toMatchObject(own.days);
        expect(week.before.days).toMatchObject(before.days);
        expect(week.mostContacts.map(({ touchesThisWeek }) => touchesThisWeek)).toEqual(own.most);
      }
    });

    test('and so are the shares, the mix, the gives per ask and the goals made of them', async () => {
      for (const at of weeks) {
        const { figures, name } = counted.week(at);
        const { talk, functions, findings, judged, answers } = figures;
        const week = await loadWeek(store, at, timeZone);
        const talked = share(talk.conversation, talk.conversation + talk.broadcast);
        expect(conversationShare(week), name).toBe(talked);
        expect(findingShare(week, 'self-promotion')).toBe(
          share(findings['self-promotion'], judged),
        );
        const canned = share(findings.boilerplate, judged);
        expect(findingShare(week, 'boilerplate')).toBe(canned);
        expect(givesPerAsk(week)).toBe(share(figures.gives, figures.publicAsks));
        const known = functions.information + functions.community + functions.action;
        for (const aim of ['information', 'community', 'action'] as const)
          expect(messageMix(week)?.[aim]).toBe(share(functions[aim], known));
        const goals = {
          conversationShare: 85,
          responseHours: 3,
          daysActive: 5,
          cannedShareAtMost: 5,
        };
        const hours = answers.median === undefined ? undefined : answers.median / 3_600_000;
        const met = goalsOf(week, { ...defaultPolicy, goals }).map((goal) => [goal.id, goal.met]);
        expect(Object.fromEntries(met), name).toEqual({
          conversationShare: talked === undefined ? undefined : talked >= 0.85,
          responseHours: hours === undefined ? undefined : hours <= 3,
          daysActive: figures.daysActive >= 5,
          cannedShareAtMost: canned === undefined ? undefined : canned <= 0.05,
          givesPerAsk:
            figures.publicAsks === 0 ? undefined : figures.gives >= 4 * figures.publicAsks,
        });
      }
    });

    test('streaks and gaps are those of the days', async () => {
      const told = new Set<string>();
      // The first two weeks of the record have fewer days.
      for (const at of weeks.slice(1, 50)) {
        const week = await loadWeek(store, at, timeZone);
        const rhythm = rhythmOf(daysKnown(week), week, now);
        const expected = rhythmIn([...counted.week(at - 7 * day).days, ...counted.week(at).days]);
        expect(rhythm.map(({ kind, days }) => ({ kind, days }))).toEqual(expected);
        for (const { kind } of rhythm) told.add(kind);
      }
      expect(told).toEqual(new Set(['quiet-before-ask', 'quiet', 'streak']));
    });

    test('the trend has the figures of its twelve weeks', async () => {
      for (const at of [now, now - 15 * 7 * day, now - 30 * 7 * day]) {
        const trend = await loadTrend(store, await loadWeek(store, at, timeZone), timeZone);
        const own = Array.from({ length: 12 }, (_, index) =>
          counted.week(at - (11 - index) * 7 * day),
        );
        expect(trend.map(({ name }) => name)).toEqual(own.map(({ name }) => name));
        expect(trend.map(({ people }) => people)).toEqual(
          own.map(({ figures }) => figures.peopleTalkedWith),
        );
        expect(trend.map(({ conversation }) => conversation)).toEqual(
          own.map(({ figures: { talk } }) =>
            share(talk.conversation, talk.conversation + talk.broadcast),
          ),
        );
        expect(trend.map(({ response }) => response)).toEqual(
          own.map(({ figures }) => figures.answers.median),
        );
      }
    });

    test('a site, or an account of ours on it, has what is its own', async () => {
      for (const at of weeks.slice(0, 6)) {
        const week = await loadWeek(store, at, timeZone);
        expect(week.parts.length).toBeGreaterThan(3);
        for (const part of week.parts) {
          const own = counted.week(at, part);
          const theirs = await loadWeek(store, at, timeZone, part);
          expect(theirs, JSON.stringify(part)).toMatchObject(own.figures);
          expect(theirs.days).toMatchObject(own.days);
        }
      }
    });

    test('the log has the lines of its week', async () => {
      for (const at of weeks.slice(0, 12)) {
        const lines = await loadLog(store, await loadWeek(store, at, timeZone));
        expect(lines.map(({ id }) => id).sort()).toEqual(counted.week(at).log);
      }
    });

    test('who waits and who goes cold is who was left so', async () => {
      const { waiting, cold } = await loadNext(store, defaultPolicy, now);
      const left = counted.leftAt(now);
      expect(left.waiting.length).toBeGreaterThan(0);
      expect(waiting.map(({ personId }) => personId)).toEqual(left.waiting.slice(0, 10));
      expect(cold.map(({ personId }) => personId)).toEqual(left.cold.slice(0, 10));
    });
  },
);

test('the years hold the weeks that are easily counted wrong', () => {
  const names = years.map(({ timeZone, now }) => {
    const { week } = countOf({ people: [], touches: [], sends: [], log: [], parked: [] }, timeZone);
    return Array.from({ length: 52 }, (_, weeksAgo) => week(now - weeksAgo * 7 * day).name);
  });
  // The turn of a year with 52 weeks and of one with 53, and the clocks on both sides of the ocean.
  expect(names[0]).toEqual(
    expect.arrayContaining(['2025-W52', '2026-W01', '2026-W13', '2026-W43']),
  );
  expect(names[1]).toEqual(
    expect.arrayContaining(['2026-W53', '2027-W01', '2026-W44', '2027-W10']),
  );
});
