import { marks } from './marks';

/** Longest quotation that is taken as one, in UTF-16 units: a lone quotation mark must not swallow a draft. */
const longestQuote = 600;

const closing = new Map([
  ['"', '"'],
  ['\u201C', '\u201D'],
  ['\u00AB', '\u00BB'],
  ['\u201E', '\u201C'],
]);

/** Quotations of two words or more; a single word in quotation marks ("like", "free") stays the writer's. */
export function maskQuotes(text: string): string {
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
