import type { Sentence } from '../document';
import type { Word } from '../words';
import { deedOf } from './deeds';
import { givenNamesIn } from './given-name';
import { isTradeName } from './houses';

/** Words by which an account calls itself: where in a sentence its name stands, as word indices (inclusive). */
export type OwnName = (sentence: Sentence) => { from: number; to: number }[];

/** Parts of handles that are no name. */
const parts =
  /(?:news|official|offiziell|real|the|team|group|hq|care|cares|support|help|online|global|world|worldwide|usa|us|uk|eu|ca|india|org|inc|ltd|foundation|charity|twitter|tweets|app|tv|live|media|press|pr|gov|jobs|careers)/;
const ends = new RegExp(`(?<=.{3})(?:_|${parts.source})+$`);
const starts = /^(?:_|the|team|real|official|we are|weare)+(?=.{3})/;

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "Citizens_Forum" may call itself "CF", and "BoardofTrade" "BofT"; undefined for what everybody writes in capitals. */
function initialsOf(account: string): string | undefined {
  const initials = (
    account
      .replace(/(?<=\p{Ll}{3})of(?=\p{Lu})/gu, '_of')
      .match(/\p{Lu}+(?!\p{Ll})|\p{Lu}\p{Ll}+|\p{Ll}+/gu) ?? []
  )
    .map((hump) => (/^(?:\p{Lu}+|of)$/u.test(hump) ? hump : (hump[0] ?? '').toUpperCase()))
    .join('');
  return initials.length < 2 ||
    /^(?:us|uk|eu|un|tv|pm|am|vp|it|ai|ceo|usa|pr|hr|id|ok|dm|rt|nyc|la|dc|gop)$/i.test(initials)
    ? undefined
    : initials;
}

/** The telling part of a handle: "riverbank_news" and "TheRiverbankUK" are both about "riverbank". */
export function coreOf(account: string): string {
  const lower = account
    // "GetOtter", "drinkRiverbank": what a house invites to, before its name.
    .replace(
      /^(?:get|try|use|drink|eat|visit|hello|hey|ask|shop|drive|join|meet|motor|hotel|studio|cafe)(?=\p{Lu}\p{Ll}{3})/iu,
      '',
    )
    // "RuizForOhio": the name before the office.
    .replace(/(?<=\p{Ll}{3})(?:4|[Ff]or)\p{Lu}\w*$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^@/, '');
  return plain(lower.replace(ends, '').replace(starts, ''));
}

/** Offices that stand in front of a public person's name, in handles and in text. */
const handleTitle =
  /^(?:the)?(?:rep|sen|senator|congress(?:man|woman)?|cong|gov|governor|mayor|president|prof|dr|whip|speaker|leader|min(?:ister)?|mp|mep|cllr|councillor|chair(?:man|woman)?)(?=_|\p{Lu})/iu;
/** What stands before the name: an office, or those who work for it ("TeamKaraDoyle"). */
const office = new RegExp(`^@?(?:team(?=\\p{Lu})|${handleTitle.source.slice(1)})?_?`, 'iu');
const textTitle =
  /^(?:reps?|sens?|senators?|congress(?:man|woman|member)|cong|gov|governor|mayor|president|prof|professor|dr|whip|speaker|leader|minister|mp|mep|cllr|councillor|chair(?:man|woman)?|representative|delegate|secretary|commissioner)$/;
const hump = /\p{Lu}\p{Ll}+/gu;

/** The surname of the public person whose handle gives an office ("SenKaraDoyle"), in small letters. */
function surnameOf(account: string): string | undefined {
  const [title] = handleTitle.exec(account) ?? [];
  if (title === undefined) return undefined;
  const last = account.slice(title.length).match(hump)?.at(-1);
  return last && last.length >= 3 ? plain(last) : undefined;
}

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
        if (word?.kind !== 'word' || !(small || /^\p{Lu}/u.test(text.slice(word.start, word.end))))
          break;
        const piece = plain(word.norm.replace(/'s$/, ''));
        if (to === at && !piece.startsWith(initial)) break;
        name += piece;
        const known =
          isName(name, core) ||
          (name.startsWith(core) && isCompound(text, word, core.length)) ||
          (acronym !== '' && name === acronym) ||
          (to === at && text.slice(word.start, word.end).replace(/['’]s$/, '') === initials) ||
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

const isName = (name: string, core: string): boolean =>
  name.length >= 3 &&
  (name === core ||
    (core.startsWith(name) && name.length > core.length * coverage && name.length >= 4) ||
    (name.startsWith(core) && name.length <= core.length + 3));
