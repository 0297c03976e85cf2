import { computePosition, flip, offset, type Placement, shift } from '@floating-ui/dom';
import { type Box, overlaps } from './spots';

/** Where a card may open, best first. */
const sides: Placement[] = ['bottom-end', 'right-start', 'top-end', 'left-start'];

/** Distances in CSS pixels: from what the card opens beside, and from the edges of the window. */
const beside = 8;
const margin = 8;

const areaShared = (a: Box, b: Box): number =>
  overlaps(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
      (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0;

/** What the card opens beside, and what it should hide as little as can be. */
export interface CardPlace {
  card: HTMLElement;
  /** The chip, or the editor while the chip is not shown. */
  anchor: Element;
  editor: Element;
  scope: Element;
}

/** A draft that cannot be read is worse than a send button that must be uncovered first. */
const draftWeight = 4;

/**
 * Where the card's upper left corner goes, in viewport pixels: beside the chip or the whole composer, where it hides
 * least of the draft, and always within the window.
 */
export async function cardCorner({
  card,
  anchor,
  editor,
  scope,
}: CardPlace): Promise<{ x: number; y: number }> {
  const draft = editor.getBoundingClientRect();
  const composer = scope.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  let best = { x: margin, y: margin, hidden: Number.POSITIVE_INFINITY };
  for (const reference of [anchor, scope])
    for (const placement of sides) {
      const { x, y } = await computePosition(reference, card, {
        strategy: 'fixed',
        placement,
        middleware: [
          offset(beside),
          flip({ padding: margin, crossAxis: false }),
          shift({ padding: margin, crossAxis: true }),
        ],
      });
      const box = { left: x, top: y, right: x + width, bottom: y + height };
      const hidden = draftWeight * areaShared(box, draft) + areaShared(box, composer);
      if (hidden < best.hidden) best = { x, y, hidden };
      if (hidden === 0) return best;
    }
  return best;
}
