import axe from 'axe-core';
import { expect, vi } from 'vitest';

/**
 * axe finds nothing in what is rendered. Colours are left to the real browser: jsdom lays nothing out. `page` is
 * for a whole page, which needs its landmarks and headings too.
 */
export async function expectAccessible(container: Element, extent: 'part' | 'page'): Promise<void> {
  // axe would measure letters on a canvas, which jsdom has not and says so at length.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: extent === 'page' } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}
