const fewest = 4;
/** Articles, prepositions and their like stand small in a title. */
const mayBeSmall = 4;

/** Written As a Title: every word of some length begins with a capital, and not all of it is shouted. */
export function isTitled(text: string): boolean {
  const words = text.match(/[\p{L}'\u2019]+/gu) ?? [];
  const long = words.filter((word) => word.length >= mayBeSmall);
  return (
    words.length >= fewest &&
    long.length >= fewest - 1 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    long.some((word) => /\p{Ll}/u.test(word))
  );
}
