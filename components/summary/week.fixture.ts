import type { PersonLine, WeekSummary } from '@/lib/summary/week';
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

/** The week of 16–22 November 2026 in Berlin in which nothing happened, but for what is given. */
export function week(given: Partial<WeekSummary> = {}): WeekSummary {
  return {
    name: '2026-W47',
    start: Date.parse('2026-11-16T00:00:00+01:00'),
    end: Date.parse('2026-11-23T00:00:00+01:00'),
    peopleTalkedWith: 0,
    touchesOut: 0,
    touchesIn: 0,
    asks: { earned: 0, early: 0, overridden: 0, public: 0, held: 0, revised: 0 },
    findings: {
      ask: 0,
      'self-promotion': 0,
      boilerplate: 0,
      broadcast: 0,
      telling: 0,
      urgency: 0,
    },
    mostContacts: [],
    openForAsk: [],
    ...given,
  };
}

/** A week as a busy small organisation has it, with names that are hard to set. */
export function fullWeek(): WeekSummary {
  return week({
    peopleTalkedWith: 23,
    touchesOut: 41,
    touchesIn: 12,
    asks: { earned: 2, early: 0, overridden: 1, public: 0, held: 3, revised: 1 },
    findings: {
      ask: 9,
      'self-promotion': 6,
      boilerplate: 2,
      broadcast: 0,
      telling: 1,
      urgency: 0,
    },
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
    openForAsk: [
      'Amara Okafor',
      'Jonas Lindqvist',
      'Mei Tanaka',
      'Ravi',
      'Lucía',
      'Tom',
      'Åsa',
    ].map((displayName, index) =>
      person(`open_${index}`, {
        displayName,
        touches: 31 - index * 4,
        lastAt: Date.parse('2026-11-20T10:00:00+01:00') - index * 86_400_000,
      }),
    ),
  });
}
