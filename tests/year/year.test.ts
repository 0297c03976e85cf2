import { describe, expect, test } from 'vitest';
import { rowSchemas, sections } from '@/lib/touches/file-rows';
import { day } from './calendar';
import { fileOf, listOnly, nobody, yearOf } from './year';

const now = Date.parse('2026-11-18T15:00:00Z');
const timeZone = 'Europe/Dublin';
const year = yearOf({ now, timeZone });

describe('the made-up year', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(fileOf(yearOf({ now, timeZone }), now)).toBe(fileOf(year, now));
    expect(fileOf(yearOf({ now, timeZone, seed: 6 }), now)).not.toBe(fileOf(year, now));
  });

  test('has rows as a record has them, none after its end', () => {
    for (const section of sections) {
      for (const row of year[section]) expect(() => rowSchemas[section].parse(row)).not.toThrow();
    }
    const last = Math.max(...[year.touches, year.sends, year.log].flat().map(({ at }) => at));
    expect(last).toBeLessThanOrEqual(now);
    expect(now - last).toBeLessThan(2 * day);
  });

  test('has something of everything that the pages show', () => {
    const asks = year.sends.flatMap(({ ask }) => (ask ? [ask.outcome] : []));
    for (const outcome of ['earned', 'early', 'overridden', 'public'] as const)
      expect(asks.filter((one) => one === outcome).length).toBeGreaterThan(3);
    for (const event of ['held', 'overridden', 'revised'] as const)
      expect(year.log.filter((one) => one.event === event).length).toBeGreaterThan(3);
    expect(new Set(year.touches.map(({ kind }) => kind))).toEqual(
      new Set(['reply', 'mention', 'message', 'quote', 'offline']),
    );
    expect(year.parked.length).toBeGreaterThan(1);
    expect(year.people.filter(({ mark }) => mark).length).toBeGreaterThan(3);
    expect(year.people.filter(({ identities }) => identities.length > 1).length).toBeGreaterThan(3);
    expect(year.people.some(({ certain }) => !certain)).toBe(true);
    expect(new Set(year.people.map(({ type }) => type))).toContain('journalist');
    expect(year.touches.length).toBeGreaterThan(3_000);
  });

  test('can be a list of people only, or nothing at all', () => {
    expect(listOnly({ now }).people).toHaveLength(380);
    expect(listOnly({ now }).touches).toEqual([]);
    expect(JSON.parse(fileOf(nobody, now))).toMatchObject({ people: [], counts: { people: 0 } });
  });
});
