import { describe, expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '@/lib/policy/policy';
import { countedOf } from './counting';
import type { Touch } from './records';

type Counting = Policy['counting'];

/** A touch at a moment, ours unless said otherwise. */
const at = (time: string, more: Partial<Touch> = {}): Touch => ({
  id: `${time} ${JSON.stringify(more)}`,
  personId: 'x:mary',
  identity: 'x:mary',
  at: Date.parse(time),
  direction: 'out',
  kind: 'reply',
  site: 'x',
  surface: 'reply',
  asked: 'none',
  ...more,
});

/** How many of these count when at most one does in each hour, day or thread. */
const counted = (
  cap: Counting['atMostOne'],
  touches: Touch[],
  timeZone = 'Europe/Berlin',
  more: Partial<Counting> = {},
): number =>
  countedOf(
    { tally: {}, sinceAsk: {} },
    { ...defaultPolicy.counting, atMostOne: cap, ...more },
    touches,
    timeZone,
  ).touches;

describe('at most one touch a day', () => {
  test('is one on the clock of the wall, not in 24 hours', () => {
    expect(counted('day', [at('2026-11-18T08:00+01:00'), at('2026-11-18T23:59+01:00')])).toBe(1);
    expect(counted('day', [at('2026-11-18T23:59+01:00'), at('2026-11-19T00:00+01:00')])).toBe(2);
  });

  test('is another day elsewhere', () => {
    const evening = [at('2026-11-18T23:30+01:00'), at('2026-11-19T00:30+01:00')];
    expect(counted('day', evening, 'Europe/Berlin')).toBe(2);
    expect(counted('day', evening, 'America/New_York')).toBe(1);
    expect(counted('day', evening, 'UTC')).toBe(1);
  });

  test.each([
    ['of 23 hours, when the clocks go forward', '2026-03-29T00:00+01:00', '2026-03-29T23:59+02:00'],
    ['of 25 hours, when they go back', '2026-10-25T00:00+02:00', '2026-10-25T23:59+01:00'],
  ])('is one in the day %s', (_, morning, night) => {
    expect(counted('day', [at(morning), at(night)])).toBe(1);
    const next = new Date(Date.parse(night) + 60_000).toISOString();
    expect(counted('day', [at(morning), at(night), at(next)])).toBe(2);
  });

  test('is one in the hour that comes twice, and in the one before it', () => {
    expect(counted('day', [at('2026-10-25T02:30+02:00'), at('2026-10-25T02:30+01:00')])).toBe(1);
    expect(counted('hour', [at('2026-10-25T02:30+02:00'), at('2026-10-25T02:30+01:00')])).toBe(2);
  });
});

describe('at most one touch an hour', () => {
  test('goes by the full hour', () => {
    expect(counted('hour', [at('2026-11-18T08:00Z'), at('2026-11-18T08:59Z')])).toBe(1);
    expect(counted('hour', [at('2026-11-18T08:59Z'), at('2026-11-18T09:00Z')])).toBe(2);
  });

  test('a clock that was set back counts the hour that it repeats once', () => {
    const before = at('2026-11-18T08:50Z', { id: 'before' });
    const after = at('2026-11-18T08:10Z', { id: 'after' });
    expect(counted('hour', [before, after])).toBe(1);
  });
});

describe('at most one touch a thread', () => {
  test('goes by site and thread; without one each stands for itself', () => {
    const touches = [
      at('2026-11-18T08:00Z', { thread: 'status:1' }),
      at('2026-11-18T09:00Z', { thread: 'status:1' }),
      at('2026-11-18T10:00Z', { thread: 'status:1', site: 'facebook' }),
      at('2026-11-18T11:00Z'),
      at('2026-11-18T12:00Z'),
    ];
    expect(counted('thread', touches)).toBe(4);
  });
});

test('what does not count takes nobody’s place', () => {
  const touches = [
    at('2026-11-18T08:00Z', { kind: 'reaction' }),
    at('2026-11-18T09:00Z', { direction: 'in' }),
    at('2026-11-18T10:00Z'),
  ];
  expect(counted('day', touches, 'UTC', { inbound: false })).toBe(1);
  expect(counted('day', touches.slice(0, 2), 'UTC', { inbound: false })).toBe(0);
});

test('the count since the last ask begins after it, capped or not', () => {
  const touches = [
    at('2026-11-16T08:00Z'),
    at('2026-11-17T08:00Z', { asked: 'hard' }),
    at('2026-11-17T20:00Z'),
    at('2026-11-18T08:00Z'),
  ];
  const counting = { ...defaultPolicy.counting, atMostOne: 'day' as const };
  expect(countedOf({ tally: {}, sinceAsk: {} }, counting, touches, 'UTC')).toEqual({
    touches: 3,
    sinceAsk: 1,
  });
});

test('with a cap the touches are needed', () => {
  const counting = { ...defaultPolicy.counting, atMostOne: 'day' as const };
  expect(() => countedOf({ tally: {}, sinceAsk: {} }, counting)).toThrow(RangeError);
});
