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
  "please plz pls pl plss plzz pleas kindly just now today also so and & then but or ok okay hey hi hello yes well oh wow friend friends guys everyone everybody someone somebody all folks team people y'all yall together simply always again still instead finally really quickly here there tonight tomorrow next first second third lastly meanwhile reminder psst attention update pps ps btw fyi subject re fwd fw come go",
);
const pleas = set('please plz pls pl plss plzz kindly');
const conditionals = set(
  'if when whenever unless once because since as while before after whether for to in on at by with from until though although given without where starting beginning matter whoever whatever whichever wherever however no',
);
const coordinators = set('and & or then plus so but');
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
  const address = addressEnd(words);
  let openerRun = true;
  /** Where the clause begins, and its first word that is no opener: they tell what a comma or an "and" joins. */
  let from = 0;
  let head: Word | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const gap = index > 0 ? gapBefore(words, index) : 'none';
    if (gap === 'clause' || index === address || opensAnew(words, from, index)) {
      head = undefined;
      from = index;
      openerRun = true;
    } else if (gap === 'joint' && joins(words, from, index, head)) openerRun = true;
    if (word.kind !== 'word') continue;
    if (openerRun) starts.push(index);
    if (pleas.has(word.norm) || isListNumber(word, index)) {
      openerRun = true;
      head = undefined;
    } else if (openerRun && !isOpener(word, words, index)) {
      openerRun = false;
      head ??= word;
    } else if (movers.has(word.norm)) head ??= word;
  }
  return starts;
});

/** "Good morning everyone". */
const isGreeting = (words: Word[], index: number): boolean =>
  (words[0]?.norm === 'good' && index === 0) ||
  (words[0]?.norm === 'good' &&
    /^(?:morning|afternoon|evening|day|night)$/.test(words[1]?.norm ?? '') &&
    index <= 2);

/** Where a clause begins without a sign: after opening hashtags ("#Leeds sign here"), after a condition. */
function opensAnew(words: Word[], from: number, index: number): boolean {
  const before = words[index - 1];
  if (!before) return false;
  // "… at noon Book your seat", "… 555 0123 Reserve now"
  if (words[index]?.rises && /^(?:\+?[0-9]|.*(?:day|today|now|here)$)/.test(before.norm))
    return true;
  if (before.inTag && !words[index]?.inTag && words.slice(0, index).every(({ inTag }) => inTag))
    return true;
  // "For bookings DM us"
  if (messengers.has(words[index]?.norm ?? '') && before.tags.has('Noun') && !isNominative(before))
    return /^(?:us|me|for|to)$/.test(words[index + 1]?.norm ?? '');
  // "If you can give today", "if you enjoyed it share it": a directive needs no comma after "if you …".
  if (words[from]?.norm !== 'if' || words[from + 1]?.norm !== 'you' || index < from + 3)
    return false;
  if (/^(?:can|could|agree)$/.test(before.norm)) return true;
  return (
    isBaseVerb(words[index] as Word) &&
    !words[index]?.tags.has('Modal') &&
    (before.tags.has('Noun') || /^(?:this|it|so|too|yet)$/.test(before.norm)) &&
    !isNominative(before) &&
    !words.slice(from, index).some(({ norm }) => perceiving.test(norm))
  );
}

const isNominative = ({ norm }: Word) =>
  /^(?:i|we|you|they|he|she|who|people|everyone|anyone)$/.test(norm);
const perceiving = /^(?:see|saw|hear|heard|help|let|make|made|watch|have|had|to|and|or|want|need)$/;

/** Verbs that open another directive ("go sign", "come and see"), and are directives themselves. */
const movers = set('go come');

/** "High schoolers, send us …": where the clause begins after a vocative of a few words, none of them a verb. */
function addressEnd(words: Word[]): number | undefined {
  for (let at = 0; at < words.length && at < longestAddress; at++) {
    const word = words[at] as Word;
    if (word.kind !== 'word' || word.tags.has('Verb') || conditionals.has(word.norm))
      return undefined;
    if (isSubject(word) || word.tags.has('Date') || word.tags.has('Adverb')) return undefined;
    if (/^,/.test(word.after)) return at + 1;
    if (/\S/.test(word.after)) return undefined;
  }
  return undefined;
}

const longestAddress = 6;

/** What stands in front of a word: the border of a clause, a comma or conjunction, or nothing of the kind. */
function gapBefore(words: Word[], index: number): 'clause' | 'joint' | 'none' {
  const before = words[index - 1] as Word;
  const signs = before.after + (words[index]?.before ?? '');
  if (/[:;\u2014\u2013>()\u2192]|\s-+\s|--|\.\.|[.!?]\s|[!?]|\s\/\s/.test(signs)) return 'clause';
  if (before.kind === 'emoji' || before.kind === 'link' || before.norm === 'then') return 'clause';
  return /,/.test(signs) || coordinators.has(before.norm) ? 'joint' : 'none';
}

/** Whether a directive may follow a comma or an "and": after a condition, another directive, a closed statement. */
function joins(words: Word[], from: number, index: number, head: Word | undefined): boolean {
  if (!head) return true;
  // "Let's meet and give": what follows "let us" is no directive to the reader.
  const after = words[words.indexOf(head) + 1]?.norm;
  if (head.norm === "let's" || (head.norm === 'let' && after === 'us')) return false;
  // "Don't wait and sign up."
  if (isBaseVerb(head) || (head.norm === 'do' && after === 'not')) return true;
  const comma = /,/.test(words[index - 1]?.after ?? '') || /,/.test(words[index - 2]?.after ?? '');
  const so = /^(?:so|then)$/.test(words[index - 1]?.norm ?? '');
  if (comma && messengers.has(words[index]?.norm ?? '')) return true;
  // "Seats are few so book now"; "I am so tired" has no verb after its "so".
  if (so && (comma || words.slice(from, index).some(({ tags }) => tags.has('Verb')))) return true;
  if (comma && isClosed(words, from, index)) return true;
  return comma && (conditionals.has(head.norm) || head.tags.has('Expression') || isSubject(head));
}

/** Verbs of short messages that are nothing else. */
const messengers = set('dm pm rt retweet rsvp reply');

/**
 * "The record is out, buy it": a clause whose verb is finite (a copula, a past tense) cannot share its subject with
 * a bare form after it, unless an infinitive or a modal stood between ("she was asked to plant, water and weed").
 */
function isClosed(words: Word[], from: number, to: number): boolean {
  let finite = false;
  for (let at = from; at < to; at++) {
    const { norm, tags } = words[at] as Word;
    if (norm === 'to' || tags.has('Modal') || conditionals.has(norm)) return false;
    if (tags.has('Copula') || tags.has('PastTense')) finite = true;
    else if (tags.has('Infinitive')) return false;
  }
  return finite;
}

/** "1. Plant a tree", "2) Water it". */
const isListNumber = (word: Word, index: number) =>
  index === 0 &&
  /^[0-9]{1,2}$/.test(word.norm) &&
  (/^[.)]/.test(word.after) || word.end - word.start > word.norm.length);

function isOpener(word: Word, words: Word[], index: number): boolean {
  if (openers.has(word.norm) || isGreeting(words, index)) return true;
  // "No, wait", but "no comment".
  if (word.norm === 'no') return word.after.startsWith(',');
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

/**
 * "Support groups meet on Friday", "Share of renewables rises", "Download speeds doubled": the bare form is a noun,
 * alone or in front of others, and a finite verb follows.
 */
export function isNounSubject(words: Word[], verb: number): boolean {
  const own = words[verb];
  const next = words[verb + 1];
  if (!own || next?.kind !== 'word') return false;
  if (!neverNoun.has(own.norm) && isNounBefore(words, verb)) return true;
  if (breaks.test(own.after)) return false;
  for (let at = verb + 1; at < words.length && at < verb + 5; at++) {
    const word = words[at] as Word;
    const closed = /[,:;!?\u2014]/.test(words[at - 1]?.after ?? '');
    if (closed || word.kind !== 'word' || word.tags.has('Pronoun')) return false;
    if (at > verb + 1 && (auxiliary.test(word.norm) || isFiniteVerb(word))) return true;
    if (!word.tags.has('Noun') && !word.tags.has('Adjective') && !word.tags.has('Gerund'))
      return false;
    if (word.tags.has('Possessive')) return false;
  }
  return false;
}

/** Asking verbs that are no nouns as well. */
const neverNoun = set(
  'get give take make be come go join donate send bring write tell let keep find learn see choose become add apply attend enroll enrol subscribe retweet consider remember forget tune',
);
function isNounBefore(words: Word[], verb: number): boolean {
  const own = words[verb] as Word;
  const next = words[verb + 1] as Word;
  // "Buy-side analysts"; a plain compound verb ("pre-order") is one of the frames.
  if (own.after === '-' && !/^(?:pre|re|e|sign)$/.test(own.norm)) return true;
  if (next.norm === 'of' || auxiliary.test(next.norm)) return true;
  if (breaks.test(own.after)) return false;
  // "Research shows": the next word is the finite verb.
  if (isFiniteVerb(next)) return true;
  if (!next.tags.has('Preposition')) return false;
  const end = clauseEnd(words, verb + 1, 8);
  return /^(?:on|in|for) (?:(?!which|that|who|if|you|we|they|because|and|so)[a-z'-]+ ){1,5}(?:is|are|was|were|has|have|had) /.test(
    `${restOf(words, verb + 1, end - verb - 1)} `,
  );
}

const auxiliary =
  /^(?:is|was|are|were|has|had|will|would|can|could|does|did|should|may|might|remains?)$/;
const breaks = /[,:;.!?\u2014-]/;

function isFiniteVerb({ norm, tags }: Word): boolean {
  if (!tags.has('Verb')) return false;
  return tags.has('PastTense') || (tags.has('PresentTense') && /[^s]s$/.test(norm));
}

/** The index after the last word that no sign separates from the one at `from`; at most `most` words on. */
function clauseEnd(words: Word[], from: number, most: number): number {
  let end = from;
  while (end < words.length && end < from + most) {
    if (/[,:;.!?\u2014]/.test(words[end]?.after ?? '')) return end + 1;
    end++;
  }
  return end;
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
