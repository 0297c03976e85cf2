import type { RelationshipType } from './relationship-types';

/** What a person of ours has said about asking somebody, in spite of the counts. */
export const markKinds = ['do-not-ask', 'may-ask'] as const;

export interface Mark {
  kind: (typeof markKinds)[number];
  /** In the person's own words. */
  reason: string;
}

/**
 * What the record knows of a person that the gate needs, over all sites once merged. A person who is not on record
 * has no touches.
 */
export interface Relationship {
  /** The person's key after merges and renames: two addressees with one id are one person. */
  id: string;
  /** Touches that count by the policy's `counting`; the one being written is not among them. */
  touches: number;
  /** Epoch milliseconds of the first and the last touch on record, counted or not; absent without any. */
  firstAt?: number;
  lastAt?: number;
  /** Touches that asked this person (soft or hard). */
  asks: number;
  /** Touches that count, after the last one that asked. Without meaning while `asks` is 0. */
  contactsSinceLastAsk: number;
  /** Whether the person has ever answered us or written to us. */
  answered: boolean;
  type?: RelationshipType;
  mark?: Mark;
  /**
   * Asks to this person that were released and are neither confirmed nor discarded, without the draft that is judged.
   * One that has waited so long that nobody can still be sending it is none.
   */
  asksInFlight: number;
}

/** What the audience of the draft's site has had from us. */
interface Audience {
  /** Public posts that asked for nothing (a pointer is no ask), since the last public ask or since the beginning. */
  gives: number;
  /** Public asks that were released and are neither confirmed nor discarded, without the draft that is judged. */
  asksInFlight: number;
}

/** All that `decide` is told of the record. */
export interface Relationships {
  /** By `personId` of each addressee, whichever of a merged person's names it is. */
  people: ReadonlyMap<string, Relationship>;
  audience: Audience;
}
