import type { AskStrength } from '@/lib/analysis/finding';
import type { Addressee } from '@/lib/draft/draft';

/** From quiet to firm. `confirm` and `block` hold the send. */
export const levels = ['clear', 'nudge', 'confirm', 'block'] as const;
export type Level = (typeof levels)[number];

/** How firmly an ask that comes too early is met: a hint, a hold with a way on, a hold without. */
export const enforcements = ['nudge', 'confirm', 'block'] as const;
export type Enforcement = (typeof enforcements)[number];

/** Where one addressee stands against the policy. The contact being written counts. */
export interface Standing {
  addressee: Addressee;
  /** Touches on record before this draft. */
  touches: number;
  /** The number of the contact being written: `touches + 1`. */
  contact: number;
  /** The first contact that may ask. */
  opensAt: number;
  /** Whether this contact may ask. */
  open: boolean;
}

/** Why the verdict is what it is; each has a sentence at `verdict.<reason>` in the locale files. */
export type VerdictReason = 'too-early' | 'uncertain-identity' | 'soft-ask-early' | 'public-ask';

/** What the gate says of a draft. */
export interface Verdict {
  level: Level;
  reasons: VerdictReason[];
  /** One for each addressee, the least earned first. Empty for the audience. */
  standings: Standing[];
  ask: AskStrength | 'none';
  /** The policy's enforcement in force: under `nudge` a send is not kept waiting when no answer comes. */
  enforcement: Enforcement;
}
