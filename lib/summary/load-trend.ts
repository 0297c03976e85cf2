import type { Store } from '@/lib/touches/store';
import { conversationShare } from './figures';
import { loadAlone } from './load-week';
import type { Part, Week } from './week';
import { weeksUntil } from './week-of';

/** How many weeks the trend looks back on, the one shown included. */
const trendWeeks = 12;

/** What the trend shows of one week. */
export interface TrendWeek extends Week {
  people: number;
  /** 0..1; absent where nothing went out. */
  conversation?: number;
  /** Median, milliseconds; absent where nothing was answered. */
  response?: number;
}

async function trendOf(store: Store, week: Week, timeZone: string, part: Part): Promise<TrendWeek> {
  const figures = await loadAlone(store, week, timeZone, part);
  const conversation = conversationShare(figures);
  const { median } = figures.answers;
  return {
    ...week,
    people: figures.peopleTalkedWith,
    ...(conversation === undefined ? {} : { conversation }),
    ...(median === undefined ? {} : { response: median }),
  };
}

/** The weeks up to the one shown, the earliest first. Each is read by itself: the page stays awake between them. */
export const loadTrend = (
  store: Store,
  week: Week,
  timeZone: string,
  part: Part = {},
): Promise<TrendWeek[]> =>
  Promise.all(
    weeksUntil(week, trendWeeks, timeZone).map((one) => trendOf(store, one, timeZone, part)),
  );
