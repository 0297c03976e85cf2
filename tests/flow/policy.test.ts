import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { livePolicy } from '@/lib/background/live-policy';
import { defaultPolicy, type Policy, policySchema } from '@/lib/policy/policy';
import { dismissed } from '@/lib/policy/quiet';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { refusalReason } from '@/lib/refusal';

const manage = (floors: Record<string, unknown>) => browser.storage.managed.set(floors);
const changed = (apply: (own: Policy) => Policy) =>
  changePolicy((own) => ({ policy: apply(own), result: undefined })).then(
    () => 'done',
    refusalReason,
  );
const from = (fromContact: number) => (own: Policy) => ({
  ...own,
  ask: { ...own.ask, fromContact },
});

beforeEach(() => storage.unwatch());

describe('a managed policy', () => {
  test('is in force over whatever is stored', async () => {
    await manage({ setBy: 'Food for All', ask: { enforcement: 'block', fromContact: 6 } });
    await storage.setItem('local:policy', { version: 2, ask: { enforcement: 'nudge' } });
    expect(await loadPolicy()).toMatchObject({
      policy: { ask: { enforcement: 'block', fromContact: 6 } },
      own: { ask: { enforcement: 'nudge', fromContact: 5 } },
      managed: { floors: { setBy: 'Food for All' }, faults: [] },
    });
  });

  test('is in force over every edit of the stored items, the remembered copy of it too', async () => {
    await manage({ ask: { enforcement: 'block', fromContact: 6 } });
    const loose = {
      version: 2,
      ask: { enforcement: 'nudge', fromContact: 1 },
      sites: { x: false },
    };
    for (const key of ['local:policy', 'local:managed', 'sync:policy', 'session:policy'] as const) {
      await storage.setItem(key, loose);
    }
    await storage.setItem('local:managed', {});
    for (let reading = 0; reading < 2; reading++) {
      const { policy } = await loadPolicy();
      expect(policy.ask).toMatchObject({ enforcement: 'block', fromContact: 6 });
      expect(policy.sites.x).toBe(true);
    }
    expect(await storage.getItem('local:managed')).toEqual({
      ask: { enforcement: 'block', fromContact: 6 },
    });
  });

  test('is in force by what the browser said last while it still loads, edited copy or not', async () => {
    await manage({ ask: { fromContact: 6 } });
    const answer = browser.storage.managed.get.bind(browser.storage.managed);
    await loadPolicy();
    let load: () => void = () => undefined;
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => {
      await loaded;
      return answer(null);
    });
    await storage.setItem('local:managed', { ask: { fromContact: 1 } });
    expect((await loadPolicy()).policy.ask.fromContact).toBe(6);
    load();
    await vi.waitFor(async () =>
      expect(await storage.getItem('local:managed')).toEqual({ ask: { fromContact: 6 } }),
    );
  });

  test('of the last time is in force when a worker starts before the browser has loaded it', async () => {
    await storage.setItem('local:managed', { ask: { fromContact: 6 } });
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(
      () => new Promise<never>(() => undefined),
    );
    vi.resetModules();
    const fresh = await import('@/lib/policy-storage');
    expect((await fresh.loadPolicy()).policy.ask.fromContact).toBe(6);
  });

  test('sets right at once what is remembered of it, when somebody edits that', async () => {
    await manage({ ask: { fromContact: 6 } });
    const policy = livePolicy();
    await policy();
    await storage.setItem('local:managed', { ask: { fromContact: 1 } });
    await vi.waitFor(async () =>
      expect(await storage.getItem('local:managed')).toEqual({ ask: { fromContact: 6 } }),
    );
    await storage.removeItem('local:managed');
    await vi.waitFor(async () =>
      expect(await storage.getItem('local:managed')).toEqual({ ask: { fromContact: 6 } }),
    );
    expect((await policy()).ask.fromContact).toBe(6);
  });

  test('is not written into what the person has set', async () => {
    await manage({ ask: { enforcement: 'block', fromContact: 6 } });
    expect(await changed(from(9))).toBe('done');
    expect(await storage.getItem('local:policy')).toEqual(
      policySchema.parse({ ask: { fromContact: 9 } }),
    );
    await browser.storage.managed.clear();
    expect((await loadPolicy()).policy.ask.enforcement).toBe('confirm');
  });

  test('refuses a change that it leaves without effect, and says why', async () => {
    await manage({ ask: { fromContact: 6 } });
    expect(await changed(from(3))).toBe('set-by-organisation');
    expect(await storage.getItem('local:policy')).toBeNull();
    expect(await changed(from(6))).toBe('set-by-organisation');
    expect(await changed(from(7))).toBe('done');
    expect(await changed(from(3))).toBe('done');
    expect((await loadPolicy()).policy.ask.fromContact).toBe(6);
  });

  test('keeps a rule that a person dismisses, and says why', async () => {
    await manage({ rules: { telling: 'full' } });
    const change = changed((own) => dismissed(own, { rule: 'telling' }).policy);
    expect(await change).toBe('set-by-organisation');
    expect((await loadPolicy()).policy.rules.telling).toBe('full');
    const phrase = changed((own) => dismissed(own, { rule: 'telling', phrase: 'you must' }).policy);
    expect(await phrase).toBe('done');
  });

  test('is heard of by who watches', async () => {
    const seen: PolicyReading[] = [];
    const stop = watchPolicy((reading) => seen.push(reading));
    await manage({ ask: { fromContact: 8 } });
    await vi.waitFor(() => expect(seen.at(-1)?.policy.ask.fromContact).toBe(8));
    await browser.storage.managed.clear();
    await vi.waitFor(() => expect(seen.at(-1)?.policy).toEqual(defaultPolicy));
    stop();
  });

  test('is in force in the background from the moment it comes', async () => {
    const policy = livePolicy();
    expect((await policy()).ask.fromContact).toBe(5);
    await manage({ ask: { fromContact: 8 } });
    expect((await policy()).ask.fromContact).toBe(8);
    await storage.setItem('local:policy', { ask: { fromContact: 9 } });
    expect((await policy()).ask.fromContact).toBe(9);
  });

  test('that cannot be read in part is in force in the rest, and told', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await manage({ ask: { fromContact: 'late', enforcement: 'block' } });
    expect((await livePolicy()()).ask).toMatchObject({ fromContact: 5, enforcement: 'block' });
    expect(warned).toHaveBeenCalledWith(expect.any(String), ['ask.fromContact']);
  });

  test('that nobody has set is none, in Firefox too', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await loadPolicy()).toEqual({ policy: defaultPolicy, own: defaultPolicy });
  });

  test('that cannot be read at all does not open the gate', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('the disk is gone'));
    expect(await loadPolicy().then(() => 'read', refusalReason)).toBe('storage-unavailable');
  });
});
