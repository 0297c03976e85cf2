import { type Columns, peopleIn } from '@/lib/touches/columns';
import { type Store, storing } from '@/lib/touches/store';
import { firstOnRecord, readColumns, readWeek } from '@/lib/touches/week-records';
import { columnsOfPart, figuresOf, isEmpty } from './figures';
import { linesPerList, summarizeWeek } from './summarize';
import type { Part, Week, WeekAlone, WeekSummary } from './week';
import { hasJustEnded, weekOf } from './week-of';

/** Who had most touches in these columns, most first; of equals the one with the latest. */
function mostTouched(columns: readonly Columns[], part: Part): string[] {
  let most: { id: string; touches: number; lastAt: number }[] = [];
  for (const [id, { out, in: into, lastAt }] of peopleIn(columnsOfPart(columns, part))) {
    const person = { id, touches: out + into, lastAt };
    // Of many thousands only a few are among the first: all of them need not be sorted.
    const last = most[linesPerList - 1];
    if (last && byTouches(last, person) <= 0) continue;
    most = [...most, person].sort(byTouches).slice(0, linesPerList);
  }
  return most.map(({ id }) => id);
}

const byTouches = (
  one: { touches: number; lastAt: number },
  other: { touches: number; lastAt: number },
): number => other.touches - one.touches || other.lastAt - one.lastAt;

/** A week's own figures, or those of a part of it, read from its own rows only. */
export async function loadAlone(
  store: Store,
  week: Week,
  timeZone: string,
  part: Part = {},
): Promise<WeekAlone> {
  const columns = await storing(() => readColumns(store, week));
  return { ...week, ...figuresOf(columns, week, timeZone, part) };
}

/**
 * The week that the popup opens on at `now` (epoch milliseconds): the running one; but on a Monday the one that has just
 * ended, for that is what there is to look back on, unless nothing is on record of it.
 */
export async function loadOpening(store: Store, now: number, timeZone: string): Promise<WeekAlone> {
  const running = weekOf(now, timeZone);
  const last = weekOf(running.start - 1, timeZone);
  if (hasJustEnded(last, now, timeZone)) {
    const week = await loadAlone(store, last, timeZone);
    if (!isEmpty(week)) return week;
  }
  return loadAlone(store, running, timeZone);
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
  const first = await storing(() => firstOnRecord(store));
  return {
    ...summarizeWeek(records, [before, week], timeZone, part),
    ...(first !== undefined && first > before.start ? { begun: first } : {}),
  };
}
