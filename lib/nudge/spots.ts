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

/** A place where a chip could stand. The name says which one it is while the page moves. */
export interface Spot {
  name: string;
  box: Box;
}

/** What a spot would cover: `control` is never allowed, `content` (words, pictures) only when nothing else is left. */
export type Cover = 'nothing' | 'content' | 'control';

/** What a chip is placed beside. */
export interface Neighbours {
  /** The part of the editor that can be seen. */
  editor: Box;
  /** The whole composer. */
  scope: Box;
  /** The composer's own controls. */
  controls: readonly Box[];
  /** Lines end on the left. */
  rtl: boolean;
}

/** Distance that the chip keeps from what it stands beside, in CSS pixels. */
const gap = 6;

/** Distance that the chip keeps from the edges of the window, in CSS pixels. */
const margin = 4;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box moved outwards on all sides (inwards when negative), in CSS pixels. */
export const widen = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;

const spotAt = (name: string, left: number, top: number, { width, height }: Size): Spot => ({
  name,
  box: { left, top, right: left + width, bottom: top + height },
});

/** The gaps before and after each of the composer's controls, from the end of the line to its start. */
function gapSpots({ scope, controls, rtl }: Neighbours, size: Size): Spot[] {
  return controls
    .flatMap(({ left, right, top, bottom }, index) => {
      const middle = (top + bottom - size.height) / 2;
      return [
        spotAt(`left of ${index}`, left - gap - size.width, middle, size),
        spotAt(`right of ${index}`, right + gap, middle, size),
      ];
    })
    .filter(({ box }) => contains(scope, box))
    .sort((a, b) => (rtl ? a.box.left - b.box.left : b.box.right - a.box.right));
}

/**
 * Where a chip may stand, best first: at the end of the editor's lower edge, then of its upper edge, in a gap of the
 * composer's own row of controls, beside the composer, under and over it.
 */
export function chipSpots(neighbours: Neighbours, size: Size): Spot[] {
  const { editor, scope, rtl } = neighbours;
  const right = editor.right - size.width;
  const [end, start] = rtl ? [editor.left, right] : [right, editor.left];
  const rightOf = scope.right + gap;
  const leftOf = scope.left - gap - size.width;
  const [after, before] = rtl ? [leftOf, rightOf] : [rightOf, leftOf];
  const scopeEnd = rtl ? scope.left : scope.right - size.width;
  const below = editor.bottom + gap;
  const above = editor.top - gap - size.height;
  const lowest = editor.bottom - size.height;
  return [
    spotAt('below end', end, below, size),
    spotAt('above end', end, above, size),
    spotAt('below start', start, below, size),
    spotAt('above start', start, above, size),
    ...gapSpots(neighbours, size),
    spotAt('after', after, lowest, size),
    spotAt('after top', after, editor.top, size),
    spotAt('under', scopeEnd, scope.bottom + gap, size),
    spotAt('over', scopeEnd, scope.top - gap - size.height, size),
    spotAt('before', before, lowest, size),
  ];
}

/** Where a dot may stand, best first: on the corners and edges of the editor, then of the composer. */
export function dotSpots({ editor, scope, rtl }: Neighbours, size: Size): Spot[] {
  const around = (name: string, { left, top, right, bottom }: Box): Spot[] => {
    const { width, height } = size;
    const end = rtl ? left - width - 2 : right + 2;
    const start = rtl ? right + 2 : left - width - 2;
    const insideEnd = rtl ? left + 2 : right - width - 2;
    return [
      spotAt(`${name} corner`, insideEnd, bottom - height - 2, size),
      spotAt(`${name} after`, end, bottom - height, size),
      spotAt(`${name} below`, insideEnd, bottom + 2, size),
      spotAt(`${name} after top`, end, top, size),
      spotAt(`${name} above`, insideEnd, top - height - 2, size),
      spotAt(`${name} top`, insideEnd, top + 2, size),
      spotAt(`${name} before`, start, bottom - height, size),
      spotAt(`${name} before top`, start, top, size),
    ];
  };
  return [...around('editor', editor), ...around('scope', scope)];
}

/**
 * The first spot inside the window that covers nothing worse than `allowed`. The spot that was chosen before
 * (`current`, by name) is kept while it is good, so that the chip does not hop about.
 *
 * @param cover what a box would cover; asked one by one, as it is the dear part.
 */
export function pickSpot(
  spots: readonly Spot[],
  window: Size,
  cover: (box: Box) => Cover,
  { allowed, current }: { allowed: 'nothing' | 'content'; current?: string | undefined },
): Spot | undefined {
  const inside = {
    left: margin,
    top: margin,
    right: window.width - margin,
    bottom: window.height - margin,
  };
  const kept = spots.filter(({ name }) => name === current);
  return [...kept, ...spots].find(({ box }) => {
    if (!contains(inside, box)) return false;
    const covered = cover(box);
    return covered === 'nothing' || covered === allowed;
  });
}
