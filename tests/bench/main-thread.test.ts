import { expect, it } from 'vitest';
import { addedRow } from './main-thread';

it('is the distance between the same quantiles', () => {
  expect(addedRow('key', [3, 4, 9], [2, 1, 5], 4)).toEqual({
    name: 'key',
    unit: 'ms',
    n: 3,
    median: 2,
    p95: 4,
    goal: 'p95 <= 4',
    ok: true,
  });
  expect(addedRow('key', [3, 4, 9], [2, 1, 5], 3.9).ok).toBe(false);
});
