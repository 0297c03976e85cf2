import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { Store } from '@/lib/touches/store';
import { addTouches, touchWith } from '@/lib/touches/touches.fixture';
import { loadTrend } from './load-trend';
import { weekOf } from './week-of';

test('twelve weeks, each a whole one, over the change of the clocks and of the year', async () => {
  const store = new Store('trend-test');
  const zone = 'Europe/Berlin';
  const week = weekOf(Date.parse('2027-01-06T12:00:00Z'), zone);
  const trend = await loadTrend(store, week, zone);
  expect(trend).toHaveLength(12);
  expect(trend.at(-1)).toMatchObject(week);
  expect(trend[0]?.name).toBe('2026-W43');
  for (const [index, one] of trend.entries()) {
    expect(weekOf(one.start, zone)).toEqual({ name: one.name, start: one.start, end: one.end });
    expect(trend[index + 1]?.start ?? week.end).toBe(one.end);
  }
  store.close();
  await Dexie.delete('trend-test');
});

test('has what is known of each week, and nothing of what is not', async () => {
  const store = new Store('trend-test');
  const week = weekOf(Date.parse('2026-11-18T12:00:00Z'), 'UTC');
  await addTouches(store, [
    touchWith('a', { at: week.start, waited: 1_000 }),
    touchWith('b', { at: week.start - 1 }),
    touchWith('c', { at: week.start - 1, site: 'linkedin' }),
  ]);
  const trend = await loadTrend(store, week, 'UTC');
  expect(trend.slice(-3).map(({ people, response }) => [people, response])).toEqual([
    [0, undefined],
    [2, undefined],
    [1, 1_000],
  ]);
  const [, before] = (await loadTrend(store, week, 'UTC', { site: 'linkedin' })).slice(-3);
  expect(before?.people).toBe(1);
  store.close();
  await Dexie.delete('trend-test');
});
