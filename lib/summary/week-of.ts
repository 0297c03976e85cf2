import { TZDate } from '@date-fns/tz';
import { addWeeks, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';
import type { WeekSummary } from './week';

/** An ISO 8601 week (Monday to Sunday) in one time zone. */
export type Week = Pick<WeekSummary, 'name' | 'start' | 'end'>;

/**
 * The week around `now` (epoch milliseconds) in an IANA time zone. A week in which the clocks change is an hour
 * longer or shorter; where midnight does not exist, Monday begins with its first instant.
 */
export function weekOf(now: number, timeZone: string): Week {
  const monday = startOfISOWeek(new TZDate(now, timeZone));
  const number = String(getISOWeek(monday)).padStart(2, '0');
  return {
    name: `${getISOWeekYear(monday)}-W${number}`,
    start: monday.getTime(),
    end: addWeeks(monday, 1).getTime(),
  };
}
