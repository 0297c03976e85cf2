import type { ChipPlace } from '@/lib/chip-place';
import { isRtl, ownSpot } from './own-place';
import { seenPart, windowSize } from './seen-part';
import { chipSpots, dotSpots, pickSpot, type Size, type Spot } from './spots';
import { lookAround } from './surroundings';

/** How much of the chip there is room for: all its words, its signs, a dot, or nothing without covering a control. */
export type Room = 'full' | 'short' | 'dot' | 'none';

/** A spot, and how much of the chip it holds. */
export interface Choice extends Spot {
  room: Room;
}

/** Rather small than over the words of others; rather over words than not at all. */
const tries: readonly [Room, 'nothing' | 'content'][] = [
  ['full', 'nothing'],
  ['short', 'nothing'],
  ['dot', 'nothing'],
  ['dot', 'content'],
];

/** What a chip is to be put beside. */
export interface Wanted {
  editor: HTMLElement;
  scope: Element;
  /** Our host, which is looked through. */
  ours: Element;
  /** Its words have been said: a dot is enough. */
  hushed: boolean;
  /** Where the person has put it. */
  own: ChipPlace | undefined;
  /** The chip's size when that much of it is shown. */
  sizeIn(room: Room): Size;
}

/**
 * The best place for a chip: the person's own, unless it would cover a control, else the first that covers nothing.
 *
 * @param before the place until now, which is kept while it is good.
 */
export function chooseSpot(wanted: Wanted, before: Choice | undefined): Choice | undefined {
  const { editor, scope, ours, hushed, own, sizeIn } = wanted;
  const seen = seenPart(editor);
  if (!seen) return undefined;
  const { controls, cover } = lookAround(editor, scope, ours);
  const rooms = hushed ? tries.filter(([room]) => room === 'dot') : tries;
  if (own)
    for (const [room] of rooms) {
      const spot = ownSpot(own, editor, seen, sizeIn(room));
      if (cover(spot.box) !== 'control') return { room, ...spot };
    }
  const neighbours = {
    editor: seen,
    scope: scope.getBoundingClientRect(),
    controls,
    rtl: isRtl(editor),
  };
  const view = windowSize(editor.ownerDocument);
  for (const [room, allowed] of rooms) {
    const size = sizeIn(room);
    const spots = room === 'dot' ? dotSpots(neighbours, size) : chipSpots(neighbours, size);
    const kept = before?.room === room ? before.name : undefined;
    const spot = pickSpot(spots, view, cover, { allowed, current: kept });
    if (spot) return { room, ...spot };
  }
  return undefined;
}
