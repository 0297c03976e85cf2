import type { ChipPlace } from '@/lib/chip-place';
import { windowSize } from './seen-part';
import type { Box, Size, Spot } from './spots';

/** Whether the lines of an editor run from right to left. */
export const isRtl = (editor: HTMLElement): boolean => getComputedStyle(editor).direction === 'rtl';

/**
 * Where the place that a person has chosen is now, for a chip of some size; always within the window.
 *
 * @param seen the part of the editor that can be seen.
 */
export function ownSpot(
  { x, y }: ChipPlace,
  editor: HTMLElement,
  seen: Box,
  { width, height }: Size,
): Spot {
  const view = windowSize(editor.ownerDocument);
  const end = isRtl(editor) ? seen.left - x : seen.right + x - width;
  const left = Math.max(0, Math.min(end, view.width - width));
  const top = Math.max(0, Math.min(seen.bottom + y - height, view.height - height));
  return { name: 'own', box: { left, top, right: left + width, bottom: top + height } };
}

/** What is remembered of a box that a person has chosen: how it stands to the lower end of the editor. */
export const placeAt = (
  { left, right, bottom }: Box,
  editor: HTMLElement,
  seen: Box,
): ChipPlace => ({
  x: Math.round(isRtl(editor) ? seen.left - left : right - seen.right),
  y: Math.round(bottom - seen.bottom),
});

/** Left and top edges around one, the nearest first, in CSS pixels. */
export function ring(left: number, top: number): [number, number][] {
  const around: [number, number][] = [[left, top]];
  for (let radius = 12; radius <= 480; radius += 12)
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8;
      around.push([left + radius * Math.cos(angle), top + radius * Math.sin(angle)]);
    }
  return around;
}
