import { asksIn } from '../asks/find-asks';
import { countIn } from '../asks/in-draft';
import { termsOf } from '../asks/terms';
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
        const details = termsOf(
          draft.text.slice(start + span.start, start + span.end),
          counted.kind,
        );
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
