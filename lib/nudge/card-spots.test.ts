import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSpot } from './card-spots';
import { type Box, overlaps } from './spots';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const window = { width: 1200, height: 800 };
const card = { width: 356, height: 400, least: 180 };
const beside = (top: number) => ({
  anchor: box(500, top + 70, 200, 24),
  draft: box(200, top, 500, 60),
  scope: box(180, top - 10, 540, 130),
});

describe('the spot of a card', () => {
  it('is under the composer when the chip stands inside it', () => {
    expect(cardSpot(beside(100), card, window).name).toBe('below scope');
  });

  it('hides none of the draft when the composer is low', () => {
    const low = beside(640);
    const { box: at } = cardSpot(low, card, window);
    expect(overlaps(at, low.draft)).toBe(false);
  });

  it('is cut, and scrolls, rather than hide the draft in a low window', () => {
    const { box: at } = cardSpot(beside(20), card, { width: 800, height: 400 });
    expect(overlaps(at, beside(20).draft)).toBe(false);
    expect(at.bottom - at.top).toBeLessThan(card.height);
  });

  it('is cut no lower than what must be seen of it, and then hides as little as it can', () => {
    const gate = { ...card, height: 360, least: 320 };
    const low = beside(20);
    const { name, box: at } = cardSpot(low, gate, { width: 800, height: 400 });
    expect(at.bottom - at.top).toBe(360);
    // The draft goes from 200 to 700: at the left side of the window less of it is hidden than under the chip.
    expect(name).toBe('over left');
  });

  it('stays where it is while that is as good', () => {
    const right = cardSpot(beside(100), card, window, 'right of scope');
    expect(right.name).toBe('right of scope');
  });

  it('is always within the window', () => {
    const inside = fc.integer({ min: -200, max: 1400 });
    fc.assert(
      fc.property(
        inside,
        inside,
        fc.integer({ min: 320, max: 1400 }),
        fc.integer({ min: 200, max: 900 }),
        (left, top, width, height) => {
          const anchor = box(left, top, 120, 24);
          const draft = box(left - 300, top - 100, 500, 80);
          const shown = { ...card, width: Math.min(356, width - 16) };
          const { box: at } = cardSpot({ anchor, draft, scope: draft }, shown, { width, height });
          expect(at.left).toBeGreaterThanOrEqual(8);
          expect(at.top).toBeGreaterThanOrEqual(8);
          expect(at.right).toBeLessThanOrEqual(width - 8);
          expect(at.bottom).toBeLessThanOrEqual(height - 8);
        },
      ),
    );
  });
});
