import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis, RuleId } from '@/lib/analysis/finding';
import type { Draft, SiteId, Surface } from '@/lib/draft/draft';
import type { Verdict } from '@/lib/policy/verdict';

/** What the background answers for a draft. */
export interface Judgement extends Analysis {
  verdict: Verdict;
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
}

/** How loud the rest of a dismissal is: this phrase, or the rule as a whole. */
export type Dismissal = { rule: RuleId; phrase: string } | { rule: RuleId };

/** What the content script saw of a composer, for the popup's health line. */
export interface ComposerReport {
  site: SiteId;
  surface: Surface | 'unknown';
  /** False: underlines only, no gate, no touch. */
  recognized: boolean;
  /** Date of the adapter's selector table. */
  adapterSeen: string;
}

/** The whole message surface between a page, the popup and the background. Arguments are parsed at the door. */
export interface Protocol {
  /** Findings and verdict for a draft. Nothing of the draft is kept. */
  judge(draft: Draft): Judgement;
  /** Whether the coach is switched on for a site. */
  enabled(site: SiteId): boolean;
  /** Log that a send was held (without its text). Idempotent by `id`. */
  held(hold: { id: string; draft: Draft; at: number }): void;
  /** Remember a send before it leaves: survives the death of the background. Idempotent by `id`. */
  release(release: Release): void;
  /** The site showed that the send went through: its touches are recorded, once. */
  confirm(id: string): void;
  /** The send failed or was discarded: it is forgotten. */
  discard(id: string): void;
  /** The person does not want this hint again. Answers true when the rule as a whole has gone quiet. */
  dismiss(dismissal: Dismissal): boolean;
  /** Which composer is in use in this tab, for the popup. */
  report(report: ComposerReport): void;
  /** To a page, not to the background: open the card of the composer in use. */
  openCard(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
