import { Dexie } from 'dexie';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { loadAnalyzer } from '@/lib/analysis/analyze';
import { createHandlers } from '@/lib/background/handlers';
import { answer, serve } from '@/lib/background/serve';
import { keepUp } from '@/lib/background/upkeep';
import type { World } from '@/lib/background/world';
import { loadChipPlace, saveChipPlace } from '@/lib/chip-place';
import { loadHealth, noteHealth } from '@/lib/composer-health';
import type { Draft } from '@/lib/draft/draft';
import { sendMessage } from '@/lib/messaging';
import { defaultPolicy, type Policy, policySchema } from '@/lib/policy/policy';
import { refusalReason } from '@/lib/refusal';
import { checkRecord } from '@/lib/touches/check';
import { judgeParked } from '@/lib/touches/parked-verdicts';
import { SentPrints } from '@/lib/touches/sent-prints';
import { Store } from '@/lib/touches/store';
import { waitingPeople } from '@/lib/touches/timeline';
import { ownPage } from '../runtime';

const wednesday = Date.parse('2026-11-18T12:00:00Z');
const day = 86_400_000;
const ask = 'Please donate $25 to our food bank today.';
const kind = 'What a lovely garden, how long did it take you to grow?';

let now: number;
let policy: Policy;
let store: Store;
let world: World;
let handlers: ReturnType<typeof createHandlers>;
let stop: () => void;

beforeAll(() => loadAnalyzer());
beforeEach(() => {
  now = wednesday;
  policy = defaultPolicy;
  store = new Store();
  world = {
    store,
    sent: new SentPrints(store),
    loadAnalyzer,
    policy: () => Promise.resolve(policy),
    salt: () => Promise.resolve('0'.repeat(32)),
    now: () => now,
  };
  handlers = createHandlers(world);
  stop = serve(handlers);
});
afterEach(async () => {
  stop();
  store.close();
  storage.unwatch();
  await Dexie.delete('fifth-touch');
});

const uuid = () => crypto.randomUUID();
const to = (handle: string, text: string, site: Draft['site'] = 'x'): Draft => ({
  site,
  surface: 'reply',
  text,
  addressees: [{ site, handle, displayName: handle.toUpperCase(), certain: true, role: 'author' }],
});

async function send(draft: Draft, more: { override?: string } = {}): Promise<string> {
  const id = uuid();
  await sendMessage('release', { id, draft, at: now, ...more });
  await sendMessage('confirm', id);
  now += 60_000;
  return id;
}

const reasonOf = (promise: Promise<unknown>) => promise.then(() => 'answered', refusalReason);
const openFor = async (draft: Draft) =>
  (await sendMessage('judge', draft)).verdict.standings.map(({ open }) => open);

describe('the record behind the gate', () => {
  test('counts a merged person over both sites, and one again after the undo', async () => {
    await send(to('mary', kind));
    await send(to('mary', kind));
    await send(to('mary-s', kind, 'linkedin'));
    await send(to('mary-s', kind, 'linkedin'));
    expect(await openFor(to('mary', ask))).toEqual([false]);
    await sendMessage('merge', { keep: 'x:mary', absorb: ['linkedin:mary-s'] });
    expect(await openFor(to('mary', ask))).toEqual([true]);
    expect(await openFor(to('mary-s', ask, 'linkedin'))).toEqual([true]);
    expect(await sendMessage('undoMerge', { person: 'x:mary', merges: 1 })).toEqual([
      'x:mary',
      'linkedin:mary-s',
    ]);
    expect(await openFor(to('mary', ask))).toEqual([false]);
  });

  test('finds a renamed account under both handles', async () => {
    for (let i = 0; i < 4; i++) await send(to('mary', kind));
    await sendMessage('rename', { identity: 'x:mary', handle: 'Mary_Stone' });
    expect(await openFor(to('mary_stone', ask))).toEqual([true]);
    expect(await openFor(to('mary', ask))).toEqual([true]);
    await send(to('mary_stone', kind));
    expect(await store.people.toArray()).toMatchObject([{ id: 'x:mary', touches: 5 }]);
  });

  describe('two asks to one person in the same second, from two tabs', () => {
    const claimed = (id: string, draft = to('mary', ask)) =>
      sendMessage('claim', { id, draft, at: now });
    const told = (judgements: { verdict: { level: string; reasons: string[] } }[]) =>
      judgements.map(({ verdict }) => [verdict.level, ...verdict.reasons]).sort();

    beforeEach(async () => {
      for (let i = 0; i < 4; i++) await send(to('mary', kind));
    });

    test('are let go once; the second is held, with the reason', async () => {
      const ids = [uuid(), uuid()];
      const judgements = await Promise.all(ids.map((id) => claimed(id)));
      expect(told(judgements)).toEqual([['confirm', 'ask-in-flight'], ['nudge']]);
      expect(await store.pending.count()).toBe(1);
      const [left] = await store.pending.toArray();
      await sendMessage('confirm', left?.id ?? '');
      expect((await store.sends.get(left?.id ?? ''))?.ask?.outcome).toBe('earned');
      expect(told([await claimed(uuid())])).toEqual([['confirm', 'asked-lately']]);
      expect(await checkRecord(store)).toMatchObject({ people: [], rollups: [] });
    });

    test('are told apart by the person, whichever of their accounts is asked', async () => {
      await send(to('mary-b', kind, 'linkedin'));
      await sendMessage('merge', { keep: 'x:mary', absorb: ['linkedin:mary-b'] });
      const judgements = await Promise.all([
        claimed(uuid()),
        claimed(uuid(), to('mary-b', ask, 'linkedin')),
      ]);
      expect(told(judgements)).toEqual([['confirm', 'ask-in-flight'], ['nudge']]);
    });

    test('a repeated claim is one send, and not in its own way', async () => {
      const id = uuid();
      const judgements = await Promise.all([claimed(id), claimed(id)]);
      judgements.push(await claimed(id));
      expect(told(judgements)).toEqual([['nudge'], ['nudge'], ['nudge']]);
      expect(await store.pending.count()).toBe(1);
    });

    test('a failed ask makes room for the next', async () => {
      const first = uuid();
      await claimed(first);
      expect(told([await claimed(uuid())])).toEqual([['confirm', 'ask-in-flight']]);
      await sendMessage('discard', first);
      expect(told([await claimed(uuid())])).toEqual([['nudge']]);
    });

    test('an ask whose tab has gone is in the way for ten minutes at most', async () => {
      await claimed(uuid());
      now += 10 * 60_000;
      expect(told([await claimed(uuid())])).toEqual([['confirm', 'ask-in-flight']]);
      now += 1;
      expect(told([await claimed(uuid())])).toEqual([['nudge']]);
    });

    test('what asks for nothing is let go beside them', async () => {
      const judgements = await Promise.all([claimed(uuid()), claimed(uuid(), to('mary', kind))]);
      expect(judgements.every(({ verdict }) => verdict.level !== 'confirm')).toBe(true);
      expect(await store.pending.count()).toBe(2);
    });

    test('what leaves without waiting is recorded for what it was', async () => {
      const ids = [uuid(), uuid()];
      await Promise.all(
        ids.map((id) => sendMessage('release', { id, draft: to('mary', ask), at: now })),
      );
      for (const id of ids) await sendMessage('confirm', id);
      const outcomes = (await store.sends.bulkGet(ids)).map((one) => one?.ask?.outcome);
      expect(outcomes.sort()).toEqual(['early', 'earned']);
      expect(await checkRecord(store)).toMatchObject({ people: [], rollups: [] });
    });

    test('a record that takes nothing more holds nobody who has earned it', async () => {
      const warned = vi.spyOn(console, 'warn').mockReturnValue();
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
        throw new DOMException('no space', 'QuotaExceededError');
      });
      expect(told([await claimed(uuid())])).toEqual([['nudge']]);
      expect(warned).toHaveBeenCalledOnce();
      vi.restoreAllMocks();
    });

    test('two public asks at once are one too many as well', async () => {
      policy = policySchema.parse({ publicPosts: { givesPerAsk: 1, whenShort: 'block' } });
      const post = (text: string): Draft => ({ site: 'x', surface: 'post', text, addressees: [] });
      await send(post('The river path is open again.'));
      const judgements = await Promise.all([
        claimed(uuid(), post(ask)),
        claimed(uuid(), post(ask)),
      ]);
      expect(told(judgements)).toEqual([['block', 'public-ask'], ['nudge']]);
    });
  });

  describe('a send that nobody could check in time', () => {
    const unchecked = { override: '' };

    test('is in the log when it would have been held', async () => {
      policy = policySchema.parse({ ask: { enforcement: 'block' } });
      const id = await send(to('mary', ask), unchecked);
      expect(await store.log.toArray()).toMatchObject([
        { id: `${id}:overridden`, event: 'overridden', reason: '', people: ['x:mary'] },
      ]);
      expect((await store.sends.get(id))?.ask?.outcome).toBe('overridden');
    });

    test('is like any other when nothing would have held it', async () => {
      await send(to('mary', kind), unchecked);
      expect(await store.log.toArray()).toEqual([]);
    });
  });

  test('obeys marks, and an undone touch no longer counts', async () => {
    for (let i = 0; i < 4; i++) await send(to('mary', kind));
    const mark = { kind: 'do-not-ask', reason: 'She is ill.' } as const;
    await sendMessage('editPeople', { people: ['x:mary'], change: { mark } });
    expect(await openFor(to('mary', ask))).toEqual([false]);
    await sendMessage('editPeople', { people: ['x:mary'], change: { mark: null } });
    expect(await openFor(to('mary', ask))).toEqual([true]);
    const [touch] = await store.touches.toArray();
    expect(await sendMessage('undoTouch', touch?.id ?? '')).toBe(true);
    expect(await openFor(to('mary', ask))).toEqual([false]);
    expect(await sendMessage('undoTouch', touch?.id ?? '')).toBe(false);
  });

  test('takes an answer once, with its own time, and knows who waits', async () => {
    const from = { site: 'x', handle: 'mary', displayName: 'Mary', certain: true } as const;
    const inbound = { id: '17', from, kind: 'reply', surface: 'reply', at: now - 500 } as const;
    expect(await sendMessage('inbound', inbound)).toBe(true);
    expect(await sendMessage('inbound', inbound)).toBe(false);
    expect(await store.people.get('x:mary')).toMatchObject({ in: 1, waitingSince: now - 500 });
    await send(to('mary', kind));
    expect((await store.people.get('x:mary'))?.waitingSince).toBeUndefined();
  });
});

describe('who waits for an answer', () => {
  const from = { site: 'x', handle: 'mary', displayName: 'Mary', certain: true } as const;
  const message = { id: 'm1', from, kind: 'message', surface: 'message' } as const;
  const nameless = { from, kind: 'message', surface: 'message' } as const;
  const mary = () => store.people.get('x:mary');
  const inbound = () => store.touches.filter(({ direction }) => direction === 'in').toArray();
  /** An answer to what was opened; the page tells of both, the send first. */
  async function answered(id: string, at: number): Promise<void> {
    await send(to('mary', kind));
    await sendMessage('inbound', { ...message, id, at });
  }
  const isWhole = async () =>
    expect(await checkRecord(store)).toEqual({ people: [], rollups: [], strays: [], audience: [] });

  test('a message that was opened waits, and is no contact', async () => {
    await sendMessage('opened', { ...message, at: now });
    expect(await mary()).toMatchObject({ touches: 0, in: 0, waitingSince: now });
    expect(await store.touches.count()).toBe(0);
    expect(await store.rollups.count()).toBe(0);
    expect((await waitingPeople(store, 0)).map(({ id }) => id)).toEqual(['x:mary']);
    expect((await sendMessage('judge', to('mary', ask))).verdict.standings).toMatchObject([
      { contact: 1 },
    ]);
    await isWhole();
  });

  test('it becomes a touch when it is answered, with the time it was first seen', async () => {
    const seenAt = now;
    await sendMessage('opened', { ...message, at: seenAt });
    now += 3_600_000;
    await answered('m1', now - 1);
    expect(await inbound()).toMatchObject([{ at: seenAt, personId: 'x:mary' }]);
    expect((await mary())?.waitingSince).toBeUndefined();
    expect((await mary())?.opened).toBeUndefined();
    const out = await store.touches.filter(({ direction }) => direction === 'out').first();
    expect(out?.waited).toBe(3_600_000);
    await isWhole();
  });

  test('so does one without an id of its own, once for each answer', async () => {
    const seenAt = now;
    await sendMessage('opened', { ...nameless, at: seenAt });
    now += 3_600_000;
    await answered('answered:r1', now - 1);
    expect(await inbound()).toMatchObject([{ at: seenAt }]);
    await sendMessage('opened', { ...nameless, at: now });
    expect(await waitingPeople(store, 0)).toHaveLength(1);
    await isWhole();
  });

  test('the first one that waits stays, and what was answered does not come back', async () => {
    await sendMessage('opened', { ...message, at: now });
    await sendMessage('opened', { ...message, id: 'm2', at: now + 60_000 });
    expect((await mary())?.waitingSince).toBe(now);
    now += 120_000;
    await answered('m2', now - 1);
    await sendMessage('opened', { ...message, id: 'm2', at: now });
    expect(await waitingPeople(store, 0)).toEqual([]);
    await isWhole();
  });

  test('a merge keeps who waits, and its undo gives them back', async () => {
    await send(to('mary', kind));
    const other = { ...from, site: 'linkedin', handle: 'mary-b' } as const;
    await sendMessage('opened', { ...message, from: other, at: now });
    await sendMessage('merge', { keep: 'x:mary', absorb: ['linkedin:mary-b'] });
    expect(await mary()).toMatchObject({ touches: 1, waitingSince: now });
    await sendMessage('undoMerge', { person: 'x:mary', merges: 1 });
    expect((await mary())?.waitingSince).toBeUndefined();
    expect((await store.people.get('linkedin:mary-b'))?.waitingSince).toBe(now);
    await isWhole();
  });

  test('goes with its period, and after the time the policy keeps', async () => {
    await sendMessage('opened', { ...message, at: now });
    await sendMessage('erasePeriod', { start: now + 1, end: now + day });
    expect(await store.people.count()).toBe(1);
    await sendMessage('erasePeriod', { start: now, end: now + 1 });
    expect(await store.people.count()).toBe(0);
    await sendMessage('opened', { ...message, at: now });
    now += 731 * day;
    await keepUp(world);
    expect(await store.people.count()).toBe(0);
  });

  test('goes with its period, and after that time, also when it needs no answer', async () => {
    const settle = () =>
      sendMessage('editPeople', { people: ['x:mary'], change: { settledAt: now } });
    await sendMessage('opened', { ...message, at: now });
    await settle();
    await sendMessage('erasePeriod', { start: now, end: now + 1 });
    expect(await store.people.count()).toBe(0);
    await sendMessage('opened', { ...message, at: now });
    await settle();
    now += 731 * day;
    await keepUp(world);
    expect(await store.people.count()).toBe(0);
  });

  test('goes with its period from somebody who stays', async () => {
    await sendMessage('opened', { ...message, at: now - 60_000 });
    await send(to('mary', kind));
    expect(await mary()).toMatchObject({ opened: {}, touches: 1 });
    await sendMessage('erasePeriod', { start: 0, end: now - 60_000 });
    expect(await mary()).toMatchObject({ touches: 1 });
    expect(await mary()).not.toHaveProperty('opened');
    await isWhole();
  });
});

describe('a parked ask', () => {
  const park = () => sendMessage('park', { id: uuid(), draft: to('mary', ask), at: now });

  test('comes back when it is earned', async () => {
    await send(to('mary', kind));
    await park();
    expect(await judgeParked(store, policy, now)).toMatchObject([{ ready: false }]);
    for (let i = 0; i < 3; i++) await send(to('mary', kind));
    const [parked] = await judgeParked(store, policy, now);
    expect(parked).toMatchObject({ ready: true, parked: { text: ask, people: ['x:mary'] } });
    await sendMessage('unpark', parked?.parked.id ?? '');
    expect(await store.parked.count()).toBe(0);
  });

  test('goes once it was sent, and not before', async () => {
    await park();
    for (let i = 0; i < 4; i++) await send(to('mary', kind));
    const id = uuid();
    await sendMessage('release', { id, draft: to('mary', ask), at: now });
    expect(await store.parked.count()).toBe(1);
    await sendMessage('confirm', id);
    expect(await store.parked.count()).toBe(0);
  });

  test.each([
    ['the same words to somebody else', to('tom', ask)],
    ['other words to the same person', to('mary', 'Could you sign our petition for the river?')],
    ['what was written without it', to('mary', kind)],
  ])('stays after %s', async (_, other) => {
    await park();
    await send(other, { override: 'They asked me how to help.' });
    expect(await store.parked.count()).toBe(1);
  });

  test('is known with a word changed, and under another name of the person', async () => {
    const long = `${kind} We look after the hedges by the old mill with forty neighbours. ${ask}`;
    await send(to('mary', kind));
    await sendMessage('park', { id: uuid(), draft: to('mary', long), at: now });
    await sendMessage('rename', { identity: 'x:mary', handle: 'mary_new' });
    await send(to('mary_new', long.replace('forty', 'fifty')), { override: 'They asked me.' });
    expect(await store.parked.count()).toBe(0);
  });

  test('is not kept where the policy forbids it, and goes when it comes to forbid it', async () => {
    await park();
    policy = { ...policy, retention: { ...policy.retention, keepParkedTexts: false } };
    expect(await reasonOf(park())).toBe('forbidden');
    await keepUp(world);
    expect(await store.parked.count()).toBe(0);
  });
});

describe('erasing', () => {
  test('a person leaves no trace in any table', async () => {
    await send(to('mary', kind));
    await send(to('tom', kind));
    await sendMessage('held', { id: uuid(), draft: to('mary', ask), at: now });
    await sendMessage('park', { id: uuid(), draft: to('mary', ask), at: now });
    await sendMessage('release', { id: uuid(), draft: to('mary', kind), at: now });
    await sendMessage('erasePeople', ['x:mary']);
    const rows = await Promise.all(store.tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toMatch(/mary/i);
    expect(await store.people.get('x:tom')).toMatchObject({ touches: 1 });
    expect(await checkRecord(store)).toMatchObject({ people: [], rollups: [], strays: [] });
  });

  test('retention goes by itself', async () => {
    await send(to('mary', kind));
    now += 731 * day;
    await send(to('tom', kind));
    await keepUp(world);
    expect(await store.people.toCollection().primaryKeys()).toEqual(['x:tom']);
    expect(await checkRecord(store)).toMatchObject({ people: [], rollups: [] });
  });

  test('everything is nothing', async () => {
    await send(to('mary', kind));
    await noteHealth(
      { site: 'x', surface: 'reply', recognized: true, adapterSeen: '2026-11-20' },
      now,
    );
    await saveChipPlace('x', { x: 8, y: 8 });
    await sendMessage('eraseAll', undefined);
    expect(await loadHealth()).toEqual({ x: {}, facebook: {}, linkedin: {} });
    expect(await loadChipPlace('x')).toBeUndefined();
    const counts = await Promise.all(store.tables.map((table) => table.count()));
    expect(new Set(counts)).toEqual(new Set([0]));
  });
});

test.each([
  ['editPeople', { people: ['x:mary'], change: { type: 'duke' } }],
  ['editPeople', { people: [''], change: {} }],
  ['editPeople', { people: ['x:nobody'], change: {} }],
  ['merge', { keep: 'x:mary', absorb: ['x:mary'] }],
  ['merge', { keep: 'x:mary', absorb: ['x:tom', 'x:nobody'] }],
  ['undoMerge', { person: 'x:nobody', merges: 1 }],
  ['offline', { id: 'x', person: 'x:mary', at: 1, means: 'call', direction: 'out' }],
  ['inbound', { id: '1', from: { site: 'x' }, kind: 'reply', surface: 'reply', at: 1 }],
  ['park', { id: uuid(), draft: to('mary', ask), at: 1, url: 'javascript:alert(1)' }],
  ['erasePeriod', { start: -1, end: 1 }],
  ['importRows', { id: uuid(), part: 0, section: 'salt', lines: '{}', firstRow: 1 }],
  ['importRows', { id: uuid(), part: 0, section: 'people', lines: '{"__proto__":1}', firstRow: 1 }],
] as const)('a message that makes no sense changes nothing: %s', async (name, data) => {
  const before = await Promise.all(store.tables.map((table) => table.toArray()));
  const reason = await answer(handlers, name, data, ownPage()).then(
    () => 'answered',
    refusalReason,
  );
  expect(['bad-arguments', 'unknown-person', 'bad-file']).toContain(reason);
  expect(await Promise.all(store.tables.map((table) => table.toArray()))).toEqual(before);
});
