import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis, RuleId } from '@/lib/analysis/finding';
import type { Addressee, Draft, SiteId, Surface } from '@/lib/draft/draft';
import type { Direction, OfflineMeans, TouchKind } from '@/lib/draft/touch-kind';
import type { Mark } from '@/lib/policy/relationship';
import type { RelationshipType } from '@/lib/policy/relationship-types';
import type { Verdict } from '@/lib/policy/verdict';

/** What the background answers for a draft. */
export interface Judgement extends Analysis {
  verdict: Verdict;
  /** Whether the policy lets a person keep the text of a held ask. */
  mayPark?: boolean;
}

/** A send that was held. One draft is one hold, however often it is sent: it keeps its `id` until its words change. */
export interface HeldDraft {
  /** Client-made UUID. */
  id: string;
  draft: Draft;
  /** Epoch milliseconds of the first hold. */
  at: number;
}

/** A send that the person made and the coach let through (or released). */
export interface Release {
  /** Client-made UUID of this send: repeating a release or a confirmation changes nothing. */
  id: string;
  draft: Draft;
  /** Epoch milliseconds of the person's act. */
  at: number;
  /** The person's own words, when the send went out in spite of a verdict. */
  override?: string;
  /** True when this draft had been held and was changed so that it is no longer held. */
  revised?: boolean;
  /** What the draft belongs to, as the site names it, when the page shows it. */
  thread?: string;
}

/** A confirmed send that failed after all. */
export interface TakenBack {
  /** Of its release. */
  id: string;
  /** What was recorded as answered by it. */
  inbound?: { id: string; site: SiteId };
}

/** How loud the rest of a dismissal is: this phrase, or the rule as a whole. */
export type Dismissal = { rule: RuleId; phrase: string } | { rule: RuleId };

/** A new handle of an account. */
export interface Rename {
  /** One of the account's keys. */
  identity: string;
  handle: string;
  /** The present handle was a slip, and nobody is to be found under it. */
  forget?: boolean;
}

/** What a rename came to. `known`: the account had that handle already. */
export type Renaming = 'renamed' | 'merged' | 'known';

/** What the content script saw of a composer, for the popup's health line. */
export interface ComposerReport {
  site: SiteId;
  surface: Surface | 'unknown';
  /** False: underlines only, no gate, no touch. */
  recognized: boolean;
  /** Date of the adapter's selector table. */
  adapterSeen: string;
}

/** Something from a person to us that a page showed: no text of it, only that it was and when. */
export interface Inbound {
  /** The site's own id of it (a status, comment or message id): it is recorded once, however often it is seen. */
  id: string;
  from: Omit<Addressee, 'role'>;
  kind: Exclude<TouchKind, 'offline'>;
  surface: Surface;
  /** Its own time, as the page says (epoch milliseconds). */
  at: number;
  thread?: string;
  account?: string;
}

/** A message to us that a page showed where the person writes; without an id where the site has none. */
export type OpenedMessage = Omit<Inbound, 'id'> & Partial<Pick<Inbound, 'id'>>;

/** A call, a meeting or an e-mail that the person notes themselves. */
export interface OfflineTouch {
  /** Client-made UUID. */
  id: string;
  /** `Person.id`, or the key of one of its identities. */
  person: string;
  at: number;
  means: OfflineMeans;
  direction: Direction;
  note?: string;
  asked?: boolean;
}

/** A change to what is said about people. A field that is absent stays; `null` takes it away. */
export interface FactsChange {
  addTags?: string[];
  removeTags?: string[];
  type?: RelationshipType | null;
  notes?: string | null;
  mark?: Mark | null;
  /** What they wrote until then (epoch milliseconds) needs no answer. */
  settledAt?: number | null;
}

/** A held ask that the person wants to keep, text and all, until it is earned. */
export interface ParkRequest {
  /** Client-made UUID. */
  id: string;
  draft: Draft;
  at: number;
  /** Where it was to be sent, for the way back. */
  url?: string;
}

/** One stretch of a file that is being imported: rows of one section, in the file's own shape. */
export interface ImportRows {
  /** Of the import: a client-made UUID. */
  id: string;
  /** Counted from 0: a repeated stretch is staged once. */
  part: number;
  section: 'people' | 'touches' | 'sends' | 'log' | 'parked';
  /** The rows as JSON lines, in one string of at most 8 million characters. */
  lines: string;
  /** The number of the first row, for messages. */
  firstRow: number;
}

/** What an import changed. */
export interface ImportResult {
  people: number;
  touches: number;
  sends: number;
  log: number;
  parked: number;
}

/** The whole message surface between a page, the popup and the background. Arguments are parsed at the door. */
export interface Protocol {
  /** Findings and verdict for a draft. Nothing of the draft is kept. */
  judge(draft: Draft): Judgement;
  /** Whether the coach is switched on for a site. */
  enabled(site: SiteId): boolean;
  /** Log that a send was held (without its text). Idempotent by `id`. */
  held(hold: HeldDraft): void;
  /**
   * A send waits to leave: it is judged by the record of this moment and, when the gate lets it go, remembered in the
   * same step, so that of two asks at once only one is let go. Nothing is remembered of a send that the answer holds.
   * Idempotent by `id`.
   */
  claim(release: Release): Judgement;
  /** Remember a send before it leaves, whatever the gate says of it: survives the death of the background. Idempotent by `id`. */
  release(release: Release): void;
  /** The site showed that the send went through: its touches are recorded, once. */
  confirm(id: string): void;
  /** The send failed or was discarded: it is forgotten. */
  discard(id: string): void;
  /** A send that was confirmed has failed, as the site says now: all that it counted for goes. Idempotent by `id`. */
  takeBack(send: TakenBack): void;
  /** The person does not want this hint again. Answers true when the rule as a whole has gone quiet. */
  dismiss(dismissal: Dismissal): boolean;
  /** A composer is in use in this tab: how it was found, and where the popup can ask for it. */
  report(report: ComposerReport): void;
  /** A message to us was opened: its sender waits for an answer. It is no touch until it is answered (`inbound`). */
  opened(message: OpenedMessage): void;
  /** What a person wrote to us was answered: recorded once. Answers whether it was new. */
  inbound(touch: Inbound): boolean;
  /** Notes a call, a meeting or an e-mail. Idempotent by `id`. */
  offline(touch: OfflineTouch): void;
  /** Takes a touch out of the record, with all that it counted for. Answers false when it is not there. */
  undoTouch(id: string): boolean;
  /** Tags, type, notes and mark of one or many people (`Person.id`). */
  editPeople(edit: { people: string[]; change: FactsChange }): void;
  /** An account has a new handle: the relationship stays, and is found under the earlier one too. */
  rename(rename: Rename): Renaming;
  /** Two people are one: `absorb` becomes part of `keep`. */
  merge(merge: { keep: string; absorb: string[] }): void;
  /** Takes a person's last merge back; answers the two people's ids. */
  undoMerge(undo: { person: string; merges: number }): string[];
  /** Erases people (`Person.id`) with all traces: touches, fingerprints, log, parked asks. */
  erasePeople(people: string[]): void;
  /** Erases all that happened from `start` until before `end` (epoch milliseconds). */
  erasePeriod(period: { start: number; end: number }): void;
  /** Erases the whole record; the policy stays. */
  eraseAll(): void;
  /** Keeps a held ask, with its text. Refused with `forbidden` where the policy does not allow it. */
  park(ask: ParkRequest): void;
  /** The parked ask was sent or is no longer wanted: its text goes. */
  unpark(id: string): void;
  /** Stages rows of a file. Nothing of the record changes; refused with `bad-file` and the row's number. */
  importRows(rows: ImportRows): void;
  /** Writes all staged rows of an import, or none. */
  importFinish(id: string): ImportResult;
  /** Drops what was staged. */
  importCancel(id: string): void;
  /** To a page, not to the background: open the card of the composer in use. */
  openCard(): void;
  /** To a page, not to the background: the composer in use there now, if any. */
  composer(): ComposerReport | undefined;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
