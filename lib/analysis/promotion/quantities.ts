import type { Word } from '../words';

/** A number as a word or in digits; years, clock times and ordinals are none. */
const number =
  /^(?:\d[\d,.]*[km]?\+?|hundreds?|thousands?|millions?|billions?|dozens|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|countless)$/;
/** What is counted says nothing of a feat. */
const measures =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|times?|miles?|km|kg|am|pm|o'clock|of|p|st|degrees|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const dated = ['Date', 'Time', 'Year', 'Ordinal'];
/** How far from its verb an amount may stand. */
const reach = 7;

/** "5,000 managers", "one million trees": a number that counts something. */
function isCount(words: readonly Word[], at: number): boolean {
  const { norm, tags } = words[at] as Word;
  if (!number.test(norm) || norm === '1' || dated.some((tag) => tags.has(tag))) return false;
  for (let noun = at + 1; noun < words.length && noun <= at + 4; noun++) {
    const next = words[noun] as Word;
    if (next.kind !== 'word' || measures.test(next.norm)) return false;
    if (next.tags.has('Plural') || /^(?:people|folks|staff|money)$/.test(next.norm)) return true;
    if (/[,.!?;:]/.test(next.after)) return false;
  }
  return false;
}

const fewestOfScore = 20;

/** So many that one counts them: "46 towns", "thousands of trees", unlike "two members". */
export const isScore = (words: readonly Word[], at: number): boolean =>
  isCount(words, at) && (lots.test(words[at]?.norm ?? '') || amountIn(words[at]) >= fewestOfScore);
const lots = /^(?:hundreds?|thousands?|millions?|billions?|dozens|countless|\d[\d,.]*[km]\+?)$/;
const amountIn = (word: Word | undefined) =>
  Number.parseFloat((word?.norm ?? '').replace(/,/g, ''));

/** "$5,000", "€2m". */
export const isSum = ({ norm, tags }: Word): boolean =>
  tags.has('Money') || /^(?:us|a|au|c|nz|hk|s)?[$\u20AC\u00A3\u20B9]\d/.test(norm);

/** Whether any of the words after a verb, up to the end of its clause, fits. */
function anyAfter(
  words: readonly Word[],
  verb: number,
  fits: (word: Word, at: number) => boolean,
): boolean {
  for (let at = verb + 1; at < words.length && at <= verb + reach; at++) {
    const word = words[at] as Word;
    if (word.kind !== 'word' || /[.!?;:]/.test(words[at - 1]?.after ?? '')) return false;
    if (fits(word, at)) return true;
  }
  return false;
}

/** "… trained 5,000 managers", "… planted one million trees": how much of it was done. */
export const namesMany = (words: readonly Word[], verb: number): boolean =>
  anyAfter(words, verb, (_word, at) => isCount(words, at));

/** "… raised $5,000", "… closed our seed round of €2m". */
export const namesSum = (words: readonly Word[], verb: number): boolean =>
  anyAfter(
    words,
    verb,
    (word, at) => isSum(word) || (at <= verb + 3 && /^\d[\d.,]*(?:k|m|%|\+)$/.test(word.norm)),
  );

/** "… visited all 46 towns". */
export const namesScore = (words: readonly Word[], verb: number): boolean =>
  anyAfter(words, verb, (_word, at) => isScore(words, at));
