import type { Sentence } from '../document';
import { isTitled } from '../titled';
import { wordSet } from '../word-class';
import type { Word } from '../words';

/**
 * Where a verb stands whose subject is left out, as in diaries: "Launched our site", "In Leeds continued my fight".
 * Haegeman (2013), "The Syntax of Registers: Diary Subject Omission and the Privilege of the Root", Lingua 130.
 */
export function droppedAt({ words, text }: Sentence): number[] {
  const first = words.findIndex(({ kind, norm }) => kind === 'word' && !openers.has(norm));
  // "Building a Fairer Deal for Riders" is a title, "Building our boat shed" a report.
  if (first < 0 || (words[first]?.tags.has('Gerund') && isTitled(text))) return [];
  const places: number[] = [];
  for (let at = first; at < words.length; at++)
    if (at === first || /[:!\u2013\u2014]|\s-\s/.test(words[at - 1]?.after ?? '')) places.push(at);
  const fronted = afterPlace(words, first);
  return fronted === undefined ? places : [...places, fronted];
}

const openers = wordSet(
  'today tonight yesterday just proudly recently finally now so very really truly also last week night month this morning breaking update new and still currently icymi',
);
const places = wordSet('in at from after before during on back');
/** How long a phrase of place or time at the beginning may be. */
const longestPlace = 6;

/** "In Ocean City …", "at the fair this morning …": the verb right behind where or when it was. */
function afterPlace(words: readonly Word[], first: number): number | undefined {
  if (!places.has(words[first]?.norm ?? '')) return undefined;
  for (let at = first + 2; at < words.length && at <= first + longestPlace; at++) {
    const { kind, tags } = words[at] as Word;
    if (kind === 'link' || kind === 'quote' || tags.has('Pronoun') || tags.has('Modal'))
      return undefined;
    if (tags.has('PastTense')) return hasOwnObject(words, at) ? at : undefined;
    if (tags.has('Verb')) return undefined;
  }
  return undefined;
}

/** "… continued my fight": the writer's own, unlike "in Leeds the Mill opened its doors". */
const hasOwnObject = (words: readonly Word[], verb: number): boolean =>
  words.slice(verb + 1, verb + 4).some(({ norm }) => /^(?:my|our)$/.test(norm));
