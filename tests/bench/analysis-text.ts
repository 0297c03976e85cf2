/** Text to bench the analysis on: no two sentences alike, so that no cache can help, and all of it English. */

const who = [
  'The choir',
  'Our neighbours',
  'Ana',
  'The night bus',
  'A class of eight',
  'The mayor',
  'Two bakers',
  'The library',
];
const did = [
  'opened',
  'painted',
  'repaired',
  'planted',
  'counted',
  'carried',
  'measured',
  'described',
];
const what = [
  'the old bridge',
  'a row of pear trees',
  'the reading room',
  'forty chairs',
  'the garden wall',
  'a map of the river',
  'the kitchen floor',
  'the bell tower',
];
const when = [
  'on Saturday',
  'before the rain came',
  'in less than a day',
  'with a little help',
  'after the spring fair',
  'while we were away',
  'for the first time',
  'at the end of May',
];
const frames = [
  (a: string, n: number) => `${a}, and number ${n} was the best of all.`,
  (a: string, n: number) =>
    `I heard that ${a.toLowerCase()}; could you tell me how many of the ${n} stayed?`,
  (a: string, n: number) => `Thanks to @friend${n} for the news: ${a.toLowerCase()}!`,
  (a: string, n: number) => `${a}. You should see picture ${n} here: https://example.org/p/${n}`,
  (a: string, n: number) => `${a}, so please give $${n} if you can 🙏`,
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The n-th sentence. */
export function sentence(n: number): string {
  const statement = [
    pick(who, n),
    pick(did, n + Math.floor(n / 8)),
    pick(what, n + Math.floor(n / 64)),
    pick(when, n * 3 + Math.floor(n / 512)),
  ].join(' ');
  return pick(frames, n)(statement, n);
}

/** Distinct sentences, cut at a length in UTF-16 units. */
export function textOf(length: number, first = 0): string {
  let text = '';
  for (let n = first; text.length < length; n++) text += `${sentence(n)} `;
  return text.slice(0, length);
}

const starts = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi'];
const ends = ['rin', 'lok', 'mas', 'ned', 'tur', 'vel', 'bon', 'kip', 'san', 'dor', 'fel'];

/** A message of made-up words, unlike any other: what many people's messages are to one another. */
export function message(n: number): string {
  let seed = n + 1;
  const next = (list: readonly string[]): string => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return pick(list, seed >>> 8);
  };
  return Array.from({ length: 24 }, () => next(starts) + next(starts) + next(ends)).join(' ');
}
