import type { RuleId } from '@/lib/analysis/finding';

/** How a rule's words are underlined, on the page, in the mirror and as the sample in the card. */
export interface Underline {
  /** Name in `CSS.highlights`, which the page can read: it says nothing of what the rule thinks. */
  readonly name: string;
  readonly line: 'wavy' | 'dotted' | 'dashed' | 'double' | 'solid';
  /**
   * A mid-tone with a contrast of at least 3:1 on the sites' white and on their dark backgrounds
   * (WCAG 2.2, 1.4.11), as a site's theme cannot be known to a highlight. Never red: a hint is no error.
   */
  readonly color: string;
  /** CSS pixels. */
  readonly thickness: number;
}

/** Told apart by the kind of line first and by colour second. */
export const underlines: Readonly<Record<RuleId, Underline>> = {
  ask: { name: 'hint-1', line: 'wavy', color: '#b8720a', thickness: 2 },
  'self-promotion': { name: 'hint-2', line: 'dotted', color: '#8f63e8', thickness: 3 },
  boilerplate: { name: 'hint-3', line: 'dashed', color: '#12908a', thickness: 2 },
  telling: { name: 'hint-4', line: 'double', color: '#3f7fd6', thickness: 1 },
  urgency: { name: 'hint-5', line: 'solid', color: '#a9780f', thickness: 2 },
  broadcast: { name: 'hint-6', line: 'dotted', color: '#76808c', thickness: 2 },
};
