import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** As text: an extension's page takes no script from elsewhere, but an evaluation is the browser's own. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

declare const window: Window & { axe: typeof axe };

/** What axe finds on a page: each rule with the elements at fault. Nothing, when all is well. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
    );
  });
}

/** How far the page is wider than its window, in pixels, and what sticks out; empty when nothing does. */
export function overhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    const names = outside.map((element) => `${element.tagName}.${element.className}`);
    return [`${scrollWidth - clientWidth} px`, ...names.slice(0, 5)];
  });
}

/** What moves although the person has asked for less motion. */
export function restless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0.001);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } =
        getComputedStyle(element);
      const moves =
        lasts(transitionDuration) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth';
      return moves ? [`${element.tagName}.${element.className}`] : [];
    });
  });
}

/**
 * Labels of which a part cannot be seen: a text that is wider or higher than the button, link, heading, pill or field
 * name around it, which cuts it off.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels =
      'button, a, h1, h2, h3, th, label, legend, summary, .pill, select, dt, figcaption';
    return [...document.querySelectorAll<HTMLElement>(labels)].flatMap((label) => {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(label);
      const isUnseen = clipPath !== 'none' || label.closest('.unseen') !== null;
      if (isUnseen || label.clientWidth === 0) return [];
      const hidden = overflowX === 'hidden' || overflowX === 'clip';
      const isCut = hidden && label.scrollWidth > label.clientWidth + 1;
      // Names of people and their own words may end in an ellipsis: the page of the person has them whole.
      const isTheirs = textOverflow === 'ellipsis' && label.querySelector('bdi') !== null;
      const { right, left } = label.getBoundingClientRect();
      const isOutside = left < -1 || right > document.documentElement.clientWidth + 1;
      const spills =
        !hidden && label.scrollWidth > label.clientWidth + 1 && label.tagName !== 'LABEL';
      return (isCut && !isTheirs) || isOutside || spills
        ? [`${label.tagName}.${label.className}: ${label.textContent}`]
        : [];
    });
  });
}

/**
 * Texts on the page that do not come from the locale, which marks the end of each of its texts with `end`: what is
 * left in code. Numbers, dates, what the browser itself says, and what people and sites are called are no texts of ours.
 */
export function untranslated(page: Page, end: string): Promise<string[]> {
  return page.evaluate((mark) => {
    const theirs =
      'bdi, time, blockquote, svg, datalist, option, textarea, .tag, .touch-note, .mapping';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!parent || text === 'Fifth Touch' || !/\p{L}{3}/u.test(text) || parent.closest(theirs))
        continue;
      // A sentence may be put together from several texts, some of them in elements of their own.
      const around =
        parent.closest('p, li, td, th, dd, dt, label, button, a, h1, h2, h3') ?? parent;
      if (!text.includes(mark) && !around.textContent?.includes(mark)) found.push(text);
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [placeholder], [title], [alt]',
    )) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (/\p{L}{3}/u.test(text) && !text.includes(mark)) found.push(`${name}: ${text}`);
      }
    }
    return [...new Set(found)];
  }, end);
}
