import { TZDate } from '@date-fns/tz';
import {
  addDays,
  addWeeks,
  getISOWeek,
  getISOWeekYear,
  startOfDay,
  startOfISOWeek,
} from 'date-fns';
import type { Week } from './week';

function weekFrom(monday: TZDate): Week {
  const number = String(getISOWeek(monday)).padStart(2, '0');
  return {
    name: `${getISOWeekYear(monday)}-W${number}`,
    start: monday.getTime(),
    // Where Monday has no midnight, the next one has.
    end: startOfISOWeek(addWeeks(monday, 1)).getTime(),
  };
}

/**
 * The week around `now` (epoch milliseconds) in an IANA time zone. A week in which the clocks change is an hour
 * longer or shorter; where midnight does not exist, Monday begins with its first instant.
 */
export const weekOf = (now: number, timeZone: string): Week =>
  weekFrom(startOfISOWeek(new TZDate(now, timeZone)));

/**
 * Whether a week was over at the last midnight before `now` (epoch milliseconds): its Monday after is the day on which
 * people look back on it.
 */
export const hasJustEnded = ({ end }: Pick<Week, 'end'>, now: number, timeZone: string): boolean =>
  now >= end && now < startOfDay(addDays(new TZDate(end, timeZone), 1)).getTime();

/** The weeks up to the one that begins at `start`, the earliest first. */
export function weeksUntil(
  { start }: Pick<Week, 'start'>,
  count: number,
  timeZone: string,
): Week[] {
  const monday = new TZDate(start, timeZone);
  return Array.from({ length: count }, (_, index) =>
    weekFrom(startOfISOWeek(addWeeks(monday, index - count + 1))),
  );
}

/** The first instants of a week's seven days. */
export function daysOf({ start }: Pick<Week, 'start'>, timeZone: string): number[] {
  const monday = new TZDate(start, timeZone);
  return Array.from({ length: 7 }, (_, index) => startOfDay(addDays(monday, index)).getTime());
}
