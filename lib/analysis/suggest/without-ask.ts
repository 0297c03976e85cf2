import type { Document, Placed } from '../document';
import type { Finding } from '../finding';

/** The draft without the sentences that ask, when something to say is left; pointers stay. */
export function withoutAsk(draft: Document, findings: Finding[]): string | undefined {
  const asks = findings.filter((finding) => finding.ask && finding.ask.strength !== 'pointer');
  if (asks.length === 0) return undefined;
  const asking = new Set(
    draft.sentences.filter(({ start, end }) =>
      asks.some((ask) => ask.start < end && ask.end > start),
    ),
  );
  if (!draft.sentences.some((one) => !asking.has(one) && saysSomething(one))) return undefined;
  return [...asking].reverse().reduce(cut, draft.text);
}

/** More than a date, a credit or a row of tags, which the ask leaves behind without a point. */
const saysSomething = ({ sentence: { words } }: Placed): boolean =>
  words.filter(
    ({ kind, inTag, tags }) =>
      kind === 'word' && !inTag && !['Date', 'Time', 'Value'].some((tag) => tags.has(tag)),
  ).length >= 2;

/** Take a stretch out; what stood around it keeps its line breaks. */
function cut(text: string, { start, end }: Placed): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const gap = text.slice(before.length, start);
  const join = before && after ? (gap.includes('\n') ? gap : ' ') : '';
  return `${before}${join}${after}`;
}
