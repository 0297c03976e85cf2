import { tz } from '@date-fns/tz';
import { format, parse } from 'date-fns';

/** The day of an instant (epoch milliseconds) as a date field has it, `2026-11-21`. */
export const dayOf = (at: number, timeZone: string): string =>
  format(at, 'yyyy-MM-dd', { in: tz(timeZone) });

/** Noon of a day, in epoch milliseconds. */
export const instantOf = (day: string, timeZone: string): number =>
  parse(`${day} 12:00`, 'yyyy-MM-dd HH:mm', 0, { in: tz(timeZone) }).getTime();

/** The first instant of a day, in epoch milliseconds. */
export const startOf = (day: string, timeZone: string): number =>
  parse(day, 'yyyy-MM-dd', 0, { in: tz(timeZone) }).getTime();
