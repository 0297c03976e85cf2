import type { Surface } from '@/lib/draft/draft';
import { mask, type Reposts } from './mask';
import { splitSentences } from './sentences';
import type { Parser, Word } from './words';
import { tagWords } from './words';

/** One sentence, parsed. The same words give the same object as long as it is cached: rules remember by it. */
export interface Sentence {
  /** The masked text. */
  text: string;
  words: Word[];
}

/** A sentence at its place in the draft. */
export interface Placed {
  sentence: Sentence;
  start: number;
  end: number;
}

/** Where a draft is written, and whether it speaks to somebody. */
export interface Setting {
  surface: Surface;
  /** True when the draft has an addressee (a reply, a message, a mention). */
  addressed: boolean;
  /** The writer's own account, when known: an organisation writes of itself in the third person. */
  account?: string | undefined;
  /** Default `skip`: the words after "RT @someone" are another person's. */
  reposts?: Reposts;
}

/** A draft as the rules read it. */
export interface Document extends Setting {
  text: string;
  masked: string;
  sentences: Placed[];
}

/** Parses drafts, sentence by sentence, and keeps the most recent sentences. */
export interface Reader {
  read(text: string, setting: Setting): Document;
}

/** Enough for a 63,206-character draft; then the oldest sentence goes. */
const mostSentences = 4000;

/** A reader with a cache of its own. */
export function createReader(parser: Parser): Reader {
  const cache = new Map<string, Sentence>();
  const parse = (masked: string): Sentence => {
    const known = cache.get(masked);
    if (known) return known;
    const sentence = { text: masked, words: tagWords(masked, parser) };
    if (cache.size >= mostSentences) {
      const oldest = cache.keys().next();
      if (!oldest.done) cache.delete(oldest.value);
    }
    cache.set(masked, sentence);
    return sentence;
  };
  return {
    read(text, setting) {
      const masked = mask(text, setting.reposts);
      const sentences = splitSentences(masked).map(({ start, end }) => ({
        sentence: parse(masked.slice(start, end)),
        start,
        end,
      }));
      return { ...setting, text, masked, sentences };
    },
  };
}

/** Remember what a function says of a sentence for as long as the sentence is cached. */
export function perSentence<T>(judge: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, { value: T }>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found) return found.value;
    const value = judge(sentence);
    known.set(sentence, { value });
    return value;
  };
}
