import type { Document } from '../document';
import type { Finding } from '../finding';

/** The draft with its ask taken out, when the ask is one sentence and something is left. */
export function withoutAsk(draft: Document, findings: Finding[]): string | undefined {
  const asks = findings.filter((finding) => finding.ask && finding.ask.strength !== 'pointer');
  if (asks.length === 0) return undefined;
  const [first] = asks;
  const last = asks.at(-1);
  const sentence = draft.sentences.find(({ end }) => first !== undefined && first.start < end);
  if (!sentence || !last || last.start >= sentence.end) return undefined;
  const before = draft.text.slice(0, sentence.start).trimEnd();
  const after = draft.text.slice(sentence.end).trimStart();
  const gap = draft.text.slice(before.length, sentence.start);
  const join = before && after ? (gap.includes('\n') ? gap : ' ') : '';
  const rest = `${before}${join}${after}`;
  return /[\p{L}\p{N}]/u.test(
    draft.masked.slice(0, sentence.start) + draft.masked.slice(sentence.end),
  )
    ? rest
    : undefined;
}
