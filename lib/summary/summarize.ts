import type { Person } from '@/lib/touches/records';
import { peopleIn } from '@/lib/touches/rollup';
import type { WeekRecords } from '@/lib/touches/week-records';
import { figuresOf, partsOf, slicesOf } from './figures';
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

/** A week beside the one before, from their rows. Pure. */
export function summarizeWeek(
  { rollups, before, people }: WeekRecords,
  [lastWeek, week]: readonly [Week, Week],
  timeZone: string,
  part: Part = {},
): WeekSummary {
  const perPerson = peopleIn(slicesOf(rollups, part), new Set(people.map(({ id }) => id)));
  const touchesWith = (id: string): number => {
    const passed = perPerson.get(id);
    return passed ? passed.out + passed.in : 0;
  };
  return {
    ...week,
    ...figuresOf(rollups, week, timeZone, part),
    before: figuresOf(before, lastWeek, timeZone, part),
    mostContacts: people
      .map((person) => lineOf(person, touchesWith(person.id)))
      .sort(
        (one, other) => other.touchesThisWeek - one.touchesThisWeek || other.lastAt - one.lastAt,
      )
      .slice(0, linesPerList),
    parts: partsOf([...before, ...rollups]),
  };
}
