import { ruleIds } from '@/lib/analysis/finding';
import type { Figure, Person } from '@/lib/touches/records';
import { peopleIn } from '@/lib/touches/rollup';
import type { WeekRecords } from '@/lib/touches/week-records';
import type { PersonLine, WeekSummary } from './week';
import type { Week } from './week-of';

/** How many people each list of the week names. */
export const linesPerList = 10;

/** The figures of a week, from its rows. Pure. A touch of a person who is no longer on record still counts. */
export function summarizeWeek(records: WeekRecords, week: Week): WeekSummary {
  const { rollups, people, open } = records;
  const slices = rollups.flatMap((row) => row.slices);
  const perPerson = peopleIn(slices);
  const total = (figure: Figure): number =>
    slices.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0);
  const touchesWith = (id: string): number => {
    const passed = perPerson.get(id);
    return passed ? passed.out + passed.in : 0;
  };
  const line = (person: Person): PersonLine => ({
    personId: person.id,
    site: person.site,
    handle: person.handle,
    displayName: person.displayName,
    certain: person.certain,
    touches: person.touches,
    touchesThisWeek: touchesWith(person.id),
    lastAt: person.lastAt,
  });
  return {
    ...week,
    peopleTalkedWith: perPerson.size,
    touchesOut: total('out'),
    touchesIn: total('in'),
    asks: {
      earned: total('ask:earned'),
      early: total('ask:early'),
      overridden: total('event:overridden'),
      public: total('ask:public'),
      held: total('event:held'),
      revised: total('event:revised'),
    },
    findings: Object.fromEntries(
      ruleIds.map((rule) => [rule, total(`rule:${rule}`)]),
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
