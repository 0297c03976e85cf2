import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchRow, median, quantile } from './row';

describe('quantile', () => {
  it('is a sample by nearest rank', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(samples, 0.95)).toBe(95);
    expect(quantile(samples, 1)).toBe(100);
    expect(quantile([7], 0.95)).toBe(7);
  });
  it('has at least its share of the samples at or below it', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (samples, share) => {
          const value = quantile(samples, share);
          const below = samples.filter((sample) => sample <= value).length;
          expect(below / samples.length).toBeGreaterThanOrEqual(share - 1e-9);
        },
      ),
    );
  });
  it('refuses to speak of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('median', () => {
  it('is the middle, or between the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('benchRow', () => {
  it('holds the named statistic against the goal', () => {
    const samples = [1, 1, 1, 9];
    expect(benchRow('a', 'ms', samples, { of: 'median', atMost: 1 })).toEqual({
      name: 'a',
      unit: 'ms',
      n: 4,
      median: 1,
      p95: 9,
      goal: 'median <= 1',
      ok: true,
    });
    expect(benchRow('a', 'ms', samples, { of: 'p95', atMost: 2 }).ok).toBe(false);
    expect(benchRow('a', 'ms', samples, { of: 'max', atMost: 9 }).ok).toBe(true);
  });
  it('has no goal to miss where none is given', () => {
    expect(benchRow('a', 'ms', [1])).toMatchObject({ goal: '-', ok: true });
  });
});
