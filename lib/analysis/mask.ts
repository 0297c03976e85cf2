/**
 * Masking: what is not the writer's own wording is replaced, unit for unit, by a private-use character that
 * names its kind, so that offsets stay exact and the parser never sees a handle as a verb.
 */
import { maskAddresses } from './masks/addresses';
import { marks } from './masks/marks';
import { maskQuotes } from './masks/quotes';
import { maskTrailingTags } from './masks/tags';

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)(?:[\uFE0E\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/gu;
/** Arrows, boxes, stars and the like, and ">>": people point with them as with emoji. */
const ornament = /[\u2190-\u21FF\u2300-\u23FF\u2500-\u27BF\u2B00-\u2BFF]+|>{2,}/g;
const repost = /(?:^|[\s.:])(?:RT|MT)\s?:?\s?@\w/;

/** What to do with words after "RT @someone": they are another person's (`skip`), or they are to be judged (`read`). */
export type Reposts = 'skip' | 'read';

/**
 * Mask links, @handles, emoji, trailing #tags, quotations and reposted text. A hashtag inside a sentence is a
 * word of it: only its `#` goes.
 *
 * @returns a string of the same length in UTF-16 units.
 */
export function mask(text: string, reposts: Reposts = 'skip'): string {
  let masked = neutral(text);
  masked = masked.replace(emoji, (found) => marks.emoji.repeat(found.length));
  masked = masked.replace(ornament, (found) => marks.emoji.repeat(found.length));
  masked = maskReposts(masked, reposts);
  masked = maskQuotes(masked);
  masked = maskAddresses(masked);
  return maskTrailingTags(masked);
}

/** One unit for one: typographic signs as their plain form, anything a parser could trip over as a space. */
function neutral(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\uFF07]/g, "'")
    .replace(
      /[\uFFFD\uE000-\uE00F\u200B\u2060\uFEFF\u00A0\u2000-\u200A\u202F\u2800\u3000\t\v\f]/g,
      ' ',
    )
    .replace(/\r/g, '\n')
    .replace(/\p{Cs}/gu, ' ');
}

function maskReposts(text: string, reposts: Reposts): string {
  const found = repost.exec(text);
  if (!found) return text;
  const from = found.index;
  if (reposts === 'skip') return text.slice(0, from) + marks.repost.repeat(text.length - from);
  // Only the sign of the repost and the name go.
  return text.replace(
    /(^|[\s.:])((?:RT|MT)\s?:?\s?@\w{1,50}:?)/g,
    (_, lead: string, sign: string) => lead + marks.repost.repeat(sign.length),
  );
}
