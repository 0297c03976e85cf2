import { maskKind } from './masks/marks';
import { tagSpace } from './masks/tags';

/** A stretch of the masked text, half open, without surrounding space. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * No sentence is longer (UTF-16 units): a wall of text without a full stop is judged in pieces, so that the
 * time for a piece stays bounded.
 */
const longestSentence = 600;

const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen st jr sr vs etc inc ltd co corp no dept est approx e.g i.e eg ie u.s u.k p.s a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);

/** Split masked text into sentences: at line breaks, at closing punctuation, and after a run of emoji or links. */
export function splitSentences(text: string): Stretch[] {
  const out: Stretch[] = [];
  let start = 0;
  const push = (end: number) => {
    addPieces(text, start, end, out);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 0x2022 || (unit === 0x7c && endsAtBar(text, at))) {
      push(at);
      start = at + 1;
    } else if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) {
      const end = closeOfSentence(text, at, start);
      if (end > 0) {
        push(end);
        at = end - 1;
      } else while (isStop(text.charCodeAt(at + 1))) at++;
    } else if (unit >= 0xe000 && unit <= 0xe003) {
      let end = at + 1;
      while (end < text.length && isMaskOrSpace(text.charCodeAt(end))) end++;
      if (
        unit !== 0xe001 &&
        out.length + at > start &&
        startsSentence(text, end) &&
        hasWord(text, start, at)
      )
        push(end);
      at = Math.max(at, end - 1);
    }
  }
  push(text.length);
  return out;
}

/** A bar between two statements; inside braces it belongs to a field ("{{ name | default: x }}"). */
function endsAtBar(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at + 1))) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('{{') <= before.lastIndexOf('}}');
}

function isStop(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}

function isMaskOrSpace(unit: number): boolean {
  return unit === 32 || unit === 0x2003 || (unit >= 0xe000 && unit <= 0xe003 && unit !== 0xe001);
}

/** Whether anything but space and masks stands in a stretch; looks at 80 units at most. */
function hasWord(text: string, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 80); at < to; at++) {
    const sign = text[at] ?? ' ';
    if (!/\s/.test(sign) && maskKind(sign) === undefined) return true;
  }
  return false;
}

function startsSentence(text: string, at: number): boolean {
  return at < text.length && /[\p{Lu}\p{N}#@"'(\u201C]/u.test(text[at] ?? '');
}

/** Where the sentence that may end at `at` really ends; -1 when the sign does not end one. */
function closeOfSentence(text: string, at: number, start: number): number {
  // ".@ana thanks": a sign before any word ends nothing.
  if (!/[\p{L}\p{N}\uE000-\uE005]/u.test(text.slice(Math.max(start, at - 40), at))) return -1;
  let end = at + 1;
  while (isStop(text.charCodeAt(end))) end++;
  while (end < text.length && '"\')]*_\u201D'.includes(text[end] ?? ' ')) end++;
  const next = text[end];
  if (next === undefined) return end;
  const single = end === at + 1 && text[at] === '.';
  if (next !== ' ' && next !== '\n' && next !== tagSpace) {
    // "your feedback.^JG": the initials of who answers.
    if (next === '^') return end;
    // "today.Rush a gift": a forgotten space, told from "U.S.A" and "v2.0" by the small letter before.
    return single &&
      /\p{Lu}/u.test(next) &&
      /(?:^|\s)[\p{L}'-]*\p{Ll}{2}$/u.test(text.slice(Math.max(at - 24, start), at))
      ? end
      : maskKind(next) === undefined
        ? -1
        : end;
  }
  let following = end;
  while (/[ \u2003]/.test(text[following] ?? '') && following - end < 40) following++;
  const first = text[following] ?? '\n';
  if (text[at] !== '.' && text[at] !== '\u2026') return end;
  // A small letter goes on with the sentence, unless the writer begins sentences with one.
  if (
    /\p{Ll}/u.test(first) &&
    (!single || !/^[^\p{L}]{0,8}\p{Ll}/u.test(text.slice(start, start + 12)))
  )
    return -1;
  if (!single) return end;
  const word = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(at - 12, 0), at))?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return -1;
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return -1;
  // "1. Plant a tree": the number of a list.
  if (/^\d{1,2}$/.test(word) && at - start <= 3) return -1;
  return end;
}

/** Trim a stretch and cut it into pieces that are not too long, at a space where there is one. */
function addPieces(text: string, from: number, to: number, out: Stretch[]): void {
  let start = from;
  while (start < to) {
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    if (start >= to) return;
    let end = Math.min(start + longestSentence, to);
    if (end < to) {
      let space = end;
      while (space > start + longestSentence / 2 && !isSpace(text.charCodeAt(space))) space--;
      if (isSpace(text.charCodeAt(space))) end = space;
    }
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > start) out.push({ start, end: last });
    start = end;
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10;
}
