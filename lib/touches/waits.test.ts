import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Touch } from './records';
import { touchWith } from './touches.fixture';
import { retoldIn } from './waits';

const hour = 3_600_000;
const touch = (hours: number, direction: Touch['direction'], waited?: number): Touch =>
  touchWith('ann', {
    id: `${hours}`,
    at: hours * hour,
    direction,
    ...(waited === undefined ? {} : { waited: waited * hour }),
  });

/** What is written anew, in hours. */
const told = (...touches: Touch[]) =>
  retoldIn(touches).map(({ touch: { at, waited }, before }) => [
    at / hour,
    waited === undefined ? undefined : waited / hour,
    before === undefined ? undefined : before / hour,
  ]);

describe('how long a person waited for an answer', () => {
  test('is counted from the first of several messages, and of the first answer only', () => {
    expect(told(touch(1, 'in'), touch(4, 'in'), touch(6, 'out'), touch(7, 'out'))).toEqual([
      [6, 5, undefined],
    ]);
  });

  test('is not told of what answers nothing, or is told already', () => {
    expect(told(touch(1, 'out'), touch(2, 'in'))).toEqual([]);
    expect(told(touch(2, 'in'), touch(3, 'out', 1))).toEqual([]);
  });

  test('changes with what comes late or has gone', () => {
    expect(told(touch(5, 'out', 2), touch(3, 'in'), touch(2, 'in'))).toEqual([[5, 3, 2]]);
    expect(told(touch(5, 'out', 2))).toEqual([[5, undefined, 2]]);
    expect(told(touch(2, 'in'), touch(3, 'out'), touch(5, 'out', 2))).toEqual([
      [3, 1, undefined],
      [5, undefined, 2],
    ]);
  });

  test('is what looking back from each touch says', () => {
    const acts = fc.uniqueArray(fc.record({ at: fc.nat(40), isIn: fc.boolean() }), {
      maxLength: 12,
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(acts, (all) => {
        const touches = all.map(({ at, isIn }) => touch(at, isIn ? 'in' : 'out'));
        const after = new Map(touches.map((one) => [one.id, one]));
        for (const { touch: one } of retoldIn(touches)) after.set(one.id, one);
        for (const { at, direction, waited } of after.values()) {
          const before = touches.filter((one) => one.at < at);
          const lastOut = Math.max(
            -1,
            ...before.filter((o) => o.direction === 'out').map((o) => o.at),
          );
          const since = before.filter((one) => one.direction === 'in' && one.at > lastOut);
          const first = Math.min(...since.map((one) => one.at));
          expect(waited).toBe(direction === 'out' && since.length > 0 ? at - first : undefined);
        }
      }),
    );
  });
});
