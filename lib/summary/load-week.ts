import type { Policy } from '@/lib/policy/policy';
import { type Store, storing } from '@/lib/touches/store';
import { readWeek } from '@/lib/touches/week-records';
import { linesPerList, summarizeWeek } from './summarize';
import type { WeekSummary } from './week';
import { weekOf } from './week-of';

/**
 * The week around `now` (epoch milliseconds) as the popup shows it. Made for
 * `useLiveQuery(() => loadWeek(store, Date.now(), zone, policy))` with a `new Store()` of the page's own: Dexie tells
 * the page when the background records something. Rejects when the record cannot be read; see `lib/refusal.ts`.
 */
export async function loadWeek(
  store: Store,
  now: number,
  timeZone: string,
  policy: Policy,
): Promise<WeekSummary> {
  const week = weekOf(now, timeZone);
  const { fromContact } = policy.ask;
  const records = await storing(() => readWeek(store, week, { fromContact, limit: linesPerList }));
  return summarizeWeek(records, week);
}
