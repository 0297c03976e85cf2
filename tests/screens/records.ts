import { listOnly, nobody, type Year, yearOf } from '../year/year';

const week = 7 * 24 * 60 * 60 * 1000;

/** Wednesday 21 January 1970, 15:00 UTC: any other one is whole weeks away. */
const wednesday = Date.parse('1970-01-21T15:00:00Z');

/** The last Wednesday afternoon: the story ends there, with a week that is half over. */
export const storyEnd = wednesday + Math.floor((Date.now() - wednesday) / week) * week;

export const timeZone = 'Europe/Dublin';

/** The records that the pages are shown with. */
export const records = {
  nobody: () => nobody,
  list: () => listOnly({ now: storyEnd, timeZone }),
  year: () => yearOf({ now: storyEnd, timeZone }),
  /** So few people that all of them have a name that is hard to set. */
  names: () => yearOf({ now: storyEnd, timeZone, people: 15 }),
} satisfies Record<string, () => Year>;
export type RecordName = keyof typeof records;
