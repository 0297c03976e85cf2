import type { Sentence } from '../document';
import { imperatives } from '../grammar';
import { isBaseVerb, wordSet } from '../word-class';
import type { Word } from '../words';

/** Whether a directive stands where it can be nothing else: at the start of its sentence, or in a row of directives. */
export const isFirm = (sentence: Sentence, from: number): boolean =>
  isAtStart(sentence.words, from) || isInRow(sentence, from);

/** A comma joins it to a directive with which the sentence begins, and nothing is told in between. */
const isInRow = (sentence: Sentence, from: number): boolean => {
  const { words } = sentence;
  if (!words[from - 1]?.after.includes(',')) return false;
  return imperatives(sentence).some(
    ({ verb }) =>
      verb < from &&
      isBaseVerb(words[verb] as Word) &&
      isAtStart(words, verb) &&
      !words
        .slice(verb, from)
        .some(({ tags }) => tags.has('PastTense') || tags.has('Copula') || tags.has('Modal')),
  );
};

const softOpeners = wordSet(
  'please just always so instead and now also then really simply but or lastly finally first second third yes again remember a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 tip psa lpt reminder only maybe also no',
);

/** The sentence begins with it, or with a condition or an address and it: it can be nothing else. */
function isAtStart(words: readonly Word[], verb: number): boolean {
  const first = words.findIndex(
    ({ kind, norm, tags }, at) =>
      kind === 'word' &&
      !softOpeners.has(norm) &&
      !/^[0-9]+$/.test(norm) &&
      !(at < verb && tags.has('Expression') && !/^(?:and|but)$/.test(norm)),
  );
  // "Remember to …" is an opener itself.
  if (first >= verb) return true;
  // The clause of "don't forget to breathe" begins with its "don't".
  if (/^(?:do|never|dont)$/.test(words[first]?.norm ?? '') && verb - first <= 2) return true;
  const before = words[verb - 1]?.after ?? '';
  // "She outlined a plan: cut …" tells of it.
  if (/[:\u2014\u2013>]|\.\./.test(before))
    return !words
      .slice(0, verb)
      .some(({ norm, tags }) => tags.has('PastTense') || /^(?:say|tell|ask|remind)/.test(norm));
  if (/^(?:so|then)$/.test(words[verb - 1]?.norm ?? '') && /,/.test(words[verb - 2]?.after ?? ''))
    return true;
  const comma =
    before.includes(',') || /^(?:please|also|then|just)$/.test(words[verb - 1]?.norm ?? '');
  if (!comma) return false;
  return verb - first <= 3 && !words.slice(first, verb).some(({ tags }) => tags.has('Verb'));
}
