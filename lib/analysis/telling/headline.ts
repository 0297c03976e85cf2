import type { Document } from '../document';
import { isTitled } from '../titled';

/**
 * Whether a draft opens with the headline of what follows: "Stop the Export of Live Calves", on a line of its own over
 * a report. It names the campaign, and speaks to those who decide.
 */
export function hasHeadline({ sentences, masked }: Document): boolean {
  const [first, second] = sentences;
  if (!first || !second) return false;
  return (
    masked.slice(first.start, second.start).includes('\n') &&
    isTitled(first.sentence.text) &&
    !isTitled(second.sentence.text)
  );
}
