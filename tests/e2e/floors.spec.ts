import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type Administrator, isAdministrator } from './administrator';
import { backgroundOf, openBrowser } from './browser';
import { test } from './managed';
import { rows } from './record';
import { chip, gate } from './scenario';
import { replyOnX } from './story-surfaces';

/** What functions find when they run in the background, or in the coach's own world on a page. */
declare const chrome: typeof browser;

/** A browser looks at its policy files again some seconds after they change. */
const seconds = { timeout: 15_000 };

const ask = 'Please donate $20 to our shelter today.';
const floors = { setBy: 'Food for All', ask: { enforcement: 'block', fromContact: 6 } };

/** All that a person would have to loosen to get below the floor. */
const loose = {
  version: 2,
  ask: { enforcement: 'nudge', fromContact: 1, mayAskMarks: true, quietPhrasesOpen: true },
  publicPosts: { whenShort: 'nudge', givesPerAsk: 0 },
  rules: { ask: 'off' },
  quietPhrases: [{ rule: 'ask', phrase: ask }],
  sites: { x: false, facebook: false, linkedin: false },
  languages: [],
};

/** An ask to Amara, written and ready to send. */
async function writeAsk(page: Page): Promise<void> {
  const editor = await replyOnX.open(page);
  await editor.pressSequentially(ask);
  await expect(chip(page)).toContainText('asks open at 6', seconds);
}

/** The ask that is written is held as the organisation wants it, with no way on. */
async function isHeld(page: Page): Promise<void> {
  await page.locator('[role=dialog] [data-testid=tweetButton]').click();
  await expect(gate(page)).toContainText('This ask has to wait');
  await expect(gate(page).getByRole('textbox')).toHaveCount(0);
  await expect(gate(page).getByRole('button', { name: /send/i })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(gate(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
}

/** The record of somebody for whom everything is open, with a policy for which everything is. */
const hostileRecord = (): string => {
  const person = {
    id: 'x:amara_osei',
    site: 'x',
    handle: 'amara_osei',
    displayName: 'Amara Osei',
    certain: true,
    identities: [
      {
        id: 'x:amara_osei',
        site: 'x',
        handle: 'amara_osei',
        displayName: 'Amara Osei',
        certain: true,
        earlier: [],
      },
    ],
    merges: [],
    tags: [],
    type: 'colleague',
    mark: { kind: 'may-ask', reason: 'She said so.', at: 1 },
  };
  const policy = { ...loose, ask: { ...loose.ask, perType: { colleague: { fromContact: 1 } } } };
  const counts = { people: 1, touches: 0, sends: 0, log: 0, parked: 0 };
  return [
    `{"format":"fifth-touch","version":2,"exportedAt":1,"policy":${JSON.stringify(policy)},`,
    '"people":[',
    JSON.stringify(person),
    '],',
    ...['touches', 'sends', 'log', 'parked'].flatMap((section) => [`"${section}":[`, '],']),
    `"counts":${JSON.stringify(counts)}}`,
    '',
  ].join('\n');
};

const options = ({ extensionId }: Administrator, place = ''): string =>
  `chrome-extension://${extensionId}/options.html${place}`;

if (isAdministrator()) {
  test.beforeEach(({ administrator }) => administrator.set(floors));

  test('a record that is taken in opens nothing below an administrator’s floor', async ({
    administrator,
    page,
    context,
    background,
  }) => {
    const data = await context.newPage();
    await data.goto(options(administrator, '#data'));
    const takeIn = (name: string, text: string) =>
      data.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await takeIn('policy.json', JSON.stringify(loose));
    await expect(data.getByText('this is not a file of Fifth Touch')).toBeVisible();
    await takeIn('record.json', hostileRecord());
    await expect.poll(async () => (await rows(background, 'people')).length).toBe(1);

    expect(await background.evaluate(() => chrome.storage.local.get('policy'))).toEqual({});
    await writeAsk(page);
    await isHeld(page);
  });

  test('no script of a page gets below an administrator’s floor', async ({
    administrator,
    page,
  }) => {
    await writeAsk(page);
    const tried = await page.evaluate(
      async ({ id, policy }) => {
        const host = document.querySelector('side-note');
        const message = { id: 1, type: 'dismiss', data: { rule: 'ask' }, timestamp: Date.now() };
        for (const data of [{ policy }, { managed: {} }, message, JSON.stringify(message)]) {
          window.postMessage(data, '*');
          for (const type of ['message', 'policy', 'storage', 'fifth-touch'])
            for (const target of [window, document, host ?? document.body])
              target.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
        }
        for (const store of [localStorage, sessionStorage])
          for (const key of ['policy', 'managed', 'local:policy'])
            store.setItem(key, JSON.stringify(policy));
        for (const key of ['Enter', ' '])
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const runtime = Reflect.get(window, 'chrome')?.runtime as typeof chrome.runtime | undefined;
        const answer = await new Promise((resolve) => {
          if (!runtime?.sendMessage) resolve('no way in');
          else runtime.sendMessage(id, message, (said: unknown) => resolve(said ?? 'no answer'));
        });
        return {
          answer,
          storage: typeof Reflect.get(window, 'chrome')?.storage,
          databases: (await indexedDB.databases()).map(({ name }) => name),
        };
      },
      { id: administrator.extensionId, policy: loose },
    );
    expect(tried).toEqual({
      answer: expect.stringMatching(/^no /),
      storage: 'undefined',
      databases: expect.not.arrayContaining(['fifth-touch']),
    });
    await isHeld(page);
  });

  test('whoever gets into the coach’s own world on a page stays above the floor', async ({
    administrator,
    page,
    context,
    background,
  }) => {
    await writeAsk(page);
    const devtools = await context.newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      worlds.push({ id, origin });
    });
    await devtools.send('Runtime.enable');
    const own = `chrome-extension://${administrator.extensionId}`;
    await expect.poll(() => worlds.some(({ origin }) => origin === own)).toBe(true);
    /** Runs there what somebody with the developer tools would. */
    const run = async (code: string): Promise<unknown> => {
      const { id: contextId = 0 } = worlds.findLast(({ origin }) => origin === own) ?? {};
      const expression = `(async () => { ${code} })().catch((error) => String(error))`;
      const { result } = await devtools.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
    const asked = (type: string, data: unknown) =>
      run(
        `const said = await chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })});
        return said?.err?.reason ?? said;`,
      );

    expect(await run('await chrome.storage.managed.set({ ask: {} })')).toMatch(/read-only/);
    await run(`await chrome.storage.local.set(${JSON.stringify({ policy: loose, managed: {} })})`);
    expect(await asked('editPeople', { people: ['x:amara_osei'], change: {} })).toBe('forbidden');
    expect(await asked('importFinish', crypto.randomUUID())).toBe('forbidden');
    expect(await asked('dismiss', { rule: 'ask' })).not.toBe(true);
    await isHeld(page);
    // What the browser said last is remembered for its next start: it is set right at once.
    const remembered = () => background.evaluate(() => chrome.storage.local.get('managed'));
    await expect.poll(remembered).toEqual({ managed: floors });
    await run('await chrome.storage.local.clear()');
    await expect.poll(remembered).toEqual({ managed: floors });
    await expect(chip(page)).toContainText('asks open at 6');
    await isHeld(page);
  });

  test('a second window and a second profile have the same floor', async ({
    administrator,
    page,
    context,
  }) => {
    test.setTimeout(60_000);
    await writeAsk(page);
    // Another window of the same profile, in which the person loosens all that they can.
    const opened = context.waitForEvent('page');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Target.createTarget', { url: options(administrator), newWindow: true });
    const window = await opened;
    await expect(window.getByText('Food for All', { exact: true })).toBeVisible(seconds);
    await expect(window.getByRole('radio', { name: 'Hint only' })).toBeDisabled();
    await window.evaluate((policy) => chrome.storage.local.set({ policy }), loose);
    await expect(window.getByRole('spinbutton', { name: 'Asks open at contact' })).toHaveValue('6');
    await isHeld(page);

    // Another profile on the same machine, of which nobody has told the extension anything.
    const profile = await mkdtemp(join(tmpdir(), 'fifth-touch-profile-'));
    const other = await openBrowser({ extension: administrator.extension, profile });
    try {
      const background = await backgroundOf(other);
      await background.evaluate((policy) => chrome.storage.local.set({ policy }), loose);
      // What a browser that has never met the policy knows of it, it knows some seconds after its first start.
      await expect
        .poll(() => background.evaluate(() => chrome.storage.managed.get(null)), seconds)
        .toEqual(floors);
      const there = await other.newPage();
      await writeAsk(there);
      await isHeld(there);
    } finally {
      await other.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
}
