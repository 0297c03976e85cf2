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

/** Tags a tokenised document; compromise takes one in place of a text. */
const tagAll = nlp as unknown as (view: { isView: true; document: Term[][] }) => {
  document: Term[][];
};

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
    const tagged = document.length > 0 ? tagAll({ isView: true, document }).document : [];
    let from = 0;
    return counts.map((count) => {
      const terms = tagged.slice(from, from + count).flat();
      from += count;
      return terms;
    });
  },
  knows: (word) => Object.hasOwn(lexicon, word),
};
