import type { MessageFunction, RuleId } from '@/lib/analysis/finding';
import type { SiteId, Surface } from '@/lib/draft/draft';
import type { Direction } from '@/lib/draft/touch-kind';
import type { AskOutcome, LogEvent } from './records';

/** Whether a send speaks with people or at them; see `talkOf`. */
export type Talk = 'conversation' | 'broadcast';

/** What is counted of a quarter of an hour. `gives` and `public-asks`: public sends without and with an ask. */
export type Figure =
  | Direction
  | 'unjudged'
  | 'gives'
  | 'public-asks'
  | `send:${Surface}`
  | `talk:${Talk}`
  | `function:${MessageFunction}`
  | `ask:${AskOutcome}`
  | `rule:${RuleId}`
  | `event:${LogEvent}`;

/** What happened in one quarter on one site under one account of ours. */
export interface Slice {
  site: SiteId;
  /** Absent where no account is known, as of what happened offline. */
  account?: string;
  /** A figure that is nought has no key. */
  figures: Partial<Record<Figure, number>>;
  /** `Person.id`, touches out, touches in, time of the last one. */
  people: [string, number, number, number][];
  /** What was said in: a thread, or for a touch without one its person. Something went out: 1, came in: 2, both: 3. */
  threads: [string, number][];
  /** Milliseconds that people had waited for each answer of ours. */
  waits: number[];
}

/**
 * What happened in a quarter of an hour. Every time zone in use is a whole number of quarters from UTC, so any local
 * day or week is a run of whole quarters: a journey or a change of the clocks neither doubles nor loses one.
 */
export interface Rollup {
  /** Quarters of an hour since the epoch (UTC): `floor(at / rollupSpan)`. */
  id: number;
  slices: Slice[];
}

/** What happened on a whole day (UTC) that is over: one row where its quarters are ninety-six; see `days.ts`. */
export interface DayRow {
  /** Days since the epoch (UTC). */
  id: number;
  /** A JSON text of `Columns[]`: read ten times as quickly as the rows that it stands for. */
  columns: string;
}

/** Milliseconds. */
export const rollupSpan = 15 * 60 * 1000;
