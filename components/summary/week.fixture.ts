import type { LogLine } from '@/lib/summary/load-log';
import type { NextSteps } from '@/lib/summary/load-next';
import type { TrendWeek } from '@/lib/summary/load-trend';
import type { DayFigures, PersonLine, WeekFigures, WeekSummary } from '@/lib/summary/week';
import { weeksUntil } from '@/lib/summary/week-of';
import type { Reading } from './format';

/** Saturday afternoon of the week below. */
export const reading: Reading = {
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
  now: Date.parse('2026-11-21T15:00:00+01:00'),
};

/** A person of the week; the handle is also the identity. */
export function person(handle: string, given: Partial<PersonLine> = {}): PersonLine {
  return {
    personId: `x:${handle}`,
    site: 'x',
    handle,
    displayName: handle,
    certain: true,
    touches: 4,
    touchesThisWeek: 1,
    lastAt: Date.parse('2026-11-19T10:00:00+01:00'),
    ...given,
  };
}

const day = 86_400_000;

/** Seven days from `start`; on those with a mark something went out, on those with `!` an ask too. */
const days = (start: number, marks: string): DayFigures[] =>
  [...marks].map((mark, index) => ({
    start: start + index * day,
    active: mark !== '-',
    asks: mark === '!' ? 1 : 0,
  }));

const monday = Date.parse('2026-11-16T00:00:00+01:00');

/** Nothing happened, but for what is given. */
const figures = (given: Partial<WeekFigures> = {}): WeekFigures => ({
  peopleTalkedWith: 0,
  wroteBack: 0,
  conversations: 0,
  touchesOut: 0,
  touchesIn: 0,
  sends: 0,
  judged: 0,
  talk: { conversation: 0, broadcast: 0 },
  functions: { information: 0, community: 0, action: 0 },
  gives: 0,
  publicAsks: 0,
  asks: { earned: 0, early: 0, overridden: 0, public: 0, held: 0, revised: 0, parked: 0 },
  findings: {
    ask: 0,
    'self-promotion': 0,
    boilerplate: 0,
    broadcast: 0,
    telling: 0,
    urgency: 0,
  },
  answers: { count: 0 },
  days: days(monday, '-------'),
  daysActive: 0,
  ...given,
});

/** The week of 16–22 November 2026 in Berlin in which nothing happened, but for what is given. */
export function week(given: Partial<WeekSummary> = {}): WeekSummary {
  return {
    name: '2026-W47',
    start: monday,
    end: Date.parse('2026-11-23T00:00:00+01:00'),
    ...figures(),
    before: figures({ days: days(monday - 7 * day, '-------') }),
    mostContacts: [],
    parts: [],
    ...given,
  };
}

/** A week as a busy small organisation has it, with names that are hard to set. */
export function fullWeek(): WeekSummary {
  return week({
    peopleTalkedWith: 23,
    wroteBack: 9,
    conversations: 11,
    touchesOut: 41,
    touchesIn: 12,
    sends: 38,
    judged: 36,
    talk: { conversation: 27, broadcast: 9 },
    functions: { information: 8, community: 21, action: 7 },
    gives: 6,
    publicAsks: 1,
    asks: { earned: 2, early: 0, overridden: 1, public: 1, held: 3, revised: 1, parked: 1 },
    findings: {
      ask: 9,
      'self-promotion': 6,
      boilerplate: 2,
      broadcast: 0,
      telling: 1,
      urgency: 0,
    },
    answers: { count: 8, median: 12_600_000 },
    days: days(monday, '---!**-'),
    daysActive: 3,
    before: figures({
      peopleTalkedWith: 18,
      wroteBack: 7,
      conversations: 8,
      touchesOut: 33,
      touchesIn: 9,
      sends: 30,
      judged: 30,
      talk: { conversation: 19, broadcast: 11 },
      functions: { information: 12, community: 13, action: 5 },
      gives: 7,
      asks: { earned: 1, early: 0, overridden: 0, public: 0, held: 2, revised: 2, parked: 0 },
      answers: { count: 5, median: 30_000_000 },
      days: days(monday - 7 * day, '*****--'),
      daysActive: 5,
    }),
    parts: [
      { site: 'x' },
      { site: 'x', account: 'rivertrust' },
      { site: 'facebook' },
      { site: 'linkedin' },
    ],
    mostContacts: [
      person('amara_writes', { displayName: 'Amara Okafor', touches: 31, touchesThisWeek: 7 }),
      person('jonas-lindqvist', {
        personId: 'linkedin:jonas-lindqvist',
        site: 'linkedin',
        displayName: 'Jonas Lindqvist',
        touches: 12,
        touchesThisWeek: 5,
      }),
      person('the_river_trust_volunteers', {
        displayName: 'The River Trust Volunteers of the Upper Valley and all its Tributaries',
        touches: 9,
        touchesThisWeek: 4,
      }),
      person('نور', {
        personId: 'facebook:~نور',
        site: 'facebook',
        displayName: 'نور الهدى',
        certain: false,
        touches: 3,
        touchesThisWeek: 3,
      }),
      person('<img onerror>', {
        displayName: '<img src=x onerror=alert(1)>',
        touches: 2,
        touchesThisWeek: 1,
      }),
    ],
  });
}

const names = ['Amara Okafor', 'Jonas Lindqvist', 'Mei Tanaka', 'Ravi', 'Lucía', 'Tom', 'Åsa'];

/** Somebody in each list of what to do next, in one of them more than it shows at first. */
export const nextSteps = (): NextSteps => ({
  ready: names.map((displayName, index) =>
    person(`open_${index}`, {
      displayName,
      touches: 31 - index * 4,
      lastAt: Date.parse('2026-11-20T10:00:00+01:00') - index * day,
    }),
  ),
  oneAway: [person('ines', { displayName: 'Inês', touches: 3 })],
  waiting: [
    { ...person('omar', { displayName: 'Omar' }), since: Date.parse('2026-11-18T09:00:00+01:00') },
  ],
  cold: [person('ruth', { displayName: 'Ruth', lastAt: Date.parse('2026-10-02T09:00:00+02:00') })],
});

/** Twelve weeks up to the one above, with one in which nothing happened. */
export function trend(): TrendWeek[] {
  const people = [9, 12, 11, 0, 14, 16, 13, 17, 21, 19, 18, 23];
  const shares = [0.42, 0.5, 0.47, undefined, 0.55, 0.61, 0.58, 0.66, 0.7, 0.64, 0.63, 0.75];
  return weeksUntil({ start: monday }, 12, reading.timeZone).map((one, index) => {
    const share = shares[index];
    return {
      ...one,
      people: people[index] ?? 0,
      ...(share === undefined ? {} : { conversation: share, response: (20 - index) * 3_600_000 }),
    };
  });
}

/** What the gate did in the week above. */
export function logLines(): LogLine[] {
  const line = (id: string, given: Partial<LogLine>): LogLine => ({
    id,
    at: Date.parse('2026-11-19T11:00:00+01:00'),
    event: 'held',
    site: 'x',
    surface: 'reply',
    people: [{ id: 'x:amara_writes', person: { ...person('amara_writes'), id: 'x:amara_writes' } }],
    ...given,
  });
  return [
    line('1', { event: 'overridden', reason: 'She asked me twice how she could give.' }),
    line('2', { event: 'held' }),
    line('3', { event: 'revised', people: [] }),
    line('4', { event: 'parked', people: [{ id: 'facebook:~sam lee' }], site: 'facebook' }),
    line('5', { event: 'held' }),
    line('6', { event: 'held' }),
  ];
}
