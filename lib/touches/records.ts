import type { AskKind, AskStrength, RuleId } from '@/lib/analysis/finding';
import type { AddresseeRole, SiteId, Surface } from '@/lib/draft/draft';

/** A person on record, with the counts a verdict needs, so that it never has to scan touches. */
export interface Person {
  /** `personId()`. */
  id: string;
  site: SiteId;
  handle: string;
  /** As last seen on the page. */
  displayName: string;
  certain: boolean;
  /** All touches on record: `out + in`. */
  touches: number;
  out: number;
  in: number;
  /** Outbound touches that asked this person (soft or hard). */
  asks: number;
  /** Epoch milliseconds. */
  firstAt: number;
  lastAt: number;
  lastOutAt?: number;
  /** `touches`, but never above `maxStep`: an index over it answers "whose next contact may ask" without a scan. */
  step: number;
}

/** The highest threshold a policy can set; past it every relationship is open. */
export const maxStep = 50;

/** One thing that really passed between us and a person. */
export interface Touch {
  /** `${releaseId}:${personId}`: writing it twice is writing it once. */
  id: string;
  personId: string;
  /** Epoch milliseconds of the person's act. */
  at: number;
  direction: 'out' | 'in';
  site: SiteId;
  surface: Surface;
  role: AddresseeRole;
  /** The strongest ask of the draft, as far as it was put to this person. */
  asked: AskStrength | 'none';
}

/** How an ask went out. `early`: below the threshold, but not held (soft, or the policy only nudges). */
export type AskOutcome = 'earned' | 'early' | 'overridden' | 'public';

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
  print?: Uint32Array;
  /** The person's own reason for sending in spite of a verdict. */
  override?: string;
  revised?: true;
}

/** What the gate did, for the person and the manager to read; never with the draft's text. */
export interface LogEntry {
  /** `${holdId or releaseId}:${event}`. */
  id: string;
  at: number;
  event: 'held' | 'overridden' | 'revised';
  site: SiteId;
  surface: Surface;
  people: string[];
  /** Of `overridden`: the person's own words. */
  reason?: string;
}
