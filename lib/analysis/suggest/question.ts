import type { Document } from '../document';
import type { Word } from '../words';

/**
 * A question that could open a conversation, formed from the draft's own topic: the noun phrase that closes its
 * last statement, where English puts what is new (Quirk et al. 1985, §18.3, end-focus). In the draft's language.
 */
export function openingQuestion(draft: Document): string {
  for (let at = draft.sentences.length - 1; at >= 0; at--) {
    const topic = topicOf(draft.sentences[at]?.sentence.words ?? []);
    if (topic) return `What has been your own experience with ${topic}?`;
  }
  return 'What do you make of it?';
}

/** Nouns that name no topic. */
const empty = new Set(
  'thing things way lot bit time times today tonight tomorrow yesterday day days week weeks month year years people everyone someone news link part one ones'.split(
    ' ',
  ),
);
const longest = 4;

function topicOf(words: readonly Word[]): string | undefined {
  for (let end = words.length - 1; end >= 0; end--) {
    const head = words[end];
    if (!head || !isTopic(head)) continue;
    let start = end;
    while (start > 0 && end - start + 1 < longest && qualifies(words[start - 1], words[start]))
      start--;
    const article = /^(?:a|an|the)$/.test(words[start - 1]?.norm ?? '') ? 1 : 0;
    return words
      .slice(start - article, end + 1)
      .map(({ norm }) => norm)
      .join(' ');
  }
  return undefined;
}

function isTopic({ kind, norm, tags }: Word): boolean {
  if (kind !== 'word' || !tags.has('Noun') || norm.length < 3 || empty.has(norm)) return false;
  return !['Pronoun', 'ProperNoun', 'Date', 'Value', 'Possessive', 'Acronym'].some((tag) =>
    tags.has(tag),
  );
}

/** Whether a word belongs to the noun phrase of the word after it. */
function qualifies(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.kind !== 'word' || !next || /[^ ]/.test(word.after)) return false;
  return (word.tags.has('Adjective') || isTopic(word)) && !word.tags.has('Comparative');
}
