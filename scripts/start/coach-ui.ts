import type { Locator, Page } from 'playwright-core';

/** What the coach shows on a page, by its roles. Only in the build for tests, whose shadow roots are open. */
export const chipOf = (page: Page): Locator => page.getByRole('button', { name: /^Fifth Touch:/ });
export const cardOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Your draft/ });
export const gateOf = (page: Page): Locator => page.getByRole('alertdialog');

/** Text as a person sees it, on one line. */
export async function words(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}

/** The words under the coach's underlines, once there are any. */
export async function underlined(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => range.toString()),
  );
}

/** The hints in the open card: what each is called, the words and the reason. */
export async function hints(page: Page): Promise<string[]> {
  const items = await cardOf(page).getByRole('listitem').all();
  return Promise.all(
    items.map(async (item) => {
      const name = await words(item.getByRole('heading', { level: 3 }));
      const paragraphs = await item.getByRole('paragraph').all();
      const [quote = '', ...reasons] = await Promise.all(paragraphs.map(words));
      return `${name}: ${quote} ${reasons.join(' ')}`;
    }),
  );
}

/** What the practice site has really sent since the page was opened. */
export function sentTexts(page: Page, count: number): Promise<string[]> {
  return page
    .waitForFunction((wanted) => {
      const { sent } = window.practice;
      return sent.length >= wanted && sent.map(({ text }) => text);
    }, count)
    .then((found) => found.jsonValue() as Promise<string[]>);
}
