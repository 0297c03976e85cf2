import { marks, maskKind } from './marks';

/** What stands in place of the `#` of a tag inside a sentence: a space, but one that tells where a tag begins. */
export const tagSpace = '\u2003';

/** Where a tag's words meet: "#RegisterToVote". */
export const humps = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/gu;

const hash = /[#\uFF03](?=[\p{L}\p{N}_])/gu;

/** A closing run of tags labels the post; any other tag is read as a word, and only its `#` goes. */
export function maskTrailingTags(text: string): string {
  if (!/[#\uFF03]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => maskClosingTags(line).replace(hash, tagSpace))
    .join('\n');
}

function maskClosingTags(line: string): string {
  const runs = [...line.matchAll(/[^\s\uE000-\uE005]+/g)];
  let first = runs.length;
  while (first > 0 && /^[#\uFF03][\p{L}\p{N}_]+[.,!]?$/u.test(runs[first - 1]?.[0] ?? '')) first--;
  const count = runs.length - first;
  if (count === 0) return line;
  const before = runs[first - 1];
  const start = runs[first]?.index ?? line.length;
  const afterSentence =
    !before ||
    /[.!?\u2026:)]["')]*$/.test(before[0]) ||
    maskKind(line.slice(0, start).trimEnd().at(-1) ?? '') !== undefined;
  // One tag after a sentence without a full stop is its last word ("help us end #hunger"); several are labels,
  // of which the first may still belong to the sentence.
  const from = afterSentence ? first : first + 1;
  let out = '';
  let done = 0;
  for (const run of runs.slice(from)) {
    out += line.slice(done, run.index) + marks.tag.repeat(run[0].length);
    done = run.index + run[0].length;
  }
  return out + line.slice(done);
}

/** A text for the parser, and where in it a space was added that the draft does not have. */
export interface Spaced {
  text: string;
  added: number[];
}

const tagWord = new RegExp(`${tagSpace}([\\p{L}\\p{N}_]+)`, 'gu');

/** "#RegisterToVote" is three words of the sentence; "#YouTube" is a name that the lexicon has. */
export function splitTags(text: string, knows: (word: string) => boolean): Spaced {
  if (!text.includes(tagSpace)) return { text, added: [] };
  const added: number[] = [];
  const spaced = text.replace(tagWord, (_, tag: string, at: number) => {
    if (knows(tag.toLowerCase())) return ` ${tag}`;
    const apart = tag.replace(humps, (_empty, hump: number) => {
      added.push(at + 1 + hump + added.length);
      return ' ';
    });
    // The capitals only told the words apart; the parser would take them for names.
    return ` ${apart === tag ? tag : apart.replace(/[A-Z]/g, (letter) => letter.toLowerCase())}`;
  });
  return { text: spaced, added };
}
