import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '@/lib/policy/policy';
import { refusalReason } from '@/lib/refusal';
import { recordInbound } from './other-touches';
import type { Pending, Recipient } from './records';
import { relationshipsOf } from './relationships';
import {
  admitRelease,
  confirmRelease,
  discardRelease,
  logHold,
  pendingLifetime,
  printLifetime,
  sweep,
} from './release';
import { wrongRollups } from './rollup-store';
import { Store } from './store';
import { takeBackSend } from './take-back';
import { putRelease } from './touches.fixture';
import { inFlight } from './underway';

const name = 'release-test';
let store: Store;

beforeEach(() => {
  store = new Store(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const noon = Date.parse('2026-11-18T12:00:00Z');

const recipient = (handle: string, more: Partial<Recipient> = {}): Recipient => ({
  id: `x:${handle}`,
  site: 'x',
  handle,
  displayName: handle,
  certain: true,
  role: 'author',
  ...more,
});

const release = (id: string, more: Partial<Pending> = {}): Pending => ({
  id,
  at: noon,
  site: 'x',
  surface: 'reply',
  recipients: [recipient('mary')],
  rules: [],
  ...more,
});

const send = async (pending: Pending) => {
  await putRelease(store, pending);
  await confirmRelease(store, pending.id, pending.at);
};

const reasonOf = (promise: Promise<unknown>) => promise.then(() => undefined, refusalReason);

/** Every row of every table. */
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      store.tables.map(async (table) => [table.name, await table.toArray()] as const),
    ),
  );

const empty = Object.fromEntries(
  [
    'people',
    'touches',
    'sends',
    'pending',
    'prints',
    'log',
    'parked',
    'audience',
    'rollups',
    'days',
    'staged',
    'meta',
  ].map((table) => [table, []]),
);

const known = async (ids: string[]) =>
  (await relationshipsOf(store, ids, { site: 'x', counting: defaultPolicy.counting, now: noon }))
    .people;

describe('two asks to one person at once', () => {
  const ask = { strength: 'hard', kind: 'donate', outcome: 'earned' } as const;
  const asking = (id: string, key = 'x:mary') => release(id, { ask, asking: [key] });

  test('are told to the one that comes second, whichever that is', async () => {
    const answers = await Promise.all(['a', 'b'].map((id) => putRelease(store, asking(id))));
    expect(answers.sort()).toEqual([0, 1]);
  });

  test('are found under another account and an earlier handle of theirs', async () => {
    await send(release('before'));
    const mary = await store.people.get('x:mary');
    if (mary) await store.people.put({ ...mary, ids: ['x:mary', 'x:mary_old', 'facebook:mary'] });
    await putRelease(store, asking('a', 'facebook:mary'));
    expect(await putRelease(store, asking('b', 'x:mary_old'))).toBe(1);
    expect(await putRelease(store, asking('c', 'x:tom'))).toBe(0);
  });

  test("an ask that failed or was forgotten long ago is in nobody's way", async () => {
    await putRelease(store, asking('a'));
    await discardRelease(store, 'a');
    expect(await putRelease(store, asking('b'))).toBe(0);
    const later = { ...asking('c'), at: noon + inFlight + 1 };
    expect(await putRelease(store, later)).toBe(0);
  });

  test('a repeated release is not in its own way', async () => {
    await putRelease(store, asking('a'));
    expect(await putRelease(store, asking('a'))).toBe(0);
    expect(await store.pending.count()).toBe(1);
  });

  test('what may not leave is not remembered', async () => {
    const question = { site: 'x', counting: defaultPolicy.counting, now: noon } as const;
    const held = admitRelease(store, { ...question, release: 'a', people: ['x:mary'] }, () => ({
      answer: 'held',
    }));
    expect(await held).toBe('held');
    expect(await store.pending.count()).toBe(0);
  });
});

describe('a release', () => {
  test('counts nothing until it is confirmed', async () => {
    await putRelease(store, release('a'));
    expect(await everything()).toEqual({ ...empty, pending: [release('a')] });
    expect(await known(['x:mary'])).toEqual(new Map());
  });

  test('becomes one touch for each person, and one send', async () => {
    const people = [recipient('mary'), recipient('tom', { role: 'mention' })];
    await send(release('a', { recipients: people, rules: ['ask', 'telling'] }));
    const rows = await everything();
    expect(rows.pending).toEqual([]);
    expect(rows.touches).toEqual([
      expect.objectContaining({ id: 'a:x:mary', personId: 'x:mary', at: noon, direction: 'out' }),
      expect.objectContaining({ id: 'a:x:tom', personId: 'x:tom', role: 'mention' }),
    ]);
    expect(rows.sends).toEqual([
      {
        id: 'a',
        at: noon,
        site: 'x',
        surface: 'reply',
        people: ['x:mary', 'x:tom'],
        rules: ['ask', 'telling'],
      },
    ]);
    expect((await known(['x:mary', 'x:tom'])).get('x:tom')?.touches).toBe(1);
  });

  test('to the audience is a send without a touch', async () => {
    await send(release('a', { recipients: [], surface: 'post', rules: ['broadcast'] }));
    const rows = await everything();
    expect(rows.sends).toHaveLength(1);
    expect([rows.people, rows.touches]).toEqual([[], []]);
  });

  test('keeps the counts on the person', async () => {
    const hard = { strength: 'hard', kind: 'donate', outcome: 'overridden' } as const;
    await send(release('a', { at: noon }));
    await send(release('b', { at: noon + 5, ask: hard }));
    await send(release('c', { at: noon + 9, ask: { ...hard, strength: 'pointer' } }));
    expect(await store.people.get('x:mary')).toMatchObject({
      id: 'x:mary',
      site: 'x',
      handle: 'mary',
      displayName: 'mary',
      certain: true,
      touches: 3,
      out: 3,
      in: 0,
      asks: 1,
      firstAt: noon,
      lastAt: noon + 9,
      lastOutAt: noon + 9,
      step: 3,
    });
  });

  test('with a clock set back makes no relationship younger', async () => {
    await send(release('a'));
    await send(release('b', { at: noon - 1_000 }));
    expect(await store.people.get('x:mary')).toMatchObject({
      firstAt: noon - 1_000,
      lastAt: noon,
      lastOutAt: noon,
    });
  });

  test('asks nothing of the person it quotes', async () => {
    const ask = { strength: 'hard', kind: 'donate', outcome: 'public' } as const;
    await send(
      release('a', { surface: 'quote', recipients: [recipient('mary', { role: 'quoted' })], ask }),
    );
    expect(await store.people.get('x:mary')).toMatchObject({ touches: 1, asks: 0 });
    expect((await store.touches.toArray())[0]?.asked).toBe('none');
  });

  test('takes the newest display name', async () => {
    await send(release('a'));
    await send(release('b', { recipients: [recipient('mary', { displayName: 'Mary Smith' })] }));
    expect((await store.people.get('x:mary'))?.displayName).toBe('Mary Smith');
  });
});

describe('a confirmation', () => {
  test('repeated changes nothing', async () => {
    await send(release('a'));
    const before = await everything();
    await confirmRelease(store, 'a', noon);
    expect(await everything()).toEqual(before);
  });

  test('given ten times at once counts once', async () => {
    await putRelease(store, release('a'));
    await Promise.all(Array.from({ length: 10 }, () => confirmRelease(store, 'a', noon)));
    expect(await store.people.get('x:mary')).toMatchObject({ touches: 1 });
    expect(await store.touches.count()).toBe(1);
  });

  test('of two sends at once counts both', async () => {
    await Promise.all(['a', 'b'].map((id) => putRelease(store, release(id))));
    await Promise.all(['a', 'b'].map((id) => confirmRelease(store, id, noon)));
    expect(await store.people.get('x:mary')).toMatchObject({ touches: 2 });
  });

  test('comes through a restart of the worker', async () => {
    await putRelease(store, release('a'));
    store.close();
    store = new Store(name);
    await confirmRelease(store, 'a', noon);
    expect(await store.touches.count()).toBe(1);
  });

  test('cut off half way leaves the release to be confirmed again', async () => {
    await putRelease(store, release('a'));
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    expect(await reasonOf(confirmRelease(store, 'a', noon))).toBe('storage-full');
    expect(await everything()).toEqual({ ...empty, pending: [release('a')] });
    add.mockRestore();
    await confirmRelease(store, 'a', noon);
    expect(await store.people.get('x:mary')).toMatchObject({ touches: 1 });
  });

  test('of something unknown or discarded is refused', async () => {
    expect(await reasonOf(confirmRelease(store, 'never', noon))).toBe('unknown-release');
    await putRelease(store, release('a'));
    await discardRelease(store, 'a');
    expect(await reasonOf(confirmRelease(store, 'a', noon))).toBe('unknown-release');
    expect(await everything()).toEqual(empty);
  });

  test('is not undone by a repeated release or a late discard', async () => {
    await send(release('a'));
    await putRelease(store, release('a'));
    await discardRelease(store, 'a');
    expect(await everything()).toMatchObject({ pending: [], touches: [{ id: 'a:x:mary' }] });
  });
});

describe('a send that is taken back', () => {
  const to = (handle: string) => ({ recipients: [recipient(handle)] });
  const print = new Uint32Array([1, 2]);

  test('leaves the record as it was before', async () => {
    await send(release('a'));
    const before = await everything();
    const facts = { print, override: 'They asked.', revised: true } as const;
    await send(release('b', { at: noon + 1, ...facts }));
    await send(release('c', { at: noon + 2, surface: 'post', recipients: [] }));
    await takeBackSend(store, { id: 'b' });
    await takeBackSend(store, { id: 'c' });
    await takeBackSend(store, { id: 'c' });
    expect(await everything()).toEqual(before);
    expect(await wrongRollups(store)).toEqual([]);
  });

  test('is taken from all whom it went to, and from nobody else', async () => {
    await send(release('a', to('john')));
    await send(release('b', { recipients: [recipient('mary'), recipient('john')] }));
    await takeBackSend(store, { id: 'b' });
    const { people, touches } = await everything();
    expect(touches).toMatchObject([{ id: 'a:x:john' }]);
    expect(people).toMatchObject([{ id: 'x:john', touches: 1 }]);
  });

  test('leaves unanswered what it was said to answer', async () => {
    await send(release('a'));
    const before = await everything();
    const { role: _, id: __, ...from } = recipient('mary');
    await send(release('b', { at: noon + 2 }));
    const reply = { from, kind: 'reply', surface: 'reply', at: noon + 1 } as const;
    await recordInbound(store, { id: '7', ...reply });
    await takeBackSend(store, { id: 'b', inbound: { id: '7', site: 'x' } });
    expect(await everything()).toEqual(before);
    expect(await wrongRollups(store)).toEqual([]);
  });

  test('is nothing where it was never confirmed', async () => {
    await putRelease(store, release('a'));
    const before = await everything();
    await takeBackSend(store, { id: 'a' });
    expect(await everything()).toEqual(before);
  });
});

describe('what is old', () => {
  test('is never counted: a release without proof after a day', async () => {
    await putRelease(store, release('a'));
    expect(await reasonOf(confirmRelease(store, 'a', noon + pendingLifetime + 1))).toBe(
      'unknown-release',
    );
    await sweep(store, noon + pendingLifetime);
    expect(await store.pending.count()).toBe(1);
    await sweep(store, noon + pendingLifetime + 1);
    expect(await everything()).toEqual(empty);
  });

  test('goes: fingerprints after a week, but not the touches', async () => {
    await send(release('a', { print: new Uint32Array([1]) }));
    await sweep(store, noon + printLifetime);
    expect(await store.prints.count()).toBe(1);
    await sweep(store, noon + printLifetime + 1);
    expect(await store.prints.count()).toBe(0);
    expect(await store.touches.count()).toBe(1);
  });
});

describe('the log', () => {
  test('has an override with its reason, and a revision, once the send went out', async () => {
    await putRelease(store, release('a', { override: 'She asked me to.', revised: true }));
    expect(await store.log.count()).toBe(0);
    await confirmRelease(store, 'a', noon);
    await confirmRelease(store, 'a', noon);
    expect(await store.log.toArray()).toEqual([
      expect.objectContaining({
        id: 'a:overridden',
        reason: 'She asked me to.',
        people: ['x:mary'],
      }),
      expect.objectContaining({ id: 'a:revised', event: 'revised' }),
    ]);
  });

  test('has a hold once', async () => {
    const hold = { id: 'h:held', at: noon, event: 'held', site: 'x', surface: 'reply' } as const;
    await logHold(store, { ...hold, people: ['x:mary'] });
    await logHold(store, { ...hold, people: ['x:mary'] });
    expect(await store.log.count()).toBe(1);
  });
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  "a'; drop--",
  '\ud83d',
])('the handle %s is a person like any other', async (handle) => {
  await send(release('a', { recipients: [recipient(handle)] }));
  await send(release('b', { recipients: [recipient(handle)] }));
  const found = await known([`x:${handle}`, 'x:mary']);
  expect([...found].map(([id, { touches }]) => [id, touches])).toEqual([[`x:${handle}`, 2]]);
  expect({}).not.toHaveProperty('touches');
});
