import type { Sentence } from '../document';

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

/** The telling part of a handle: "riverbank_news" and "TheRiverbankUK" are both about "riverbank". */
function coreOf(account: string): string {
  const lower = account.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^@/, '');
  return plain(lower.replace(ends, '').replace(starts, ''));
}

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
  return ({ words, text }) => {
    // Some write everything in small letters.
    const small = text.length > 30 && /^\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
    const found: { from: number; to: number }[] = [];
    for (let at = 0; at < words.length; at++) {
      let name = '';
      for (let to = at; to < words.length && to < at + mostWords; to++) {
        const word = words[to];
        if (word?.kind !== 'word' || !(small || /^\p{Lu}/u.test(text.slice(word.start, word.end))))
          break;
        const piece = plain(word.norm.replace(/'s$/, ''));
        if (to === at && !piece.startsWith(initial)) break;
        name += piece;
        if (!isName(name, core) && (name !== acronym || acronym === '')) continue;
        if (small && name.length < 5) continue;
        found.push({ from: at, to });
        at = to;
        break;
      }
    }
    return found;
  };
}

const isName = (name: string, core: string): boolean =>
  name.length >= 3 &&
  (name === core ||
    (core.startsWith(name) && name.length > core.length * coverage && name.length >= 4) ||
    (name.startsWith(core) && (core.length >= 4 || name.length <= core.length + 3)));
