/** The parser: compromise/two, which has the word classes of /three without its phrases. Loaded on first use only. */
import nlp from 'compromise/two';
import type { Parser, Term } from './words';

/** What of compromise's insides we use; its types leave them open. */
interface Insides {
  lexicon: Record<string, unknown>;
  tokenize: (text: string, world: object) => Term[][];
  world: object;
}

function insides(): Insides {
  const world = (nlp as unknown as { world(): object }).world();
  const { one: model } = nlp.model() as { one: { lexicon: Record<string, unknown> } };
  const { one: methods } = (
    nlp as unknown as { methods(): { one: { tokenize: { fromString: Insides['tokenize'] } } } }
  ).methods();
  return { lexicon: model.lexicon, tokenize: methods.tokenize.fromString, world };
}

const { lexicon, tokenize, world } = insides();

/**
 * The steps that tag a tokenised document, as compromise/two takes them, without those for its own searches and edits
 * (`id`, `typeahead`). By name, because compromise keeps one list for all of its parts: where another one is loaded
 * as well (the bench does), each text would be cut into phrases that no rule reads.
 */
const steps = [
  'contractions',
  'alias',
  'machine',
  'index',
  'freeze',
  'lexicon',
  'preTagger',
  'contractionTwo',
  'postTagger',
];

interface View {
  document: Term[][];
  compute(steps: readonly string[]): void;
}
const emptyView = nlp as unknown as (text: '') => View;

function tagAll(document: Term[][]): Term[][] {
  const view = emptyView('');
  view.document = document;
  view.compute(steps);
  return view.document;
}

export const parser: Parser = {
  tag(texts) {
    // Each text is cut into terms by itself, then all are tagged in one go: every call has a price of its own.
    const counts: number[] = [];
    const document: Term[][] = [];
    for (const text of texts) {
      const sentences = tokenize(text, world);
      counts.push(sentences.length);
      document.push(...sentences);
    }
    const tagged = document.length > 0 ? tagAll(document) : [];
    let from = 0;
    return counts.map((count) => {
      const terms = tagged.slice(from, from + count).flat();
      from += count;
      return terms;
    });
  },
  knows: (word) => Object.hasOwn(lexicon, word),
};
