import { asksIn } from '../asks/find-asks';
import { countIn } from '../asks/in-draft';
import { askStrengths } from '../finding';
import { type Hit, type Rule, spanOf } from '../rule';

/**
 * A request that costs the reader money, time or reach. Its variant is its strength; what is asked for is in
 * `ask.kind`, the amount and the deadline (when named) in `details`.
 */
export const ask: Rule = {
  id: 'ask',
  level: 'sentence',
  variants: askStrengths,
  source:
    'Searle (1976), A classification of illocutionary acts, doi:10.1017/S0047404500006837; Lovejoy & Saxton (2012), doi:10.1111/j.1083-6101.2012.01576.x',
  find(draft) {
    const hits: Hit[] = [];
    for (const [index, { sentence, start }] of draft.sentences.entries())
      for (const found of asksIn(sentence)) {
        const counted = countIn(draft, found, index);
        if (!counted) continue;
        const span = spanOf(sentence, found.from, found.to);
        const details = detailsOf(draft.text.slice(start + span.start, start + span.end));
        hits.push({
          start: start + span.start,
          end: start + span.end,
          variant: counted.strength,
          ask: counted,
          ...(details ? { details } : {}),
        });
      }
    return hits;
  },
};

const amount =
  /[$\u20AC\u00A3]\s?\d[\d,.]{0,12}\d|[$\u20AC\u00A3]\s?\d|\b\d[\d,.]{0,9} ?(?:dollars|euros|pounds|bucks|usd|eur|gbp)\b/i;
const deadline =
  /\b(?:by|before|until|till|ends?|through) (?:midnight|tonight|today|tomorrow|noon|end of (?:day|today|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b|\b(?:tonight|today)\b/i;

/** The amount and the deadline that an ask names. */
function detailsOf(words: string): Record<string, string> | undefined {
  const found = { amount: amount.exec(words)?.[0], deadline: deadline.exec(words)?.[0] };
  const details: Record<string, string> = {};
  if (found.amount) details.amount = found.amount;
  if (found.deadline) details.deadline = found.deadline;
  return Object.keys(details).length > 0 ? details : undefined;
}
