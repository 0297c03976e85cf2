import type { AskStrength } from '@/lib/analysis/finding';
import type { Addressee } from '@/lib/draft/draft';
import type { RelationshipType } from './relationship-types';

/** From quiet to firm. `confirm` and `block` hold the send. */
const levels = ['clear', 'nudge', 'confirm', 'block'] as const;
export type Level = (typeof levels)[number];

/** How firmly an ask that comes too early is met: a hint, a hold with a way on, a hold without. */
export const enforcements = ['nudge', 'confirm', 'block'] as const;
type Enforcement = (typeof enforcements)[number];

/** One thing that has to come before an ask to a person, with its numbers. */
export type Wait =
  /** A person of ours said not to ask them, in their own words. */
  | { for: 'do-not-ask'; reason: string }
  /** So many contacts have to come first, before the one that asks. */
  | { for: 'contacts'; more: number }
  /** Whole days of 24 hours. */
  | { for: 'days'; known: number; needed: number }
  /** They have never answered, or written to us. */
  | { for: 'answer' }
  /** Contacts since they were last asked. */
  | { for: 'spacing'; had: number; needed: number }
  /** Another ask to them is on its way. */
  | { for: 'ask-in-flight' };

/** Where a relationship stands against the policy. The contact that comes next counts. */
export interface Outlook {
  /** Touches on record before that contact, as far as they count. */
  touches: number;
  /** The number of that contact: `touches + 1`. */
  contact: number;
  /** The first contact that may ask this person, by their type if it has its own. */
  opensAt: number;
  /** Whether that contact may ask: nothing is waited for. */
  open: boolean;
  /** What has to come before an ask, the weightiest first; empty when open. */
  waits: Wait[];
  /** The type that set the thresholds, if one did. */
  type?: RelationshipType;
  /** Open because somebody said that they may be asked any time; in their own words. */
  mayAsk?: string;
}

/** Where one addressee of a draft stands: the contact that comes next is the one being written. */
export interface Standing extends Outlook {
  addressee: Addressee;
}

/** Where the audience stands, of a draft that asks in public. */
export interface PublicStanding {
  /** Public posts without an ask since the last one with. */
  gives: number;
  /** How many are needed between two. */
  needed: number;
}

/** Why the verdict is what it is; each has a sentence at `verdict.<reason>` in the locale files. */
export const verdictReasons = [
  'do-not-ask',
  'too-early',
  'too-new',
  'no-answer',
  'asked-lately',
  'ask-in-flight',
  'soft-ask-early',
  'uncertain-identity',
  'public-ask',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** What the gate says of a draft. */
export interface Verdict {
  level: Level;
  reasons: VerdictReason[];
  /** One for each addressee, the least earned first. Empty for the audience. */
  standings: Standing[];
  ask: AskStrength | 'none';
  /** The policy's enforcement in force: under `nudge` a send is not kept waiting when no answer comes. */
  enforcement: Enforcement;
  /** Whether a hold may be overridden with a reason (`lib/policy/override.ts`); never of a level that holds nothing. */
  overridable: boolean;
  /**
   * Whether its send is weighed once more as it leaves: it asks, where an ask can be held, and the record may have
   * moved on since (another tab may have asked the same person in this second).
   */
  weighAtSend: boolean;
  /** Of an ask to the audience that comes before enough was given. */
  audience?: PublicStanding;
}

/** Whether a send with this verdict is held. */
export const holdsSend = ({ level }: Pick<Verdict, 'level'>): boolean =>
  level === 'confirm' || level === 'block';

/**
 * How many contacts have to come before the one that may ask, whatever else is waited for; 0 when no contact is
 * missing. A ban has no such number: who must not be asked is not `open`, but 0 contacts away.
 */
export const contactsToGo = ({ waits }: Pick<Outlook, 'waits'>): number =>
  waits.reduce((most, wait) => {
    if (wait.for === 'contacts') return Math.max(most, wait.more);
    return wait.for === 'spacing' ? Math.max(most, wait.needed - wait.had) : most;
  }, 0);
