import type { Judgement } from '@/lib/messaging';
import type { Verdict } from '@/lib/policy/verdict';
import type { Recorded } from './sending';
import type { Hold } from './view';

/** What the gate tells the rest of the session. */
export interface GateEvents {
  now(): number;
  /** The last verdict shown: its enforcement decides what happens when no answer comes. */
  verdict(): Verdict | undefined;
  judged(judgement: Judgement): void;
  held(hold: Hold): void;
  /** Whether a send is still held because nobody has looked at it. */
  waitsUnchecked(): boolean;
  recorded(what: Recorded): void;
  /** What was recorded did not go out, as the site says now: it counts no more. */
  takenBack(): void;
  /** Nothing holds the draft any more, but it was not sent for the person: their next press goes through. */
  pressAgain(): void;
  unreachable(error: unknown): void;
}
