import { peopleIn } from '@/lib/touches/columns';
import type { Person } from '@/lib/touches/records';
import type { WeekRecords } from '@/lib/touches/week-records';
import { columnsOfPart, figuresOf, partsOf } from './figures';
import type { Part, PersonLine, Week, WeekSummary } from './week';

/** How many people each list of the week names. */
export const linesPerList = 10;

/** A person as the lists name them. */
export const lineOf = (person: Person, touchesThisWeek: number): PersonLine => ({
  personId: person.id,
  site: person.site,
  handle: person.handle,
  displayName: person.displayName,
  certain: person.certain,
  touches: person.touches,
  touchesThisWeek,
  lastAt: person.lastAt,
});

/** A week beside the one before, from what happened in them. Pure. */
export function summarizeWeek(
  { week: columns, before, people }: WeekRecords,
  [lastWeek, week]: readonly [Week, Week],
  timeZone: string,
  part: Part = {},
): WeekSummary {
  const perPerson = peopleIn(columnsOfPart(columns, part), new Set(people.map(({ id }) => id)));
  const touchesWith = (id: string): number => {
    const passed = perPerson.get(id);
    return passed ? passed.out + passed.in : 0;
  };
  return {
    ...week,
    ...figuresOf(columns, week, timeZone, part),
    before: figuresOf(before, lastWeek, timeZone, part),
    mostContacts: people
      .map((person) => lineOf(person, touchesWith(person.id)))
      .sort(
        (one, other) => other.touchesThisWeek - one.touchesThisWeek || other.lastAt - one.lastAt,
      )
      .slice(0, linesPerList),
    parts: partsOf([...before, ...columns]),
  };
}
