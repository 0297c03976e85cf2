/**
 * Where a clause without a subject can begin, so that a base form there is an imperative. Quirk et al. (1985), "A
 * Comprehensive Grammar of the English Language", §11.24 (directives) and §11.29 (with "please", vocatives, "let us").
 */
import type { Sentence } from './document';
import { perSentence } from './document';
import {
  coordinators,
  isBaseVerb,
  isNominative,
  isSubject,
  pleas,
  subordinators,
  wordSet,
} from './word-class';
import type { Word } from './words';

/** Words that may stand before an imperative and do not change that it is one. */
export const openers = wordSet(
  "please plz pls pl plss plzz pleas kindly just now today also so and & then but or ok okay hey hi hello yes well oh wow friend friends guys everyone everybody someone somebody all folks team y'all yall together simply always again still instead finally really quickly here there tonight tomorrow next first second third lastly meanwhile reminder psst attention update pps ps btw fyi subject re fwd fw come go",
);

/** Verbs that open another directive ("go sign", "come and see"), and are directives themselves. */
const movers = wordSet('go come');
/** Verbs of short messages that are nothing else. */
const messengers = wordSet('dm pm rt retweet rsvp reply');
const afterComma = wordSet('dm pm rt retweet rsvp reply go please');

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
    if (openerRun && !isHour(words, index)) starts.push(index);
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

/** Where a clause begins without a sign: after opening hashtags ("#Leeds sign here"), after a condition, by a capital. */
function opensAnew(words: Word[], from: number, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word) return false;
  if (runsOn(words, from, index)) return true;
  if (word.rises && (endsByItself.test(before.norm) || isNewLine(words, index))) return true;
  if (before.inTag && !word.inTag && words.slice(0, index).every(({ inTag }) => inTag)) return true;
  // "For bookings DM us"
  if (messengers.has(word.norm) && before.tags.has('Noun') && !isNominative(before))
    return /^(?:us|me|for|to)$/.test(words[index + 1]?.norm ?? '');
  return closesCondition(words, conditionFrom(words, from, index), index);
}

/** "New video is up go watch it", "the sale starts now shop the set": no sign at all between two clauses. */
function runsOn(words: Word[], from: number, index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !next || index < from + 2) return false;
  if (word.norm === 'go')
    return isBaseVerb(next) && (ended.test(before.norm) || isSingular(before));
  return (
    ended.test(before.norm) &&
    isBaseVerb(word) &&
    addressed.test(next.norm) &&
    words
      .slice(from, index - 1)
      .some(({ tags }) => tags.has('PresentTense') || tags.has('Copula')) &&
    isClosed(words, from, index)
  );
}

const ended = /^(?:now|today|tonight|tomorrow|live|out|up|here)$/;
const isSingular = ({ norm, tags }: Word) =>
  tags.has('Noun') &&
  !tags.has('Plural') &&
  !tags.has('Pronoun') &&
  !/^(?:people|everyone|anyone|who)$/.test(norm);

/** "… at noon Book your seat", "… 555 0123 Reserve now": days, numbers and the like end a clause before a capital. */
const endsByItself = /^(?:\+?[0-9]|.*(?:day|today|now|here)$)/;

/** "Three bands play Get your tickets": a verb with a capital, no name around it, begins what was a line of its own. */
function isNewLine(words: Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !next || next.rises || word.inTag) return false;
  if (isLead.test(before.norm)) return false;
  // The tagger takes most words with a capital for names: what follows must then be the reader's or the writer's.
  if (!isBaseVerb(word) || word.tags.has('ProperNoun')) return ownObject.test(next.norm);
  return addressed.test(next.norm) || next.inTag === true || next.kind === 'handle';
}

/** What a capital after it says nothing of: the word belongs to what follows. */
const isLead =
  /^(?:to|the|an?|of|in|on|at|for|and|or|by|with|we|i|you|they|he|she|it|not|can|will|would|should|must|our|my|your|is|are|was|were|do|does|did)$/;
const ownObject = /^(?:your|our|my|us|me|this|it|now|today|here)$/;
/** What an imperative has after it more often than a name has. */
const addressed = /^(?:your|our|my|us|me|the|a|an|this|it|more|now|today|here|for|up|in|out)$/;

/**
 * Where a condition to the reader begins that is still open at `index`: "if you enjoyed it", "when you can", at the
 * start of the clause or after a comma or a conjunction in it; -1 without one.
 */
function conditionFrom(words: Word[], from: number, index: number): number {
  for (let at = from; at < index - 2 && at < from + farthestCondition; at++) {
    if (!/^(?:if|when|whenever)$/.test(words[at]?.norm ?? '')) continue;
    if (!/^(?:you|u)$/.test(words[at + 1]?.norm ?? '')) continue;
    const before = words[at - 1];
    if (at === from || /,/.test(before?.after ?? '') || coordinators.has(before?.norm ?? ''))
      return at;
  }
  return -1;
}

const farthestCondition = 24;

/** "If you can give today", "if you enjoyed it share it": a directive needs no comma after "if you …". */
function closesCondition(words: Word[], from: number, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (from < 0 || index < from + 3 || !before || !word || words[from]?.norm !== 'if') return false;
  if (/^(?:can|could|agree)$/.test(before.norm)) return true;
  return (
    isBaseVerb(word) &&
    !word.tags.has('Modal') &&
    (before.tags.has('Noun') || /^(?:this|it|so|too|yet)$/.test(before.norm)) &&
    !isNominative(before) &&
    !words.slice(from, index).some(({ norm }) => perceiving.test(norm))
  );
}

const perceiving = /^(?:see|saw|hear|heard|help|let|make|made|watch|have|had|to|and|or|want|need)$/;

/**
 * "High schoolers, send us …", "Calling all bakers in town, bring a cake": where the clause begins after a vocative:
 * a few words without a verb, or more after a word that calls.
 */
function addressEnd(words: Word[]): number | undefined {
  const calls = /^(?:calling|attention|attn|dear|hey|hi|hello)$/.test(words[0]?.norm ?? '');
  for (let at = 0; at < words.length && at < longestAddress * (calls ? 2 : 1); at++) {
    const word = words[at] as Word;
    if (calls && at > 0 && /^[,:-]/.test(word.after.trim())) return at + 1;
    if (!calls) {
      if (word.kind !== 'word' || word.tags.has('Verb') || subordinators.has(word.norm))
        return undefined;
      if (isSubject(word) || word.tags.has('Date') || word.tags.has('Adverb')) return undefined;
    }
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
  if (/[:;\u2014\u2013>()\u2192]|-\s|\s-|--|\.\.|[.!?]\s|[!?]|\s\/\s/.test(signs)) return 'clause';
  if (before.kind === 'emoji' || before.kind === 'link' || before.norm === 'then') return 'clause';
  return /,/.test(signs) || coordinators.has(before.norm) ? 'joint' : 'none';
}

/** ", join us": after a comma, with the writer for its object, a base form speaks to the reader whatever came before. */
const isCalling = (words: Word[], index: number) =>
  /,/.test(words[index - 1]?.after ?? '') && /^(?:us|me)$/.test(words[index + 1]?.norm ?? '');

/** Whether a directive may follow a comma or an "and": after a condition, another directive, a closed statement. */
function joins(words: Word[], from: number, index: number, head: Word | undefined): boolean {
  if (!head) return true;
  // "Let's meet and give": what follows "let us" is no directive to the reader.
  const after = words[words.indexOf(head) + 1]?.norm;
  if (head.norm === "let's" || (head.norm === 'let' && after === 'us'))
    return isCalling(words, index);
  // "Don't wait and sign up."
  if (isBaseVerb(head) || (head.norm === 'do' && after === 'not')) return true;
  const comma = /,/.test(words[index - 1]?.after ?? '') || /,/.test(words[index - 2]?.after ?? '');
  const so = /^(?:so|then)$/.test(words[index - 1]?.norm ?? '');
  if (comma && afterComma.has(words[index]?.norm ?? '')) return true;
  // "Seats are few so book now"; "I am so tired" has no verb after its "so".
  if (so && (comma || words.slice(from, index).some(({ tags }) => tags.has('Verb')))) return true;
  if (comma && (isClosed(words, from, index) || conditionFrom(words, from, index) >= 0))
    return true;
  return comma && (subordinators.has(head.norm) || head.tags.has('Expression') || isSubject(head));
}

/**
 * "The record is out, buy it": a clause whose verb is finite (a copula, a past tense) cannot share its subject with
 * a bare form after it, unless an infinitive or a modal stood between ("she was asked to plant, water and weed").
 */
function isClosed(words: Word[], from: number, to: number): boolean {
  let finite = false;
  for (let at = from; at < to; at++) {
    const { norm, tags } = words[at] as Word;
    if (norm === 'to' || tags.has('Modal') || subordinators.has(norm)) return false;
    if (tags.has('Copula') || tags.has('PastTense')) finite = true;
    else if (tags.has('Infinitive')) return false;
  }
  return finite;
}

/** "8 PM" */
const isHour = (words: Word[], index: number) =>
  words[index]?.norm === 'pm' && /^[0-9]/.test(words[index - 1]?.norm ?? '');

/** "1. Plant a tree", "2) Water it". */
const isListNumber = (word: Word, index: number) =>
  index === 0 &&
  /^[0-9]{1,2}$/.test(word.norm) &&
  (/^[.)]/.test(word.after) || word.end - word.start > word.norm.length);

/** "Good morning everyone". */
const isGreeting = (words: Word[], index: number): boolean =>
  (words[0]?.norm === 'good' && index === 0) ||
  (words[0]?.norm === 'good' &&
    /^(?:morning|afternoon|evening|day|night)$/.test(words[1]?.norm ?? '') &&
    index <= 2);

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
