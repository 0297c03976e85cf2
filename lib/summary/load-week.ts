import { type Columns, peopleIn } from '@/lib/touches/columns';
import { type Store, storing } from '@/lib/touches/store';
import { readWeek } from '@/lib/touches/week-records';
import { columnsOfPart } from './figures';
import { linesPerList, summarizeWeek } from './summarize';
import type { Part, WeekSummary } from './week';
import { weekOf } from './week-of';

/** Who had most touches in these columns, most first; of equals the one with the latest. */
function mostTouched(columns: readonly Columns[], part: Part): string[] {
  return [...peopleIn(columnsOfPart(columns, part))]
    .map(([id, passed]) => ({ id, touches: passed.out + passed.in, lastAt: passed.lastAt }))
    .sort((one, other) => other.touches - one.touches || other.lastAt - one.lastAt)
    .slice(0, linesPerList)
    .map(({ id }) => id);
}

/**
 * The week around `now` (epoch milliseconds), or a part of it, as the popup shows it. Made for
 * `useLiveQuery(() => loadWeek(store, Date.now(), zone))` with a `new Store()` of the page's own: Dexie tells the page
 * when the background records something. Rejects when the record cannot be read; see `lib/refusal.ts`.
 */
export async function loadWeek(
  store: Store,
  now: number,
  timeZone: string,
  part: Part = {},
): Promise<WeekSummary> {
  const week = weekOf(now, timeZone);
  const before = weekOf(week.start - 1, timeZone);
  const records = await storing(() =>
    readWeek(store, [before, week], (columns) => mostTouched(columns, part)),
  );
  return summarizeWeek(records, [before, week], timeZone, part);
}
