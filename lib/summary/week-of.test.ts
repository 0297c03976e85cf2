import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, hasJustEnded, weekOf } from './week-of';

const hours = (week: { start: number; end: number }) => (week.end - week.start) / 3_600_000;

describe('the week around an instant', () => {
  test.each([
    // ISO 8601: week 1 is the one with the year's first Thursday.
    ['2026-11-18T12:00:00Z', 'UTC', '2026-W47', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-11-16T00:00:00Z', 'UTC', '2026-W47', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-11-15T23:59:59.999Z', 'UTC', '2026-W46', '2026-11-09T00:00:00Z', '2026-11-16T00:00:00Z'],
    // Year ends.
    ['2027-01-03T12:00:00Z', 'UTC', '2026-W53', '2026-12-28T00:00:00Z', '2027-01-04T00:00:00Z'],
    ['2027-01-04T12:00:00Z', 'UTC', '2027-W01', '2027-01-04T00:00:00Z', '2027-01-11T00:00:00Z'],
    ['2024-12-30T12:00:00Z', 'UTC', '2025-W01', '2024-12-30T00:00:00Z', '2025-01-06T00:00:00Z'],
    ['2023-01-01T12:00:00Z', 'UTC', '2022-W52', '2022-12-26T00:00:00Z', '2023-01-02T00:00:00Z'],
    // The zone decides which week it is.
    [
      '2026-11-22T23:30:00Z',
      'Europe/Berlin',
      '2026-W48',
      '2026-11-22T23:00:00Z',
      '2026-11-29T23:00:00Z',
    ],
    [
      '2026-11-23T04:00:00Z',
      'America/New_York',
      '2026-W47',
      '2026-11-16T05:00:00Z',
      '2026-11-23T05:00:00Z',
    ],
    [
      '2026-11-22T10:30:00Z',
      'Pacific/Kiritimati',
      '2026-W48',
      '2026-11-22T10:00:00Z',
      '2026-11-29T10:00:00Z',
    ],
    [
      '2026-11-22T18:20:00Z',
      'Asia/Kathmandu',
      '2026-W48',
      '2026-11-22T18:15:00Z',
      '2026-11-29T18:15:00Z',
    ],
  ])('%s in %s is %s', (instant, zone, name, start, end) => {
    expect(weekOf(Date.parse(instant), zone)).toEqual({
      name,
      start: Date.parse(start),
      end: Date.parse(end),
    });
  });

  test('ends at midnight where its own Monday has none', () => {
    // In Tehran the clocks went forward at the first instant of Monday 22 March 2021.
    const week = weekOf(Date.parse('2021-03-24T12:00:00Z'), 'Asia/Tehran');
    expect(week.start).toBe(Date.parse('2021-03-22T01:00:00+04:30'));
    expect(week.end).toBe(Date.parse('2021-03-29T00:00:00+04:30'));
    expect(daysOf(week, 'Asia/Tehran')[1]).toBe(Date.parse('2021-03-23T00:00:00+04:30'));
  });

  test('has just ended on the Monday after it, and on no other day', () => {
    const week = weekOf(Date.parse('2026-11-18T12:00:00Z'), 'Europe/Berlin');
    const at = (instant: string) => hasJustEnded(week, Date.parse(instant), 'Europe/Berlin');
    expect(at('2026-11-22T23:59:59+01:00')).toBe(false);
    expect(at('2026-11-23T00:00:00+01:00')).toBe(true);
    expect(at('2026-11-23T23:59:59+01:00')).toBe(true);
    expect(at('2026-11-24T00:00:00+01:00')).toBe(false);
  });

  test('is an hour shorter when the clocks go forward, and longer when they go back', () => {
    expect(hours(weekOf(Date.parse('2026-03-25T12:00:00Z'), 'Europe/Berlin'))).toBe(167);
    expect(hours(weekOf(Date.parse('2026-10-21T12:00:00Z'), 'Europe/Berlin'))).toBe(169);
    expect(hours(weekOf(Date.parse('2026-03-08T20:00:00Z'), 'America/New_York'))).toBe(167);
    expect(hours(weekOf(Date.parse('2026-04-05T00:00:00Z'), 'Australia/Lord_Howe'))).toBe(168.5);
  });

  test('begins with the first instant of a Monday that has no midnight', () => {
    // Iran's clocks went from 00:00 to 01:00 on Monday 22 March 2021.
    const week = weekOf(Date.parse('2021-03-24T12:00:00Z'), 'Asia/Tehran');
    expect(week.start).toBe(Date.parse('2021-03-21T20:30:00Z'));
    expect(weekOf(week.start, 'Asia/Tehran')).toEqual(week);
    expect(weekOf(week.start - 1, 'Asia/Tehran').end).toBe(week.start);
  });

  test('holds its instant, meets the next week without a gap, and gives one answer for all its instants', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Tehran',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000), max: Date.UTC(2040) }),
        fc.constantFrom(...zones),
        (now, zone) => {
          const week = weekOf(now, zone);
          expect(now).toBeGreaterThanOrEqual(week.start);
          expect(now).toBeLessThan(week.end);
          expect(weekOf(week.end, zone).start).toBe(week.end);
          expect(weekOf(week.start, zone)).toEqual(week);
          expect(weekOf(week.end - 1, zone)).toEqual(week);
        },
      ),
      { numRuns: 150 },
    );
  });
});
