/**
 * A made-up year of a night shelter's five people on X, Facebook and LinkedIn: for tests that want a record as it
 * looks in life, and for the pictures of the pages. Seeded: the same seed and the same `now` give the same rows.
 */
import { fileFormat, fileVersion } from '@/lib/touches/export-file';
import { type FileRows, type Section, sections } from '@/lib/touches/file-rows';
import { calendarUntil } from './calendar';
import { stepsOf } from './conversations';
import { Ledger } from './ledger';
import { castOf } from './people';
import { randomOf } from './random';

/** The rows of a record, as its export has them. */
export type Year = { [Name in Section]: FileRows[Name][] };

export interface YearOptions {
  /** The story's last instant, epoch milliseconds; nothing happens after it. */
  now: number;
  /** IANA; the working hours are those of this zone. */
  timeZone?: string;
  seed?: number;
  /** How many people there are. */
  people?: number;
}

export function yearOf({ now, timeZone = 'UTC', seed = 5, people = 380 }: YearOptions): Year {
  const random = randomOf(seed);
  const calendar = calendarUntil(now, timeZone);
  const cast = castOf(people, random, calendar);
  const ledger = new Ledger(calendar, random);
  for (const step of stepsOf(cast, calendar, random)) ledger.take(step);
  return { people: cast.map(({ row }) => row), ...ledger.rows };
}

/** The people whom the organisation has on its list, and nobody has been in touch with. */
export function listOnly(options: YearOptions): Year {
  return { ...yearOf(options), touches: [], sends: [], log: [], parked: [] };
}

/** Nobody and nothing. */
export const nobody: Year = { people: [], touches: [], sends: [], log: [], parked: [] };

/** The file that an export of these rows is. */
export function fileOf(year: Year, now: number): string {
  const head = `{"format":"${fileFormat}","version":${fileVersion},"exportedAt":${now},"policy":null,\n`;
  const body = sections.map((name) => {
    const lines = year[name].map((row) => JSON.stringify(row)).join(',\n');
    return `"${name}":[\n${lines}${lines ? '\n' : ''}],\n`;
  });
  const counts = Object.fromEntries(sections.map((name) => [name, year[name].length]));
  return `${head}${body.join('')}"counts":${JSON.stringify(counts)}}\n`;
}
