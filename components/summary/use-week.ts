import { useState } from 'react';
import { type Live, useLive } from '@/components/relationships/use-live';
import { type RefusalReason, refusalReason } from '@/lib/refusal';
import type { Part, WeekAlone, WeekSummary } from '@/lib/summary/week';
import { useAfterPaint } from './use-after-paint';

/** What is known of the week at this moment: first its own figures, then those beside them too. */
export type WeekState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: RefusalReason | undefined }
  | { kind: 'ready'; week: WeekAlone; whole: WeekSummary | undefined };

/** How weeks are read from the record. Instants are in epoch milliseconds. */
export interface WeekReads {
  /** The week that holds an instant, or a part of it, by itself; without an instant, the one that the popup opens on. */
  first: (instant: number | undefined, part: Part) => Promise<WeekAlone>;
  /** The same with what stands beside it. */
  week: (instant: number, part: Part) => Promise<WeekSummary>;
}

type Read<Week> =
  | { kind: 'failed'; reason: RefusalReason | undefined }
  | { kind: 'ready'; week: Week; part: Part };

/**
 * The week that is looked at, read again whenever something is recorded. Its own figures come first: what stands beside
 * them is only read once they have been painted.
 */
export function useWeek({ first, week }: WeekReads) {
  const [asked, show] = useState<number>();
  const [part, setPart] = useState<Part>({});
  const [attempt, setAttempt] = useState(0);
  const alone = useLive(
    () => outcomeOf(part, first(asked, part)),
    JSON.stringify([asked, part.site, part.account, attempt]),
  );
  const shown = alone.kind === 'ready' && alone.value.kind === 'ready' ? alone.value : undefined;
  const painted = useAfterPaint(shown !== undefined);
  const key = shown && painted ? `${alone.kind === 'ready' && alone.key} ${shown.week.name}` : '';
  const rest = useLive(
    async () => shown && outcomeOf(shown.part, week(shown.week.start, shown.part)),
    key,
  );
  return {
    state: stateOf(alone, rest.kind === 'ready' && rest.key === key ? rest.value : undefined),
    part,
    show,
    choose: (chosen: Part) => {
      // The week stays: the one that the popup opens on is found anew where none was asked for.
      show(asked ?? shown?.week.start);
      setPart(chosen);
    },
    again: () => setAttempt(attempt + 1),
  };
}

/** What reading came to; never rejects. */
async function outcomeOf<Week>(part: Part, reading: Promise<Week>): Promise<Read<Week>> {
  try {
    return { kind: 'ready', week: await reading, part };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', reason: refusalReason(error) };
  }
}

function stateOf(alone: Live<Read<WeekAlone>>, rest: Read<WeekSummary> | undefined): WeekState {
  if (alone.kind !== 'ready') return { kind: 'loading' };
  if (alone.value.kind === 'failed') return alone.value;
  if (rest?.kind === 'failed') return rest;
  return { kind: 'ready', week: rest?.week ?? alone.value.week, whole: rest?.week };
}
