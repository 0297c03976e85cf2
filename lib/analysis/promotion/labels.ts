import type { Sentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import type { Signal } from './signal';
import { isAuthored, workOf } from './works';

const longestLabel = 6;
const fresh = wordSet(
  'new newest latest just upcoming free our my today tonight tomorrow exclusive',
);
/** These are as often other people's. */
const shared = wordSet(
  'study studies research report reports paper papers article articles story stories survey analysis data findings people community page statement list link',
);

/** "New white paper: …", "Workshop on Saturday: …": a label in front of a colon that names a work. */
export function labelSignals({ words }: Sentence): Signal[] {
  const colon = words.findIndex(
    ({ after }, at) => at < longestLabel && /^:(?:\s|$)|\s[-\u2013\u2014]\s|\|/.test(after),
  );
  if (colon < 0) return [];
  const label = words.slice(0, colon + 1);
  if (label.some(({ kind, norm, tags }) => kind === 'handle' || foreign(norm, tags))) return [];
  const head = label.findLastIndex(({ norm, kind }) => kind === 'word' && isShown(norm));
  if (head < 0) return [];
  const noun = label[head] as Word;
  const isNew = label.some(({ norm }) => fresh.has(norm));
  const weight = (isNew ? 0.6 : 0.4) - (shared.has(noun.norm) ? 0.25 : 0);
  return [
    {
      kind: 'news',
      variant: 'content',
      from: 0,
      to: head,
      weight,
      inAnswer: weight * 0.4,
      lacks: 'owner',
    },
  ];
}

const isShown = (norm: string) => {
  const work = workOf(norm);
  return work?.variant === 'content' && (work.weight > 0.5 || isAuthored(norm));
};
const foreign = (norm: string, tags: ReadonlySet<string>) =>
  /^(?:by|from|via|your|his|her|their|of|is|was|are|the)$/.test(norm) || tags.has('Modal');
