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
  const keep = (text: string, words: Word[]): Sentence => {
    const sentence = { text, words };
    if (cache.size >= mostSentences) {
      const oldest = cache.keys().next();
      if (!oldest.done) cache.delete(oldest.value);
    }
    cache.set(text, sentence);
    return sentence;
  };
  /** Sentences by their text: those known, and the rest parsed together. */
  const parse = (texts: readonly string[]): Map<string, Sentence> => {
    const found = new Map<string, Sentence>();
    const unknown = new Set<string>();
    for (const text of texts) {
      const known = cache.get(text);
      if (known) found.set(text, known);
      else unknown.add(text);
    }
    if (unknown.size === 0) return found;
    const rest = [...unknown];
    for (const [index, words] of tagWords(rest, parser).entries()) {
      const text = rest[index] ?? '';
      found.set(text, keep(text, words));
    }
    return found;
  };
  return {
    read(text, setting) {
      const masked = mask(text, setting.reposts);
      const stretches = splitSentences(masked);
      const texts = stretches.map(({ start, end }) => masked.slice(start, end));
      const parsed = parse(texts);
      const sentences = stretches.map(({ start, end }, index) => ({
        sentence: parsed.get(texts[index] ?? '') as Sentence,
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
