import { ruleIds } from '@/lib/analysis/finding';
import type { Person, Rollup } from '@/lib/touches/records';
import { peopleIn } from '@/lib/touches/rollup';
import type { WeekRecords } from '@/lib/touches/week-records';
import type { PersonLine, WeekSummary } from './week';
import type { Week } from './week-of';

/** How many people each list of the week names. */
export const linesPerList = 10;

/** The figures of a week, from its rows. Pure. A touch of a person who is no longer on record still counts. */
export function summarizeWeek(records: WeekRecords, week: Week): WeekSummary {
  const { rollups, people, open } = records;
  const perPerson = peopleIn(rollups);
  const total = (figure: (row: Rollup) => number | undefined): number =>
    rollups.reduce((sum, row) => sum + (figure(row) ?? 0), 0);
  const line = (person: Person): PersonLine => ({
    personId: person.id,
    site: person.site,
    handle: person.handle,
    displayName: person.displayName,
    certain: person.certain,
    touches: person.touches,
    touchesThisWeek: perPerson.get(person.id)?.touches ?? 0,
    lastAt: person.lastAt,
  });
  return {
    ...week,
    peopleTalkedWith: perPerson.size,
    touchesOut: total((row) => row.out),
    touchesIn: total((row) => row.in),
    asks: {
      earned: total(({ asks }) => asks.earned),
      early: total(({ asks }) => asks.early),
      overridden: total(({ events }) => events.overridden),
      public: total(({ asks }) => asks.public),
      held: total(({ events }) => events.held),
      revised: total(({ events }) => events.revised),
    },
    findings: Object.fromEntries(
      ruleIds.map((rule) => [rule, total(({ rules }) => rules[rule])]),
    ) as WeekSummary['findings'],
    mostContacts: people
      .map(line)
      .sort(
        (one, other) => other.touchesThisWeek - one.touchesThisWeek || other.lastAt - one.lastAt,
      )
      .slice(0, linesPerList),
    openForAsk: open.map(line),
  };
}
