import { Dexie } from 'dexie';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { loadAnalyzer } from '@/lib/analysis/analyze';
import { createHandlers } from '@/lib/background/handlers';
import { livePolicy } from '@/lib/background/live-policy';
import { installationSalt } from '@/lib/background/salt';
import { answer, serve } from '@/lib/background/serve';
import { keepUp } from '@/lib/background/upkeep';
import type { World } from '@/lib/background/world';
import { composerFrame } from '@/lib/composer-in-use';
import type { Addressee, Draft } from '@/lib/draft/draft';
import { type Release, sendMessage } from '@/lib/messaging';
import { loadPolicy } from '@/lib/policy-storage';
import { refusalReason } from '@/lib/refusal';
import { loadNext } from '@/lib/summary/load-next';
import { loadWeek } from '@/lib/summary/load-week';
import { SentPrints } from '@/lib/touches/sent-prints';
import { Store } from '@/lib/touches/store';

const wednesday = Date.parse('2026-11-18T12:00:00Z');
const hour = 3_600_000;

let now: number;
let store: Store;
let world: World;
let handlers: ReturnType<typeof createHandlers>;
let stop: () => void;

/** Starts a background as the entrypoint does; a second start is a worker that was killed and woken. */
function startBackground(): void {
  stop?.();
  store?.close();
  store = new Store();
  world = {
    store,
    sent: new SentPrints(store),
    loadAnalyzer,
    policy: livePolicy(),
    salt: installationSalt(),
    now: () => now,
  };
  handlers = createHandlers(world);
  stop = serve(handlers);
}

// The parser takes its time to load; that is no test's business here.
beforeAll(() => loadAnalyzer());
beforeEach(() => {
  now = wednesday;
  startBackground();
});
afterEach(async () => {
  stop();
  store.close();
  storage.unwatch();
  await Dexie.delete('fifth-touch');
});

const mary: Addressee = {
  site: 'x',
  handle: 'mary',
  displayName: 'Mary',
  certain: true,
  role: 'author',
};
const reply = (text: string, addressees = [mary]): Draft => ({
  site: 'x',
  surface: 'reply',
  text,
  addressees,
});
const ask = 'Please donate $25 to our food bank today.';
const kind = [
  'What a lovely garden, how long did it take you to grow?',
  'I had not thought of it that way. Where did you read it?',
  'Congratulations on the new job!',
  'How did the exam go in the end?',
];

const release = (draft: Draft, more: Partial<Release> = {}): Release => ({
  id: crypto.randomUUID(),
  draft,
  at: now,
  ...more,
});

async function send(draft: Draft, more: Partial<Release> = {}): Promise<string> {
  const sent = release(draft, more);
  await sendMessage('release', sent);
  await sendMessage('confirm', sent.id);
  return sent.id;
}

const week = (zone = 'UTC') => loadWeek(store, now, zone);
const ready = async () => (await loadNext(store, (await loadPolicy()).policy, now)).ready;
const reasonOf = (promise: Promise<unknown>) => promise.then(() => 'answered', refusalReason);

describe('from the first draft to the week', () => {
  test('an ask to a stranger is held, sent anyway with a reason, counted and logged', async () => {
    const judgement = await sendMessage('judge', reply(ask));
    expect(judgement.strongestAsk).toBe('hard');
    expect(judgement.verdict).toMatchObject({
      level: 'confirm',
      reasons: ['too-early'],
      standings: [{ touches: 0, contact: 1, opensAt: 5, open: false }],
    });
    const id = crypto.randomUUID();
    await sendMessage('held', { id, draft: reply(ask), at: now });
    await sendMessage('held', { id, draft: reply(ask), at: now });
    await send(reply(ask), { override: 'She asked how to help.' });

    const summary = await week();
    expect(summary).toMatchObject({
      name: '2026-W47',
      peopleTalkedWith: 1,
      touchesOut: 1,
      touchesIn: 0,
      asks: { earned: 0, held: 1, overridden: 1, revised: 0 },
      mostContacts: [{ personId: 'x:mary', touches: 1, touchesThisWeek: 1 }],
    });
    expect(await ready()).toEqual([]);
    expect(summary.findings.ask).toBe(1);
    expect((await store.log.toArray()).find(({ event }) => event === 'overridden')?.reason).toBe(
      'She asked how to help.',
    );
  });

  test('four clean contacts open the fifth', async () => {
    for (const [index, text] of kind.entries()) {
      expect((await sendMessage('judge', reply(ask))).verdict).toMatchObject({
        level: 'confirm',
        standings: [{ contact: index + 1, open: false }],
      });
      await send(reply(text));
    }
    expect(await ready()).toMatchObject([{ handle: 'mary', touches: 4 }]);
    expect((await sendMessage('judge', reply(ask))).verdict).toMatchObject({
      level: 'nudge',
      reasons: [],
      standings: [{ contact: 5, open: true }],
    });
    await send(reply(ask));
    expect((await week()).asks).toMatchObject({ earned: 1, held: 0, overridden: 0, revised: 0 });
  });

  test('a draft that was held and changed is a revision', async () => {
    await send(reply(kind[0] ?? ''), { revised: true });
    expect((await week()).asks).toMatchObject({ earned: 0, held: 0, overridden: 0, revised: 1 });
  });

  test('an ask to the audience is neither earned nor overridden', async () => {
    const post: Draft = { site: 'x', surface: 'post', text: ask, addressees: [] };
    expect((await sendMessage('judge', post)).verdict).toMatchObject({
      level: 'nudge',
      reasons: ['public-ask'],
    });
    await send(post);
    expect(await week()).toMatchObject({
      peopleTalkedWith: 0,
      touchesOut: 0,
      asks: { earned: 0, overridden: 0 },
      findings: { ask: 1 },
    });
  });

  test('a failed send leaves nothing', async () => {
    const failed = release(reply(ask));
    await sendMessage('release', failed);
    await sendMessage('discard', failed.id);
    expect(await reasonOf(sendMessage('confirm', failed.id))).toBe('unknown-release');
    expect(await week()).toMatchObject({ touchesOut: 0, peopleTalkedWith: 0 });
  });

  test('the clock of the person decides the week', async () => {
    now = Date.parse('2026-11-22T23:30:00Z');
    await send(reply(kind[0] ?? ''));
    expect(await week('UTC')).toMatchObject({ name: '2026-W47', touchesOut: 1 });
    expect(await week('Europe/Berlin')).toMatchObject({ name: '2026-W48', touchesOut: 1 });
    now += hour;
    expect(await week('UTC')).toMatchObject({ name: '2026-W48', touchesOut: 0 });
    expect(await week('Europe/Berlin')).toMatchObject({ name: '2026-W48', touchesOut: 1 });
    expect(await week('America/New_York')).toMatchObject({ name: '2026-W47', touchesOut: 1 });
  });
});

describe('nothing is lost or counted twice', () => {
  test('when the worker dies between release and confirmation', async () => {
    const sent = release(reply(kind[0] ?? ''));
    await sendMessage('release', sent);
    startBackground();
    await sendMessage('confirm', sent.id);
    startBackground();
    await sendMessage('confirm', sent.id);
    expect(await week()).toMatchObject({ touchesOut: 1, mostContacts: [{ touches: 1 }] });
  });

  test('when release and confirmation come several times at once', async () => {
    const sent = release(reply(kind[0] ?? ''));
    await Promise.all(Array.from({ length: 4 }, () => sendMessage('release', sent)));
    await Promise.all(Array.from({ length: 4 }, () => sendMessage('confirm', sent.id)));
    expect(await week()).toMatchObject({ touchesOut: 1, mostContacts: [{ touches: 1 }] });
  });

  test('when a release is a day old: it has no proof and goes', async () => {
    await sendMessage('release', release(reply(kind[0] ?? '')));
    now += 25 * hour;
    await send(reply(kind[1] ?? ''));
    await keepUp(world);
    expect(await store.pending.count()).toBe(0);
    expect(await week()).toMatchObject({ touchesOut: 1 });
  });

  test('when storage refuses the write: the page is told why', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const sent = release(reply(kind[0] ?? ''));
    expect(await reasonOf(sendMessage('release', sent))).toBe('storage-full');
    vi.restoreAllMocks();
    await sendMessage('release', sent);
    await sendMessage('confirm', sent.id);
    expect(await week()).toMatchObject({ touchesOut: 1 });
  });

  test('when many drafts are judged at once', async () => {
    const judged = await Promise.all(
      Array.from({ length: 40 }, (_, i) => sendMessage('judge', reply(i % 2 ? ask : 'Thank you!'))),
    );
    expect(judged.map(({ verdict }) => verdict.level === 'confirm')).toEqual(
      judged.map((_, i) => i % 2 === 1),
    );
  });
});

test('no table and no stored item has a word of the draft', async () => {
  const secret = 'Zanzibar';
  await send(reply(`${secret}: please donate $25 to our food bank today.`), {
    override: 'Agreed.',
  });
  await sendMessage('held', {
    id: crypto.randomUUID(),
    draft: reply(`${secret}, please donate.`),
    at: now,
  });
  const rows = await Promise.all(store.tables.map((table) => table.toArray()));
  const settings = await storage.snapshot('local');
  expect(JSON.stringify([rows, settings]).toLowerCase()).not.toContain(secret.toLowerCase());
});

describe('the same words to many', () => {
  const canned =
    'We are so glad that you came to the harvest market and we hope to see you next year.';
  const to = (handle: string) => [{ ...mary, handle, displayName: handle }];
  const repeated = async (draft: Draft) =>
    (await sendMessage('judge', draft)).findings.find(({ variant }) => variant === 'sent-before');

  test('are noticed from the second on, with the count of the last seven days', async () => {
    expect(await repeated(reply(canned, to('a')))).toBeUndefined();
    await send(reply(canned, to('a')));
    await send(reply(canned, to('b')));
    const finding = await repeated(reply(`Hi Tom, ${canned}`, to('c')));
    expect(finding).toMatchObject({ rule: 'boilerplate', details: { count: 2 } });
    now += 7 * 24 * hour + 1;
    expect(await repeated(reply(canned, to('c')))).toBeUndefined();
  });

  test('are known again after a restart, by the same salt', async () => {
    await send(reply(canned, to('a')));
    startBackground();
    expect(await repeated(reply(canned, to('b')))).toBeDefined();
  });

  test('do not count when the send failed, or in a post', async () => {
    const failed = release(reply(canned, to('a')));
    await sendMessage('release', failed);
    await sendMessage('discard', failed.id);
    expect(await repeated(reply(canned, to('b')))).toBeUndefined();
    await send(reply(canned, to('a')));
    expect(await repeated({ site: 'x', surface: 'post', text: canned, addressees: [] })).toBe(
      undefined,
    );
  });

  test('are quiet with their rule', async () => {
    await send(reply(canned, to('a')));
    await sendMessage('dismiss', { rule: 'boilerplate' });
    expect(await repeated(reply(canned, to('b')))).toBeUndefined();
  });
});

describe('dismissing', () => {
  test('a phrase makes it quiet, in the hints and in the gate', async () => {
    const before = await sendMessage('judge', reply(ask));
    for (const finding of before.findings.filter(({ rule }) => rule === 'ask')) {
      const phrase = ask.slice(finding.start, finding.end);
      expect(await sendMessage('dismiss', { rule: 'ask', phrase })).toBe(false);
    }
    const after = await sendMessage('judge', reply(ask));
    expect(after.findings.filter(({ rule }) => rule === 'ask')).toEqual([]);
    expect(after.verdict.level).not.toBe('confirm');
  });

  test('does not open a gate that blocks', async () => {
    await storage.setItem('local:policy', { ask: { enforcement: 'block' } });
    const before = await sendMessage('judge', reply(ask));
    for (const finding of before.findings) {
      const phrase = ask.slice(finding.start, finding.end);
      await sendMessage('dismiss', { rule: finding.rule, phrase });
    }
    const after = await sendMessage('judge', reply(`Thank you for writing. ${ask}`));
    expect(after).toMatchObject({ strongestAsk: 'hard', verdict: { level: 'block' } });
    expect(after.withoutAsk).toBe('Thank you for writing.');
  });

  test('a rule as a whole says so, and leaves the gate shut', async () => {
    expect(await sendMessage('dismiss', { rule: 'ask' })).toBe(true);
    const after = await sendMessage('judge', reply(ask));
    expect(after.findings.filter(({ rule }) => rule === 'ask')).toEqual([]);
    expect(after.verdict).toMatchObject({ level: 'confirm', reasons: ['too-early'] });
  });

  test('five phrases at once are five, and the fifth makes the rule quiet', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((phrase) =>
        sendMessage('dismiss', { rule: 'telling', phrase }),
      ),
    );
    expect(answers).toEqual([false, false, false, false, true]);
    expect((await loadPolicy()).policy.rules.telling).toBe('off');
  });

  test('is told when it cannot be kept', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    expect(await reasonOf(sendMessage('dismiss', { rule: 'ask' }))).toBe('storage-full');
  });

  test('leaves a policy of newer code alone', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await storage.setItem('local:policy', { version: 99 });
    expect(await reasonOf(sendMessage('dismiss', { rule: 'ask' }))).toBe('newer-policy');
    await sendMessage('enabled', 'x');
    expect(warned).toHaveBeenCalledWith(expect.any(String), { kind: 'newer', version: 99 });
  });
});

describe('at the door', () => {
  test('a site that is switched off is said to be off, at once', async () => {
    expect(await sendMessage('enabled', 'x')).toBe(true);
    await storage.setItem('local:policy', { sites: { x: false } });
    expect(await sendMessage('enabled', 'x')).toBe(false);
    expect(await sendMessage('enabled', 'facebook')).toBe(true);
  });

  test('only our own pages and content scripts are answered', async () => {
    expect(await reasonOf(answer(handlers, 'enabled', 'x', { id: 'another-extension' }))).toBe(
      'not-ours',
    );
    expect(await reasonOf(answer(handlers, 'enabled', 'x', {}))).toBe('not-ours');
  });

  test.each([
    ['https://x.com/home'],
    ['about:blank'],
    ['chrome-extension://another-extension/options.html'],
    [undefined],
  ])('the record is edited from our own pages only, not from %s', async (url) => {
    const id = crypto.randomUUID();
    const offline = { id, person: 'x:mary', at: 1, means: 'call', direction: 'out' } as const;
    const mark = { kind: 'may-ask', reason: 'because' } as const;
    const site = { id: browser.runtime.id, url };
    const asked = [
      answer(handlers, 'offline', offline, site),
      answer(handlers, 'editPeople', { people: ['x:mary'], change: { mark } }, site),
      answer(handlers, 'importFinish', id, site),
      answer(handlers, 'eraseAll', undefined, site),
    ];
    expect(await Promise.all(asked.map(reasonOf))).toEqual(asked.map(() => 'forbidden'));
    expect(await answer(handlers, 'enabled', 'x', site)).toBe(true);
  });

  test.each([
    ['nothing to judge', 'judge', undefined],
    ['an unknown surface', 'judge', { ...reply('x'), surface: 'poem' }],
    ['a text that is none', 'judge', { ...reply('x'), text: 7 }],
    ['a text of a quarter million', 'judge', { ...reply('x'), text: 'x'.repeat(250_001) }],
    ['a person without a handle', 'judge', reply('x', [{ ...mary, handle: '' }])],
    ['an unknown site', 'enabled', 'example'],
    ['a release without an id', 'release', { draft: reply('x'), at: 1 }],
    ['a release with an id of its own kind', 'release', { id: 'x:y', draft: reply('x'), at: 1 }],
    ['a release at no time', 'release', { ...release(reply('x')), at: Number.NaN }],
    ['a hostile id', 'confirm', '__proto__'],
    ['an object for an id', 'discard', { toString: 1 }],
    ['a hostile rule', 'dismiss', { rule: 'constructor' }],
    ['half a report', 'report', { site: 'x' }],
  ] as const)('%s is refused', async (_, name, data) => {
    expect(await reasonOf(answer(handlers, name, data, { id: browser.runtime.id }))).toBe(
      'bad-arguments',
    );
  });

  test('a refusal does not repeat what was in the message', async () => {
    const error = await answer(
      handlers,
      'judge',
      { ...reply('my secret draft'), surface: 'my secret surface' },
      { id: browser.runtime.id },
    ).catch((refused: Error) => refused.message);
    expect(error).toBe('Not understood: judge.surface');
  });

  test.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '\ud83d'])(
    'the handle %j is a person like any other',
    async (handle) => {
      const to = [{ ...mary, handle, displayName: handle }];
      await send(reply('Thank you for this.', to));
      expect((await sendMessage('judge', reply(ask, to))).verdict.standings).toMatchObject([
        { touches: 1, contact: 2 },
      ]);
      expect(await week()).toMatchObject({ peopleTalkedWith: 1, mostContacts: [{ handle }] });
    },
  );

  test('texts of every kind are judged', async () => {
    const texts = [
      '',
      '👩‍👩‍👧‍👦🎉',
      'مرحبا كيف حالك',
      '你好',
      '\ud83d',
      'e\u0301'.repeat(50),
      '\u200b\u200d',
      '"unclosed',
    ];
    for (const text of texts) {
      const { findings, verdict } = await sendMessage('judge', reply(text));
      expect(verdict.level).not.toBe('confirm');
      for (const { end } of findings) expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('where a composer is in use is kept for the popup by tab', async () => {
    const report = {
      site: 'x',
      surface: 'reply',
      recognized: true,
      adapterSeen: '2026-11-20',
    } as const;
    await answer(handlers, 'report', report, {
      id: browser.runtime.id,
      tab: { id: 3 },
      frameId: 2,
    });
    expect(await composerFrame(3)).toBe(2);
    expect(await composerFrame(4)).toBeUndefined();
    expect(await reasonOf(sendMessage('report', report))).toBe('bad-arguments');
  });
});
