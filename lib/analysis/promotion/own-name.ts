import type { Sentence } from '../document';
import type { Word } from '../words';
import { deedOf } from './deeds';
import { givenNamesIn } from './given-name';
import { coreOf, initialsOf, office, plain, surnameOf } from './handle-parts';
import { isTradeName } from './houses';

/** Words by which an account calls itself: where in a sentence its name stands, as word indices (inclusive). */
export type OwnName = (sentence: Sentence) => { from: number; to: number }[];

/** Offices that stand in front of a public person's name in text. */
const textTitle =
  /^(?:reps?|sens?|senators?|congress(?:man|woman|member)|cong|gov|governor|mayor|president|prof|professor|dr|whip|speaker|leader|minister|mp|mep|cllr|councillor|chair(?:man|woman)?|representative|delegate|secretary|commissioner)$/;

/** "Sen. Kara Doyle", "Doyle's bill", "Doyle: …", "Doyle secures …": where a surname stands, with the title before. */
function surnamesIn({ words, text }: Sentence, surname: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.kind !== 'word' || plain(word.norm.replace(/'s$/, '')) !== surname) continue;
    if (!isCapital(text, word)) continue;
    let from = at;
    while (from > 0 && at - from < 3 && isPartOfName(words, text, from - 1)) from--;
    found.push({ from, to: at });
  }
  return found;
}

/**
 * Where no account is known: an office's own posts tell of it in the third person ("Sen. Doyle introduces a bill").
 * Only with a deed right after the name, at the start of a sentence.
 */
export const officeName: OwnName = ({ words, text }) => {
  const start = words.findIndex(
    ({ kind, norm }) =>
      kind === 'word' && !/^(?:icymi|video|photo|photos|breaking|update)$/.test(norm),
  );
  if (start < 0 || !textTitle.test(words[start]?.norm ?? '')) return [];
  let to = start;
  while (
    to - start < 3 &&
    words[to + 1]?.kind === 'word' &&
    isCapital(text, words[to + 1] as Word) &&
    !deedOf(words[to + 1]?.norm ?? '')
  )
    to++;
  const deed = deedOf(words[to + 1]?.norm ?? '');
  return to > start && (deed?.form === 'third' || deed?.form === 'past')
    ? [{ from: start, to }]
    : [];
};

const isPartOfName = (words: readonly Word[], text: string, at: number) => {
  const word = words[at] as Word;
  return (
    word.kind === 'word' &&
    (textTitle.test(word.norm) || (at > 0 && isCapital(text, word) && word.tags.has('FirstName')))
  );
};
const isCapital = (text: string, { start, end }: Word) => /^\p{Lu}/u.test(text.slice(start, end));

/** Share of the handle's telling part that a name in the text must cover: "Green" is not yet "greenpeace". */
const coverage = 0.5;
const mostWords = 4;

/**
 * How to find an account's own name in its text: capitalised words that together make up most of the handle
 * ("Farm Sanctuary" for `farmsanctuary`, "Barclays" for `barclayswealth`). Undefined when the handle has no name.
 */
export function ownName(account: string | undefined): OwnName | undefined {
  const core = coreOf(account ?? '');
  const acronym = plain(/^@?(\p{Lu}{3,})(?=\p{Lu}\p{Ll}|_|$)/u.exec(account ?? '')?.[1] ?? '');
  if (core.length < 3 || /^\d+$/.test(core)) return undefined;
  const initial = core[0] ?? '';
  const initials = initialsOf(account ?? '');
  const surname = surnameOf(account ?? '');
  const handle = (account ?? '').replace(office, '');
  return (sentence) => {
    const { words, text } = sentence;
    // Some write everything in small letters.
    const small = text.length > 30 && /^\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
    const found = [
      ...(surname ? surnamesIn(sentence, surname) : []),
      ...givenNamesIn(sentence, handle, surname !== undefined),
    ];
    for (let at = 0; at < words.length; at++) {
      let name = '';
      for (let to = at; to < words.length && to < at + mostWords; to++) {
        const word = words[to];
        if (
          word?.kind !== 'word' ||
          !(small || /^\$?\p{Lu}/u.test(text.slice(word.start, word.end)))
        )
          break;
        const piece = plain(word.norm.replace(/'s$/, ''));
        if (to === at && !piece.startsWith(initial)) break;
        name += piece;
        const known =
          isName(name, core) ||
          (name.startsWith(core) && isCompound(text, word, core.length)) ||
          (acronym !== '' && name === acronym) ||
          (to === at && text.slice(word.start, word.end).replace(/['’]s$/, '') === initials) ||
          (to === at && isTicker(text, word, core)) ||
          (isFirstPart(name, core) && isProper(words, at, text));
        if (!known) continue;
        if (small && name.length < 5) continue;
        if (name !== core && word.tags.has('Place')) continue;
        found.push({ from: at, to });
        at = to;
        break;
      }
    }
    return found;
  };
}

/** "RiverbankKids" is the house's; "Riverbanking" is another word. */
const isCompound = (text: string, { start, end }: Word, length: number) =>
  length >= 4 && /^\p{Lu}/u.test(text.slice(start + length, end));

/** Whether a capitalised word is a name by where it stands: any word can open a sentence. */
const isProper = (words: readonly Word[], at: number, text: string): boolean => {
  const { norm, tags } = words[at] as Word;
  const next = words[at + 1];
  if (at > 0) return tags.has('ProperNoun') || norm.endsWith("'s");
  return (
    norm.endsWith("'s") ||
    (tags.has('Noun') &&
      next !== undefined &&
      (/^(?:q[1-4]|has|have|will|is|to|and|ceo)$/.test(next.norm) ||
        (next.tags.has('Verb') && /(?:s|ed)$/.test(next.norm)) ||
        isCapital(text, next)))
  );
};

/** From this share of the handle on its first part may be the name alone: "Otter" for `otterdublin`. */
const share = 0.4;
const shortest = 4;
const isFirstPart = (name: string, core: string): boolean =>
  name.length >= shortest &&
  core.startsWith(name) &&
  ((name.length > shortest && name.length >= core.length * share) ||
    isTradeName(core.slice(name.length)));

/** "$OTLK" for `otterlake`: the letters by which a house is traded. */
const isTicker = (text: string, { start, end }: Word, core: string): boolean => {
  const letters = /^\$?(\p{Lu}{3,5})$/u.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (letters === undefined || !(text[start] === '$' || text[start - 1] === '$')) return false;
  let at = -1;
  return [...letters].every((letter) => {
    at = core.indexOf(letter, at + 1);
    return at >= 0;
  });
};

const isName = (name: string, core: string): boolean =>
  name.length >= 3 &&
  (name === core ||
    (core.startsWith(name) && name.length > core.length * coverage && name.length >= 4) ||
    (name.startsWith(core) && name.length <= core.length + 3));
