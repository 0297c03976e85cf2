import { z } from 'zod';
import { bandKeys, fingerprint, isSameMessage, similarity } from '@/lib/analysis/fingerprint';
import { type Figures, type Part, partOf } from './evaluate';
import { decode, parseLines } from './rows';

const pair = z.object({
  id: z.string(),
  account: z.string().optional(),
  earlier: z.string(),
  later: z.string(),
  label: z.enum(['near-duplicate', 'same-template', 'different']),
});

export interface PairsResult {
  figures: Figures;
  differences: {
    kind: 'false alarm' | 'miss';
    earlier: string;
    later: string;
    similarity: number;
  }[];
}

/** How well fingerprints find a message sent before (near-duplicate or same template), over the index as well. */
export function evaluatePairs(text: string, part?: Part): PairsResult {
  const figures: Figures = { n: 0, tp: 0, fp: 0, fn: 0, precision: null, recall: null, f1: null };
  const differences: PairsResult['differences'] = [];
  for (const row of parseLines(text, pair)) {
    if (part && partOf({ id: row.id, author: row.account }) !== part) continue;
    const [a, b] = [
      fingerprint(decode(row.earlier), 'eval'),
      fingerprint(decode(row.later), 'eval'),
    ];
    const keys = new Set(bandKeys(a));
    const said = bandKeys(b).some((key) => keys.has(key)) && isSameMessage(a, b);
    const truth = row.label !== 'different';
    figures.n++;
    if (truth && said) figures.tp++;
    else if (said) figures.fp++;
    else if (truth) figures.fn++;
    if (truth !== said)
      differences.push({
        kind: said ? 'false alarm' : 'miss',
        earlier: row.earlier,
        later: row.later,
        similarity: similarity(a, b),
      });
  }
  const { tp, fp, fn } = figures;
  if (tp + fp > 0) figures.precision = tp / (tp + fp);
  if (tp + fn > 0) figures.recall = tp / (tp + fn);
  if (tp + fp + fn > 0) figures.f1 = (2 * tp) / (2 * tp + fp + fn);
  return { figures, differences };
}
