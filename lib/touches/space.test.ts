import { expect, test, vi } from 'vitest';
import { refusalReason } from '@/lib/refusal';
import { askToPersist, readSpace, stateOf } from './space';

const mega = 1_000_000;
const giga = 1_000 * mega;

test.each([
  [0, 10 * giga, 'fine'],
  [9_900 * mega, 10 * giga, 'fine'],
  [9_951 * mega, 10 * giga, 'nearly-full'],
  [9_998 * mega, 10 * giga, 'nearly-full'],
  [9_999 * mega, 10 * giga, 'full'],
  [11 * giga, 10 * giga, 'full'],
  // Of a small quota a tenth is enough.
  [80 * mega, 100 * mega, 'fine'],
  [91 * mega, 100 * mega, 'nearly-full'],
  // A browser that does not say.
  [5 * mega, 0, 'fine'],
] as const)('%d bytes of %d: %s', (usage, quota, state) => {
  expect(stateOf(usage, quota)).toBe(state);
});

/** The browser's storage, as far as it is asked. */
function storageOf(answers: Partial<StorageManager>): StorageManager {
  const all = {
    estimate: async () => ({ usage: 3 * mega, quota: 10 * giga }),
    persisted: async () => false,
    persist: async () => true,
    ...answers,
  };
  return all as StorageManager;
}

test('the room is read together with what the browser has promised', async () => {
  expect(await readSpace(storageOf({ persisted: async () => true }))).toEqual({
    persisted: true,
    usage: 3 * mega,
    quota: 10 * giga,
    state: 'fine',
  });
  const silent = await readSpace(storageOf({ estimate: async () => ({}) }));
  expect(silent).toMatchObject({ usage: 0, quota: 0, state: 'fine' });
});

test('a browser that does not say is no empty disk', async () => {
  const broken = storageOf({ estimate: () => Promise.reject(new TypeError('no')) });
  const refused: unknown = await readSpace(broken).catch((reason: unknown) => reason);
  expect(refusalReason(refused)).toBe('storage-unavailable');
});

test('a browser that keeps the record already is not asked again', async () => {
  const persist = vi.fn(async () => true);
  expect(await askToPersist(storageOf({ persist }))).toBe(true);
  expect(persist).toHaveBeenCalledTimes(1);
  expect(await askToPersist(storageOf({ persist, persisted: async () => true }))).toBe(true);
  expect(persist).toHaveBeenCalledTimes(1);
  expect(await askToPersist(storageOf({ persist: async () => false }))).toBe(false);
});
