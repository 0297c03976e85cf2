import type { Direction, TouchKind } from '@/lib/draft/touch-kind';

/** How many touches of each kind and direction; a kind without touches has no key. */
export type Tally = Partial<Record<`${Direction}:${TouchKind}`, number>>;

/** The figures of a relationship: kept with it, so that a verdict never has to scan touches. */
export interface Counts {
  /** All touches on record: `out + in`. */
  touches: number;
  out: number;
  in: number;
  /** Outbound touches that asked this person (soft or hard). */
  asks: number;
  /** Epoch milliseconds of the first and last touch; 0 while there is none. */
  firstAt: number;
  lastAt: number;
  lastOutAt?: number;
  lastInAt?: number;
  lastAskAt?: number;
  /** Who wrote last. */
  lastDirection?: Direction;
  /**
   * The first touch from them that none of ours has followed, or else the message of theirs that was opened; what needs
   * no answer is passed over.
   */
  waitingSince?: number;
  /** `touches`, but never above `maxStep`: an index over it answers "whose next contact may ask" without a scan. */
  step: number;
  /** 1 from `regularContacts` touches on, else 0: who falls silent from here is going cold. */
  regular: 0 | 1;
  tally: Tally;
  /** Of the touches after the last one that asked. */
  sinceAsk: Tally;
}

/** The highest threshold a policy can set; past it every relationship is open. */
export const maxStep = 50;

/** From so many touches on a relationship can go cold. */
export const regularContacts = 3;
