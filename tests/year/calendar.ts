import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';
import type { Random } from './random';

export const day = 24 * 60 * 60 * 1000;
export const hour = 60 * 60 * 1000;
export const minute = 60 * 1000;

/** How many days the story has; the last one is the day of `now`. */
export const daysOfStory = 365;

/** Days on which nobody writes: the summer break, a week of illness, and the days before the winter drive. */
const quiet: readonly (readonly [first: number, last: number])[] = [
  [36, 39],
  [158, 172],
  [263, 268],
  [360, 362],
];

/** Weeks of a campaign: more posts, more asks, more of them in a hurry. */
const campaigns: readonly (readonly [first: number, last: number])[] = [
  [10, 24],
  [205, 216],
];

const within = (spans: typeof quiet, index: number) =>
  spans.some(([first, last]) => index >= first && index <= last);

export interface Calendar {
  now: number;
  /** How busy a day is: 0 is silent, 1 a usual working day. */
  busyness(index: number): number;
  isCampaign(index: number): boolean;
  /** A time of day on which people write, in the zone. */
  timeOn(index: number, random: Random): number;
  /** The day of the story on which an instant lies. */
  dayOf(at: number): number;
}

/** The days of the story up to `now` (epoch milliseconds), in an IANA time zone. */
export function calendarUntil(now: number, timeZone: string): Calendar {
  const today = startOfDay(new TZDate(now, timeZone));
  const first = addDays(today, 1 - daysOfStory);
  const start = first.getTime();
  // A zone's midnight is dear to find, and each day is asked for hundreds of times.
  const days = new Map<number, Date>();
  const dayAt = (index: number): Date => {
    const found = days.get(index) ?? addDays(first, index);
    days.set(index, found);
    return found;
  };
  return {
    now,
    busyness: (index) => {
      if (within(quiet, index)) return 0;
      const weekday = dayAt(index).getDay();
      const ofWeekday = weekday === 0 ? 0.06 : weekday === 6 ? 0.15 : 1;
      return ofWeekday * (within(campaigns, index) ? 1.5 : 1);
    },
    isCampaign: (index) => within(campaigns, index),
    timeOn: (index, random) => {
      // Two humps: the morning, and the late afternoon.
      const clock = random.chance(0.6) ? 8.5 + 3.5 * random.share() : 13.5 + 5 * random.share();
      return dayAt(index).getTime() + Math.round(clock * hour);
    },
    dayOf: (at) => Math.floor((at - start) / day),
  };
}
