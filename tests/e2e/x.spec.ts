import type { Locator, Page } from '@playwright/test';
import { expect, test } from './coach';
import { type LogRow, listen, reached, rows, typeAndBeRead } from './record';
import { chip, gate, proveSurface, underlined } from './scenario';

const ask = 'Please donate $20 to our shelter today.';
const reason = 'They asked me how to help.';

const part = (page: Page, index = 0, inside = ''): Locator =>
  page.locator(`${inside} [data-testid=tweetTextarea_${index}]`);

const modal = '[role=dialog]';

/** Every way to send a post, with the send button that belongs to the box. */
const postWays = (
  button: string,
): Record<string, (page: Page, editor: Locator) => Promise<void>> => {
  const onButton = (key: string) => async (page: Page) => {
    await page.locator(button).focus();
    await page.keyboard.press(key);
  };
  return {
    'a click': (page) => page.locator(button).click(),
    'Ctrl+Enter': (_, editor) => editor.press('Control+Enter'),
    'Cmd+Enter': (_, editor) => editor.press('Meta+Enter'),
    'Enter on the button': onButton('Enter'),
    'Space on the button': onButton('Space'),
  };
};

const inlineWays = postWays('[data-testid=tweetButtonInline]');
const modalWays = postWays(`${modal} [data-testid=tweetButton]`);

async function openHome(page: Page, words = '', practice = ''): Promise<Locator> {
  await page.goto(`https://x.com/home${practice && `?practice=${practice}`}`);
  return writeHome(page, words);
}

async function writeHome(page: Page, words: string): Promise<Locator> {
  const editor = part(page);
  await editor.click();
  await editor.pressSequentially(words);
  return editor;
}

async function openModal(page: Page, words = ''): Promise<Locator> {
  await page.goto('https://x.com/home');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const editor = part(page, 0, modal);
  await expect(editor).toBeFocused();
  await editor.pressSequentially(words);
  return editor;
}

async function openReply(page: Page, post = '1101'): Promise<Locator> {
  await page.goto('https://x.com/home');
  await page.locator(`[data-post="${post}"]`).getByTestId('reply').click();
  const editor = part(page, 0, modal);
  await expect(editor).toBeFocused();
  return editor;
}

async function openInline(page: Page, path = '/tomasreyes/status/1201'): Promise<Locator> {
  await page.goto(`https://x.com${path}`);
  const editor = part(page);
  await editor.click();
  return editor;
}

async function openQuote(page: Page): Promise<Locator> {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1103"]').getByTestId('retweet').click();
  await page.locator('[role=menuitem][href="/compose/post"]').click();
  const editor = part(page, 0, modal);
  await expect(editor).toBeFocused();
  return editor;
}

async function openChat(page: Page): Promise<Locator> {
  await page.goto('https://x.com/i/chat/1001-2002');
  await expect(page.getByTestId('dm-conversation-username')).toBeVisible();
  const editor = page.getByTestId('dm-composer-textarea');
  await editor.click();
  return editor;
}

proveSurface({
  name: 'X home, to the audience',
  open: openHome,
  ways: inlineWays,
  surface: 'post',
});

proveSurface({
  name: 'X home, with a mention',
  open: (page) => openHome(page, '@amara_osei '),
  again: (page) => writeHome(page, '@amara_osei '),
  prefilled: '@amara_osei ',
  ways: inlineWays,
  person: 'x:amara_osei',
  surface: 'post',
});

proveSurface({
  name: 'X modal post, with a mention',
  open: (page) => openModal(page, '@amara_osei '),
  prefilled: '@amara_osei ',
  ways: modalWays,
  person: 'x:amara_osei',
  surface: 'post',
});

proveSurface({
  name: 'X reply in the modal',
  open: openReply,
  ways: modalWays,
  person: 'x:amara_osei',
  surface: 'reply',
});

proveSurface({
  name: 'X inline reply',
  open: openInline,
  again: async (page) => {
    await part(page).click();
    return part(page);
  },
  ways: inlineWays,
  person: 'x:tomasreyes',
  surface: 'reply',
});

proveSurface({
  name: 'X quote',
  open: openQuote,
  ways: modalWays,
  person: 'x:bealindqvist',
  surface: 'quote',
});

proveSurface({
  name: 'X Chat',
  open: openChat,
  again: async (page) => page.getByTestId('dm-composer-textarea'),
  type: async (page, editor, text) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Shift+Enter');
      await editor.pressSequentially(line);
    }
  },
  ways: {
    Enter: (_, editor) => editor.press('Enter'),
    'a click': (page) => page.getByTestId('dm-composer-send-button').click(),
    'Space on the button': async (page) => {
      await page.getByTestId('dm-composer-send-button').focus();
      await page.keyboard.press('Space');
    },
  },
  person: 'x:amara_osei',
  surface: 'message',
});

const sent = (page: Page) => page.evaluate(() => window.practice.sent.map(({ text }) => text));
async function sendAnyway(page: Page): Promise<void> {
  await gate(page).getByRole('textbox').fill(reason);
  await gate(page)
    .getByRole('button', { name: /send anyway/i })
    .click();
}

test.describe('X thread', () => {
  test('is one draft: read, underlined and held as a whole, and sent once', async ({
    page,
    background,
  }) => {
    const heard = await listen(background);
    const first = await openModal(page, 'For @amara_osei, with thanks.');
    await page.getByTestId('addButton').click();
    await part(page, 1, modal).pressSequentially(ask);
    await expect.poll(heard).toContain(`For @amara_osei, with thanks.\n\n${ask}`);
    await expect.poll(() => underlined(page)).toContain(ask.replace(/\.$/, ''));
    for (const send of Object.values(modalWays)) {
      await send(page, part(page, 1, modal));
      await expect(gate(page)).toBeVisible();
      await gate(page)
        .getByRole('button', { name: /back to/i })
        .click();
      await expect(gate(page)).toHaveCount(0);
    }
    await first.press('Control+Enter');
    await sendAnyway(page);
    await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
    expect(await sent(page)).toEqual(['For @amara_osei, with thanks.', ask]);
  });
});

test.describe('X, where it is treacherous', () => {
  test('the box behind a modal keeps its words and is not taken for the modal', async ({
    page,
    background,
  }) => {
    await openHome(page, `@bealindqvist ${ask}`);
    await page.getByTestId('SideNav_NewTweet_Button').click();
    const editor = part(page, 0, modal);
    await editor.pressSequentially('Good morning @amara_osei');
    await modalWays['a click']?.(page, editor);
    await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
    await expect(part(page)).toContainText(ask);
    expect(await sent(page)).toEqual(['Good morning @amara_osei']);
  });

  test('a list of people takes Enter for itself', async ({ page, background }) => {
    const editor = await openHome(page, `${ask} @tomas`);
    await expect(page.getByRole('listbox')).toBeVisible();
    await editor.press('Control+Enter');
    await expect(editor).toContainText(`${ask} @tomasreyes `, { useInnerText: true });
    await expect(gate(page)).toHaveCount(0);
    await expect(chip(page)).toBeVisible();
    expect(await sent(page)).toEqual([]);
    expect(await reached(background)).toEqual([]);
  });

  test('a refused send records nothing and keeps the words; the next one counts once', async ({
    page,
    background,
  }) => {
    const editor = await openHome(page, 'Hello @amara_osei, well done', 'fail');
    await editor.press('Control+Enter');
    await expect(page.getByTestId('toast')).toBeVisible();
    await expect(editor).toHaveText('Hello @amara_osei, well done');
    expect(await reached(background)).toEqual([]);
    await editor.press('Control+Enter');
    await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
    expect(await sent(page)).toEqual(['Hello @amara_osei, well done']);
  });

  test('a message that fails records nothing', async ({ page, background }) => {
    const editor = await openChat(page);
    await page.evaluate(() => window.practice.switches.set('fail', 'on'));
    await editor.pressSequentially('On my way');
    await editor.press('Enter');
    await expect(page.locator('[data-send-status=failed]')).toBeVisible();
    await typeAndBeRead(background, editor, 'Here now');
    await editor.press('Enter');
    await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
    expect(await sent(page)).toEqual(['Here now']);
  });

  test('what a closing dialog takes along is said on the page, and goes by itself', async ({
    page,
    background,
  }) => {
    const editor = await openReply(page);
    await typeAndBeRead(background, editor, 'How is the flood wall doing?');
    await page.locator(`${modal} [data-testid=tweetButton]`).click();
    await expect(page.locator(modal)).toHaveCount(0);
    const line = page.locator('.parting');
    await expect(line).toHaveText('Sent, and counted as a touch.');
    expect(await rows(background, 'touches')).toHaveLength(1);
    await line.evaluate((element) => {
      for (const animation of element.getAnimations()) animation.finish();
    });
    await expect(line).toHaveCount(0);
  });

  test('a discarded or saved draft is no send', async ({ page, background }) => {
    for (const way of ['confirmationSheetConfirm', 'confirmationSheetCancel']) {
      await openModal(page, 'Not now @amara_osei');
      await page.keyboard.press('Escape');
      await page.getByTestId(way).click();
      await expect(page.locator(modal)).toHaveCount(0);
    }
    expect(await sent(page)).toEqual([]);
    const editor = await openModal(page, 'Now @bealindqvist');
    await editor.press('Control+Enter');
    await expect.poll(() => reached(background)).toEqual(['x:bealindqvist']);
  });

  test('a reason typed in the modal stays out of hot keys and of the focus trap', async ({
    page,
    background,
  }) => {
    const editor = await openReply(page);
    await editor.pressSequentially(ask);
    await editor.press('Control+Enter');
    const field = gate(page).getByRole('textbox');
    await field.click();
    await page.keyboard.type('number one, really');
    await expect(field).toHaveValue('number one, really');
    await expect(field).toBeFocused();
    expect(new URL(page.url()).search).toBe('?in_reply_to=1101');
    await gate(page)
      .getByRole('button', { name: /send anyway/i })
      .click();
    await expect.poll(() => reached(background)).toEqual(['x:amara_osei']);
    const log = await rows<LogRow>(background, 'log');
    expect(log.find(({ event }) => event === 'overridden')?.reason).toBe('number one, really');
  });

  test('the app may replace its whole tree under a draft', async ({ page, background }) => {
    await openInline(page);
    await part(page).pressSequentially(ask);
    await expect(chip(page)).toBeVisible();
    await page.evaluate(() => window.practice.acts.get('rerender')?.());
    await part(page).click();
    await part(page).press('Control+Enter');
    await expect(gate(page)).toBeVisible();
    await sendAnyway(page);
    await expect.poll(() => reached(background)).toEqual(['x:tomasreyes']);
    expect(await sent(page)).toEqual([ask]);
  });

  test('labels in another language change nothing', async ({ page, background }) => {
    await page.goto('https://x.com/i/status/1201?practice=locale:de');
    await part(page).click();
    await part(page).pressSequentially(ask);
    await page.getByTestId('tweetButtonInline').click();
    await expect(gate(page)).toBeVisible();
    await sendAnyway(page);
    await expect.poll(() => reached(background)).toEqual(['x:tomasreyes']);
  });

  test('a hostile name is a name', async ({ page, background }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const editor = await openInline(page, '/__proto__/status/1106');
    await typeAndBeRead(background, editor, 'I have jars for you.');
    await expect(chip(page)).toContainText('__proto__');
    await editor.press('Control+Enter');
    await expect.poll(() => reached(background)).toEqual(['x:__proto__']);
    expect(dialogs).toBe(0);
  });

  test('what the page presses by itself counts for nothing', async ({ page, background }) => {
    await openInline(page);
    await part(page).pressSequentially('Thank you');
    await expect(chip(page)).toBeVisible();
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid=tweetButtonInline]')?.click(),
    );
    await expect.poll(() => sent(page)).toEqual(['Thank you']);
    await expect(page.getByTestId('toast')).toBeVisible();
    await typeAndBeRead(background, part(page), 'Now by hand');
    await part(page).press('Control+Enter');
    await expect.poll(() => sent(page)).toEqual(['Thank you', 'Now by hand']);
    await expect.poll(() => reached(background)).toEqual(['x:tomasreyes']);
  });
});
