import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextReminder } from './reminder-time';

const next = (weekday: number, hour: number, now: string, zone = 'UTC') =>
  new Date(nextReminder({ weekday, hour }, Date.parse(now), zone)).toISOString();

describe('the next reminder', () => {
  test.each([
    // Wednesday 18 November 2026.
    [1, 9, '2026-11-18T12:00:00Z', 'UTC', '2026-11-23T09:00:00.000Z'],
    [3, 13, '2026-11-18T12:00:00Z', 'UTC', '2026-11-18T13:00:00.000Z'],
    [3, 12, '2026-11-18T12:00:00Z', 'UTC', '2026-11-25T12:00:00.000Z'],
    [7, 0, '2026-11-18T12:00:00Z', 'UTC', '2026-11-22T00:00:00.000Z'],
    // By the clock on the wall, also over the end of summer time.
    [1, 9, '2026-10-21T12:00:00Z', 'Europe/Berlin', '2026-10-26T08:00:00.000Z'],
    [1, 9, '2026-11-22T23:30:00Z', 'Europe/Berlin', '2026-11-23T08:00:00.000Z'],
    // The hour that the night skips.
    [7, 2, '2026-03-25T12:00:00Z', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ])('on day %i at %i, from %s in %s, is %s', (weekday, hour, now, zone, expected) => {
    expect(next(weekday, hour, now, zone)).toBe(expected);
  });

  test('is to come, and within eight days', () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    const hour = fc.integer({ min: 0, max: 23 });
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/New_York');
    const now = fc.integer({ min: Date.UTC(2020), max: Date.UTC(2040) });
    fc.assert(
      fc.property(weekday, hour, zone, now, (day, at, where, from) => {
        const when = nextReminder({ weekday: day, hour: at }, from, where);
        expect(when).toBeGreaterThan(from);
        expect(when - from).toBeLessThan(8 * 86_400_000);
      }),
    );
  });
});
