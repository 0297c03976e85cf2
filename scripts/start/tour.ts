/**
 * The main job on all three practice sites, typed for real in a headless Chromium: flag, hold, override, touch, week.
 * Prints what the coach said at each step, and keeps a picture of each in `pictures/`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { backgroundOf, openBrowser } from '../../tests/e2e/browser';
import buildAll, { extensionDir } from '../../tests/e2e/build';
import { cardOf, chipOf, gateOf, hints, sentTexts, underlined, words } from './coach-ui';
import { type Stop, stops } from './stops';

const reason = 'They asked me how to help.';

/** The first contacts, as the coach names them. */
const nth = ['', '1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'] as const;

/** Milliseconds between keys: quick, but typed. */
const delay = 15;
/** How long the coach has for each step. */
const patience = 20_000;

const say = (step: string, ...lines: string[]) =>
  console.log(`  ${step.padEnd(9)} ${lines.join(`\n${' '.repeat(12)}`)}`);

let pictures = 0;
async function picture(page: Page, name: string): Promise<void> {
  pictures += 1;
  const path = `pictures/${String(pictures).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path, animations: 'disabled' });
}

/** Runs one step; when it does not happen, says which one it was and keeps a picture. */
async function step(page: Page, site: string, name: string, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    await picture(page, `${site}-${name}-failed`);
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`The tour stopped at ${site}, ${name}: ${why}`);
  }
}

async function write(page: Page, stop: Stop, text: string): Promise<void> {
  await stop.editor(page).click();
  await page.keyboard.type(text, { delay });
}

/**
 * Waits until the site has sent this text as its last, once, after `before` others, and the coach has counted it: its
 * chip says so, speaks of the contact `next`, or has gone with the composer.
 */
async function sent(page: Page, text: string, before: number, next: string): Promise<void> {
  const texts = await sentTexts(page, before + 1);
  if (texts.length !== before + 1 || texts.at(-1) !== text)
    throw new Error(`the site sent ${JSON.stringify(texts)}`);
  const counted = new RegExp(`counted as a touch|${next} contact`);
  await chipOf(page).filter({ hasNotText: counted }).waitFor({ state: 'detached' });
}

/** The chip, once it speaks of the person and this contact. */
async function standing(page: Page, { person }: Stop, contact: string): Promise<string> {
  const chip = chipOf(page).filter({ hasText: `${contact} contact with ${person}` });
  await chip.waitFor();
  return words(chip);
}

async function visit(page: Page, stop: Stop): Promise<void> {
  const { site, early, clean, earned, answers = 0 } = stop;
  const name = site.toLowerCase();
  /** The contact that comes after so many sends of this visit, and what they answered. */
  const after = (sends: number): string => nth[sends + 1 + (sends > 0 ? answers : 0)] ?? '';
  console.log(`\n${site}: ${stop.place}`);

  await step(page, name, 'flag', async () => {
    await stop.open(page);
    await write(page, stop, early);
    say('typed', early);
    const flagged = await underlined(page);
    const chip = await standing(page, stop, after(0));
    await chipOf(page).click();
    await cardOf(page).waitFor();
    say('flag', `underlined: ${flagged.join(' | ')}`, `chip: ${chip}`, ...(await hints(page)));
    await picture(page, `${name}-flag`);
    await cardOf(page).getByRole('button', { name: 'Close' }).click();
  });

  await step(page, name, 'hold', async () => {
    await stop.send(page);
    await gateOf(page).waitFor();
    const held = await page.evaluate(() => window.practice.sent.length === 0);
    if (!held) throw new Error('the site sent the draft although it was held');
    const about = await gateOf(page).getByRole('paragraph').all();
    say(
      'hold',
      await words(gateOf(page).getByRole('heading')),
      ...(await Promise.all(about.map(words))),
    );
    await picture(page, `${name}-hold`);
  });

  await step(page, name, 'override', async () => {
    await gateOf(page).getByRole('textbox').fill(reason);
    await gateOf(page).getByRole('button', { name: 'Send anyway' }).click();
    await sent(page, early, 0, after(1));
    say('override', `because: ${reason}`, 'The site sent it, once and word for word.');
  });

  await step(page, name, 'touch', async () => {
    for (const [index, text] of clean.entries()) {
      await write(page, stop, text);
      const chip = await standing(page, stop, after(index + 1));
      if (index === 0) await picture(page, `${name}-touch`);
      await stop.send(page);
      await sent(page, text, index + 1, after(index + 2));
      say(index === 0 ? 'touch' : '', `chip: ${chip}`, `sent:  ${text}`);
    }
    await write(page, stop, earned);
    const chip = await standing(page, stop, after(clean.length + 1));
    await picture(page, `${name}-earned`);
    await stop.send(page);
    await sent(page, earned, clean.length + 1, after(clean.length + 2));
    say('earned', `chip: ${chip}`, `sent, not held: ${earned}`);
  });
}

async function showWeek(context: BrowserContext, page: Page): Promise<void> {
  await step(page, 'popup', 'week', async () => {
    const { host } = new URL((await backgroundOf(context)).url());
    await page.setViewportSize({ width: 420, height: 600 });
    await page.goto(`chrome-extension://${host}/popup.html`);
    await page.getByText('18', { exact: true }).first().waitFor();
    console.log('\nThe week, in the popup');
    const lines = (await page.getByRole('main').innerText()).split('\n').map((line) => line.trim());
    say('week', ...lines.filter(Boolean));
    await page.setViewportSize({
      width: 420,
      height: await page.evaluate(() => document.documentElement.scrollHeight),
    });
    await picture(page, 'week');
  });
}

rmSync('pictures', { recursive: true, force: true });
mkdirSync('pictures');
console.log('Building the extension and the practice sites …');
await buildAll();
const context = await openBrowser({
  extension: extensionDir,
  viewport: { width: 1280, height: 800 },
});
context.setDefaultTimeout(patience);
try {
  const page = await context.newPage();
  for (const stop of stops) await visit(page, stop);
  await showWeek(context, page);
  console.log(`\nThe tour is done. ${pictures} pictures are in pictures/.`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await context.close();
}
