import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test } from './coach';
import { listen, reached, typeAndBeRead } from './record';
import { chip, gate, proveSurface, type SurfaceCase, underlined } from './scenario';

const site = 'https://www.linkedin.com';
const ask = 'Please donate $20 to our shelter today.';
const reason = 'They asked me how to help.';

type Ways = SurfaceCase['ways'];

/** Every way to send with a button that mounts late or becomes enabled late. */
function waysBy(button: (page: Page) => Locator): Ways {
  const onButton = (key: string) => async (page: Page) => {
    await expect(button(page)).toBeEnabled();
    await button(page).focus();
    await page.keyboard.press(key);
  };
  return {
    'a click': (page) => button(page).click(),
    'Ctrl+Enter': (_, editor) => editor.press('Control+Enter'),
    'Cmd+Enter': (_, editor) => editor.press('Meta+Enter'),
    'Enter on the button': onButton('Enter'),
    'Space on the button': onButton('Space'),
  };
}

const sendButton = (text: string) => (page: Page) => page.locator('.p-primary', { hasText: text });

const feed = (page: Page, practice: string) => page.goto(`${site}/feed/?practice=${practice}`);

const editorIn = (page: Page, dom: 'v1' | 'v2'): Locator =>
  page.locator(dom === 'v1' ? '.ql-editor:visible' : '.tiptap:visible').last();

async function openShare(page: Page, practice: string): Promise<Locator> {
  await feed(page, practice);
  await page.getByRole('button', { name: 'Start a post' }).click();
  const editor = page.getByRole('textbox', { name: 'Text editor for creating content' });
  await expect(editor).toBeFocused();
  return editor;
}

/** Types a mention and takes the person from the list once its late answer stands (trap 54). */
async function mention(page: Page, query: string, name: string): Promise<void> {
  await page.keyboard.type(`@${query}`);
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText(name);
  await page.keyboard.press('Enter');
}

const comments = { v1: 'feed-shared-update-v2', v2: '_255816ee c21779e1' } as const;

/** A post of the feed by its place from the top. */
const post = (page: Page, dom: 'v1' | 'v2', index: number): Locator =>
  page.locator(`[class~="${comments[dom].split(' ').at(-1)}"]`).nth(index);

async function openComment(page: Page, dom: 'v1' | 'v2', index = 0): Promise<Locator> {
  await feed(page, `dom:${dom}`);
  return openCommentHere(page, dom, index);
}

async function openCommentHere(page: Page, dom: 'v1' | 'v2', index = 0): Promise<Locator> {
  await post(page, dom, index)
    .getByRole('button', { name: 'Comment', exact: true })
    .first()
    .click();
  const editor = editorIn(page, dom);
  await expect(editor).toBeFocused();
  return editor;
}

/** Answers a comment, found by words of its text, under the first post. */
async function answer(page: Page, dom: 'v1' | 'v2', words: string): Promise<Locator> {
  const row = page.locator(dom === 'v1' ? 'article' : '[id^="replaceableComment_"]');
  await row.filter({ hasText: words }).last().getByText('Reply', { exact: true }).first().click();
  const editor = page
    .locator(dom === 'v1' ? '.comments-comment-box--reply .ql-editor' : '.p-replies--box .tiptap')
    .last();
  await expect(editor).toBeFocused();
  return editor;
}

async function openReply(page: Page, dom: 'v1' | 'v2', words: string): Promise<Locator> {
  await openComment(page, dom);
  return answer(page, dom, words);
}

const bubbleOf = (page: Page, name: string): Locator =>
  page.locator('.msg-overlay-conversation-bubble', { hasText: name });

async function openBubbles(page: Page, practice: string): Promise<Locator> {
  await feed(page, practice);
  for (const name of ['Amara Okafor', 'Tomás Herrera'])
    await page.locator('.msg-overlay-list-bubble').getByRole('button', { name }).click();
  const editor = bubbleOf(page, 'Tomás Herrera').getByRole('textbox');
  await expect(editor).toBeFocused();
  return editor;
}

async function openThread(page: Page, practice: string): Promise<Locator> {
  await page.goto(`${site}/messaging/thread/2-tomas/?practice=${practice}`);
  const editor = page.getByRole('textbox', { name: 'Write a message…' });
  await editor.click();
  return editor;
}

/** Where Enter sends, a new line is made with Shift. */
const withShift: NonNullable<SurfaceCase['type']> = async (page, editor, text) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    await editor.pressSequentially(line);
  }
};

const postButton = (page: Page) => page.getByRole('button', { name: 'Post', exact: true });

for (const [name, practice] of [
  ['LinkedIn share box, light DOM', 'dom:v1'],
  ['LinkedIn share box, interop shadow root', 'dom:v2,share:interop'],
  ['LinkedIn share box, native dialog', 'dom:v2'],
] as const)
  proveSurface({
    name,
    open: (page) => openShare(page, practice),
    ways: waysBy(postButton),
    surface: 'post',
  });

proveSurface({
  name: 'LinkedIn share box page',
  open: async (page) => {
    await page.goto(`${site}/sharing/compose/`);
    const editor = editorIn(page, 'v2');
    await editor.click();
    return editor;
  },
  ways: waysBy(postButton),
  surface: 'post',
});

proveSurface({
  name: 'LinkedIn share box in the shadow root, with a mention',
  open: async (page) => {
    const editor = await openShare(page, 'dom:v2,share:interop');
    await mention(page, 'amar', 'Amara Okafor');
    return editor;
  },
  prefilled: 'Amara Okafor ',
  ways: waysBy(postButton),
  person: 'linkedin:acoaabamara81',
  surface: 'post',
});

for (const dom of ['v1', 'v2'] as const) {
  const build = dom.toUpperCase();

  proveSurface({
    name: `LinkedIn ${build} comment`,
    open: (page) => openComment(page, dom),
    again: async (page) => {
      const editor = editorIn(page, dom);
      await editor.click();
      return editor;
    },
    ways: waysBy(sendButton('Comment')),
    person: 'linkedin:amara-okafor-81',
    surface: 'reply',
  });

  proveSurface({
    name: `LinkedIn ${build} reply to a comment`,
    open: (page) => openReply(page, dom, 'Seconds is the best'),
    again: (page) => answer(page, dom, 'Seconds is the best'),
    prefilled: 'Priya Raman ',
    ways: waysBy(sendButton('Reply')),
    person: 'linkedin:priya-raman',
    surface: 'reply',
  });

  proveSurface({
    name: `LinkedIn ${build} message in one of two bubbles`,
    open: (page) => openBubbles(page, `dom:${dom}`),
    again: async (page) => bubbleOf(page, 'Tomás Herrera').getByRole('textbox'),
    ways: waysBy((page) =>
      bubbleOf(page, 'Tomás Herrera').getByRole('button', { name: 'Send', exact: true }),
    ),
    person: 'linkedin:tomás-herrera',
    surface: 'message',
  });
}

proveSurface({
  name: 'LinkedIn message on its own page',
  open: (page) => openThread(page, 'enter:off'),
  again: async (page) => page.getByRole('textbox', { name: 'Write a message…' }),
  ways: waysBy((page) => page.getByRole('button', { name: 'Send', exact: true })),
  person: 'linkedin:tomás-herrera',
  surface: 'message',
});

for (const [name, open] of [
  ['on its own page', (page: Page) => openThread(page, 'enter:on')],
  ['in the shadow root', (page: Page) => openBubbles(page, 'dom:v2,enter:on')],
] as const)
  proveSurface({
    name: `LinkedIn message ${name}, where Enter sends`,
    open,
    type: withShift,
    ways: {
      Enter: (_, editor) => editor.press('Enter'),
      'Ctrl+Enter': (_, editor) => editor.press('Control+Enter'),
    },
    person: 'linkedin:tomás-herrera',
    surface: 'message',
  });

const sent = (page: Page | Frame) =>
  page.evaluate(() => window.practice.sent.map(({ text }) => text));
test.describe('LinkedIn, where it is treacherous', () => {
  test('the share box in the interop frame is coached inside the frame', async ({
    page,
    background,
  }) => {
    const heard = await listen(background);
    await feed(page, 'dom:v2,share:frame');
    await page.getByRole('button', { name: 'Start a post' }).click();
    const frame = page.frame({ url: /\/preload\// });
    if (!frame) throw new Error('The interop frame is missing.');
    const editor = frame.getByRole('textbox');
    await editor.click();
    await editor.pressSequentially(`Good morning!\n${ask}`);
    await expect.poll(heard).toContain(`Good morning!\n${ask}`);
    await expect(frame.getByRole('button', { name: /^Fifth Touch/ })).toContainText(/hint/i);
    await expect
      .poll(() =>
        frame.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String))),
      )
      .toContain(ask.replace(/\.$/, ''));
    await frame.getByRole('button', { name: 'Post', exact: true }).click();
    await expect.poll(() => sent(frame)).toEqual([`Good morning!\n${ask}`]);
  });

  test('an answer to an answer goes to its author, not to the head of the thread', async ({
    page,
    background,
  }) => {
    for (const dom of ['v1', 'v2'] as const) {
      const editor = await openReply(page, dom, 'paper crown');
      await typeAndBeRead(background, editor, 'The crown made my day.');
      await sendButton('Reply')(page).click();
      await expect.poll(() => sent(page)).toEqual(['Amara Okafor The crown made my day.']);
    }
    await expect
      .poll(() => reached(background))
      .toEqual(['linkedin:amara-okafor-81', 'linkedin:amara-okafor-81']);
  });

  test('a reposted post belongs to its author', async ({ page, background }) => {
    for (const dom of ['v1', 'v2'] as const) {
      const editor = await openComment(page, dom, 1);
      await typeAndBeRead(background, editor, 'Four fridges, what a street.');
      await sendButton('Comment')(page).click();
      await expect.poll(() => sent(page)).toHaveLength(1);
    }
    await expect
      .poll(() => reached(background))
      .toEqual(Array(2).fill('linkedin:company/harbour-street-pantry'));
  });

  test('a list of people takes Enter for itself', async ({ page, background }) => {
    const editor = await openComment(page, 'v2');
    await editor.pressSequentially(`${ask} @tom`);
    await expect(page.getByRole('option')).toHaveCount(1);
    await editor.press('Control+Enter');
    await expect(editor).toContainText(`${ask} Tomás Herrera`);
    await expect(gate(page)).toHaveCount(0);
    await expect(chip(page)).toBeVisible();
    expect(await sent(page)).toEqual([]);
    expect(await reached(background)).toEqual([]);
  });

  test('a failed send records nothing and keeps the words; the next one counts once', async ({
    page,
    background,
  }) => {
    for (const [open, button, left] of [
      [() => openComment(page, 'v1'), 'Comment', 1],
      [() => openComment(page, 'v2'), 'Comment', 2],
      [() => openThread(page, 'enter:off'), 'Send', 3],
    ] as const) {
      const editor = await open();
      await page.evaluate(() => window.practice.switches.set('fail', 'on'));
      await typeAndBeRead(background, editor, 'Thank you for the plums.');
      const press = () => page.locator('.p-primary', { hasText: button }).click();
      await press();
      await expect(page.locator('.p-toast, .p-banner')).toBeVisible();
      await expect(editor).toHaveText('Thank you for the plums.');
      expect(await sent(page)).toEqual([]);
      expect(await reached(background)).toHaveLength(left - 1);
      await press();
      await expect.poll(() => reached(background)).toHaveLength(left);
      expect(await sent(page)).toEqual(['Thank you for the plums.']);
    }
  });

  test('a discarded draft is no send', async ({ page, background }) => {
    for (const practice of ['dom:v1', 'dom:v2']) {
      await openShare(page, practice);
      await mention(page, 'amar', 'Amara Okafor');
      await page.keyboard.type('not now');
      await page.locator('.p-dialog__head .p-round').click();
      await page.getByRole('button', { name: 'Discard' }).click();
      await expect(page.getByRole('dialog').filter({ hasText: 'Post to anyone' })).toHaveCount(0);
      expect(await sent(page)).toEqual([]);
    }
    expect(await reached(background)).toEqual([]);
  });

  test('another thread under the same editor is another person', async ({ page, background }) => {
    const editor = await openThread(page, 'enter:off');
    await editor.pressSequentially(ask);
    await expect(chip(page)).toContainText('Tomás Herrera');
    await page.getByRole('link', { name: /All six, and shinier/ }).click();
    await editor.click();
    await typeAndBeRead(background, editor, 'See you on Thursday.');
    await expect(chip(page)).toContainText('Amara Okafor');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => reached(background)).toEqual(['linkedin:amara-okafor-81']);
    expect(await sent(page)).toEqual(['See you on Thursday.']);
  });

  test('what the page presses by itself counts for nothing', async ({ page, background }) => {
    const editor = await openComment(page, 'v2');
    await editor.pressSequentially('Thank you');
    await expect(sendButton('Comment')(page)).toBeVisible();
    await expect(chip(page)).toBeVisible();
    await sendButton('Comment')(page).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => sent(page)).toEqual(['Thank you']);
    await typeAndBeRead(background, editor, 'By hand');
    await sendButton('Comment')(page).click();
    await expect.poll(() => sent(page)).toEqual(['Thank you', 'By hand']);
    await expect.poll(() => reached(background)).toEqual(['linkedin:amara-okafor-81']);
  });

  test('a gate over the native dialog can be used', async ({ page, background }) => {
    const editor = await openShare(page, 'dom:v2');
    await mention(page, 'amar', 'Amara Okafor');
    await editor.pressSequentially(ask);
    await expect.poll(() => underlined(page)).toContain(ask.replace(/\.$/, ''));
    await postButton(page).click();
    await gate(page).getByRole('textbox').fill(reason);
    await gate(page)
      .getByRole('button', { name: /send anyway/i })
      .click();
    await expect.poll(() => sent(page)).toEqual([`Amara Okafor ${ask}`]);
    await expect.poll(() => reached(background)).toEqual(['linkedin:~amara okafor']);
  });
});
