import type { Sentence } from '../document';
import { isBaseVerb } from '../word-class';
import type { Word } from '../words';
import type { Signal } from './signal';
import { endOfName } from './subjects';

/** The account's own name, and the name of goods that its owner marks as such. */
export function nameSignals(
  { words, text }: Sentence,
  names: readonly { from: number; to: number }[],
): Signal[] {
  const marked = words.flatMap(({ start, end, after }, at) =>
    /[\u2122\u00AE]/.test(text.slice(start, end) + after.slice(0, 1)) ? [{ from: at, to: at }] : [],
  );
  return [...names, ...marked].map(({ from, to }) => ({
    kind: 'name',
    variant: 'content',
    from,
    to: wholeName(words, text, to),
    weight: isTicker(words[from], text) ? ofTicker : weightOfName(words, from),
    inAnswer: 0,
    lacks: 'merit',
  }));
}

/** "$OTLK" stands under whatever a house must disclose as well. */
const ofTicker = 0.4;
const isTicker = (word: Word | undefined, text: string) =>
  word !== undefined && /^\$/.test(text.slice(word.start - (word.before.endsWith('$') ? 1 : 0)));

function weightOfName(words: readonly Word[], from: number): number {
  // "#Riverbank" says whom a post is about, or who posts.
  if (words[from]?.inTag) return 0.2;
  const before = words[from - 1]?.norm ?? '';
  // "Any Riverbank goods": of which something is denied.
  if (/^(?:any|no)$/.test(before)) return 0.2;
  // "At Riverbank": the house as the place to be.
  if (/^(?:at|from|by|only)$/.test(before)) return 0.9;
  // "A Riverbank bench": a thing called after it. "Spoke with Riverbank", "in Maumee": beside it.
  if (before === 'with' && isBaseVerb(words[0] as Word)) return 0.75;
  return /^(?:an?|with|and|in|near|of)$/.test(before) ? 0.5 : 0.6;
}

/** "Riverbank Sour Cherry Jam", "Friends of the Library": up to the next sign, as a reader takes the name. */
function wholeName(words: readonly Word[], text: string, last: number): number {
  const end = endOfName(words, text, last);
  for (let at = last; at < end; at++)
    if (/[^\s'\u2019&-]/.test(words[at]?.after ?? '') || words[at + 1]?.kind !== 'word') return at;
  return end;
}
