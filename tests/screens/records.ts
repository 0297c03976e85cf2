import { listOnly, nobody, type Year, yearOf } from '../year/year';

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

/** Wednesday 21 January 1970, 15:00 UTC: any other one is whole weeks away. */
const wednesday = Date.parse('1970-01-21T15:00:00Z');

/** The last Wednesday afternoon: the story ends there, with a week that is half over. */
export const storyEnd = wednesday + Math.floor((Date.now() - wednesday) / week) * week;

export const timeZone = 'Europe/Dublin';

const idOf = (row: Year['touches'][number] | Year['parked'][number]): string | undefined =>
  'identity' in row ? row.identity : row.people[0];

/** What of a year happened from an instant on, and with whom. */
function since(start: number, { people, touches, sends, log, parked }: Year): Year {
  const isIn = ({ at }: { at: number }) => at >= start;
  const seen = new Set([...touches, ...parked].filter(isIn).map(idOf));
  return {
    people: people.filter(({ identities }) => identities.some(({ id }) => seen.has(id))),
    touches: touches.filter(isIn),
    sends: sends.filter(isIn),
    log: log.filter(isIn),
    parked: parked.filter(isIn),
  };
}

/** The records that the pages are shown with. */
export const records = {
  nobody: () => nobody,
  list: () => listOnly({ now: storyEnd, timeZone }),
  year: () => yearOf({ now: storyEnd, timeZone }),
  /** Of an organisation whose first week this is. */
  begun: () => since(storyEnd - 2.5 * day, yearOf({ now: storyEnd, timeZone, people: 60 })),
  /** So few people that all of them have a name that is hard to set. */
  names: () => yearOf({ now: storyEnd, timeZone, people: 15 }),
} satisfies Record<string, () => Year>;
export type RecordName = keyof typeof records;
