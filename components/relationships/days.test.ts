import { describe, expect, it } from 'vitest';
import { dayOf, instantOf, startOf } from './days';

describe('days', () => {
  it('are those of the person’s time zone', () => {
    const late = Date.parse('2026-11-21T23:30:00Z');
    expect(dayOf(late, 'Europe/Berlin')).toBe('2026-11-22');
    expect(dayOf(late, 'America/New_York')).toBe('2026-11-21');
  });

  it('have their noon, also on the day the clocks change', () => {
    expect(instantOf('2026-10-25', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T11:00:00Z'));
    expect(startOf('2026-10-25', 'Europe/Berlin')).toBe(Date.parse('2026-10-24T22:00:00Z'));
    for (const day of ['2026-03-29', '2026-10-25'])
      expect(dayOf(instantOf(day, 'Europe/Berlin'), 'Europe/Berlin')).toBe(day);
  });
});
