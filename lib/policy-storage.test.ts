import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { defaultPolicy, type Policy } from './policy/policy';
import { changePolicy, loadPolicy, watchPolicy } from './policy-storage';
import { refusalReason } from './refusal';

const raise = (policy: Policy) => ({
  policy: { ...policy, ask: { ...policy.ask, fromContact: policy.ask.fromContact + 1 } },
  result: policy.ask.fromContact,
});
const reasonOf = (promise: Promise<unknown>) => promise.then(() => 'done', refusalReason);

describe('the stored policy', () => {
  test('is the defaults until something is stored', async () => {
    expect(await loadPolicy()).toEqual({ policy: defaultPolicy, own: defaultPolicy });
  });

  test('loses no change when several come at once', async () => {
    const before = await Promise.all(Array.from({ length: 10 }, () => changePolicy(raise)));
    expect(before).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect((await loadPolicy()).policy.ask.fromContact).toBe(15);
  });

  test('is not written when nothing changes', async () => {
    await changePolicy((policy) => ({ policy, result: undefined }));
    expect(await storage.getItem('local:policy')).toBeNull();
  });

  test('keeps what is sound of a broken one, says what is not, and is mended by a change', async () => {
    await storage.setItem('local:policy', { ask: { enforcement: 'block' }, sites: 7 });
    expect((await loadPolicy()).problem).toEqual({ kind: 'broken', sections: ['sites'] });
    await changePolicy(raise);
    const { policy, problem } = await loadPolicy();
    expect(problem).toBeUndefined();
    expect(policy).toMatchObject({
      ask: { enforcement: 'block', fromContact: 6 },
      sites: defaultPolicy.sites,
    });
  });

  test('of newer code is not overwritten', async () => {
    const newer = { version: 99, ask: { fromContact: 9 } };
    await storage.setItem('local:policy', newer);
    expect(await reasonOf(changePolicy(raise))).toBe('newer-policy');
    expect(await storage.getItem('local:policy')).toEqual(newer);
  });

  test('that would break the schema is not stored', async () => {
    await changePolicy((policy) => ({
      policy: { ...policy, ask: { ...policy.ask, fromContact: 50 } },
      result: undefined,
    }));
    expect(await reasonOf(changePolicy(raise))).toBe('bad-arguments');
    expect((await loadPolicy()).policy.ask.fromContact).toBe(50);
  });

  test('goes on after a change that failed', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await reasonOf(changePolicy(raise))).toBe('storage-full');
    expect(await reasonOf(changePolicy(raise))).toBe('done');
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
    expect(await reasonOf(loadPolicy())).toBe('storage-unavailable');
  });

  test('tells who watches, until they stop', async () => {
    const seen: number[] = [];
    const stop = watchPolicy(({ policy }) => seen.push(policy.ask.fromContact));
    await changePolicy(raise);
    await vi.waitFor(() => expect(seen).toEqual([6]));
    stop();
    await changePolicy(raise);
    await loadPolicy();
    expect(seen).toEqual([6]);
  });
});
