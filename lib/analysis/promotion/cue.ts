import type { Sentence } from '../document';
import { countWords, plainOf } from '../rule';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import type { Signal } from './signal';

/** A turn of phrase that speaks for a sentence being about the writer's side. */
export interface Cue extends Pick<Signal, 'kind' | 'variant' | 'weight' | 'inAnswer' | 'lacks'> {
  /** Words one of which stands wherever the pattern fits: to look for them costs little. */
  words: string;
  /** On `plainOf(sentence)`. */
  pattern: RegExp;
  /** It counts only where the writer's side is named, or where the sentence begins with it. */
  withSelf?: true;
}

/** Some cues, in their order, by the words that they need. */
interface Cues {
  list: readonly Cue[];
  byWord: ReadonlyMap<string, readonly Cue[]>;
}

/** Puts tables of cues in order, as one. */
export function cuesOf(...tables: (readonly Cue[])[]): Cues {
  const list = tables.flat();
  const byWord = new Map<string, Cue[]>();
  for (const cue of list)
    for (const word of wordSet(cue.words)) {
      const known = byWord.get(word);
      if (known) known.push(cue);
      else byWord.set(word, [cue]);
    }
  return { list, byWord };
}

const self = /\b(?:i|we|my|our|me|us)\b/;
/** What is passed on from somebody else. */
const ofOthers = /\b(?:by|from|via|with|h\/t) (?:HANDLE|QUOTE)|\bHANDLE's\b/;
const passedOn = 0.4;
/** With so many words before it, a cue no longer begins the sentence. */
const mostBefore = 3;
/** What is left of a cue in an answer, where "we" and "our" serve the other side. */
const shareInAnswer = 0.4;

const none: readonly Cue[] = [];

/** "Not every shop is hiring", "nobody can now": what is told of is not there. */
const denied =
  /\b(?:not (?:every|all|many|each)|nobody|no|none|hardly any|is not|are not)(?: [a-zA-Z'-]+){0,3} $/;

/** The signals of the cues that a sentence has. */
export function cueSignals(sentence: Sentence, { list, byWord }: Cues): Signal[] {
  const near = new Set<Cue>();
  for (const { norm } of sentence.words) for (const cue of byWord.get(norm) ?? none) near.add(cue);
  if (near.size === 0) return [];
  const text = plainOf(sentence);
  const out: Signal[] = [];
  for (const cue of list) {
    const found = near.has(cue) ? cue.pattern.exec(text) : null;
    if (!found) continue;
    const { kind, variant, weight, inAnswer, lacks } = cue;
    const from = countWords(text.slice(0, found.index));
    if (denied.test(text.slice(0, found.index))) continue;
    if (cue.withSelf && from >= mostBefore && !self.test(text)) continue;
    const foreign = kind === 'news' && weight < 1 && ofOthers.test(text) ? passedOn : 0;
    out.push({
      kind,
      variant,
      from,
      to: wholePhrase(
        sentence.words,
        Math.min(from + Math.max(countWords(found[0]), 1), sentence.words.length) - 1,
      ),
      weight: weight - foreign,
      inAnswer: inAnswer ?? weight * shareInAnswer,
      lacks,
    });
  }
  return out;
}

/** How far a phrase may go on behind "our". */
const longestPhrase = 4;

/** The end of what is underlined: nobody stops behind "our", but behind what is ours. */
function wholePhrase(words: readonly Word[], last: number): number {
  if (!/^(?:our|my|the|an?|this)$/.test(words[last]?.norm ?? '')) return last;
  let end = last;
  for (let at = last + 1; at < words.length && at <= last + longestPhrase; at++) {
    const { kind, tags, after } = words[at] as Word;
    if (kind !== 'word' || tags.has('Pronoun') || tags.has('Determiner')) break;
    if (tags.has('Noun')) end = at;
    else if (!tags.has('Adjective') && !tags.has('Value')) break;
    if (/[^\s'-]/.test(after)) break;
  }
  return end;
}
