/** The part of a pattern that fits any of some words; an underscore stands for a space within one. */
export const oneOf = (words: string): string =>
  `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;
