import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPolicy } from '@/lib/policy/policy';
import { SentPrints } from '@/lib/touches/sent-prints';
import { Store } from '@/lib/touches/store';
import { noon } from '@/lib/touches/touches.fixture';
import { upkeep } from './upkeep';
import type { World } from './world';

const hour = 3_600_000;
let now: number;
let store: Store;
let world: World;

beforeEach(() => {
  now = noon;
  store = new Store('upkeep-test');
  world = {
    store,
    sent: new SentPrints(store),
    loadAnalyzer: () => Promise.reject(new Error('Nothing is judged here.')),
    policy: vi.fn(() => Promise.resolve(defaultPolicy)),
    salt: () => Promise.resolve(''),
    now: () => now,
  };
});
afterEach(async () => {
  store.close();
  await Dexie.delete('upkeep-test');
});

/** A fingerprint that has outlived its use. */
const putOld = () =>
  store.prints.put({ id: 'old', at: now - 8 * 24 * hour, people: [], print: new Uint32Array([1]) });
const isKept = async () => (await store.prints.count()) > 0;

test('comes with the first send after six hours, however often the worker was stopped in between', async () => {
  await putOld();
  await upkeep(world)();
  expect(await isKept()).toBe(false);
  await putOld();
  now += 6 * hour - 1;
  await upkeep(world)();
  expect(await isKept()).toBe(true);
  now += 1;
  await upkeep(world)();
  expect(await isKept()).toBe(false);
});

test('two sends at once make one round, and a failed one is tried again', async () => {
  await putOld();
  const send = upkeep(world);
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  vi.mocked(world.policy).mockRejectedValueOnce(new Error('Storage is away.'));
  await Promise.all([send(), send()]);
  expect(world.policy).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledTimes(1);
  await send();
  expect(await isKept()).toBe(false);
});

test('a clock that was set back does not put it off', async () => {
  const send = upkeep(world);
  await send();
  now -= 30 * 24 * hour;
  await putOld();
  await send();
  expect(await isKept()).toBe(false);
});
