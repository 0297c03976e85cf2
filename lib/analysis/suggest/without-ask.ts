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
  return cut(draft.text, [...asking]);
}

/** More than a date, a credit or a row of tags, which the ask leaves behind without a point. */
const saysSomething = ({ sentence: { words } }: Placed): boolean =>
  words.filter(
    ({ kind, inTag, tags }) =>
      kind === 'word' && !inTag && !['Date', 'Time', 'Value'].some((tag) => tags.has(tag)),
  ).length >= 2;

/** Take stretches out; what stood around them keeps its line breaks. */
function cut(text: string, stretches: readonly Placed[]): string {
  let out = '';
  let gap = '';
  const keep = (piece: string) => {
    const words = piece.trim();
    if (words === '') return;
    out += out === '' ? words : `${gap.includes('\n') ? gap : ' '}${words}`;
    gap = piece.slice(piece.trimEnd().length);
  };
  let from = 0;
  for (const { start, end } of stretches) {
    keep(text.slice(from, start));
    from = end;
  }
  keep(text.slice(from));
  return out;
}
