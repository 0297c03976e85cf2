import { useState } from 'react';
import { useLive } from '@/components/relationships/use-live';
import { type RefusalReason, refusalReason } from '@/lib/refusal';
import type { Part, WeekSummary } from '@/lib/summary/week';

/** What is known of the week at this moment. */
export type WeekState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: RefusalReason | undefined }
  | { kind: 'ready'; week: WeekSummary };

/** Reads the week that holds an instant (epoch milliseconds), or a part of it, from the record. */
export type LoadWeek = (instant: number, part: Part) => Promise<WeekSummary>;

/**
 * The week that is looked at, read again whenever something is recorded. It is the running one until another is
 * asked for.
 */
export function useWeek(load: LoadWeek, now: () => number) {
  const [asked, show] = useState<number>();
  const [part, choose] = useState<Part>({});
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([asked, part.site, part.account, attempt]);
  const live = useLive(() => read(load, asked ?? now(), part), key);
  return {
    // `read` answers a failure with its reason; it never rejects.
    state: live.kind === 'ready' ? live.value : ({ kind: 'loading' } as const satisfies WeekState),
    part,
    show,
    choose,
    again: () => setAttempt(attempt + 1),
  };
}

async function read(load: LoadWeek, instant: number, part: Part): Promise<WeekState> {
  try {
    return { kind: 'ready', week: await load(instant, part) };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', reason: refusalReason(error) };
  }
}
