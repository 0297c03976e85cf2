import {
  autoUpdate,
  computePosition,
  flip,
  getOverflowAncestors,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { type Box, chipSpots, dotSpots, overlaps, pickSpot } from './spots';
import { lookAround } from './surroundings';

/** What is placed, and beside what. */
export interface Placed {
  editor: HTMLElement;
  /** The nearest element that holds the editor and its send control. */
  scope: Element;
  /** Always there; `data-room` on it says how much of it may be shown. */
  chip: HTMLElement;
  /** Always there; empty while neither card nor gate is shown. */
  card: HTMLElement;
}

/** How much of the chip there is room for: all of it, a dot, or nothing without covering one of the site's controls. */
export type Room = 'full' | 'dot' | 'none';

const dot = { width: 16, height: 16 };

/** Where a card may open from its chip, best first; the one that hides least of the draft is taken. */
const sides: Placement[] = ['bottom-end', 'top-end', 'right-start', 'left-start'];

const windowSize = ({ documentElement }: Document) => ({
  width: documentElement.clientWidth,
  height: window.innerHeight,
});

/** The part of an element that the window and the scroll boxes around it let be seen. */
function seenPart(element: HTMLElement): Box | undefined {
  const { width, height } = windowSize(element.ownerDocument);
  const rect = element.getBoundingClientRect();
  let seen: Box = {
    left: Math.max(0, rect.left),
    top: Math.max(0, rect.top),
    right: Math.min(width, rect.right),
    bottom: Math.min(height, rect.bottom),
  };
  for (const ancestor of getOverflowAncestors(element)) {
    if (!(ancestor instanceof HTMLElement)) continue;
    const box = ancestor.getBoundingClientRect();
    if (box.height === 0 || box.width === 0) continue;
    seen = {
      left: Math.max(seen.left, box.left),
      top: Math.max(seen.top, box.top),
      right: Math.min(seen.right, box.right),
      bottom: Math.min(seen.bottom, box.bottom),
    };
  }
  return seen.left < seen.right && seen.top < seen.bottom ? seen : undefined;
}

const areaShared = (a: Box, b: Box): number =>
  overlaps(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
      (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0;

function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** Opens the card beside `anchor` where it hides least of the draft, within the window. */
async function placeCard({ editor, card }: Placed, anchor: Element): Promise<void> {
  if (!card.firstElementChild) return;
  const draft = editor.getBoundingClientRect();
  let best: { left: number; top: number; hidden: number; height: number } | undefined;
  for (const placement of sides) {
    let height = 0;
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(8),
        flip({ fallbackPlacements: sides, padding: 8 }),
        shift({ padding: 8, crossAxis: true }),
        size({
          padding: 8,
          apply: ({ rects }) => {
            height = rects.floating.height;
          },
        }),
      ],
    });
    const { width } = card.getBoundingClientRect();
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const hidden = areaShared(box, draft);
    if (!best || hidden < best.hidden) best = { left: x, top: y, hidden, height };
    if (hidden === 0) break;
  }
  if (best) moveTo(card, best.left, best.top);
}

/**
 * Keeps chip and card beside a composer: never over one of the site's controls or the words of the draft, always
 * within the window. Follows scrolling, resizing and layout shifts by events and observers, without a timer.
 *
 * @returns stops following.
 */
export function attachPlacement(placed: Placed): () => void {
  const { editor, scope, chip, card } = placed;
  const shadow = chip.getRootNode();
  const ours = shadow instanceof ShadowRoot ? shadow.host : chip;
  let current: { room: Room; index: number } | undefined;
  let full = { width: 0, height: 0 };

  const show = (room: Room, box?: Box): void => {
    chip.dataset.room = room;
    if (box) moveTo(chip, box.left, box.top);
  };

  const placeChip = (): void => {
    const seen = seenPart(editor);
    if (!seen) {
      current = undefined;
      show('none');
      return;
    }
    chip.dataset.room = 'full';
    full = { width: chip.offsetWidth, height: chip.offsetHeight };
    const cover = lookAround(editor, scope, ours);
    const around = scope.getBoundingClientRect();
    const view = windowSize(editor.ownerDocument);
    const rtl = getComputedStyle(editor).direction === 'rtl';
    const kept = (room: Room) => (current?.room === room ? current.index : undefined);
    const tries = [
      { room: 'full', spots: chipSpots(seen, around, full, rtl) },
      { room: 'dot', spots: dotSpots(seen, around, dot, rtl) },
    ] as const;
    for (const { room, spots } of tries) {
      const spot = pickSpot(spots, view, cover, kept(room));
      if (!spot) continue;
      current = { room, index: spot.index };
      show(room, spot.box);
      return;
    }
    current = undefined;
    show('none');
  };

  const update = (): void => {
    if (!editor.isConnected) return;
    placeChip();
    void placeCard(placed, chip.dataset.room === 'none' ? editor : chip);
  };

  // The card opens and grows without the chip changing.
  const grown = new ResizeObserver(update);
  grown.observe(card);
  const stop = autoUpdate(editor, chip, update);
  return () => {
    stop();
    grown.disconnect();
  };
}
