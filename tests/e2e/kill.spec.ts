import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { backgroundOf, openBrowser } from './browser';
import { extensionDir } from './build';
import { rows } from './record';

/** What functions find when they run in a page of the extension. */
declare const chrome: typeof browser;

interface Life {
  context: BrowserContext;
  page: Page;
}

const wantedSends = 200;

let profile: string;

test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'fifth-touch-kill-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 10 }));

/** Starts the browser on the profile, and opens a page that may speak to the background. */
async function live(): Promise<Life> {
  const context = await openBrowser({ extension: extensionDir, profile });
  const { host } = new URL((await backgroundOf(context)).url());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${host}/popup.html`);
  return { context, page };
}

/** Kills the browser as a crash or a power cut does: nothing is closed, nothing is flushed. */
async function kill({ context }: Life): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  // Chromium's own lock names the process that holds the profile: `host-pid`.
  const pid = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  await gone;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const random = (below: number) => Math.floor(Math.random() * below);

/** Sends one after the other until the browser dies; tells of each step. Runs in a page of the extension. */
async function sendForever(): Promise<void> {
  const told = Reflect.get(window, 'told') as (step: string, id: string) => Promise<void>;
  const ask = async (type: string, data: unknown) => {
    const message = { id: Math.random(), type, data, timestamp: Date.now() };
    const answer: unknown = await chrome.runtime.sendMessage(message);
    if (!(answer instanceof Object) || 'err' in answer)
      throw new Error(`${type}: ${JSON.stringify(answer)}`);
  };
  for (let i = 0; ; i++) {
    const id = crypto.randomUUID();
    const handle = `p${i % 7}`;
    const person = { site: 'x', handle, displayName: handle, certain: true, role: 'author' };
    const text = 'Thank you for coming out to the river on Saturday.';
    const draft = { site: 'x', surface: 'reply', text, addressees: [person] };
    await ask('release', { id, at: Date.now(), draft });
    await told('released', id);
    await ask('confirm', id);
    await told('confirmed', id);
  }
}

/** Confirms again what was under way; answers how many of them the record did not know. */
async function confirmAgain(page: Page, ids: string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const data of all) {
      const message = { id: Math.random(), type: 'confirm', data, timestamp: Date.now() };
      await chrome.runtime.sendMessage(message);
    }
  }, ids);
}

interface PersonRow {
  id: string;
  touches: number;
  out: number;
  tally: Record<string, number>;
}
interface RollupRow {
  slices: { people: [string, number, number, number][] }[];
}

/** Counts the record by hand and holds it against what is kept. */
async function expectRight(page: Page): Promise<string[]> {
  const touches = await rows<{ id: string; personId: string }>(page, 'touches');
  const people = await rows<PersonRow>(page, 'people');
  const rollups = await rows<RollupRow>(page, 'rollups');
  const sends = await rows<{ id: string; people: string[] }>(page, 'sends');
  const counted = new Map<string, number>();
  for (const { personId } of touches) counted.set(personId, (counted.get(personId) ?? 0) + 1);
  expect(new Map(people.map(({ id, touches: kept }) => [id, kept]))).toEqual(counted);
  const rolledUp = new Map<string, number>();
  for (const { people: passed } of rollups.flatMap((row) => row.slices))
    for (const [id, out, into] of passed) rolledUp.set(id, (rolledUp.get(id) ?? 0) + out + into);
  expect(rolledUp).toEqual(counted);
  const ofSends = sends.flatMap(({ id, people: to }) => to.map((key) => `${id}:${key}`)).sort();
  const ofTouches = touches.map(({ id }) => id).filter((id) => !id.startsWith('csv:'));
  expect(ofTouches.sort()).toEqual(ofSends);
  return sends.map(({ id }) => id);
}

test('200 sends with the browser killed again and again: none is lost, none counts twice', async () => {
  test.setTimeout(180_000);
  const released = new Set<string>();
  const confirmed = new Set<string>();
  let kills = 0;
  while (confirmed.size < wantedSends) {
    const life = await live();
    const before = confirmed.size;
    const enough = 5 + random(50);
    let reach: () => void;
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    await life.page.exposeFunction('told', (step: string, id: string) => {
      (step === 'released' ? released : confirmed).add(id);
      if (confirmed.size >= before + enough) reach();
    });
    const kept = await expectRight(life.page);
    expect([...confirmed].filter((id) => !kept.includes(id))).toEqual([]);
    // The page dies with the browser, in the middle of a send.
    const sending = life.page.evaluate(sendForever).catch((error: unknown) => String(error));
    const ended = await Promise.race([reached, sending]);
    // The page sends for ever: what it ends with is why it could not.
    expect(ended).toBeUndefined();
    await pause(random(20));
    await kill(life);
    expect(await sending).toMatch(/closed|crash/i);
    kills += 1;
  }
  const life = await live();
  try {
    const kept = await expectRight(life.page);
    expect([...confirmed].filter((id) => !kept.includes(id))).toEqual([]);
    // A content script that lost its background asks again: what was released counts once, what counted stays.
    await confirmAgain(life.page, [...released]);
    expect((await expectRight(life.page)).sort()).toEqual(expect.arrayContaining([...released]));
    expect(await rows(life.page, 'pending').then((left) => left.length)).toBeLessThanOrEqual(kills);
  } finally {
    await life.context.close();
  }
  test.info().annotations.push({
    type: 'figures',
    description: `${kills} kills, ${released.size} released, ${confirmed.size} confirmed`,
  });
});

/** Imports 40 people with 100 touches each. Runs in a page of the extension; answers how many touches were new. */
async function importAll(id: string): Promise<number> {
  const ask = async (type: string, data: unknown): Promise<unknown> => {
    const message = { id: Math.random(), type, data, timestamp: Date.now() };
    const answer: unknown = await chrome.runtime.sendMessage(message);
    if (!(answer instanceof Object) || 'err' in answer)
      throw new Error(`${type}: ${JSON.stringify(answer)}`);
    return 'res' in answer ? answer.res : undefined;
  };
  const line = (row: object) => JSON.stringify(row);
  const people = Array.from({ length: 40 }, (_, i) => `p${i}`).map((handle) => {
    const account = { id: `x:${handle}`, site: 'x', handle, displayName: handle, certain: true };
    return { ...account, identities: [{ ...account, earlier: [] }], merges: [], tags: [] };
  });
  const part = { id, firstRow: 1 };
  await ask('importRows', {
    ...part,
    part: 0,
    section: 'people',
    lines: people.map(line).join('\n'),
  });
  for (let n = 0; n < 4; n++) {
    const touches = Array.from({ length: 1_000 }, (_, i) => ({
      id: `csv:${n}-${i}`,
      identity: `x:p${i % 40}`,
      kind: 'reply',
      at: 1_790_000_000_000 + n * 1_000_000_000 + i * 60_000,
      direction: 'out',
      site: 'x',
      asked: 'none',
    }));
    const lines = touches.map(line).join('\n');
    await ask('importRows', { ...part, part: n + 1, section: 'touches', lines });
  }
  const { touches } = (await ask('importFinish', id)) as { touches: number };
  return touches;
}

test('an import with the browser killed on the way is there as a whole or not at all', async () => {
  test.setTimeout(180_000);
  for (let round = 0; round < 3; round++) {
    const life = await live();
    const importing = life.page
      .evaluate(importAll, crypto.randomUUID())
      .catch((error: unknown) => String(error));
    await pause(random(1_500));
    await kill(life);
    await importing;
    const after = await live();
    const { length } = await rows(after.page, 'touches');
    expect([0, 4_000]).toContain(length);
    await expectRight(after.page);
    await after.context.close();
  }
  const life = await live();
  try {
    const before = (await rows(life.page, 'touches')).length;
    const added = await life.page.evaluate(importAll, crypto.randomUUID());
    expect(before + added).toBe(4_000);
    expect(await life.page.evaluate(importAll, crypto.randomUUID())).toBe(0);
    await expectRight(life.page);
  } finally {
    await life.context.close();
  }
});
