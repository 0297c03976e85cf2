/**
 * The little grammar the rules stand on: where a clause without a subject can begin (so that a base form there
 * is an imperative), and what of the tagger's word classes we trust. Quirk et al. (1985), "A Comprehensive
 * Grammar of the English Language", §11.24 (directives) and §11.29 (with "please", vocatives, "let us").
 */
import type { Sentence } from './document';
import { perSentence } from './document';
import type { Word } from './words';

/** A base form where a directive can stand. */
export interface Imperative {
  /** Index of the verb among the sentence's words. */
  verb: number;
  /** "don't forget", "never share". */
  negated: boolean;
  /** After "please", or repeated pleading. */
  please: boolean;
}

const set = (words: string) => new Set(words.split(' '));

/** Words that may stand before an imperative and do not change that it is one. */
const openers = set(
  "please plz pls pl plss plzz pleas kindly just now today also so and & then but or ok okay hey hi hello yes no well oh wow friend friends guys everyone everybody all folks team people y'all yall together simply always again still instead finally really quickly here there tonight tomorrow next first second third lastly meanwhile reminder psst attention update pps ps btw fyi subject re fwd fw come go",
);
const pleas = set('please plz pls pl plss plzz kindly');
const conditionals = set(
  'if when whenever unless once because since as while before after whether for to in on at by with from until though although given without where',
);
const coordinators = set('and & or then plus');
const subjects = set(
  'i we you he she they it this that these those who which there someone anyone everyone nobody everybody what',
);

/** Whether the tagger lets this word be a bare verb form. */
export function isBaseVerb(word: Word): boolean {
  const { tags } = word;
  if (tags.has('Infinitive') || tags.has('Imperative')) return true;
  return (
    tags.has('Verb') && tags.has('PresentTense') && !word.norm.endsWith('s') && !tags.has('Gerund')
  );
}

/** Whether a word can be the subject, or part of it, in front of a finite verb. */
export function isSubject(word: Word): boolean {
  return subjects.has(word.norm) || word.tags.has('Pronoun');
}

/** Indices of the words with which a clause without a subject can begin. */
export const clauseStarts = perSentence((sentence: Sentence): number[] => {
  const { words } = sentence;
  const starts: number[] = [];
  let openerRun = true;
  /** The first word of the clause that is not an opener: it tells what a comma or an "and" joins. */
  let head: Word | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const gap = index > 0 ? gapBefore(words, index) : 'none';
    if (gap === 'clause') head = undefined;
    if (gap === 'clause' || (gap === 'joint' && joins(words, index, head))) openerRun = true;
    if (word.kind !== 'word') continue;
    if (openerRun) starts.push(index);
    if (pleas.has(word.norm) || isListNumber(word, index)) {
      openerRun = true;
      head = undefined;
    } else if (openerRun && !isOpener(word, words, index)) {
      openerRun = false;
      head ??= word;
    }
  }
  return starts;
});

/** What stands in front of a word: the border of a clause, a comma or conjunction, or nothing of the kind. */
function gapBefore(words: Word[], index: number): 'clause' | 'joint' | 'none' {
  const before = words[index - 1] as Word;
  const signs = before.after + (words[index]?.before ?? '');
  if (/[:;\u2014\u2013>()\u2192]|\s-+\s|--|\.\.|[!?]|\s\/\s/.test(signs)) return 'clause';
  if (before.kind === 'emoji' || before.kind === 'link' || before.norm === 'then') return 'clause';
  return /,/.test(signs) || coordinators.has(before.norm) ? 'joint' : 'none';
}

/** Whether a directive may follow a comma or an "and": after a condition, an address, another directive. */
function joins(words: Word[], index: number, head: Word | undefined): boolean {
  if (!head) return true;
  // "Let's meet and give": what follows "let us" is no directive to the reader.
  if (head.norm === 'let' || head.norm === "let's") return false;
  if (isBaseVerb(head)) return true;
  const comma = /,/.test(words[index - 1]?.after ?? '') || /,/.test(words[index - 2]?.after ?? '');
  return comma && (conditionals.has(head.norm) || head.tags.has('Expression') || isSubject(head));
}

/** "1. Plant a tree", "2) Water it". */
const isListNumber = (word: Word, index: number) =>
  index === 0 && /^[0-9]{1,2}$/.test(word.norm) && /^[.)]/.test(word.after);

function isOpener(word: Word, words: Word[], index: number): boolean {
  if (openers.has(word.norm)) return true;
  if (word.tags.has('Expression')) return true;
  if (words[0]?.norm === 'dear' && index <= 3) return true;
  // "Hi Peter," / "Friends of the river," / "Peter,": a vocative ends with a comma.
  if (/^[,!]/.test(word.after.trim()) && index <= 3 && !word.tags.has('Verb')) return true;
  if (index <= 2 && openers.has(words[0]?.norm ?? '') && word.tags.has('ProperNoun')) return true;
  return word.tags.has('Adverb') && word.norm.endsWith('ly');
}

/** The directives of a sentence, whatever they ask for. */
export const imperatives = perSentence((sentence: Sentence): Imperative[] => {
  const { words } = sentence;
  const out: Imperative[] = [];
  const starts = new Set(clauseStarts(sentence));
  for (const start of starts) {
    const word = words[start] as Word;
    const please = pleas.has(words[start - 1]?.norm ?? '') || pleas.has(words.at(-1)?.norm ?? '');
    const verb = afterNegation(words, start);
    if (verb !== start) {
      if (words[verb]) out.push({ verb, negated: true, please });
      continue;
    }
    if (openers.has(word.norm) && word.norm !== 'come' && word.norm !== 'go') continue;
    if (mayBeBare(word)) out.push({ verb: start, negated: false, please });
  }
  return out;
});

/** "do not X", "don't X", "never X": the index of X; else the index itself. */
function afterNegation(words: Word[], index: number): number {
  const [first, second] = [words[index]?.norm, words[index + 1]?.norm];
  if (first === 'never') return index + 1;
  if (first === 'dont') return index + 1;
  if (first === 'do' && second === 'not') return index + 2;
  return index;
}

/** The tagger often takes a bare verb at the start for a noun ("Register here"): the rules decide by the word. */
function mayBeBare(word: Word): boolean {
  const { tags } = word;
  if (isBaseVerb(word)) return true;
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition'))
    return word.norm === 'like';
  return !tags.has('PastTense') && !tags.has('Gerund');
}

/** "Support groups meet on Friday": the bare form is part of a subject, as a finite verb follows its noun. */
export function isNounSubject(words: Word[], verb: number): boolean {
  const next = words[verb + 1];
  if (next?.kind !== 'word') return false;
  if (
    /^(?:is|was|are|were|has|had|will|would|can|could|does|did|should|may|might)$/.test(next.norm)
  )
    return true;
  if (/[,:;.!?\u2014-]/.test(words[verb]?.after ?? '')) return false;
  // "Research shows": the next word is the finite verb.
  if (
    next.tags.has('Verb') &&
    (next.tags.has('PastTense') || (next.tags.has('PresentTense') && /[^s]s$/.test(next.norm)))
  )
    return true;
  if (next.tags.has('Preposition'))
    return /^(?:on|in|of|for) (?:(?!which|that|who)[a-z'-]+ ){1,5}(?:is|are|was|were|has|have|had) /.test(
      `${restOf(words, verb + 1, 8)} `,
    );
  if (!next.tags.has('Noun') || next.tags.has('Pronoun')) return false;
  for (let at = verb + 2; at < words.length && at < verb + 5; at++) {
    const word = words[at] as Word;
    if (/[,:;!?\u2014]/.test(words[at - 1]?.after ?? '')) return false;
    if (/^(?:is|was|are|were|has|had|will|would|remains|remain|fell|rose)$/.test(word.norm))
      return true;
    if (!word.tags.has('Noun') && !word.tags.has('Adjective')) return false;
  }
  return false;
}

/**
 * The words from an index on, as one string of at most `count` norms; a masked stretch is its kind in
 * capitals, a sum of money is MONEY.
 */
export function restOf(words: Word[], from: number, count = 9): string {
  let out = '';
  for (let index = from; index < words.length && index < from + count; index++) {
    const word = words[index] as Word;
    const isMoney = word.tags.has('Money') || /^[$\u20AC\u00A3]\d/.test(word.norm);
    const name = word.kind === 'word' ? (isMoney ? 'MONEY' : word.norm) : word.kind.toUpperCase();
    out += out ? ` ${name}` : name;
  }
  return out;
}
