/** Where and when figures are read: passed in, so that a test or a picture can choose. */
export interface Reading {
  /** BCP 47. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  /** Epoch milliseconds. */
  now: number;
}

/** From here on a figure is written short (`120K`), as the long form no longer fits its place. */
const compactFrom = 100_000;

/** A count as people write it in the locale. */
export function formatCount(count: number, { locale }: Pick<Reading, 'locale'>): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** A count that fits in a narrow place. */
export function formatShortCount(count: number, { locale }: Pick<Reading, 'locale'>): string {
  if (count < compactFrom) return formatCount(count, { locale });
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(
    count,
  );
}

function year(at: number, { timeZone }: Reading): string {
  return new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(at);
}

/**
 * The name of a week by its days, `16–22 November`; with the year when the week does not end in this one.
 * `start` and `end` are epoch milliseconds, `end` the first instant that is no longer in the week.
 */
export function formatWeek(start: number, end: number, reading: Reading): string {
  const lastDay = end - 1;
  const named = year(lastDay, reading) !== year(reading.now, reading);
  return new Intl.DateTimeFormat(reading.locale, {
    timeZone: reading.timeZone,
    day: 'numeric',
    month: 'long',
    ...(named && { year: 'numeric' }),
  }).formatRange(start, lastDay);
}

/** A day, `Thu 19 Nov`; with the year when it is not this one. */
export function formatDay(at: number, reading: Reading): string {
  const named = year(at, reading) !== year(reading.now, reading);
  return new Intl.DateTimeFormat(reading.locale, {
    timeZone: reading.timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(named && { year: 'numeric' }),
  }).format(at);
}

/** A share (0..1) in whole percent. */
export function formatShare(share: number, { locale }: Pick<Reading, 'locale'>): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

const minute = 60_000;
const units = [
  { unit: 'minute', length: minute, until: 90 * minute, digits: 0 },
  { unit: 'hour', length: 60 * minute, until: 48 * 60 * minute, digits: 1 },
  { unit: 'day', length: 24 * 60 * minute, until: Infinity, digits: 1 },
] as const;

/** A stretch of time (milliseconds) in the unit that says it best: `35 min`, `3.5 hr`, `4 days`. */
export function formatDuration(length: number, { locale }: Pick<Reading, 'locale'>): string {
  const { unit, length: one, digits } = units.find(({ until }) => length < until) ?? units[2];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(length / one);
}

/** A day of the week, `Thursday`. */
export function formatWeekday(at: number, { locale, timeZone }: Reading): string {
  return new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(at);
}
