import type { CardSize } from './card-spots';

/** A card that scrolls as a whole is not cut lower than this, in CSS pixels: a title and one hint. */
const lowest = 180;

/** The part of a gate that may scroll. */
const reasonsOf = (card: HTMLElement): HTMLElement | null =>
  card.matches('.gate') ? card.querySelector<HTMLElement>(':scope > .about') : null;

/**
 * What a card measures when nothing of it is cut. A gate's ways on are to be seen together, so that it is cut by what
 * its reasons can give and no more.
 */
export function cardSize(card: HTMLElement): CardSize {
  const borders = card.offsetHeight - card.clientHeight;
  const reasons = reasonsOf(card);
  const cut = reasons ? reasons.scrollHeight - reasons.clientHeight : 0;
  const height = card.scrollHeight + borders + cut;
  const width = card.offsetWidth;
  if (!reasons) return { width, height, least: lowest };
  const kept = Number.parseFloat(getComputedStyle(reasons).minHeight) || 0;
  return { width, height, least: height - Math.max(0, reasons.scrollHeight - kept) };
}

/** Reasons that are cut are a stop of Tab: the keys scroll them from there. */
export function tellCut(card: HTMLElement): void {
  const reasons = reasonsOf(card);
  // Heights are rounded: one pixel more is nothing to scroll.
  if (reasons) reasons.tabIndex = reasons.scrollHeight > reasons.clientHeight + 1 ? 0 : -1;
}
