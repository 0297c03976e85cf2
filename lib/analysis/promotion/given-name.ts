import type { Sentence } from '../document';
import type { Word } from '../words';
import { deedOf } from './deeds';
import { isUneventful } from './plain-deeds';

/** Letters that are left of a handle behind a given name, for a surname to be there: "Al" of `alfranken`. */
const shortestRest = 3;

/**
 * Whoever writes for a public person uses the given name: "Last week Ida introduced a bill", "Ida's speech" by
 * `IdaBergMP`. Its places, where it acts or owns something. `handle` is without its office; `isPublic` when it had one,
 * so that its first part is a given name whatever it looks like.
 */
export function givenNamesIn({ words, text }: Sentence, handle: string, isPublic: boolean) {
  const humps = handle.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  const lower = handle.toLowerCase();
  return words.flatMap((word, at) => {
    const name = word.norm.replace(/'s$/, '');
    if (word.kind !== 'word' || word.inTag || !lower.startsWith(name)) return [];
    if (name.length < 2 || lower.length - name.length < shortestRest) return [];
    if (!/^\p{Lu}/u.test(text.slice(word.start, word.end))) return [];
    if (humps.length > 1 && humps[0]?.toLowerCase() !== name) return [];
    const isFirst = isGiven(word) || (isPublic && humps.length > 1);
    return isFirst && (word.norm !== name || acts(words, at)) ? [{ from: at, to: at }] : [];
  });
}

/** "Ida", "Al" (which the parser takes for an abbreviation), unlike "St. Louis". */
const isGiven = ({ tags, after }: Word): boolean =>
  tags.has('FirstName') || (tags.has('Abbreviation') && !after.startsWith('.'));

/** "Ida has written", "watch Ida speak", unlike "Ida wants to hear from you". */
const acts = (words: readonly Word[], at: number): boolean => {
  const next = words[words[at + 1]?.tags.has('Adverb') ? at + 2 : at + 1];
  return (
    words[at]?.after === ' ' &&
    next !== undefined &&
    !isUneventful(next.norm) &&
    (next.tags.has('Verb') || deedOf(next.norm) !== undefined)
  );
};
