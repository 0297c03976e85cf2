import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { cardSpot } from './card-spots';
import { type Box, chipSpots, dotSpots, overlaps, pickSpot, type Spot } from './spots';
import { lookAround } from './surroundings';

/** How far above and below the editor a composer's own controls stand at most, in CSS pixels. */
const reach = 72;

/** The part of a scope with the composer's controls in it: some sites' smallest scope holds a whole conversation. */
const nearPart = (scope: Box, editor: Box): Box => ({
  left: scope.left,
  right: scope.right,
  top: Math.max(scope.top, editor.top - reach),
  bottom: Math.min(scope.bottom, editor.bottom + reach),
});

/** What is placed, and beside what. */
export interface Placed {
  editor: HTMLElement;
  /** The nearest element that holds the editor and its send control. */
  scope: Element;
  /** Always there; `data-room` on it says how much of it is shown. */
  chip: HTMLElement;
  /** Always there; empty while neither card nor gate is shown. */
  card: HTMLElement;
}

/** How much of the chip there is room for: all its words, its signs, a dot, or nothing without covering a control. */
export type Room = 'full' | 'short' | 'dot' | 'none';

interface Choice extends Spot {
  room: Room;
}

/** Rather small than over the words of others; rather over words than not at all. */
const tries: readonly [Room, 'nothing' | 'content'][] = [
  ['full', 'nothing'],
  ['short', 'nothing'],
  ['dot', 'nothing'],
  ['dot', 'content'],
];

const windowSize = (document: Document) => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** The part of an element that the window and the scroll boxes around it let be seen. */
function seenPart(element: HTMLElement): Box | undefined {
  const { width, height } = windowSize(element.ownerDocument);
  let seen: Box = { left: 0, top: 0, right: width, bottom: height };
  const clips = getOverflowAncestors(element).filter((ancestor) => ancestor instanceof HTMLElement);
  for (const clip of [element, ...clips]) {
    const box = clip.getBoundingClientRect();
    // The document's own scroller may have no height of its own.
    if (clip === element.ownerDocument.documentElement || clip === element.ownerDocument.body)
      continue;
    seen = {
      left: Math.max(seen.left, box.left),
      top: Math.max(seen.top, box.top),
      right: Math.min(seen.right, box.right),
      bottom: Math.min(seen.bottom, box.bottom),
    };
  }
  return seen.left < seen.right && seen.top < seen.bottom ? seen : undefined;
}

function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/**
 * Keeps chip and card beside a composer: the chip never over one of the site's controls or the words of the draft,
 * both always within the window. Follows scrolling, resizing and layout shifts by events and observers, without a
 * timer.
 *
 * @returns stops following.
 */
export function attachPlacement({ editor, scope, chip, card }: Placed): () => void {
  const shadow = chip.getRootNode();
  const ours = shadow instanceof ShadowRoot ? shadow.host : chip;
  let current: Choice | undefined;
  /** Where the open card is, by name. */
  let opened: string | undefined;
  let stopped = false;

  const sizeIn = (room: Room) => {
    chip.dataset.room = room;
    return { width: chip.offsetWidth, height: chip.offsetHeight };
  };

  const choose = (before: Choice | undefined): Choice | undefined => {
    const seen = seenPart(editor);
    if (!seen) return undefined;
    const { controls, cover } = lookAround(editor, scope, ours);
    const neighbours = {
      editor: seen,
      scope: scope.getBoundingClientRect(),
      controls,
      rtl: getComputedStyle(editor).direction === 'rtl',
    };
    const view = windowSize(editor.ownerDocument);
    for (const [room, allowed] of tries) {
      const size = sizeIn(room);
      const spots = room === 'dot' ? dotSpots(neighbours, size) : chipSpots(neighbours, size);
      const kept = before?.room === room ? before.name : undefined;
      const spot = pickSpot(spots, view, cover, { allowed, current: kept });
      if (spot) return { room, ...spot };
    }
    return undefined;
  };

  const placeChip = (): void => {
    current = choose(current);
    chip.dataset.room = current?.room ?? 'none';
    if (current) moveTo(chip, current.box.left, current.box.top);
  };

  const placeCard = (): void => {
    const shown = card.firstElementChild;
    if (!(shown instanceof HTMLElement)) {
      opened = undefined;
      return;
    }
    const borders = shown.offsetHeight - shown.clientHeight;
    const size = { width: shown.offsetWidth, height: shown.scrollHeight + borders };
    const draft = editor.getBoundingClientRect();
    const neighbours = {
      anchor: current?.box ?? draft,
      draft,
      scope: nearPart(scope.getBoundingClientRect(), draft),
    };
    const { name, box } = cardSpot(neighbours, size, windowSize(editor.ownerDocument), opened);
    opened = name;
    card.style.setProperty('--most', `${Math.floor(box.bottom - box.top)}px`);
    moveTo(card, box.left, box.top);
  };

  const update = (): void => {
    if (stopped || !editor.isConnected || !chip.isConnected) return;
    placeChip();
    placeCard();
  };

  /** A chip inside the editor's box must give way to words before they reach it. */
  const giveWay = (): void => {
    if (current && overlaps(current.box, editor.getBoundingClientRect()))
      requestAnimationFrame(update);
  };

  editor.addEventListener('input', giveWay, { passive: true });
  // The card opens and grows without the chip changing.
  const grown = new ResizeObserver(update);
  grown.observe(card);
  const stop = autoUpdate(editor, chip, update);
  return () => {
    stopped = true;
    stop();
    grown.disconnect();
    editor.removeEventListener('input', giveWay);
  };
}
