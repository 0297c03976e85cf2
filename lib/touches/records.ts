import type { AskKind, AskStrength, MessageFunction, RuleId } from '@/lib/analysis/finding';
import type { AddresseeRole, SiteId, Surface } from '@/lib/draft/draft';
import type { Direction, OfflineMeans, TouchKind } from '@/lib/draft/touch-kind';
import type { Mark } from '@/lib/policy/relationship';
import type { RelationshipType } from '@/lib/policy/relationship-types';
import type { Counts } from './person-counts';

/** One account of a person on one site. */
export interface Identity {
  /** `personId()` of the newest handle. */
  id: string;
  site: SiteId;
  handle: string;
  /** As last seen on the page. */
  displayName: string;
  certain: boolean;
  /** `personId`s of the handles it had before, the newest first. */
  earlier: string[];
}

/** What a person of ours has said about somebody, in contrast to what the record has counted. */
export interface Facts {
  tags: string[];
  type?: RelationshipType;
  notes?: string;
  /** With the time (epoch milliseconds) it was set. */
  mark?: Mark & { at: number };
  /** What they wrote until then (epoch milliseconds) needs no answer. */
  settledAt?: number;
  /** When any of these was last changed. */
  editedAt?: number;
}

/**
 * A message to us that was opened and is no touch yet: it becomes one when it is answered. Until then the person is
 * among those who wait, and counts for nothing else.
 */
export interface Opened {
  /** Of the touch that it becomes. */
  id: string;
  /** The account that wrote it: where it goes when a merge is undone. */
  identity: string;
  /** Its own time where the page shows one, else when it was first seen (epoch milliseconds). */
  at: number;
}

/**
 * Both sides of a merge as they were before it, but for the earlier merges of who was kept: those stand behind it in
 * the person's list. Its undo needs nothing else but the touches.
 */
export interface Merge {
  id: string;
  at: number;
  kept: Side;
  absorbed: Side;
}

/** One side of a merge: its identities, what was said about it, and its own earlier merges. */
export interface Side extends Facts {
  id: string;
  identities: Identity[];
  merges: Merge[];
  /** Key of the account that was shown for it, and the time of its last touch. */
  shown: string;
  lastAt: number;
}

/** One relationship: a person on one site, or on several once merged, with the counts over all of them. */
export interface Person extends Counts, Facts {
  /** `personId()` of the handle it was first recorded under; it stays when the handle changes. */
  id: string;
  /** Of the identity that was written with last. */
  site: SiteId;
  handle: string;
  displayName: string;
  certain: boolean;
  identities: Identity[];
  /** Every key that leads here: of all identities and of their earlier handles. No two people share one. */
  ids: string[];
  /** The display name in lower case: what the list is sorted by. */
  name: string;
  /** The words of names and handles, lower-cased: what the list is searched by. */
  words: string[];
  /** Merges that can be undone, the last one first. */
  merges: Merge[];
  /** Answered or not; it makes the person wait until something goes out after it. */
  opened?: Opened;
  /** The first touch from them that none of ours has followed, where `waitingSince` passes it over. */
  unansweredSince?: number;
}

/** One thing that really passed between us and a person. */
export interface Touch {
  /** `${releaseId}:${identity}`, `in:${site}:${the site's id}:${identity}`, or what its maker gave it: once written, never twice. */
  id: string;
  /** The relationship it counts for: `Person.id`. A merge changes it. */
  personId: string;
  /** Whom it passed with: `personId()` of the identity at the time. Nothing changes it. */
  identity: string;
  kind: TouchKind;
  /** Epoch milliseconds of the person's act. */
  at: number;
  direction: Direction;
  site: SiteId;
  /** Not of an offline touch. */
  surface?: Surface;
  role?: AddresseeRole;
  /** The strongest ask of the draft, as far as it was put to this person. */
  asked: AskStrength | 'none';
  /** What it belongs to, as the site names it: for "one counted touch per thread". */
  thread?: string;
  /** Our own account (handle or slug). */
  account?: string;
  /**
   * Of an outbound touch that answers: milliseconds since the first touch from them that none of ours had followed.
   * Kept like the counts: it follows from the order of the person's touches, and is told anew when that changes.
   */
  waited?: number;
  /** Of an offline touch. */
  means?: OfflineMeans;
  note?: string;
}

/** How an ask went out. `early`: below the threshold, but not held (soft, or the policy only nudges). */
export const askOutcomes = ['earned', 'early', 'overridden', 'public'] as const;
export type AskOutcome = (typeof askOutcomes)[number];

export interface AskRecord {
  strength: AskStrength;
  kind: AskKind;
  outcome: AskOutcome;
}

/** One draft that went out, without its text: what the week's figures count. */
export interface Send {
  /** The release's id. */
  id: string;
  at: number;
  site: SiteId;
  surface: Surface;
  /** `personId`s; empty for the audience. */
  people: string[];
  /** The rules that had a finding in it, each once. */
  rules: RuleId[];
  ask?: AskRecord;
  /** What the draft was for; absent when it could not be judged, and of sends before version 3. */
  function?: MessageFunction;
  /** The rules could not judge it: another language. */
  unjudged?: true;
  /** Our own account (handle or slug), when the page showed it. */
  account?: string;
}

/** Who a pending release goes to: enough to make the person's row. */
export interface Recipient {
  id: string;
  site: SiteId;
  handle: string;
  displayName: string;
  certain: boolean;
  role: AddresseeRole;
}

/** The fingerprint of a sent message; see `lib/analysis/fingerprint.ts`. */
export interface Print {
  id: string;
  at: number;
  /** Who got it: when a person is erased, their messages' fingerprints go too. */
  people: string[];
  print: Uint32Array;
}

/** A send on its way: written before it leaves, turned into touches when the site shows that it went through. */
export interface Pending extends Omit<Send, 'people'> {
  recipients: Recipient[];
  /** `personId`s of the recipients that it asks; `audienceKey(site)` for an ask to the audience. */
  asking?: string[];
  print?: Uint32Array;
  /** The person's own reason for sending in spite of a verdict. */
  override?: string;
  revised?: true;
  thread?: string;
  /** Ids of the parked asks that it is: once it went through, their texts go. */
  parked?: string[];
}

/** What the gate did, or a person with what it held. */
export const logEvents = ['held', 'overridden', 'revised', 'parked'] as const;
export type LogEvent = (typeof logEvents)[number];

/** What the gate did, for the person and the manager to read; never with the draft's text. */
export interface LogEntry {
  /** `${the id of the hold, release or parked ask}:${event}`. */
  id: string;
  at: number;
  event: LogEvent;
  site: SiteId;
  surface: Surface;
  people: string[];
  /** Of `overridden`: the person's own words. */
  reason?: string;
  /** Our own account, when the page showed it. */
  account?: string;
}

/** A held ask that is kept, with its text, until the relationship has earned it. The person was told and agreed. */
export interface Parked {
  /** Client-made UUID. */
  id: string;
  at: number;
  site: SiteId;
  surface: Surface;
  /** `personId`s of whom it is for, at the time. */
  people: string[];
  recipients: Recipient[];
  text: string;
  strength: 'soft' | 'hard';
  account?: string;
  /** Where it was to be sent, for a link back. */
  url?: string;
}

/** What a site's audience has had from us. */
export interface AudienceRow {
  id: SiteId;
  /** Public sends that asked for nothing since the last one that asked, or since the beginning. */
  gives: number;
  /** Times of the last public send and of the last one that asked (epoch milliseconds). */
  lastAt: number;
  lastAskAt?: number;
}

/** A part of a file that is being imported: checked, but not yet of the record. */
export interface Staged {
  /** `${importId}:${section}:${number}` */
  id: string;
  importId: string;
  at: number;
  section: 'people' | 'touches' | 'sends' | 'log' | 'parked';
  rows: unknown[];
}

/** What says that this is the record it was, and not an empty one in its place. */
export interface Meta {
  id: 'record';
  /** Made with the record, at random. The browser's storage, which is not evicted with the record, holds it too. */
  mark: string;
}
