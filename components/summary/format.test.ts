import { describe, expect, it } from 'vitest';
import { formatCount, formatDay, formatShortCount, formatWeek } from './format';
import { reading, week } from './week.fixture';

/** With ordinary spaces: which kind stands between two dates differs from one browser to the next. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(/ ?– ?/u, '–');

describe('the name of a week', () => {
  const { start, end } = week();

  it.each([
    ['en-GB', '16–22 November'],
    ['en-US', 'November 16–22'],
    ['de', '16.–22. November'],
  ])('in %s', (locale, name) => {
    expect(plain(formatWeek(start, end, { ...reading, locale }))).toBe(name);
  });

  it('has the year when the week is of another one', () => {
    const later = { ...reading, now: Date.parse('2027-05-01T12:00:00Z') };
    expect(plain(formatWeek(start, end, later))).toBe('16–22 November 2026');
  });

  it('has both years when it lies across the turn of one', () => {
    const monday = Date.parse('2025-12-29T00:00:00+01:00');
    const next = Date.parse('2026-01-05T00:00:00+01:00');
    const later = { ...reading, now: Date.parse('2027-01-10T12:00:00Z') };
    expect(plain(formatWeek(monday, next, later))).toBe('29 December 2025–4 January 2026');
  });

  it('goes by the zone, in a week with 25 hours on its Sunday too', () => {
    const monday = Date.parse('2026-10-19T00:00:00+02:00');
    const next = Date.parse('2026-10-26T00:00:00+01:00');
    expect(plain(formatWeek(monday, next, reading))).toBe('19–25 October');
  });
});

it('names a day by weekday, day and month, in the zone', () => {
  const lateInBerlin = Date.parse('2026-11-19T23:30:00Z');
  expect(formatDay(lateInBerlin, reading)).toMatch(/^Fri,? 20 Nov$/);
  expect(formatDay(Date.parse('2024-11-19T10:00:00Z'), reading)).toMatch(/^Tue,? 19 Nov 2024$/);
});

it('writes counts as the locale does, and short where there is no room', () => {
  expect(formatCount(1_234_567, reading)).toBe('1,234,567');
  expect(formatShortCount(99_999, reading)).toBe('99,999');
  expect(formatShortCount(1_234_567, reading)).toMatch(/^1\.2\s?m$/i);
});
