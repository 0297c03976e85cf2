import { type Store, storing } from '@/lib/touches/store';
import { readRollups } from '@/lib/touches/week-records';
import { conversationShare, figuresOf } from './figures';
import type { Part, Week } from './week';
import { weeksUntil } from './week-of';

/** How many weeks the trend looks back on, the one shown included. */
export const trendWeeks = 12;

/** What the trend shows of one week. */
export interface TrendWeek extends Week {
  people: number;
  /** 0..1; absent where nothing went out. */
  conversation?: number;
  /** Median, milliseconds; absent where nothing was answered. */
  response?: number;
}

/** The weeks up to the one shown, the earliest first. They are read one after the other: the page stays awake. */
export async function loadTrend(
  store: Store,
  week: Week,
  timeZone: string,
  part: Part = {},
): Promise<TrendWeek[]> {
  const trend: TrendWeek[] = [];
  for (const one of weeksUntil(week, trendWeeks, timeZone)) {
    const rollups = await storing(() => readRollups(store, one));
    const figures = figuresOf(rollups, one, timeZone, part);
    const conversation = conversationShare(figures);
    const { median } = figures.answers;
    trend.push({
      ...one,
      people: figures.peopleTalkedWith,
      ...(conversation === undefined ? {} : { conversation }),
      ...(median === undefined ? {} : { response: median }),
    });
  }
  return trend;
}
