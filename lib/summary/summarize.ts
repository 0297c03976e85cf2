import { ruleIds } from '@/lib/analysis/finding';
import type { Person } from '@/lib/touches/records';
import type { WeekRecords } from '@/lib/touches/week-records';
import type { PersonLine, WeekSummary } from './week';
import type { Week } from './week-of';

/** How many people each list of the week names. */
export const linesPerList = 10;

/** How often each key occurs. */
function countBy<Item, Key>(items: readonly Item[], keys: (item: Item) => readonly Key[]) {
  const counts = new Map<Key, number>();
  for (const key of items.flatMap(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The figures of a week, from its rows. Pure. A touch of a person who is no longer on record still counts. */
export function summarizeWeek(records: WeekRecords, week: Week): WeekSummary {
  const { touches, sends, log, people, open } = records;
  const perPerson = countBy(touches, ({ personId }) => [personId]);
  const perDirection = countBy(touches, ({ direction }) => [direction]);
  const perOutcome = countBy(sends, ({ ask }) =>
    ask && ask.strength !== 'pointer' ? [ask.outcome] : [],
  );
  const perEvent = countBy(log, ({ event }) => [event]);
  const perRule = countBy(sends, ({ rules }) => rules);
  const line = (person: Person): PersonLine => ({
    personId: person.id,
    site: person.site,
    handle: person.handle,
    displayName: person.displayName,
    certain: person.certain,
    touches: person.touches,
    touchesThisWeek: perPerson.get(person.id) ?? 0,
    lastAt: person.lastAt,
  });
  return {
    ...week,
    peopleTalkedWith: perPerson.size,
    touchesOut: perDirection.get('out') ?? 0,
    touchesIn: perDirection.get('in') ?? 0,
    asks: {
      earned: perOutcome.get('earned') ?? 0,
      early: perOutcome.get('early') ?? 0,
      overridden: perEvent.get('overridden') ?? 0,
      public: perOutcome.get('public') ?? 0,
      held: perEvent.get('held') ?? 0,
      revised: perEvent.get('revised') ?? 0,
    },
    findings: Object.fromEntries(
      ruleIds.map((rule) => [rule, perRule.get(rule) ?? 0]),
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
