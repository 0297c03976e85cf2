import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { servePracticeSites } from '../pages/serve';

export interface BrowserOptions
  extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'timezoneId'> {
  /** Folder of a built extension; without it the browser has none. */
  extension?: string;
  headless?: boolean;
  args?: string[];
  /** Leaves the page open that greets a fresh profile; it is closed otherwise, but in a `profile` that is kept. */
  welcome?: boolean;
  /** Folder of the profile, kept afterwards; without it the profile is a fresh one that goes with the browser. */
  profile?: string;
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
];

/**
 * A Chromium with a fresh profile and the practice sites under their true origins; nothing else is reachable from
 * it. The extension's content scripts are registered before it is handed over.
 * @throws when there is no Chromium, or the extension does not start
 */
export async function openBrowser({
  extension,
  headless = true,
  args = [],
  profile = '',
  welcome = false,
  ...options
}: BrowserOptions = {}): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run `npm run setup`.');
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath,
    headless,
    // Ctrl+C is for the caller to answer: it closes the context, which also removes the profile.
    handleSIGINT: false,
    args: [
      ...quiet,
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...args,
    ],
  });
  await servePracticeSites(context);
  if (extension) await backgroundOf(context);
  if (extension && !welcome && profile === '') await closeWelcome(context);
  return context;
}

/** Waits for the page that greets a fresh profile: closed while others load, it would take them with it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const there = context.pages().find(isWelcome);
  const page = there ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.waitForLoadState();
  await page.close();
}

/** The extension's service worker. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
