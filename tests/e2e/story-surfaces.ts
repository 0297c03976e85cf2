import type { Locator, Page } from '@playwright/test';
import { expect } from './coach';

/** One way to write to the person of the story, who is Amara on X and LinkedIn and Ann on Facebook. */
export interface StorySurface {
  /** Brings the box up in a fresh page, ready for words to her. */
  open(page: Page): Promise<Locator>;
  /** What a person does there to send. */
  send(page: Page, editor: Locator): Promise<void>;
  /** Only her name is on the page, or another id of hers: to the record it is a person of their own. */
  stranger?: true;
}

const enter: StorySurface['send'] = (_, editor) => editor.press('Enter');
const controlEnter: StorySurface['send'] = (_, editor) => editor.press('Control+Enter');
/** LinkedIn's own button: whether it answers to Ctrl+Enter is not known. */
const button =
  (name: string): StorySurface['send'] =>
  (page) =>
    page.locator('.p-primary:visible', { hasText: name }).first().click();

const facebook = 'https://www.facebook.com';
const linkedin = 'https://www.linkedin.com';
const box = '[role=textbox]';
const dialog = '[role=dialog][aria-modal]';

async function focused(editor: Locator): Promise<Locator> {
  await editor.click();
  await expect(editor).toBeFocused();
  return editor;
}

/** A box that already speaks to her by a mention in its text. */
async function mentioning(editor: Locator, query: string, page: Page): Promise<Locator> {
  await editor.pressSequentially(`@${query}`);
  const offered = page.getByRole('option');
  await expect(offered).toHaveCount(1);
  await editor.press('Enter');
  await expect(offered).toHaveCount(0);
  return editor;
}

async function openReplyOnX(page: Page): Promise<Locator> {
  await page.goto('https://x.com/home');
  await page.locator('[data-post="1101"]').getByTestId('reply').click();
  const editor = page.locator('[role=dialog] [data-testid=tweetTextarea_0]');
  await expect(editor).toBeFocused();
  return editor;
}

async function openCommentOnLinkedIn(page: Page): Promise<Locator> {
  await page.goto(`${linkedin}/feed/?practice=dom:v2`);
  // Every post is drawn several times; the person sees one.
  await page.locator('button:has(svg#comment-small):visible').first().click();
  const editor = page.locator('.tiptap:visible').first();
  await expect(editor).toBeFocused();
  return editor;
}

async function openCommentOnFacebook(page: Page): Promise<Locator> {
  await page.goto(`${facebook}/`);
  await page.locator(`[aria-posinset="1"] form ${box}`).click();
  const editor = page.locator(`${dialog} form ${box}`);
  await expect(editor).toBeFocused();
  return editor;
}

export const replyOnX: StorySurface = { open: openReplyOnX, send: controlEnter };
export const commentOnFacebook: StorySurface = { open: openCommentOnFacebook, send: enter };
export const commentOnLinkedIn: StorySurface = {
  open: openCommentOnLinkedIn,
  send: button('Comment'),
};

/** Every way to write to her, on three sites. */
export const surfaces: Record<string, StorySurface> = {
  'X: a reply': replyOnX,
  'X: a post from home that mentions her': {
    open: async (page) => {
      await page.goto('https://x.com/home');
      const editor = await focused(page.getByTestId('tweetTextarea_0'));
      await editor.pressSequentially('@amara_osei ');
      return editor;
    },
    send: controlEnter,
  },
  'X: a post from the dialog that mentions her': {
    open: async (page) => {
      await page.goto('https://x.com/compose/post');
      const editor = await focused(page.locator('[role=dialog] [data-testid=tweetTextarea_0]'));
      await editor.pressSequentially('@amara_osei ');
      return editor;
    },
    send: controlEnter,
  },
  'X: a message': {
    open: async (page) => {
      await page.goto('https://x.com/i/chat/1001-2002');
      await expect(page.getByTestId('dm-conversation-username')).toBeVisible();
      return focused(page.getByTestId('dm-composer-textarea'));
    },
    send: enter,
  },
  'Facebook: a comment on her post': commentOnFacebook,
  'Facebook: an answer to her comment': {
    open: async (page) => {
      await page.goto(`${facebook}/`);
      const comment = page.locator('[aria-posinset="1"] [role=article]').nth(1);
      await comment.locator('[role=button]').last().click();
      const editor = page.locator(`[aria-posinset="1"] ${box}:focus`);
      await expect(editor).toBeFocused();
      return page.locator(`[aria-posinset="1"] div > form ${box}`).first();
    },
    send: enter,
  },
  'Facebook: a post that mentions her': {
    open: async (page) => {
      await page.goto(`${facebook}/`);
      await page.locator('[data-pagelet=FeedComposer] [role=button]').click();
      const editor = page.locator(`${dialog} ${box}`);
      await expect(editor).toBeFocused();
      return mentioning(editor, 'ann', page);
    },
    send: (page) => page.locator(dialog).getByRole('button', { name: 'Post', exact: true }).click(),
    stranger: true,
  },
  'Facebook: Messenger': {
    open: async (page) => {
      await page.goto(`${facebook}/messages/t/100000000000011`);
      return focused(page.locator(`[role=main] ${box}`));
    },
    send: enter,
  },
  'Facebook: a chat tab': {
    open: async (page) => {
      await page.goto(`${facebook}/`);
      await page.getByRole('complementary').getByRole('button', { name: 'Ann Lee' }).click();
      return focused(page.locator(`[tabindex="-1"]:has([role=grid]) ${box}`));
    },
    send: enter,
  },
  'LinkedIn: a comment on her post': commentOnLinkedIn,
  'LinkedIn: an answer to her comment': {
    open: async (page) => {
      await openCommentOnLinkedIn(page);
      const row = page.locator('[id^="replaceableComment_"]').filter({ hasText: 'paper crown' });
      await row.last().getByText('Reply', { exact: true }).first().click();
      const editor = page.locator('.p-replies--box .tiptap').last();
      await expect(editor).toBeFocused();
      return editor;
    },
    send: button('Reply'),
  },
  'LinkedIn: a post that mentions her': {
    open: async (page) => {
      await page.goto(`${linkedin}/feed/?practice=dom:v2`);
      await page.getByRole('button', { name: 'Start a post' }).click();
      const editor = page.getByRole('textbox', { name: 'Text editor for creating content' });
      await expect(editor).toBeFocused();
      return mentioning(editor, 'amar', page);
    },
    send: button('Post'),
    stranger: true,
  },
  'LinkedIn: a message': {
    open: async (page) => {
      await page.goto(`${linkedin}/messaging/thread/2-amara/`);
      return focused(page.getByRole('textbox', { name: 'Write a message…' }));
    },
    send: button('Send'),
  },
  'LinkedIn: a message in a bubble': {
    open: async (page) => {
      await page.goto(`${linkedin}/feed/?practice=dom:v2`);
      await page
        .locator('.msg-overlay-list-bubble')
        .getByRole('button', { name: 'Amara Okafor' })
        .click();
      const bubble = page.locator('.msg-overlay-conversation-bubble', { hasText: 'Amara Okafor' });
      return focused(bubble.getByRole('textbox'));
    },
    send: button('Send'),
  },
};
