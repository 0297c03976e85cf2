import { test as base, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { isAdministrator } from './administrator';
import { backgroundOf } from './browser';
import { test } from './managed';
import { chip, gate } from './scenario';

/** What functions find when they run in the background. */
declare const chrome: typeof browser;

/** A browser looks at its policy files again some seconds after they change. */
const seconds = { timeout: 15_000 };

const ask = 'Please donate $20 to our shelter today.';

async function replyTo(page: Page, handle = 'amara_osei') {
  await page.goto('https://x.com/home');
  const post = page.locator('article[data-testid=tweet]').filter({
    has: page.locator(`[data-testid=User-Name] a[href="/${handle}"]`),
  });
  await post.first().getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await editor.click();
  return editor;
}

const send = (page: Page) => page.locator('[role=dialog] [data-testid=tweetButton]').click();

const floors = { setBy: 'Food for All', ask: { enforcement: 'block', fromContact: 6 } };

if (isAdministrator()) {
  test('an administrator’s floor reaches an open composer, and nothing loosens it', async ({
    administrator,
    context,
    page,
  }) => {
    const editor = await replyTo(page);
    await editor.pressSequentially(ask);
    await expect(chip(page)).toContainText('asks open at 5');
    await send(page);
    await expect(gate(page)).toContainText('This ask comes early');
    await page.keyboard.press('Escape');

    await administrator.set(floors);
    await expect(chip(page)).toContainText('asks open at 6', seconds);
    await send(page);
    await expect(gate(page)).toContainText('This ask has to wait');
    await expect(gate(page).getByRole('button', { name: 'Send anyway' })).toHaveCount(0);
    await page.keyboard.press('Escape');

    const background = await backgroundOf(context);
    await background.evaluate(() =>
      chrome.storage.local.set({
        policy: { version: 2, ask: { enforcement: 'nudge', fromContact: 1 }, sites: { x: false } },
      }),
    );
    await send(page);
    await expect(gate(page)).toContainText('This ask has to wait');
    await page.keyboard.press('Escape');
    await expect(chip(page)).toContainText('asks open at 6');

    const written = await background.evaluate(() =>
      chrome.storage.managed.set({ ask: { fromContact: 1 } }).then(
        () => 'written',
        (error: unknown) => String(error),
      ),
    );
    expect(written).toContain('read-only');

    await administrator.set({ ...floors, ask: { enforcement: 'block', fromContact: 9 } });
    await expect(chip(page)).toContainText('asks open at 9', seconds);
    expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
  });

  test('what the organisation has set is locked in the settings, whatever file is taken over', async ({
    administrator,
    context,
    page,
  }) => {
    await administrator.set(floors);
    const address = `chrome-extension://${administrator.extensionId}/options.html`;
    await page.goto(address);
    const field = page.getByRole('spinbutton', { name: 'Asks open at contact' });
    await expect(page.getByText('Food for All', { exact: true })).toBeVisible(seconds);
    await expect(field).toHaveValue('6');
    await expect(page.getByRole('radio', { name: 'Hint only' })).toBeDisabled();
    await expect(page.getByRole('radio', { name: 'Just watch' })).toBeDisabled();
    await expect(page.getByRole('switch', { name: 'LinkedIn' })).toBeDisabled();

    const takeOver = (text: string) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'policy.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await takeOver('{"version": 2, "ask": {"enforcement": "nudge", "fromContact": 1}}');
    await expect(page.getByText('It can be stricter, not looser.')).toBeVisible();
    await expect(field).toHaveValue('6');
    await takeOver('{"version": 2, "ask": {"enforcement": "never"}}');
    await expect(page.getByRole('alert')).toContainText('ask.enforcement: one of these');

    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('spinbutton', { name: 'Asks open at contact' }).fill('9');
    await expect(field).toHaveValue('9');
    await administrator.set({});
    await expect(page.getByText('Food for All')).toHaveCount(0, seconds);
    await expect(page.getByRole('radio', { name: 'Hint only' })).toBeEnabled();
    await expect(field).toHaveValue('9');
  });
} else {
  // Without the right to write the machine's policies a browser cannot be managed; what it is told can be checked.
  base('managed policy: not as administrator of this machine, only the manifest', async () => {
    const { extensionDir } = await import('./build');
    const { readFile } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const read = async (file: string) =>
      JSON.parse(await readFile(join(extensionDir, file), 'utf8')) as Record<string, unknown>;
    const manifest = await read('manifest.json');
    expect(manifest).toMatchObject({ storage: { managed_schema: 'managed-policy-schema.json' } });
    expect(await read('managed-policy-schema.json')).toMatchObject({
      properties: { ask: { properties: { fromContact: { type: 'integer' } } } },
    });
  });
}
