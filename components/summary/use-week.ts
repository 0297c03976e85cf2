import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type RefusalReason, refusalReason } from '@/lib/refusal';
import type { WeekSummary } from '@/lib/summary/week';

/** What is known of the week at this moment. */
export type WeekState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: RefusalReason | undefined }
  | { kind: 'ready'; week: WeekSummary };

/** Reads the week that holds an instant (epoch milliseconds) from the record. Keep it the same between renders. */
export type LoadWeek = (instant: number) => Promise<WeekSummary>;

/**
 * The week that is looked at, read again whenever something is recorded. It is the running one until another is
 * asked for; `load` is absent while what it needs is not there yet.
 */
export function useWeek(load: LoadWeek | undefined, now: () => number) {
  const [asked, show] = useState<number>();
  const [attempt, setAttempt] = useState(0);
  const state = useLiveQuery(
    () => (load ? read(load, asked ?? now()) : undefined),
    [load, asked, attempt],
  );
  return {
    state: state ?? ({ kind: 'loading' } as const satisfies WeekState),
    show,
    again: () => setAttempt(attempt + 1),
  };
}

async function read(load: LoadWeek, instant: number): Promise<WeekState> {
  try {
    return { kind: 'ready', week: await load(instant) };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', reason: refusalReason(error) };
  }
}
