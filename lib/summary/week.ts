import type { RuleId } from '@/lib/analysis/finding';
import type { SiteId } from '@/lib/draft/draft';

/** One person in a list of the week. */
export interface PersonLine {
  personId: string;
  site: SiteId;
  handle: string;
  displayName: string;
  certain: boolean;
  /** All touches on record, of any week. */
  touches: number;
  /** Touches of the week shown. */
  touchesThisWeek: number;
  /** Epoch milliseconds of the last touch. */
  lastAt: number;
}

/** The figures of one ISO week (Monday to Sunday) in the user's time zone. */
export interface WeekSummary {
  /** ISO 8601 week name, e.g. `2026-W47`. */
  name: string;
  /** Epoch milliseconds: the first instant of Monday, and of the Monday after. */
  start: number;
  end: number;
  peopleTalkedWith: number;
  touchesOut: number;
  touchesIn: number;
  /**
   * Asks that went out to people: `earned`, `early` without having been held, or `overridden` in spite of a hold;
   * asks that went to the audience (`public`); sends that were `held`, and those `revised` after it.
   */
  asks: Record<'earned' | 'early' | 'overridden' | 'public' | 'held' | 'revised', number>;
  /** How many sent drafts carried at least one finding of the rule. */
  findings: Record<RuleId, number>;
  /** The relationships with most contacts this week, most first. */
  mostContacts: PersonLine[];
  /** The relationships whose next contact may ask, the most recent first. */
  openForAsk: PersonLine[];
}
