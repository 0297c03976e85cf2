import type { Document } from '../document';

const fewest = 4;
/** Articles, prepositions and their like stand small in a title. */
const mayBeSmall = 4;

/** Written As a Title: every word of some length begins with a capital, and not all of it is shouted. */
function isTitled(text: string): boolean {
  const words = text.match(/[\p{L}'\u2019]+/gu) ?? [];
  const long = words.filter((word) => word.length >= mayBeSmall);
  return (
    words.length >= fewest &&
    long.length >= fewest - 1 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    long.some((word) => /\p{Ll}/u.test(word))
  );
}

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
