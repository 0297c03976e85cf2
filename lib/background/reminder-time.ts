import { TZDate } from '@date-fns/tz';
import { addDays, getISODay, startOfDay } from 'date-fns';
import type { Attention } from '@/lib/attention';

/**
 * The next time after `now` (epoch milliseconds) at which it is this hour of this weekday on the clock of `timeZone`.
 * In a night that skips the hour it is the next one that there is. Pure.
 */
export function nextReminder(
  { weekday, hour }: Pick<Attention['reminder'], 'weekday' | 'hour'>,
  now: number,
  timeZone: string,
): number {
  const today = startOfDay(new TZDate(now, timeZone));
  const days = (weekday - getISODay(today) + 7) % 7;
  const at = (day: TZDate): number => {
    const there = new TZDate(day.getFullYear(), day.getMonth(), day.getDate(), hour, timeZone);
    return there.getTime();
  };
  const first = at(addDays(today, days));
  return first > now ? first : at(addDays(today, days + 7));
}
