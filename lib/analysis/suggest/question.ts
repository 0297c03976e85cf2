import type { Document, Sentence } from '../document';
import type { Word } from '../words';

/**
 * A question that could open a conversation, formed from the draft's own topic: the last noun phrase of its last
 * statement that is not mere circumstance (English puts what is new at the end, Quirk et al. 1985, §18.3; place, time
 * and manner may still follow it). In the draft's language.
 */
export function openingQuestion(draft: Document): string {
  for (let at = draft.sentences.length - 1; at >= 0; at--) {
    const placed = draft.sentences[at];
    const topic = placed && topicOf(placed.sentence);
    if (topic) return `What has been your own experience with ${topic}?`;
  }
  return 'What do you make of it?';
}

/** Nouns that name no topic. */
const empty = new Set(
  'thing things way lot bit time times today tonight tomorrow yesterday day days week weeks month year years people everyone someone news link part one ones summer winter spring autumn hour hours minute minutes evening night help'.split(
    ' ',
  ),
);
const longest = 4;

/** A phrase after these only says where, when or how. */
const circumstance = new Set(
  'in at along during by near from to with without into across through after before since until because despite over under between around this last every'.split(
    ' ',
  ),
);
const possessives = new Set('our my their his her your its'.split(' '));

function topicOf({ words, text }: Sentence): string | undefined {
  for (let end = words.length - 1; end >= 0; end--) {
    const head = words[end];
    if (!head || !isTopic(head)) continue;
    let start = end;
    while (start > 0 && end - start + 1 < longest && qualifies(words[start - 1], words[start]))
      start--;
    const before = words[start - 1];
    const from = end;
    end = start;
    if (isCircumstance(words, start)) continue;
    const phrase = text.slice(words[start]?.start, words[from]?.end).toLowerCase();
    if (before && possessives.has(before.norm)) return `the ${phrase}`;
    return before && /^(?:a|an|the)$/.test(before.norm) ? `${before.norm} ${phrase}` : phrase;
  }
  return undefined;
}

/** Whether the phrase that begins here stands after a preposition of place, time or manner. */
function isCircumstance(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - 6; at--) {
    const { norm, tags, after } = words[at] as Word;
    if (/[,;:.!?]/.test(after)) return false;
    if (circumstance.has(norm)) return true;
    if (tags.has('Verb') || (tags.has('Pronoun') && !possessives.has(norm))) return false;
    // "With the help of neighbours": what holds for the help holds for the neighbours.
    const joins =
      norm === 'of' || tags.has('Determiner') || tags.has('Adjective') || tags.has('Value');
    if (!joins && !possessives.has(norm) && words[at + 1]?.norm !== 'of') return false;
  }
  return false;
}

const noTopics = ['Pronoun', 'ProperNoun', 'Date', 'Value', 'Possessive', 'Acronym'];

const isCommonNoun = ({ kind, norm, tags }: Word): boolean =>
  kind === 'word' && norm.length >= 3 && tags.has('Noun') && !noTopics.some((tag) => tags.has(tag));

const isTopic = (word: Word): boolean => isCommonNoun(word) && !empty.has(word.norm);

/** Whether a word belongs to the noun phrase of the word after it. */
function qualifies(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.kind !== 'word' || !next || /[^ ]/.test(word.after)) return false;
  return (word.tags.has('Adjective') || isCommonNoun(word)) && !word.tags.has('Comparative');
}
