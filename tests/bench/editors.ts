import type { Locator, Page } from 'playwright-core';

/** One real editor, on the practice site where people meet it. */
export interface EditorCase {
  name: string;
  /** Opens a page with an empty composer; answers its editor. */
  open(page: Page): Promise<Locator>;
  /** A form field: its underlines are painted in our closed layer, where a bench cannot see them. */
  field?: true;
}

const on =
  (address: string, selector: string) =>
  async (page: Page): Promise<Locator> => {
    await page.goto(address);
    return page.locator(selector).first();
  };

/** Every editor that the coach meets. */
export const editors: readonly EditorCase[] = [
  {
    name: 'Draft.js (X post)',
    open: on('https://x.com/home', '[data-testid="tweetTextarea_0"]'),
  },
  {
    name: 'textarea (X Chat)',
    open: on('https://x.com/i/chat/1001-2002', 'textarea'),
    field: true,
  },
  {
    name: 'Lexical (Messenger)',
    open: on('https://www.facebook.com/messages/t/100000000000012', '[data-lexical-editor="true"]'),
  },
  {
    name: 'Quill (LinkedIn share box)',
    open: on('https://www.linkedin.com/preload/sharebox/', '.ql-editor'),
  },
  {
    name: 'TipTap (LinkedIn comment)',
    open: async (page) => {
      await page.goto('https://www.linkedin.com/feed/?practice=dom:v2');
      await page.getByRole('button', { name: 'Comment', exact: true }).first().click();
      return page.locator('.tiptap:visible').first();
    },
  },
  {
    name: 'contenteditable (LinkedIn message)',
    open: on('https://www.linkedin.com/messaging/', '.msg-form__contenteditable:visible'),
  },
];
