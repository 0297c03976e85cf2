import { badFile } from './bad-file';

const oneDay = 24 * 60 * 60 * 1000;

/** As much of a cell as tells which one is meant. */
export const cellStart = (text: string, most = 40): string => text.slice(0, most);

/** A date with points begins with its day wherever one writes so: `1.3.2026` is `2026-03-01`. */
const withDashes = (text: string): string =>
  text.replace(
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$| )/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

/** The 31st of February would be read as a day in March. */
const isDay = (date: string): boolean => {
  const at = Date.parse(date);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
};

/**
 * `2026-11-18`, `2026-11-18 12:00`, the same as `18.11.2026`, or a whole ISO 8601 time. Dates with strokes differ from
 * country to country and are refused, and so are a day that no month has and one to come. `row` is for the refusal.
 */
export function timeOf(text: string, row: number, now: number): number {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}.*))?$/.exec(withDashes(text));
  // Without a time of day noon: the day is then the same in nearly every zone.
  const at =
    match?.[1] && isDay(match[1])
      ? Date.parse(`${match[1]}T${match[2] ?? '12:00:00Z'}`)
      : Number.NaN;
  if (!(at >= 0)) throw badFile({ reason: 'no_date', row, text: cellStart(text) });
  // Today's noon may still be to come.
  if (at > now + oneDay) throw badFile({ reason: 'date_ahead', row, text: cellStart(text) });
  return at;
}
