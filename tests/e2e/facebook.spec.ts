import type { Locator, Page } from '@playwright/test';
import { expect, test } from './coach';
import { type LogRow, listen, reached, rows, typeAndBeRead } from './record';
import { chip, gate, proveSurface, type SurfaceCase, underlined } from './scenario';

const ask = 'Please donate $20 to our shelter today.';
const site = 'https://www.facebook.com';
const bob = '100000000000012';

const box = '[role=textbox]';
const dialog = '[role=dialog][aria-modal]';
const submit = '#focused-state-composer-submit [role=button]';

type Ways = SurfaceCase['ways'];

/** Line breaks where Enter sends. */
const softLines: SurfaceCase['type'] = async (page, editor, text) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    await editor.pressSequentially(line);
  }
};

const pressing = (button: (page: Page) => Locator): Ways => ({
  'a click': (page) => button(page).click(),
  'Enter on the button': (page) => button(page).press('Enter'),
  'Space on the button': (page) => button(page).press('Space'),
});

const withEnter = (button: (page: Page) => Locator): Ways => ({
  Enter: (_, editor) => editor.press('Enter'),
  ...pressing(button),
});

const named = (name: string) => (page: Page) =>
  page.locator(dialog).getByRole('button', { name, exact: true });

const postWays = pressing(named('Post'));
const commentWays = withEnter((page) => page.locator(submit));
const messageWays = withEnter((page) => page.getByRole('button', { name: 'Press enter to send' }));

async function openPost(page: Page, path = '/', practice = ''): Promise<Locator> {
  await page.goto(`${site}${path}${practice && `?practice=${practice}`}`);
  await page.locator('[data-pagelet=FeedComposer] [role=button]').click();
  const editor = page.locator(`${dialog} ${box}`);
  await expect(editor).toBeFocused();
  return editor;
}

async function mention(page: Page, editor: Locator, start: string): Promise<void> {
  await editor.pressSequentially(`@${start}`);
  await expect(page.getByRole('option')).toHaveCount(1);
  await editor.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

async function openPostTo(page: Page, path = '/', practice = ''): Promise<Locator> {
  const editor = await openPost(page, path, practice);
  await mention(page, editor, 'pri');
  return editor;
}

const feedPost = (place: number) => `[aria-posinset="${place}"]`;

/** The box in the feed moves into the post's dialog once it is used. */
async function openComment(page: Page): Promise<Locator> {
  await page.goto(`${site}/`);
  await page.locator(`${feedPost(1)} form ${box}`).click();
  const editor = page.locator(`${dialog} form ${box}`);
  await expect(editor).toBeFocused();
  return editor;
}

async function openInGroup(page: Page, practice = ''): Promise<Locator> {
  await page.goto(`${site}/groups/2200110033${practice && `?practice=${practice}`}`);
  const editor = page.locator(`${feedPost(1)} > div > form ${box}`);
  await editor.click();
  return editor;
}

async function openReply(page: Page, comment = 0, practice = ''): Promise<Locator> {
  await page.goto(`${site}/${practice && `?practice=${practice}`}`);
  const article = page.locator(`${feedPost(1)} [role=article]`).nth(comment);
  await article.locator('[role=button]').last().click();
  const editor = page.locator(`${feedPost(1)} ${box}:focus`);
  await expect(editor).toBeFocused();
  return page.locator(`${feedPost(1)} div > form ${box}`).first();
}

async function openMessages(page: Page, practice = ''): Promise<Locator> {
  await page.goto(`${site}/messages/t/${bob}${practice && `?practice=${practice}`}`);
  const editor = page.locator(`[role=main] ${box}`);
  await editor.click();
  return editor;
}

const tab = '[tabindex="-1"]:has([role=grid])';

async function openTab(page: Page): Promise<Locator> {
  await page.goto(`${site}/`);
  await page.getByRole('complementary').getByRole('button', { name: 'Ann Lee' }).click();
  const editor = page.locator(`${tab} ${box}`);
  await editor.click();
  return editor;
}

proveSurface({
  name: 'Facebook post, to the audience',
  open: openPost,
  ways: postWays,
  surface: 'post',
});

proveSurface({
  name: 'Facebook comment, in the dialog that the box moves to',
  open: openComment,
  again: async (page) => page.locator(`${dialog} form ${box}`),
  type: softLines,
  ways: commentWays,
  person: 'facebook:ann.lee.5',
  surface: 'reply',
});

proveSurface({
  name: 'Facebook comment in a group',
  open: openInGroup,
  again: async (page) => page.locator(`${feedPost(1)} > div > form ${box}`),
  type: softLines,
  ways: commentWays,
  person: 'facebook:100000000000013',
  surface: 'reply',
});

proveSurface({
  name: 'Facebook reply to a comment',
  open: openReply,
  type: softLines,
  prefilled: 'Bob Tremaine ',
  ways: commentWays,
  person: `facebook:${bob}`,
  surface: 'reply',
});

proveSurface({
  name: 'Messenger',
  open: openMessages,
  again: async (page) => page.locator(`[role=main] ${box}`),
  type: softLines,
  ways: messageWays,
  person: `facebook:${bob}`,
  surface: 'message',
});

proveSurface({
  name: 'Messenger in a chat tab',
  open: openTab,
  again: async (page) => page.locator(`${tab} ${box}`),
  type: softLines,
  ways: messageWays,
  person: 'facebook:ann.lee.5',
  surface: 'message',
});

const sent = (page: Page) => page.evaluate(() => window.practice.sent.map(({ text }) => text));
async function sendAnyway(page: Page): Promise<void> {
  await gate(page).getByRole('textbox').fill('They asked me how to help.');
  await gate(page)
    .getByRole('button', { name: /send anyway/i })
    .click();
}

test.describe('Facebook post with a mention', () => {
  for (const [way, send] of Object.entries(postWays))
    test(`holds an ask sent by ${way}; a person known by name only is recorded as such`, async ({
      page,
      background,
    }) => {
      const heard = await listen(background);
      const editor = await openPostTo(page);
      await editor.pressSequentially(ask);
      await expect.poll(heard).toContain(`Priya Nair ${ask}`);
      await expect.poll(() => underlined(page)).toContain(ask.replace(/\.$/, ''));
      await send(page, editor);
      await expect(gate(page)).toBeVisible();
      expect(await sent(page)).toEqual([]);
      await sendAnyway(page);
      await expect.poll(() => reached(background)).toEqual(['facebook:~priya nair']);
      expect(await sent(page)).toEqual([`Priya Nair ${ask}`]);
    });
});

test.describe("Facebook post as a Page, through 'Next'", () => {
  for (const practice of ['', 'settings:hidden', 'locale:de'])
    test(`the last step sends the draft of the first (${practice || 'another dialog'})`, async ({
      page,
      background,
    }) => {
      const editor = await openPostTo(page, '/riverbankkitchen', practice);
      await editor.pressSequentially(ask);
      await expect(chip(page)).toContainText(/hint/i);
      const german = practice === 'locale:de';
      await named(german ? 'Weiter' : 'Next')(page).click();
      const post = named(german ? 'Posten' : 'Post')(page);
      await expect(post).toBeVisible();
      await expect(gate(page)).toHaveCount(0);
      await post.click();
      await expect(gate(page)).toBeVisible();
      expect(await sent(page)).toEqual([]);
      await sendAnyway(page);
      await expect.poll(() => reached(background)).toEqual(['facebook:~priya nair']);
      expect(await sent(page)).toEqual([`Priya Nair ${ask}`]);
    });

  test('a clean draft passes both steps and counts once', async ({ page, background }) => {
    const editor = await openPostTo(page, '/riverbankkitchen');
    await typeAndBeRead(background, editor, 'thank you for the soup.');
    await named('Next')(page).click();
    await named('Post')(page).press('Enter');
    await expect.poll(() => reached(background)).toEqual(['facebook:~priya nair']);
    expect(await sent(page)).toHaveLength(1);
  });

  test('leaving at the last step is no send', async ({ page, background }) => {
    const editor = await openPostTo(page, '/riverbankkitchen');
    await editor.pressSequentially(ask);
    await named('Next')(page).click();
    await page.keyboard.press('Escape');
    await page.locator(dialog).getByRole('button', { name: 'Discard' }).click();
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(gate(page)).toHaveCount(0);
    const next = await openComment(page);
    await typeAndBeRead(background, next, 'Good evening.');
    await next.press('Enter');
    await expect.poll(() => reached(background)).toEqual(['facebook:ann.lee.5']);
  });
});

test.describe('Facebook, where it is treacherous', () => {
  test('a list of people takes Enter for itself', async ({ page, background }) => {
    const editor = await openMessages(page);
    await editor.pressSequentially(`${ask} @ro`);
    await expect(page.getByRole('option')).toHaveCount(1);
    await editor.press('Enter');
    await expect(editor).toContainText('Rosa Álvarez');
    await expect(gate(page)).toHaveCount(0);
    expect(await sent(page)).toEqual([]);
    expect(await reached(background)).toEqual([]);
  });

  test('an answer goes to whom it answers, also when the mention has been deleted', async ({
    page,
    background,
  }) => {
    const editor = await openReply(page, 1, 'labels:old');
    await editor.press('Control+A');
    await typeAndBeRead(background, editor, 'Thank you!');
    await editor.press('Enter');
    // Without name and mention only the thread is left: the person who began it.
    await expect.poll(() => reached(background)).toEqual([`facebook:${bob}`]);
    const named = await openReply(page, 1);
    await typeAndBeRead(background, named, 'which onions?');
    await named.press('Enter');
    await expect
      .poll(async () => (await reached(background)).toSorted())
      .toEqual([`facebook:${bob}`, 'facebook:ann.lee.5']);
  });

  test('a refused comment records nothing and keeps the words; the next one counts once', async ({
    page,
    background,
  }) => {
    const heard = await listen(background);
    const editor = await openInGroup(page, 'fail');
    await editor.pressSequentially('We have one.');
    await expect.poll(heard).toContain('We have one.');
    await editor.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'still here' })).toBeVisible();
    await expect(editor).toHaveText('We have one.');
    expect(await reached(background)).toEqual([]);
    await editor.press('Enter');
    await expect.poll(() => reached(background)).toEqual(['facebook:100000000000013']);
    expect(await sent(page)).toEqual(['We have one.']);
  });

  test('a message that fails records nothing; somebody else writing proves nothing', async ({
    page,
    background,
  }) => {
    const editor = await openMessages(page, 'fail');
    await editor.pressSequentially('On my way');
    await expect(chip(page)).toContainText('contact');
    await editor.press('Enter');
    await page.evaluate(() => window.practice.acts.get('incoming')?.());
    await expect(page.getByRole('alert').filter({ hasText: 'still here' })).toBeVisible();
    await expect(editor).toHaveText('On my way');
    await typeAndBeRead(background, editor, '!');
    await editor.press('Enter');
    await expect.poll(() => sent(page)).toEqual(['On my way!']);
    await expect.poll(() => reached(background)).toEqual([`facebook:${bob}`]);
    await expect.poll(() => rows(background, 'pending')).toEqual([]);
    expect(await reached(background)).toEqual([`facebook:${bob}`]);
  });

  test('a message that fails late, when it is counted already, is taken back', async ({
    page,
    background,
  }) => {
    const editor = await openMessages(page, 'fail,delay:4000');
    await editor.pressSequentially('On my way');
    await expect(chip(page)).toContainText('1st contact');
    await editor.press('Enter');
    await expect.poll(() => reached(background)).toEqual([`facebook:${bob}`]);
    await expect(page.getByRole('alert').filter({ hasText: 'still here' })).toBeVisible();
    await expect.poll(() => reached(background)).toEqual([]);
    await expect(editor).toHaveText('On my way');
    await expect(chip(page)).toContainText('1st contact');
    await editor.press('Enter');
    await expect.poll(() => reached(background)).toEqual([`facebook:${bob}`]);
  });

  test('a Like is no send of the draft, and an empty box sends nothing', async ({
    page,
    background,
  }) => {
    const editor = await openMessages(page);
    await editor.press('Enter');
    await page.getByRole('button', { name: 'Send a Like' }).click();
    await expect.poll(() => sent(page)).toEqual(['👍']);
    await typeAndBeRead(background, editor, 'Thursday it is.');
    await editor.press('Enter');
    await expect.poll(() => reached(background)).toEqual([`facebook:${bob}`]);
  });

  test('right after switching threads the old heading names nobody', async ({
    page,
    background,
  }) => {
    await openMessages(page);
    await page.getByRole('navigation', { name: 'Chats' }).getByText('Rosa Álvarez').click();
    await expect(page.getByRole('heading', { name: 'Rosa Álvarez', level: 2 })).toBeVisible();
    const editor = page.locator(`[role=main] ${box}`);
    await editor.click();
    await typeAndBeRead(background, editor, 'Loud and orange.');
    await editor.press('Enter');
    await expect.poll(() => reached(background)).toEqual(['facebook:rosa.alvarez.garden']);
  });

  test('another language changes nothing', async ({ page, background }) => {
    const editor = await openInGroup(page, 'locale:de');
    await editor.pressSequentially(ask);
    await page.locator(submit).click();
    await expect(gate(page)).toBeVisible();
    await sendAnyway(page);
    await expect.poll(() => reached(background)).toEqual(['facebook:100000000000013']);
    expect((await rows<LogRow>(background, 'log')).map(({ event }) => event)).toContain(
      'overridden',
    );
  });

  test('what the page presses by itself counts for nothing', async ({ page, background }) => {
    const editor = await openInGroup(page);
    await editor.pressSequentially('By script');
    await expect(chip(page)).toBeVisible();
    await page.locator(submit).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => sent(page)).toEqual(['By script']);
    await typeAndBeRead(background, editor, 'By hand');
    await editor.press('Enter');
    await expect.poll(() => sent(page)).toEqual(['By script', 'By hand']);
    await expect.poll(() => reached(background)).toEqual(['facebook:100000000000013']);
  });
});
