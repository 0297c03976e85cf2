import {
  coordinators,
  isBaseVerb,
  isFiniteVerb,
  isSubject,
  subordinators,
  wordSet,
} from '../word-class';
import type { Word } from '../words';
import { conditionFrom } from './conditions';

/** What stands in front of a word: the border of a clause, a comma or conjunction, or nothing of the kind. */
export function gapBefore(words: Word[], index: number): 'clause' | 'joint' | 'none' {
  const before = words[index - 1] as Word;
  const signs = before.after + (words[index]?.before ?? '');
  if (/[:;\u2014\u2013>()\u2192]|-\s|\s-|--|\.\.|[.!?]\s|[!?]|\s\/\s/.test(signs)) return 'clause';
  if (before.kind === 'emoji' || before.kind === 'link' || before.norm === 'then') return 'clause';
  if (before.tags.has('Emoticon')) return 'clause';
  return /,/.test(signs) || coordinators.has(before.norm) ? 'joint' : 'none';
}

/** What begins a directive after a comma, whatever came before. */
const afterComma = wordSet('dm pm rt retweet rsvp reply go please');

/** Whether a directive may follow a comma or an "and": after a condition, another directive, a closed statement. */
export function joins(words: Word[], from: number, index: number, head: Word | undefined): boolean {
  if (!head) return true;
  // "Let's meet and give": what follows "let us" is no directive to the reader.
  const after = words[words.indexOf(head) + 1]?.norm;
  if (head.norm === "let's" || (head.norm === 'let' && after === 'us'))
    return isCalling(words, index);
  // "Don't wait and sign up."
  if (isBaseVerb(head) || (head.norm === 'do' && after === 'not')) return true;
  // "Watch & share this": the tagger takes a first word for a noun more often than not.
  if (index === from + 2 && words[from] === head && isBaseVerb(words[index] as Word)) return true;
  // "More info + apply here"
  const comma =
    words[index - 1]?.norm === '+' ||
    /,/.test(words[index - 1]?.after ?? '') ||
    /,/.test(words[index - 2]?.after ?? '');
  const so = /^(?:so|then)$/.test(words[index - 1]?.norm ?? '');
  if (comma && afterComma.has(words[index]?.norm ?? '')) return true;
  // "Seats are few so book now"; "I am so tired" has no verb after its "so".
  if (so && (comma || words.slice(from, index).some(({ tags }) => tags.has('Verb')))) return true;
  if (comma && (isClosed(words, from, index) || conditionFrom(words, from, index) >= 0))
    return true;
  // "Tickets from £8, book at LINK"
  if (comma && hasStep(words, index)) return true;
  // "First of all, …", "of course, …"
  if (comma && head.norm === 'of') return true;
  return comma && (subordinators.has(head.norm) || head.tags.has('Expression') || isSubject(head));
}

/** "…, book at LINK": a step with its place or time at once; before a link the tagger may well take it for a noun. */
function hasStep(words: Word[], index: number): boolean {
  const next = words[index + 1];
  if (next?.norm === 'at' && words[index + 2]?.kind === 'link') return true;
  return (
    isBaseVerb(words[index] as Word) &&
    (next?.kind === 'link' || /^(?:now|here|online|today)$/.test(next?.norm ?? ''))
  );
}

/** ", join us": after a comma, with the writer for its object, a base form speaks to the reader whatever came before. */
const isCalling = (words: Word[], index: number) =>
  /,/.test(words[index - 1]?.after ?? '') &&
  /^(?:us|me|here|yours)$/.test(words[index + 1]?.norm ?? '');

/**
 * "The record is out, buy it": a clause whose verb is finite (a copula, a past tense, an "-s") cannot share its subject with
 * a bare form after it, unless an infinitive or a modal stood between ("she was asked to plant, water and weed").
 */
export function isClosed(words: Word[], from: number, to: number): boolean {
  let finite = false;
  for (let at = from; at < to; at++) {
    const { norm, tags } = words[at] as Word;
    if (norm === 'to' || tags.has('Modal') || (subordinators.has(norm) && !tags.has('Preposition')))
      return false;
    if (tags.has('Copula') || isFiniteVerb(words[at] as Word)) finite = true;
    else if (tags.has('Infinitive')) return false;
  }
  return finite;
}
