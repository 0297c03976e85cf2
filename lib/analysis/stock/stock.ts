import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { restOf } from '../grammar';
import { generic } from './vocabulary';

/** What a stock sentence does in a reply. */
export type Move = 'apology' | 'thanks' | 'handoff' | 'stock';

const moves: readonly { move: Move; pattern: RegExp }[] = [
  {
    move: 'handoff',
    pattern:
      /\b(?:dm|dms|direct message|pm|inbox|private message|message us|note|contact|reach out|reach us|get in touch|touch|connect|follow up|call|phone|chat|visit|share|provide|submit|report|link|here|form|check|see|via|look|looking|details|steps|tips)\b|LINK/,
  },
  {
    move: 'apology',
    pattern: /\b(?:sorry|apologi[sz]e|apologies|regret|inconvenience|frustrat\w+)\b/,
  },
  { move: 'thanks', pattern: /\b(?:thanks|thank|appreciate|grateful|glad|welcome|love|pleased)\b/ },
  {
    move: 'stock',
    pattern:
      /\b(?:help|assist|happy|hear|understand|hope|team|feedback|soon|questions?|patience|support|feel free|let us know|stay|great day|enjoy|best|priority|seriously|aim|passed?|best)\b/,
  },
];

interface Stock {
  move: Move | undefined;
  /** Content words, and how many of them any service reply could have. */
  content: number;
  generic: number;
}

const stockIn = perSentence((sentence: Sentence): Stock => {
  const text = restOf(sentence.words, 0, sentence.words.length);
  let content = 0;
  let general = 0;
  for (const word of sentence.words) {
    if (word.kind !== 'word' || word.norm.length < 3 || isFunctionWord(word.tags)) continue;
    content++;
    if (generic.has(word.norm) || generic.has(word.norm.replace(/(?:s|ed|ing)$/, ''))) general++;
  }
  return { move: moves.find(({ pattern }) => pattern.test(text))?.move, content, generic: general };
});

const functionTags = [
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Auxiliary',
  'Modal',
  'QuestionWord',
  'Expression',
  'Copula',
  'FirstName',
];
const isFunctionWord = (tags: ReadonlySet<string>) => functionTags.some((tag) => tags.has(tag));

/** The move that makes a whole reply a stock one; undefined when it says something of its own. */
export function stockOf(draft: Document): Move | undefined {
  let content = 0;
  let general = 0;
  const found = new Set<Move>();
  for (const { sentence } of draft.sentences) {
    const stock = stockIn(sentence);
    content += stock.content;
    general += stock.generic;
    if (stock.move) found.add(stock.move);
  }
  if (found.size === 0 || content === 0) return undefined;
  if (general / content < 0.62) return undefined;
  return (['apology', 'thanks', 'handoff', 'stock'] as const).find((move) => found.has(move));
}
