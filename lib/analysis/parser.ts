/** The parser: compromise/two, which has the word classes of /three without its phrases. Loaded on first use only. */
import nlp from 'compromise/two';
import { type ClauseMethods, clauseTagger, type TagNet } from './clause-tagger';
import type { Parser, Term } from './words';

/** What of compromise's insides we use; its types leave them open. */
interface Insides {
  world(): object;
  model(): { one: { lexicon: Record<string, unknown> }; two: { matches: object[] } };
  methods(): {
    one: ClauseMethods & {
      tokenize: { fromString(text: string, world: object): Term[][] };
      buildNet(matches: object[], world: object): TagNet;
    };
    two: { quickSplit(document: Term[][]): Term[][] };
  };
}
const insides = nlp as unknown as Insides;
const world = insides.world();
const { lexicon } = insides.model().one;
const { one: methods, two } = insides.methods();
// Copies, because building a net writes into the patterns, and compromise builds one of its own from the same.
const patterns = insides.model().two.matches.map((pattern) => ({ ...pattern }));
const tagClauses = clauseTagger(methods.buildNet(patterns, world), methods, world);

/**
 * The steps that tag a tokenised document, as compromise/two takes them, without those for its own searches and edits
 * (`id`, `typeahead`) and the last (`postTagger`), which is ours. By name, because compromise keeps one list for all of
 * its parts: where another one is loaded as well (the bench does), each text would be cut into phrases that no rule reads.
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
  tagClauses(two.quickSplit(view.document));
  return view.document;
}

export const parser: Parser = {
  tag(texts) {
    // Each text is cut into terms by itself, then all are tagged in one go: every call has a price of its own.
    const counts: number[] = [];
    const document: Term[][] = [];
    for (const text of texts) {
      const sentences = methods.tokenize.fromString(text, world);
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
