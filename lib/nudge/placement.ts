import { autoUpdate } from '@floating-ui/dom';
import type { ChipPlace } from '@/lib/chip-place';
import { isField } from '@/lib/sites/editor-text';
import { keepCard, moveTo } from './card-place';
import { type Choice, chooseSpot, type Room } from './chip-choice';
import { listenForMoves } from './moving';
import { isRtl, ownSpot, placeAt, ring } from './own-place';
import { seenPart } from './seen-part';
import { chipSpots, type Size } from './spots';
import { coversWords, lookAround, type Surroundings } from './surroundings';

/** What is placed, and beside what. */
export interface Placed {
  editor: HTMLElement;
  /** The nearest element that holds the editor and its send control. */
  scope: Element;
  /**
   * Always there; `data-room` on it says how much of it is shown. `data-hushed`, set by whoever draws it: its words
   * have been said, a dot is enough.
   */
  chip: HTMLElement;
  /** Always there; empty while neither card nor gate is shown. */
  card: HTMLElement;
  /** Where the person has put the chip, and how it is remembered. */
  place: {
    /** Settles once storage has said where that is. */
    loaded: Promise<unknown>;
    get(): ChipPlace | undefined;
    set(place: ChipPlace | undefined): void;
  };
}

/** Chip and card at their places. */
export interface Placement {
  stop(): void;
  /** Puts the chip to the next place where it covers nothing, for those who do not drag. */
  moveOn(): void;
}

/** How far a step of the keyboard may jump over what is in the way, in steps. */
const mostSteps = 60;

/** Two places no farther apart than this are as good as one, in CSS pixels. */
const away = 24;

/**
 * Keeps chip and card beside a composer: the chip never over one of the site's controls or the words of the draft,
 * both always within the window. Where a person has put the chip, there it stands, unless it would cover a control.
 * Follows scrolling, resizing and layout shifts by events and observers, without a timer.
 */
export function attachPlacement({ editor, scope, chip, card, place }: Placed): Placement {
  const shadow = chip.getRootNode();
  const ours = shadow instanceof ShadowRoot ? shadow.host : chip;
  let current: Choice | undefined;
  const cardPlace = keepCard({ card, editor, scope, update: () => update() });
  let stopped = false;
  let dragging = false;
  let giving = 0;

  const sizeIn = (room: Room): Size => {
    chip.dataset.room = room;
    return { width: chip.offsetWidth, height: chip.offsetHeight };
  };

  const choose = (): Choice | undefined => {
    const hushed = chip.dataset.hushed !== undefined;
    return chooseSpot({ editor, scope, ours, hushed, own: place.get(), sizeIn }, current);
  };

  const placeChip = (): void => {
    current = choose();
    chip.dataset.room = current?.room ?? 'none';
    if (current) moveTo(chip, current.box.left, current.box.top);
  };

  const update = (): void => {
    if (stopped || dragging || !editor.isConnected || !chip.isConnected) return;
    placeChip();
    cardPlace.update(current?.box);
  };

  /** Puts the chip with its edges there, if it covers no control there; answers whether it did. */
  const put = (left: number, top: number, { cover }: Surroundings): boolean => {
    const seen = seenPart(editor);
    if (!seen || !current) return false;
    const { width, height } = chip.getBoundingClientRect();
    const dropped = { left, top, right: left + width, bottom: top + height };
    const wanted = placeAt(dropped, editor, seen);
    const { box } = ownSpot(wanted, editor, seen, { width, height });
    if (cover(box) === 'control') return false;
    place.set(placeAt(box, editor, seen));
    return true;
  };

  const stopMoves = listenForMoves({
    element: chip,
    where: () => current?.box,
    drag(left, top) {
      dragging = true;
      moveTo(chip, left, top);
    },
    drop(left, top) {
      dragging = false;
      const around = lookAround(editor, scope, ours);
      // The nearest free place to where it was let go of.
      ring(left, top).some(([x, y]) => put(x, y, around));
      update();
    },
    step(right, down) {
      if (!current) return;
      const { left, top } = current.box;
      const around = lookAround(editor, scope, ours);
      // Over a control in the way, to the other side of it.
      for (let steps = 1; steps <= mostSteps; steps += 1)
        if (put(left + right * steps, top + down * steps, around)) break;
      update();
    },
    home() {
      place.set(undefined);
      update();
    },
  });

  const moveOn = (): void => {
    const seen = seenPart(editor);
    if (!seen || !current) return;
    const around = lookAround(editor, scope, ours);
    const { left, top } = current.box;
    const neighbours = {
      editor: seen,
      scope: scope.getBoundingClientRect(),
      controls: around.controls,
      rtl: isRtl(editor),
    };
    const spots = chipSpots(neighbours, chip.getBoundingClientRect());
    const here = spots.findIndex(({ box }) => Math.hypot(box.left - left, box.top - top) < away);
    const next = [...spots.slice(here + 1), ...spots.slice(0, here + 1)];
    const places = next.map(({ box }): [number, number] => [box.left, box.top]);
    // Where the page is crowded, anywhere that is free and not where it stands.
    [...places, ...ring(left, top)]
      .filter(([x, y]) => Math.hypot(x - left, y - top) > away)
      .some(([x, y]) => put(x, y, around));
    update();
  };

  /**
   * A chip inside the editor's box gives way to words once they reach it. Boxes are read with the next frame, whose
   * layout is there anyway, and until then a key costs no look around.
   */
  const giveWay = (): void => {
    giving ||= requestAnimationFrame(() => {
      giving = 0;
      if (current && coversWords(editor, current.box)) update();
    });
  };

  // Not every editor says `input`: Draft.js writes by its own model. A field's words are no nodes.
  const written = new MutationObserver(giveWay);
  if (isField(editor)) editor.addEventListener('input', giveWay, { passive: true });
  else written.observe(editor, { subtree: true, childList: true, characterData: true });
  // Words that have been said, or are to be said again, change how much room is wanted.
  const hushed = new MutationObserver(update);
  hushed.observe(chip, { attributeFilter: ['data-hushed'] });
  const stop = autoUpdate(editor, chip, update);
  void place.loaded.then(update);
  return {
    moveOn,
    stop() {
      stopped = true;
      cancelAnimationFrame(giving);
      stop();
      stopMoves();
      written.disconnect();
      cardPlace.stop();
      hushed.disconnect();
      editor.removeEventListener('input', giveWay);
    },
  };
}
