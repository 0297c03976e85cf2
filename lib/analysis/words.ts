import { type MaskKind, maskKind } from './masks/marks';
import { splitTags, tagSpace } from './masks/tags';
import { plain } from './spelling';

/** One word of a sentence, or one masked stretch, with offsets into the sentence. */
export interface Word {
  /** Lower-cased, contractions taken apart ("don't" is `do` and `not`, both with the span of the whole). */
  norm: string;
  /** As patterns read it: the norm, or in capitals what it stands for: LINK, HANDLE, QUOTE …, MONEY for a sum. */
  plain: string;
  start: number;
  end: number;
  /** Signs directly before and after, such as `,` or `: `; spaces kept. */
  before: string;
  after: string;
  tags: ReadonlySet<string>;
  kind: 'word' | MaskKind;
  /** Written with a capital after a word without one: a sentence that begins without a stop before it. */
  rises: boolean;
  /** A word of a hashtag ("#JoinUs" holds two). */
  inTag: boolean;
}

/** What we use of a term of compromise's document. */
export interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  implicit?: string | undefined;
  tags?: Set<string> | undefined;
}
/** What the analyser needs of compromise; a test can hand in a stand-in. */
export interface Parser {
  /** The tagged terms of each text, exactly as if it were parsed alone. Many at once are cheaper than one by one. */
  tag(texts: readonly string[]): Term[][];
  /** Whether the English lexicon has a word (in lower case). */
  knows(word: string): boolean;
}

const none: ReadonlySet<string> = new Set();
const handleWord = 'Zorva';

/**
 * Tag the words of masked sentences, each by itself. Masked stretches come back as words of their kind, in order.
 * The parser sees a handle or quotation inside the sentence as a made-up name, other masks as space.
 */
export function tagWords(sentences: readonly string[], parser: Parser): Word[][] {
  const masks = sentences.map(masksOf);
  const texts = sentences.map((masked, index) =>
    splitTags(forParser(masked, masks[index] ?? []), parser.knows),
  );
  return parser
    .tag(texts.map(({ text }) => text))
    .map((terms, index) =>
      wordsOf(terms, sentences[index] ?? '', masks[index] ?? [], texts[index]?.added ?? []),
    );
}

function wordsOf(
  terms: readonly Term[],
  masked: string,
  masks: Mask[],
  added: readonly number[],
): Word[] {
  const words: Word[] = [];
  let at = 0;
  let surplus = 0;
  for (const term of terms) {
    const from = at + term.pre.length;
    at = from + term.text.length + term.post.length;
    while ((added[surplus] ?? Number.POSITIVE_INFINITY) < from) surplus++;
    const start = from - surplus;
    const end = start + term.text.length;
    const norm = plain(term.implicit ?? term.normal);
    // A sign by itself (".@ana", "-") is no word; it stays in the offsets and in what surrounds the next one.
    if (norm === '') {
      const last = words.at(-1);
      if (last) last.after += `${term.pre}${term.text}${term.post}`;
      continue;
    }
    const previous = words.at(-1);
    const inTag =
      masked[start - 1] === tagSpace || (previous?.inTag === true && previous.end === start);
    const tags = term.tags ?? none;
    words.push({
      norm,
      plain: tags.has('Money') || /^[$\u20AC\u00A3]\d/.test(norm) ? 'MONEY' : norm,
      start,
      end,
      before: term.pre,
      after: term.post,
      tags,
      kind: 'word',
      rises:
        previous !== undefined && isCapital(masked, start) && !isCapital(masked, previous.start),
      inTag,
    });
  }
  joinContractions(words);
  return withMasks(words, masks, masked);
}

const isCapital = (text: string, at: number) =>
  at + 1 < text.length && /\p{Lu}/u.test(text[at] ?? '');

interface Mask {
  kind: MaskKind;
  start: number;
  end: number;
  /** Read by the parser as a made-up name. */
  named: boolean;
}

function masksOf(masked: string): Mask[] {
  const firstWord = masked.search(/[\p{L}\p{N}]/u);
  return [...masked.matchAll(/([\uE000-\uE005])\1*/g)].map(({ 0: { length }, index }) => {
    const kind = maskKind(masked[index] ?? '') as MaskKind;
    return {
      kind,
      start: index,
      end: index + length,
      named: firstWord >= 0 && firstWord < index && (kind === 'handle' || kind === 'quote'),
    };
  });
}

function forParser(masked: string, masks: Mask[]): string {
  let out = '';
  let done = 0;
  for (const { start, end, named } of masks) {
    const length = end - start;
    out += masked.slice(done, start);
    out += named ? handleWord.slice(0, length).padEnd(length, 'a') : ' '.repeat(length);
    done = end;
  }
  return out + masked.slice(done);
}

/** The parser gives the later parts of a contraction no text: they share the span of the first. */
function joinContractions(words: Word[]): void {
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    const first = words[index - 1];
    if (!word || !first || word.end > word.start) continue;
    word.start = first.start;
    word.end = first.end;
  }
}

function withMasks(words: Word[], masks: Mask[], masked: string): Word[] {
  if (masks.length === 0) return words.filter((word) => word.end <= masked.length);
  const out = words.filter(
    (word) => !masks.some((mask) => mask.named && word.start < mask.end && word.end > mask.start),
  );
  for (const { kind, start, end } of masks)
    out.push({
      norm: '',
      plain: kind.toUpperCase(),
      start,
      end,
      before: '',
      after: signsAfter(masked, end),
      tags: none,
      kind,
      rises: false,
      inTag: false,
    });
  return out.sort((a, b) => a.start - b.start);
}

function signsAfter(masked: string, end: number): string {
  return /^[^\p{L}\p{N}\uE000-\uE005]{0,8}/u.exec(masked.slice(end, end + 8))?.[0] ?? '';
}
