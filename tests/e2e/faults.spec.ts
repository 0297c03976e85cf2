import type { BrowserContext, Locator, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { expect, test } from './coach';
import { type LogRow, listen, rows, type TouchRow } from './record';
import { chip, gate, underlined } from './scenario';

/** What functions find when they run in the background. */
declare const chrome: typeof browser;

const ask = 'Please donate $20 to our shelter today.';
const flagged = ask.slice(0, -1);

const sent = (page: Page) => page.evaluate(() => window.practice.sent.map(({ text }) => text));

/** The reply modal under a post by `handle`, focused and empty. */
async function replyTo(page: Page, handle = 'amara_osei', practice = ''): Promise<Locator> {
  await page.goto(`https://x.com/home?practice=${practice}`);
  const post = page.locator('article[data-testid=tweet]').filter({
    has: page.locator(`[data-testid=User-Name] a[href="/${handle}"]`),
  });
  await post.first().getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await editor.click();
  return editor;
}

async function chat(page: Page): Promise<Locator> {
  await page.goto('https://x.com/i/chat/1001-2002');
  const field = page.getByTestId('dm-composer-textarea');
  await field.click();
  return field;
}

const sendReply = (page: Page) => page.locator('[role=dialog] [data-testid=tweetButton]').click();

/** Stops the background as the browser does when it is idle. */
async function stopBackground(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Whether the browser still lets the extension write to a database of its own. */
const takesWrites = (background: Worker) =>
  background.evaluate(async () => {
    const opened = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('probe');
    let refused = false;
    opening.onupgradeneeded = () => {
      const { transaction, result } = opening;
      if (transaction)
        transaction.onabort = () => {
          refused = transaction.error?.name === 'QuotaExceededError';
        };
      result.createObjectStore('probe').put(1, 1);
    };
    const database = await opened(opening).catch((error) => {
      if (!refused) throw error;
    });
    // A connection left open holds up the deletion, and with it the next look, until it is collected.
    database?.close();
    await opened(indexedDB.deleteDatabase('probe'));
    return !refused;
  });

test.describe('bad input', () => {
  test('a paste of 63,206 characters is read whole, and judged', async ({ page, background }) => {
    const heard = await listen(background);
    await chat(page);
    const filler = 'The river path is open again and the benches are dry. '.repeat(1200);
    const text = `${filler.slice(0, 63_206 - ask.length - 2)}.\n${ask}`;
    await page.keyboard.insertText(text);
    await expect.poll(async () => (await heard()).at(-1)?.length).toBe(63_206);
    await expect(chip(page)).toContainText(/hint/i);
  });

  for (const [name, text] of Object.entries({
    Arabic: 'يرجى التبرع لملجئنا اليوم',
    Chinese: '请今天为我们的收容所捐款',
    German: 'Bitte spenden Sie noch heute zwanzig Euro für unser Tierheim.',
    'only emoji': '🎉🙏🏽👩‍👩‍👧‍👦🏳️‍🌈',
    'zero-width and combining characters': 'Z\u0335a\u0301l\u200bg\u200do\ufeff',
    'unclosed quotes': 'She said "we will see, and “then nothing',
  }))
    test(`${name}: read exactly, nothing flagged, sent`, async ({ page, background }) => {
      const heard = await listen(background);
      const editor = await replyTo(page);
      await editor.pressSequentially(text);
      await expect.poll(heard).toContain(text);
      await expect(chip(page)).toContainText('1st contact with');
      expect(await underlined(page)).toEqual([]);
      await sendReply(page);
      await expect.poll(() => sent(page)).toEqual([text]);
      await expect.poll(async () => (await rows(background, 'touches')).length).toBe(1);
    });

  test('a lone surrogate moves no underline', async ({ page }) => {
    const editor = await replyTo(page);
    await editor.pressSequentially('x');
    await page.evaluate(
      (words) => document.execCommand('insertText', false, `\ud83d ${words}`),
      ask,
    );
    await expect.poll(() => underlined(page)).toContain(flagged);
  });

  test('a hostile handle and name are only text', async ({ page, background }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`The page ran a script of ours: ${dialog.message()}`);
    });
    const editor = await replyTo(page, '__proto__');
    await editor.pressSequentially('How was the market?');
    await expect(chip(page)).toContainText('__proto__');
    await sendReply(page);
    await expect
      .poll(async () =>
        (await rows<TouchRow>(background, 'touches')).map(({ personId }) => personId),
      )
      .toEqual(['x:__proto__']);
  });
});

test.describe('a page that is in the way', () => {
  test('500 composers come and go, and nothing stays behind', async ({ page }) => {
    await page.goto('https://x.com/home');
    const before = await page.evaluate(() => document.adoptedStyleSheets.length);
    await page.evaluate(async (words) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let index = 0; index < 500; index++) {
        const box = document.createElement('div');
        box.contentEditable = 'true';
        box.setAttribute('role', 'textbox');
        box.style.cssText = 'width:300px;height:60px';
        document.body.append(box);
        box.focus();
        document.execCommand('insertText', false, words);
        await frame();
        box.remove();
      }
    }, ask);
    const left = () =>
      page.evaluate(() => ({
        hosts: document.querySelectorAll('[popover=manual]').length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
      }));
    await expect.poll(left).toEqual({ hosts: 0, highlights: 0, sheets: before });
  });

  test("the page's own clicks and keys are no act of the person", async ({ page, background }) => {
    const editor = await replyTo(page);
    await editor.pressSequentially(ask);
    await expect.poll(() => underlined(page)).toContain(flagged);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[role=dialog] [data-testid=tweetButton]');
      button?.click();
    });
    await expect.poll(() => sent(page)).toEqual([ask]);
    await expect(page.getByTestId('toast')).toBeVisible();
    await expect(gate(page)).toHaveCount(0);
    expect(await rows(background, 'touches')).toEqual([]);
    expect(await rows(background, 'pending')).toEqual([]);
    expect(await rows(background, 'log')).toEqual([]);
  });

  test('underlines and chip come back when the page takes them away', async ({ page }) => {
    const editor = await replyTo(page);
    await editor.pressSequentially(ask);
    await expect.poll(() => underlined(page)).toContain(flagged);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[popover=manual]')) host.remove();
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await editor.press('End');
    await editor.pressSequentially(' Ok');
    await expect.poll(() => underlined(page)).toContain(flagged);
    await expect(chip(page)).toBeVisible();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  test('two open composers do not mix', async ({ page, background }) => {
    await page.goto('https://x.com/home');
    const home = page.locator('[data-testid=primaryColumn] [data-testid=tweetTextarea_0]').first();
    await home.click();
    await home.pressSequentially(`@tomasreyes ${ask}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => underlined(page)).toContain(flagged);
    await page.locator('article', { hasText: 'Third Saturday' }).getByTestId('reply').click();
    const modal = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
    await modal.click();
    await modal.pressSequentially('Carrots, always.');
    await sendReply(page);
    await expect.poll(() => sent(page)).toEqual(['Carrots, always.']);
    await expect
      .poll(async () =>
        (await rows<TouchRow>(background, 'touches')).map(({ personId }) => personId),
      )
      .toEqual(['x:amara_osei']);
    await page.getByTestId('tweetButtonInline').first().click();
    await expect(gate(page)).toContainText('@tomasreyes');
    expect(await sent(page)).toHaveLength(1);
  });
});

test.describe('when we are the ones who fail', () => {
  test('an update under an open draft: one quiet line, no error, the send goes out', async ({
    page,
    background,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const editor = await replyTo(page);
    await editor.pressSequentially('Hello');
    await expect(chip(page)).toContainText('1st contact');
    await background
      .evaluate(() => chrome.runtime.reload())
      .catch((error: Error) => {
        // The worker goes while it answers: that is what was asked of it.
        if (!/closed|destroyed|Target/.test(error.message)) throw error;
      });
    await expect
      .poll(async () => {
        await editor.pressSequentially('.');
        return chip(page).textContent();
      })
      .toContain('Updated');
    await editor.pressSequentially(` ${ask}`);
    await sendReply(page);
    await expect.poll(async () => (await sent(page)).length).toBe(1);
    expect(errors).toEqual([]);
  });

  test('the background stopped at each step loses nothing', async ({
    page,
    context,
    extensionId,
  }) => {
    const editor = await replyTo(page, 'amara_osei', 'delay:1500');
    await stopBackground(context, page);
    await editor.pressSequentially(ask);
    await expect.poll(() => underlined(page)).toContain(flagged);
    await stopBackground(context, page);
    await sendReply(page);
    await expect(gate(page)).toBeVisible();
    await stopBackground(context, page);
    await gate(page).getByRole('textbox').fill('They asked me how to help.');
    await gate(page)
      .getByRole('button', { name: /send anyway/i })
      .click();
    await expect(gate(page)).toHaveCount(0);
    await stopBackground(context, page);
    await expect.poll(() => sent(page)).toEqual([ask]);
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/options.html`);
    await expect
      .poll(async () => (await rows<TouchRow>(own, 'touches')).map(({ personId }) => personId))
      .toEqual(['x:amara_osei']);
    expect((await rows<LogRow>(own, 'log')).map(({ event }) => event).sort()).toEqual([
      'held',
      'overridden',
    ]);
    expect(await rows(own, 'pending')).toEqual([]);
  });

  test('storage that takes nothing more is said, and the send goes out', async ({
    page,
    context,
    background,
    extensionId,
  }) => {
    test.slow();
    const editor = await replyTo(page);
    await editor.pressSequentially('How was the market?');
    await expect(chip(page)).toContainText('1st contact');
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: `chrome-extension://${extensionId}`,
      quotaSize: 1,
    });
    // The browser goes by the room that it saw last, for up to half a minute: it has to have looked again.
    await expect.poll(() => takesWrites(background), { timeout: 45_000 }).toBe(false);
    await sendReply(page);
    await expect.poll(() => sent(page)).toEqual(['How was the market?']);
    expect(await rows(background, 'touches')).toEqual([]);
  });

  test('a send pressed before any answer is held all the same', async ({ page, background }) => {
    const editor = await replyTo(page);
    await editor.pressSequentially(ask);
    await editor.press('Control+Enter');
    await expect(gate(page)).toContainText('1st contact');
    await expect
      .poll(async () => (await rows<LogRow>(background, 'log')).map(({ event }) => event))
      .toEqual(['held']);
    expect(await sent(page)).toEqual([]);
  });

  test('one draft that is sent again and again is held once', async ({ page, background }) => {
    const held = async () => (await rows<LogRow>(background, 'log')).map(({ event }) => event);
    const editor = await replyTo(page);
    await editor.pressSequentially(ask);
    for (let press = 0; press < 3; press += 1) {
      await editor.press('Control+Enter');
      await expect(gate(page)).toContainText('1st contact');
      await page.keyboard.press('Escape');
      await expect(gate(page)).toHaveCount(0);
    }
    await editor.pressSequentially(' Thanks!');
    await editor.press('Control+Enter');
    // The log is written in the order of the holds: the one of the new words comes last.
    await expect.poll(held).toEqual(['held', 'held']);
  });

  test('a failed send keeps the text and counts nothing', async ({ page, background }) => {
    const editor = await replyTo(page, 'amara_osei', 'fail:on');
    await editor.pressSequentially('How was the market?');
    await sendReply(page);
    await expect(page.getByTestId('toast')).toBeVisible();
    await expect(editor).toContainText('How was the market?');
    await expect.poll(async () => (await rows(background, 'pending')).length).toBe(0);
    expect(await rows(background, 'touches')).toEqual([]);
  });
});
