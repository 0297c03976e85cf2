/** Characters of a phrase that are compared (and kept); enough to tell one sentence from another. */
const maxLength = 120;

/**
 * What two spellings of one phrase have in common: case, spacing and compatibility forms do not count,
 * and only the first 120 UTF-16 units do, so that a quiet phrase never keeps a whole draft.
 */
export function phraseKey(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxLength);
}
