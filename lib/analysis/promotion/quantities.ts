import type { Word } from '../words';

/** A number as a word or in digits; years, clock times and ordinals are none. */
const number =
  /^(?:\d[\d,.]*[km]?\+?|hundreds?|thousands?|millions?|billions?|dozens|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|countless)$/;
/** What is counted says nothing of a feat. */
const measures =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|times?|miles?|km|kg|am|pm|o'clock|of|p|st|degrees|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "… trained 5,000 managers", "… planted one million trees": how much of it was done. */
export function namesMany(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at <= verb + 7; at++) {
    const { norm, kind, tags } = words[at] as Word;
    if (kind !== 'word' || /[.!?;:]/.test(words[at - 1]?.after ?? '')) return false;
    if (
      !number.test(norm) ||
      ['Date', 'Time', 'Year', 'Ordinal'].some((tag) => tags.has(tag)) ||
      norm === '1'
    )
      continue;
    for (let noun = at + 1; noun < words.length && noun <= at + 4; noun++) {
      const next = words[noun] as Word;
      if (next.kind !== 'word' || measures.test(next.norm)) break;
      if (next.tags.has('Plural') || /^(?:people|folks|staff|money)$/.test(next.norm)) return true;
      if (/[,.!?;:]/.test(next.after)) break;
    }
  }
  return false;
}

const fewestOfScore = 20;

/** "… visited all 46 towns": so many that one counts them. */
export const namesScore = (words: readonly Word[], verb: number): boolean =>
  namesMany(words, verb) &&
  words
    .slice(verb + 1, verb + 7)
    .some(({ norm }) => Number.parseFloat(norm.replace(/,/g, '')) >= fewestOfScore);

/** "… raised $5,000", "… closed our seed round of €2m". */
export function namesSum(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at <= verb + 7; at++) {
    const { norm, kind, tags } = words[at] as Word;
    if (kind !== 'word' || /[.!?;:]/.test(words[at - 1]?.after ?? '')) return false;
    if (tags.has('Money') || /^[$\u20AC\u00A3]\d/.test(norm)) return true;
    if (at <= verb + 3 && /^\d[\d.,]*(?:k|m|%|\+)$/.test(norm)) return true;
  }
  return false;
}
