import type { Locator, Page } from '@playwright/test';
import { expect, test } from './coach';
import { type LogRow, listen, rows, sentTouches } from './record';

/** One surface of a site, as the scenarios below need it. */
export interface SurfaceCase {
  /** E.g. `X reply in the modal`. */
  name: string;
  /** Brings the composer up in a fresh page and answers its editor, focused and empty. */
  open(page: Page): Promise<Locator>;
  /** Every way a person can send here, by name. Each acts once on a filled composer. */
  ways: Record<string, (page: Page, editor: Locator) => Promise<void>>;
  /** Types text with its line breaks the way this surface makes them; plain typing when absent. */
  type?: (page: Page, editor: Locator, text: string) => Promise<void>;
  /** After a send: brings the same composer up again for the next message to the same person. */
  again?: (page: Page) => Promise<Locator>;
  /** The person whom a draft here reaches (`personId`); absent for a post to the audience. */
  person?: string;
  surface: 'post' | 'reply' | 'quote' | 'message';
  /** Text that stands in the editor from the start, such as a prefilled mention. */
  prefilled?: string;
  /** False where line breaks cannot be typed. */
  lines?: boolean;
}

const ask = 'Please donate $20 to our shelter today.';
const clean = [
  'Thank you for the tip, the map helped.',
  'Which bus do you take?',
  'The river is high.',
  'See the owl?',
];

const ordinals = ['1st', '2nd', '3rd', '4th', '5th', '6th'];

export const chip = (page: Page): Locator => page.getByRole('button', { name: /^Fifth Touch/ });
export const card = (page: Page): Locator => page.getByRole('dialog', { name: /^Your draft/ });
export const gate = (page: Page): Locator => page.getByRole('alertdialog');

/** The words under each underline of the coach, as the browser paints them. */
export function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => range.toString()),
    ),
  );
}

const sent = (page: Page) => page.evaluate(() => window.practice.sent);

/** What a person sees in an editor: a form field has its words in its value. */
const words = (editor: Locator): Promise<string> =>
  editor.evaluate((node) =>
    node instanceof HTMLTextAreaElement ? node.value : (node as HTMLElement).innerText,
  );

const write = (surface: SurfaceCase, page: Page, editor: Locator, text: string): Promise<void> =>
  surface.type ? surface.type(page, editor, text) : editor.pressSequentially(text);

/** Every promise of the main job, on one surface. */
export function proveSurface(surface: SurfaceCase): void {
  test.describe(surface.name, () => {
    const [firstWay] = Object.values(surface.ways);
    if (!firstWay) throw new Error(`${surface.name} names no way to send.`);
    const toPerson = surface.person !== undefined && surface.surface !== 'quote';

    test('reads exactly what the site sends, and underlines exactly the flagged words', async ({
      page,
      background,
    }) => {
      const heard = await listen(background);
      const editor = await surface.open(page);
      const text = surface.lines === false ? `👋🏽 Hello! ${ask}` : `👋🏽 Hello!\n\n${ask}`;
      await write(surface, page, editor, text);
      const whole = `${surface.prefilled ?? ''}${text}`;
      await expect.poll(heard).toContain(whole);
      if (await editor.evaluate((node) => !(node instanceof HTMLTextAreaElement)))
        await expect.poll(() => underlined(page)).toContain(ask.replace(/\.$/, ''));
      await expect(chip(page)).toContainText(/hint/i);
      await firstWay(page, editor);
      if (toPerson) {
        await gate(page).getByRole('textbox').fill('They asked me how to help.');
        await gate(page)
          .getByRole('button', { name: /send anyway/i })
          .click();
      }
      await expect.poll(async () => (await sent(page)).map((entry) => entry.text)).toEqual([whole]);
    });

    test('changes nothing in the editor', async ({ page }) => {
      const editor = await surface.open(page);
      await write(surface, page, editor, ask);
      const changes = await editor.evaluate(async (node) => {
        const frames = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frames();
        const records: string[] = [];
        new MutationObserver((list) => records.push(...list.map((record) => record.type))).observe(
          node,
          {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          },
        );
        Reflect.set(window, 'editorChanges', records);
        return records.length;
      });
      expect(changes).toBe(0);
      await expect(chip(page)).toContainText(/hint/i);
      expect(await page.evaluate(() => Reflect.get(window, 'editorChanges'))).toEqual([]);
    });

    if (!toPerson) {
      test('hints at an ask to the audience, and sends', async ({ page, background }) => {
        const editor = await surface.open(page);
        await write(surface, page, editor, ask);
        await expect(chip(page)).toContainText(/hint/i);
        await firstWay(page, editor);
        await expect.poll(async () => (await sent(page)).length).toBe(1);
        await expect(gate(page)).toHaveCount(0);
        const people = surface.person === undefined ? [] : [surface.person];
        await expect
          .poll(async () => (await sentTouches(background)).map((row) => row.personId))
          .toEqual(people);
      });
      return;
    }

    test('holds an early ask in whichever way it is sent, and goes back to the draft', async ({
      page,
      background,
    }) => {
      const editor = await surface.open(page);
      await write(surface, page, editor, ask);
      await expect(chip(page)).toContainText(/hint/i);
      const held: string[] = [];
      for (const [way, send] of Object.entries(surface.ways))
        await test.step(way, async () => {
          await send(page, editor);
          await expect(gate(page)).toBeVisible();
          held.push('held');
          await expect
            .poll(async () => (await rows<LogRow>(background, 'log')).map((row) => row.event))
            .toEqual(held);
          await gate(page)
            .getByRole('button', { name: /back to/i })
            .click();
          await expect(gate(page)).toHaveCount(0);
          await expect(editor).toBeFocused();
          expect(await sent(page)).toEqual([]);
          expect(await sentTouches(background)).toEqual([]);
          // The caret stands where it stood: what is typed now comes after the draft.
          await page.keyboard.type(` Thanks ${held.length}`);
          await expect
            .poll(async () => (await words(editor)).trim())
            .toMatch(/today\..* Thanks \d$/);
          await expect(chip(page)).toContainText(/hint/i);
        });
    });

    test('sends anyway with a reason, exactly once, and records it', async ({
      page,
      background,
    }) => {
      const editor = await surface.open(page);
      await write(surface, page, editor, ask);
      await expect(chip(page)).toContainText(/hint/i);
      await firstWay(page, editor);
      await gate(page).getByRole('textbox').fill('They asked me how to help.');
      await gate(page)
        .getByRole('button', { name: /send anyway/i })
        .dblclick();
      await expect
        .poll(async () => (await sentTouches(background)).map((row) => [row.personId, row.surface]))
        .toEqual([[surface.person, surface.surface]]);
      expect(await sent(page)).toHaveLength(1);
      expect(
        (await rows<LogRow>(background, 'log')).find((row) => row.event === 'overridden')?.reason,
      ).toBe('They asked me how to help.');
    });

    test('opens the fifth contact for an ask after four clean ones', async ({
      page,
      background,
    }) => {
      let editor = await surface.open(page);
      // The meter counts every touch: ours, and in a conversation theirs that we answer.
      const saysContact = (): Promise<void> =>
        expect(async () => {
          const contact = (await rows(background, 'touches')).length + 1;
          await expect(chip(page)).toContainText(`${ordinals[contact - 1]} contact`, {
            timeout: 500,
          });
        }).toPass({ timeout: 5_000 });
      let sends = 0;
      for (const text of clean) {
        if ((await rows(background, 'touches')).length >= 4) break;
        await write(surface, page, editor, text);
        await saysContact();
        await firstWay(page, editor);
        sends += 1;
        await expect.poll(async () => (await sentTouches(background)).length).toBe(sends);
        await expect(gate(page)).toHaveCount(0);
        editor = await (surface.again ?? surface.open)(page);
      }
      await write(surface, page, editor, ask);
      await expect(chip(page)).toContainText('asks are open');
      await firstWay(page, editor);
      await expect.poll(async () => (await sentTouches(background)).length).toBe(sends + 1);
      const people = new Set((await sentTouches(background)).map((row) => row.personId));
      expect([...people]).toEqual([surface.person]);
      expect((await rows<LogRow>(background, 'log')).map((row) => row.event)).not.toContain('held');
    });
  });
}
