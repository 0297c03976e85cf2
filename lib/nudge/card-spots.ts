import { type Box, overlaps, type Size } from './spots';

/** What a card opens beside, and what it should hide as little as can be. */
export interface CardNeighbours {
  /** The chip, or the editor while the chip is not shown. */
  anchor: Box;
  /** The words being written. */
  draft: Box;
  /** The whole composer. */
  scope: Box;
}

/** Where a card goes. It scrolls inside when it is cut lower than its contents. */
export interface CardSpot {
  name: string;
  box: Box;
}

/** Distances in CSS pixels: from what the card opens beside, and from the edges of the window. */
const beside = 8;
const margin = 8;

/** What is to be placed, in CSS pixels. */
export interface CardSize extends Size {
  /** It is not cut lower than this: what must be seen of it, whatever scrolls. */
  least: number;
}

/** A draft that cannot be read is worse than a send button that must be uncovered, and that worse than a scroll bar. */
const draftWeight = 4;
const cutWeight = 0.25;

const areaShared = (a: Box, b: Box): number =>
  overlaps(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
      (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** The places beside one box, cut to what the window leaves of them. */
function around(
  name: string,
  beneath: Box,
  { width, height, least }: CardSize,
  window: Size,
): CardSpot[] {
  const bottom = window.height - margin;
  const right = window.width - margin;
  const left = clamp(beneath.right - width, margin, right - width);
  const top = clamp(beneath.top, margin, Math.max(margin, bottom - height));
  const spot = (side: string, x: number, y: number, room: number): CardSpot[] => {
    const cut = Math.min(height, room);
    const inside = x >= margin && x + width <= right && y >= margin && y + cut <= bottom;
    if (!inside || cut < Math.min(height, least)) return [];
    return [
      { name: `${side} ${name}`, box: { left: x, top: y, right: x + width, bottom: y + cut } },
    ];
  };
  const below = beneath.bottom + beside;
  const above = beneath.top - beside;
  return [
    ...spot('below', left, below, bottom - below),
    ...spot('right of', beneath.right + beside, top, bottom - top),
    ...spot('above', left, above - Math.min(height, above - margin), above - margin),
    ...spot('left of', beneath.left - beside - width, top, bottom - top),
  ];
}

/** Over what is there: under the chip; where no place beside leaves the draft free, at one side of the window, too. */
function over(anchor: Box, { width, height }: Size, window: Size, hidesDraft: boolean): CardSpot[] {
  const farthest = window.width - margin - width;
  const most = Math.min(height, window.height - 2 * margin);
  const top = clamp(anchor.bottom + beside, margin, window.height - margin - most);
  const under = clamp(anchor.right - width, margin, farthest);
  const spot = (name: string, left: number): CardSpot => ({
    name,
    box: { left, top, right: left + width, bottom: top + most },
  });
  const sides = [spot('over right', farthest), spot('over left', margin)];
  return [spot('over', under), ...(hidesDraft ? sides : [])];
}

/**
 * Where a card of the given size hides least of the draft and of the composer, always within the window. The spot
 * chosen before (`current`, by name) is kept unless another is clearly better: an open card does not hop about.
 */
export function cardSpot(
  { anchor, draft, scope }: CardNeighbours,
  size: CardSize,
  window: Size,
  current?: string,
): CardSpot {
  const badness = ({ name, box }: CardSpot): number => {
    const cut = (size.height - (box.bottom - box.top)) * size.width;
    const hidden = draftWeight * areaShared(box, draft) + areaShared(box, scope) + cutWeight * cut;
    return name === current ? hidden * 0.8 - 1 : hidden;
  };
  const besides = [
    ...around('anchor', anchor, size, window),
    ...around('scope', scope, size, window),
  ];
  const hidesDraft = besides.every(({ box }) => overlaps(box, draft));
  const spots = [...besides, ...over(anchor, size, window, hidesDraft)];
  return spots.reduce((best, spot) => (badness(spot) < badness(best) ? spot : best));
}
