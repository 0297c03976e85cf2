/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What a spot would cover: `control` is never allowed, `content` (words, pictures) only when nothing else is left. */
export type Cover = 'nothing' | 'content' | 'control';

/** Distance that the chip keeps from what it stands beside, in CSS pixels. */
const gap = 6;

/** Distance that the chip keeps from the edges of the window, in CSS pixels. */
const margin = 4;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAt = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/**
 * Where a chip may stand, best first: at the end of the editor's lower edge, then of its upper edge, then outside
 * the whole composer. `rtl`: the line ends on the left.
 */
export function chipSpots(editor: Box, scope: Box, chip: Size, rtl: boolean): Box[] {
  const { width, height } = chip;
  const ends = [editor.right - width, editor.left];
  const [end = 0, start = 0] = rtl ? ends.reverse() : ends;
  const beside = [scope.right + gap, scope.left - gap - width];
  const [after = 0, before = 0] = rtl ? beside.reverse() : beside;
  const scopeEnd = rtl ? scope.left : scope.right - width;
  const below = editor.bottom + gap;
  const above = editor.top - gap - height;
  return [
    [end, below],
    [end, above],
    [start, below],
    [start, above],
    [after, editor.bottom - height],
    [after, editor.top],
    [scopeEnd, scope.bottom + gap],
    [scopeEnd, scope.top - gap - height],
    // The empty end of the editor's last line.
    [rtl ? editor.left + gap : editor.right - width - gap, editor.bottom - height - gap],
    [before, editor.bottom - height],
  ].map(([left = 0, top = 0]) => boxAt(left, top, chip));
}

/** Where a dot may stand, best first: on the corners and edges of the editor, then of the composer. */
export function dotSpots(editor: Box, scope: Box, dot: Size, rtl: boolean): Box[] {
  const around = ({ left, top, right, bottom }: Box): [number, number][] => {
    const { width, height } = dot;
    const end = rtl ? left - width - 2 : right + 2;
    const start = rtl ? right + 2 : left - width - 2;
    const insideEnd = rtl ? left + 2 : right - width - 2;
    return [
      [insideEnd, bottom - height - 2],
      [end, bottom - height],
      [insideEnd, bottom + 2],
      [end, top],
      [insideEnd, top - height - 2],
      [insideEnd, top + 2],
      [start, bottom - height],
      [start, top],
    ];
  };
  return [...around(editor), ...around(scope)].map(([left, top]) => boxAt(left, top, dot));
}

/**
 * The first spot inside the window that covers no control, and if possible no content either. A spot that was
 * chosen before (`current`, by its index) is kept as long as it is good, so that the chip does not hop about.
 *
 * @param cover what a box would cover; asked lazily, as it is the dear part.
 */
export function pickSpot(
  spots: readonly Box[],
  window: Size,
  cover: (box: Box) => Cover,
  current?: number,
): { index: number; box: Box } | undefined {
  const inWindow = (box: Box): boolean =>
    box.left >= margin &&
    box.top >= margin &&
    box.right <= window.width - margin &&
    box.bottom <= window.height - margin;
  const order = [...spots.keys()].sort((a, b) => Number(b === current) - Number(a === current));
  let second: { index: number; box: Box } | undefined;
  for (const index of order) {
    const box = spots[index];
    if (!box || !inWindow(box)) continue;
    const covered = cover(box);
    if (covered === 'nothing') return { index, box };
    if (covered === 'content') second ??= { index, box };
  }
  return second;
}
