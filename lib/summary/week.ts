import type { MessageFunction, RuleId } from '@/lib/analysis/finding';
import type { SiteId } from '@/lib/draft/draft';
import type { AskOutcome, LogEvent } from '@/lib/touches/records';
import type { Talk } from '@/lib/touches/rollup-records';

/** An ISO 8601 week (Monday to Sunday) in one time zone. */
export interface Week {
  /** ISO 8601 week name, e.g. `2026-W47`. */
  name: string;
  /** Epoch milliseconds: the first instant of Monday, and of the Monday after. */
  start: number;
  end: number;
}

/** What of a week is looked at: one site, or one account of ours on it; without both, everything. */
export interface Part {
  site?: SiteId;
  account?: string;
}

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

/** One local day of a week. */
export interface DayFigures {
  /** Epoch milliseconds: its first instant. */
  start: number;
  /** Whether anything went out: a send, or a call or a meeting that somebody noted. */
  active: boolean;
  /** Sends that asked. */
  asks: number;
}

/** What became of asks; see `WeekFigures.asks`. */
type AskFigure = AskOutcome | Extract<LogEvent, 'held' | 'revised' | 'parked'>;

/** What is counted of a week, or of a part of it. */
export interface WeekFigures {
  peopleTalkedWith: number;
  /** Of these, people of whom something came in as well as something of ours went out. */
  wroteBack: number;
  /** Threads in which something went out and something came in. */
  conversations: number;
  touchesOut: number;
  touchesIn: number;
  /** Everything that went out, posts to everyone too. */
  sends: number;
  /** Of these, those that the rules could judge: what the shares of findings are of. */
  judged: number;
  /** Of these, those that spoke with somebody, and those that spoke to nobody. */
  talk: Record<Talk, number>;
  /** What the sends were for, where that is known. */
  functions: Record<MessageFunction, number>;
  /** Public sends that asked for nothing, and that asked. */
  gives: number;
  publicAsks: number;
  /**
   * Asks that went out to people: `earned`, `early` without having been held, or `overridden` in spite of a hold;
   * asks that went to the audience (`public`); sends that were `held`, and those `revised` after it or `parked`.
   */
  asks: Record<AskFigure, number>;
  /** How many sent drafts carried at least one finding of the rule. */
  findings: Record<RuleId, number>;
  /** Answers of ours to what somebody had written, and the median time they had waited (milliseconds). */
  answers: { count: number; median?: number };
  /** The seven days, Monday first. */
  days: DayFigures[];
  /** Of these, days on which something went out. */
  daysActive: number;
}

/** A week by itself: what the popup shows first of it. */
export interface WeekAlone extends Week, WeekFigures {}

/** A week as the popup shows it, with the week before beside it. */
export interface WeekSummary extends WeekAlone {
  before: WeekFigures;
  /** When the record began (epoch milliseconds), where that was after the week before had begun. */
  begun?: number;
  /** The relationships with most contacts this week, most first. */
  mostContacts: PersonLine[];
  /** The sites and accounts of which something is on record in the two weeks. */
  parts: Part[];
}
