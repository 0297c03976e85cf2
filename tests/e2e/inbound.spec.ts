import type { Page, Worker } from '@playwright/test';
import { expect, test } from './coach';
import { rows, typeAndBeRead } from './record';
import { chip } from './scenario';

interface Touch {
  personId: string;
  direction: 'out' | 'in';
  kind: string;
  at: number;
  thread?: string;
  waited?: number;
}

interface Place {
  site: string;
  address: string;
  /** Opens the conversation, where the address does not. */
  begin?: (page: Page) => Promise<void>;
  editor: string;
  person: string;
  thread: string;
  /** Where Enter does not send. */
  button?: string;
}

/** Conversations whose last message is theirs, on each site's own page, and over another one. */
const places: Place[] = [
  {
    site: 'Messenger',
    address: 'https://www.facebook.com/messages/t/100000000000012',
    editor: '[data-lexical-editor]',
    person: 'facebook:100000000000012',
    thread: 'with:100000000000012',
  },
  {
    site: 'Messenger, in a chat tab',
    address: 'https://www.facebook.com/',
    begin: (page) =>
      page.getByRole('complementary').getByRole('button', { name: 'Ann Lee' }).click(),
    editor: '[tabindex="-1"]:has([role=grid]) [data-lexical-editor]',
    person: 'facebook:ann.lee.5',
    thread: 'with:ann.lee.5',
  },
  {
    site: 'LinkedIn, in a bubble',
    address: 'https://www.linkedin.com/feed/?practice=dom:v2',
    begin: (page) =>
      page
        .locator('.msg-overlay-list-bubble')
        .getByRole('button', { name: 'Tomás Herrera' })
        .click(),
    editor: '.msg-overlay-conversation-bubble .msg-form__contenteditable',
    person: 'linkedin:tomás-herrera',
    thread: 'with:tomás-herrera',
    button: '.msg-form__send-button:visible',
  },
  {
    site: 'LinkedIn',
    address: 'https://www.linkedin.com/messaging/thread/2-tomas/',
    editor: '.msg-form__contenteditable',
    person: 'linkedin:tomás-herrera',
    thread: 'with:tomás-herrera',
    button: '.msg-form__send-button:visible',
  },
  {
    site: 'X',
    address: 'https://x.com/i/chat/1001-2002',
    editor: '[data-testid=dm-composer-textarea]',
    person: 'x:amara_osei',
    thread: 'with:amara_osei',
  },
];

const waiting = async (background: Worker) =>
  (await rows<{ id: string; waitingSince?: number }>(background, 'people'))
    .filter(({ waitingSince }) => waitingSince !== undefined)
    .map(({ id }) => id);

const touches = (background: Worker) => rows<Touch>(background, 'touches');

async function open(page: Page, { address, begin, editor }: Place) {
  await page.goto(address);
  await begin?.(page);
  const box = page.locator(editor).first();
  await box.click();
  return box;
}

for (const place of places)
  test(`${place.site}: a message that is opened waits in the popup, and counts once it is answered`, async ({
    page,
    context,
    background,
    extensionId,
  }) => {
    const editor = await open(page, place);
    await editor.pressSequentially('Thank you');
    await expect(chip(page)).toContainText('1st contact');
    await expect.poll(() => waiting(background)).toEqual([place.person]);
    expect(await touches(background)).toEqual([]);
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await expect(popup.getByRole('heading', { name: 'Waiting for our answer' })).toBeVisible();
    expect(await touches(background)).toEqual([]);

    await typeAndBeRead(background, editor, ', that helps.');
    if (place.button) await page.locator(place.button).click();
    else await editor.press('Enter');
    await expect
      .poll(async () => (await touches(background)).map(({ direction }) => direction).sort())
      .toEqual(['in', 'out']);
    for (const touch of await touches(background))
      expect(touch).toMatchObject({
        personId: place.person,
        kind: 'message',
        thread: place.thread,
      });
    await expect
      .poll(async () => (await touches(background)).find(({ direction }) => direction === 'out'))
      .toHaveProperty('waited');
    expect(await waiting(background)).toEqual([]);
  });

test('a reply tells which post it belongs to', async ({ page, background }) => {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1101"]').getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await expect(editor).toBeFocused();
  await typeAndBeRead(background, editor, 'Which bus do you take?');
  await expect(chip(page)).toContainText('1st contact');
  await page.locator('[role=dialog] [data-testid=tweetButton]').click();
  await expect
    .poll(async () => (await touches(background)).map(({ thread }) => thread))
    .toEqual(['status:1101']);
});
