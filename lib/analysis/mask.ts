/**
 * Masking: what is not the writer's own wording is replaced, unit for unit, by a private-use character that
 * names its kind, so that offsets stay exact and the parser never sees a handle as a verb.
 */

/** What a masked stretch stands for. */
export type MaskKind = 'link' | 'handle' | 'tag' | 'emoji' | 'quote' | 'repost';

const marks: Record<MaskKind, string> = {
  link: '\uE000',
  handle: '\uE001',
  tag: '\uE002',
  emoji: '\uE003',
  quote: '\uE004',
  repost: '\uE005',
};
const kinds = new Map<string, MaskKind>(
  (Object.entries(marks) as [MaskKind, string][]).map(([kind, mark]) => [mark, kind]),
);

/** The kind a masked character stands for; undefined for a character of the writer's words. */
export function maskKind(character: string): MaskKind | undefined {
  return kinds.get(character);
}

/** What stands in place of the `#` of a tag inside a sentence: a space, but one that tells where a tag begins. */
export const tagSpace = '\u2003';

/** Longest quotation that is taken as one, in UTF-16 units: a lone quotation mark must not swallow a draft. */
const longestQuote = 600;
/** Longer runs without a space are no address that a person types. */
const longestAddress = 2048;

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)(?:[\uFE0E\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*/gu;
/** Arrows, boxes, stars and the like, and ">>": people point with them as with emoji. */
const ornament = /[\u2190-\u21FF\u2300-\u23FF\u2500-\u27BF\u2B00-\u2BFF]+|>{2,}/g;
const repost = /(?:^|[\s.:])(?:RT|MT)\s?:?\s?@\w/;
const domain =
  /^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|io|co|uk|us|ca|eu|de|info|app|dev|me|tv|ly|gl|be|ai|int|news|social|page|link)(?:[/?#]\S*)?$/i;

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
    .replace(/[\uFFFD\uE000-\uE00F\u200B\u2060\uFEFF\u00A0\u2000-\u200A\u202F\u3000\t\v\f]/g, ' ')
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

const closing = new Map([
  ['"', '"'],
  ['\u201C', '\u201D'],
  ['\u00AB', '\u00BB'],
  ['\u201E', '\u201C'],
]);

/** Quotations of two words or more; a single word in quotation marks ("like", "free") stays the writer's. */
function maskQuotes(text: string): string {
  if (!/["\u201C\u00AB\u201E]/.test(text)) return text;
  return text.split('\n').map(maskLineQuotes).join('\n');
}

function maskLineQuotes(line: string): string {
  let out = '';
  let done = 0;
  /** From here on no closing sign of this kind is left in the line. */
  const spent = new Map<string, number>();
  for (let at = 0; at < line.length; at++) {
    const close = closing.get(line[at] ?? '');
    if (close === undefined || at >= (spent.get(close) ?? line.length)) continue;
    if (/[\p{L}\p{N}]/u.test(line[at - 1] ?? '') || /[\s"\u201C]/.test(line[at + 1] ?? ' '))
      continue;
    const end = closeOf(line, at + 1, close);
    if (end < 0) {
      spent.set(close, at);
      continue;
    }
    if (end - at > longestQuote) continue;
    const inside = line.slice(at + 1, end);
    out += line.slice(done, at);
    out += /\S\s+\S/.test(inside) ? marks.quote.repeat(end + 1 - at) : ` ${inside} `;
    done = end + 1;
    at = end;
  }
  return out + line.slice(done);
}

function closeOf(line: string, from: number, close: string): number {
  const end = line.indexOf(close, from);
  if (close !== '\u201D') return end;
  const plain = line.indexOf('"', from);
  return end < 0 || (plain >= 0 && plain < end) ? plain : end;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/** A run that can hold an address: most words need no second look. It begins where a run does, so the time is linear. */
const addressLike = /(?<![^\s\uE000-\uE005])[^\s@.:\uE000-\uE005]*[@.:][^\s\uE000-\uE005]+/g;

function maskAddresses(text: string): string {
  return text.replace(addressLike, (run) => {
    if (run.length > longestAddress) return run;
    const lower = run.toLowerCase();
    const web = firstOf(lower, ['http://', 'https://', 'www.']);
    if (web >= 0) {
      const end = run.length - trailing(run.slice(web));
      return (
        run.slice(0, web) +
        marks.link.repeat(Math.max(end - web, 1)) +
        run.slice(Math.max(end, web + 1))
      );
    }
    if (run.includes('@')) return maskHandles(run);
    if (run.includes('.') && run.length < 300) {
      const lead = /^[("'[<]*/.exec(run)?.[0].length ?? 0;
      const end = run.length - trailing(run.slice(lead));
      if (end > lead && domain.test(run.slice(lead, end)))
        return run.slice(0, lead) + marks.link.repeat(end - lead) + run.slice(end);
    }
    return run;
  });
}

function firstOf(text: string, starts: string[]): number {
  let first = -1;
  for (const start of starts) {
    const at = text.indexOf(start);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** How many units at the end of an address are the sentence's punctuation. */
function trailing(address: string): number {
  let count = 0;
  while (
    count < address.length &&
    '.,;:!?)]}>"\'*'.includes(address[address.length - 1 - count] ?? ' ')
  )
    count++;
  return count;
}

function maskHandles(run: string): string {
  let out = '';
  let at = 0;
  while (at < run.length) {
    const sign = run.indexOf('@', at);
    if (sign < 0) break;
    let start = sign;
    let end = sign + 1;
    while (end < run.length && /[\w]/.test(run[end] ?? '')) end++;
    const isMail = sign > 0 && wordCharacter.test(run[sign - 1] ?? '');
    if (isMail) {
      while (start > at && /[\w.+-]/.test(run[start - 1] ?? '')) start--;
      while (end < run.length && /[\w.-]/.test(run[end] ?? '')) end++;
      while (end > sign + 1 && /[.-]/.test(run[end - 1] ?? '')) end--;
    }
    const kind = isMail ? marks.link : marks.handle;
    out +=
      run.slice(at, start) + (end > sign + 1 ? kind.repeat(end - start) : run.slice(start, end));
    at = end;
  }
  return out + run.slice(at);
}

const hash = /[#\uFF03](?=[\p{L}\p{N}_])/gu;

/** A closing run of tags labels the post; any other tag is read as a word, and only its `#` goes. */
function maskTrailingTags(text: string): string {
  if (!/[#\uFF03]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => maskClosingTags(line).replace(hash, tagSpace))
    .join('\n');
}

function maskClosingTags(line: string): string {
  const runs = [...line.matchAll(/[^\s\uE000-\uE005]+/g)];
  let first = runs.length;
  while (first > 0 && /^[#\uFF03][\p{L}\p{N}_]+[.,!]?$/u.test(runs[first - 1]?.[0] ?? '')) first--;
  const count = runs.length - first;
  if (count === 0) return line;
  const before = runs[first - 1];
  const start = runs[first]?.index ?? line.length;
  const afterSentence =
    !before ||
    /[.!?\u2026:)]["')]*$/.test(before[0]) ||
    maskKind(line.slice(0, start).trimEnd().at(-1) ?? '') !== undefined;
  // One tag after a sentence without a full stop is its last word ("help us end #hunger"); several are labels,
  // of which the first may still belong to the sentence.
  const from = afterSentence ? first : first + 1;
  let out = '';
  let done = 0;
  for (const run of runs.slice(from)) {
    out += line.slice(done, run.index) + marks.tag.repeat(run[0].length);
    done = run.index + run[0].length;
  }
  return out + line.slice(done);
}
