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

/**
 * What axe finds on a page: each rule with the elements at fault. Nothing, when all is well.
 *
 * @param within only what is in this (CSS), shadow roots included; the whole page when absent.
 */
export async function faultsOf(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (part) => {
    const { violations } = await (part ? window.axe.run(part) : window.axe.run());
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
    );
  }, within);
}

/** What is ours: on a page of ours everything, and the coach's layer on any page. */
const ours = (page: Page) =>
  page.evaluateHandle((): Element[] => {
    const layers = [...document.querySelectorAll('side-note')].flatMap(
      ({ shadowRoot }) => shadowRoot?.querySelector('.nudge') ?? [],
    );
    return location.protocol.startsWith('http') ? layers : [document.body, ...layers];
  });

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

/** What moves of ours although the person has asked for less motion. */
export async function restless(page: Page): Promise<string[]> {
  return page.evaluate(
    (roots) => {
      const lasts = (durations: string) =>
        durations.split(',').some((duration) => Number.parseFloat(duration) > 0.001);
      const all = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]);
      return all.flatMap((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element);
        const moves =
          lasts(transitionDuration) ||
          (animationName !== 'none' && lasts(animationDuration)) ||
          scrollBehavior === 'smooth';
        return moves ? [`${element.tagName}.${element.className}`] : [];
      });
    },
    await ours(page),
  );
}

/**
 * Labels of which a part cannot be seen: a text that is wider or higher than the button, link, heading, pill or field
 * name around it, which cuts it off. A table may be wider than the window when it scrolls by itself.
 */
export async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(
    (roots) => {
      const labels =
        'button, a, h1, h2, h3, h4, th, label, legend, summary, .pill, select, dt, figcaption';
      const isScrolled = (cell: Element): boolean => {
        const table = cell.closest('table')?.parentElement;
        return Boolean(table && getComputedStyle(table).overflowX === 'auto');
      };
      // For screen readers only: it, or what it is in, is clipped away.
      const isUnseen = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement));
      const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(labels)]);
      return all.flatMap((label) => {
        const { overflowX, textOverflow } = getComputedStyle(label);
        // What is folded away has a width, and is not there.
        const isAway = !label.checkVisibility() || label.closest('[data-room="none"]') !== null;
        if (isAway || isUnseen(label) || label.clientWidth === 0) return [];
        const hidden = overflowX === 'hidden' || overflowX === 'clip';
        const isCut = hidden && label.scrollWidth > label.clientWidth + 1;
        // Names of people and their own words may end in an ellipsis: the page of the person has them whole.
        const isTheirs = textOverflow === 'ellipsis' && label.querySelector('bdi') !== null;
        const { right, left } = label.getBoundingClientRect();
        const { clientWidth } = document.documentElement;
        const isOutside = (left < -1 || right > clientWidth + 1) && !isScrolled(label);
        const spills =
          !hidden && label.scrollWidth > label.clientWidth + 1 && label.tagName !== 'LABEL';
        return (isCut && !isTheirs) || isOutside || spills
          ? [`${label.tagName}.${label.className}: ${label.textContent}`]
          : [];
      });
    },
    await ours(page),
  );
}

/**
 * Texts of ours that do not come from the locale, which marks the end of each of its texts with `end`: what is left in
 * code. Numbers, days, keys, what says in which language it is (citations, the report for us), and what people and
 * sites are called are no texts of ours.
 */
export async function untranslated(page: Page, end: string): Promise<string[]> {
  const roots = await ours(page);
  return page.evaluate(
    ({ within, mark }) => {
      const theirs =
        'bdi, time, q, blockquote, svg, datalist, option, textarea, kbd, [lang], .tag, .touch-note, .mapping';
      const isTheirs = (element: Element) =>
        element.closest(theirs)?.matches(':not(html)') || element.querySelector('bdi') !== null;
      // Written by the browser: "November 16 – 22".
      const days = /^(\p{L}+ )?\d+ – (\p{L}+ )?\d+$/u;
      const found: string[] = [];
      const nodes = within.flatMap((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
        return texts;
      });
      for (const node of nodes) {
        const text = node.textContent?.trim() ?? '';
        const parent = node.parentElement;
        if (!parent || text === 'Fifth Touch' || !/\p{L}{3}/u.test(text) || days.test(text))
          continue;
        if (parent.closest(theirs)?.matches(':not(html)')) continue;
        // A sentence may be put together from several texts, some of them in elements of their own.
        const around =
          parent.closest('p, li, td, th, dd, dt, label, button, a, h1, h2, h3, h4') ?? parent;
        if (!text.includes(mark) && !around.textContent?.includes(mark)) found.push(text);
      }
      const named = '[aria-label], [placeholder], [title], [alt], [aria-description]';
      for (const element of within.flatMap((root) => [...root.querySelectorAll(named)])) {
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
          const text = element.getAttribute(name) ?? '';
          if (/\p{L}{3}/u.test(text) && !text.includes(mark) && !isTheirs(element))
            found.push(`${name}: ${text}`);
        }
      }
      return [...new Set(found)];
    },
    { within: roots, mark: end },
  );
}
