import { isBaseVerb, isNominative, wordSet } from '../word-class';
import type { Word } from '../words';
import { closesCondition, conditionFrom } from './conditions';
import { isClosed } from './joints';

/** Where a clause begins without a sign: after opening hashtags ("#Leeds sign here"), after a condition, by a capital. */
export function opensAnew(words: Word[], from: number, index: number): boolean {
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

/** Verbs of short messages that are nothing else. */
const messengers = wordSet('dm pm rt retweet rsvp reply');

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
