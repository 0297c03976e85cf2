import { cardSize, tellCut } from './card-size';
import { cardSpot } from './card-spots';
import { windowSize } from './seen-part';
import type { Box } from './spots';

/** How far above and below the editor a composer's own controls stand at most, in CSS pixels. */
const reach = 72;

/** The part of a scope with the composer's controls in it: some sites' smallest scope holds a whole conversation. */
const nearPart = (scope: Box, editor: Box): Box => ({
  left: scope.left,
  right: scope.right,
  top: Math.max(scope.top, editor.top - reach),
  bottom: Math.min(scope.bottom, editor.bottom + reach),
});

export function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** How high a card may be, where it does not fit: read by its style sheet. */
const limit = '--most';
const isCut = (card: HTMLElement): boolean => card.style.getPropertyValue(limit) !== '';

/** A card or gate at its place. */
interface CardPlace {
  /** `chip`: where that stands, if it is shown. */
  update(chip: Box | undefined): void;
  stop(): void;
}

/**
 * Keeps a card beside its composer. `card` is always there, and empty while nothing is open; `update` is called when
 * what is in it opens, grows or says something else: the chip need not change then.
 */
export function keepCard({
  card,
  editor,
  scope,
  update,
}: {
  card: HTMLElement;
  editor: HTMLElement;
  scope: Element;
  update(): void;
}): CardPlace {
  /** Where the open card is, by name. */
  let opened: string | undefined;
  const grown = new ResizeObserver(update);
  grown.observe(card);
  /** What it would measure if nothing of it were cut, when it was placed. */
  let whole: number | undefined;
  // What is cut keeps its size, whatever else it comes to say; an uncut card is told by its growing. So a key costs no
  // look at a card that is open and whole.
  const redrawn = new MutationObserver(() => {
    const shown = card.firstElementChild;
    if (!(shown instanceof HTMLElement) || !isCut(card)) return;
    if (cardSize(shown).height !== whole) update();
  });
  redrawn.observe(card, { subtree: true, childList: true, characterData: true });
  return {
    update(chip) {
      const shown = card.firstElementChild;
      if (!(shown instanceof HTMLElement)) {
        opened = undefined;
        return;
      }
      const draft = editor.getBoundingClientRect();
      const neighbours = {
        anchor: chip ?? draft,
        draft,
        scope: nearPart(scope.getBoundingClientRect(), draft),
      };
      const size = cardSize(shown);
      whole = size.height;
      const { name, box } = cardSpot(neighbours, size, windowSize(editor.ownerDocument), opened);
      opened = name;
      // What fits keeps its own height: a limit at a rounded one would cut a part of a pixel, measure more, and so on.
      const most = box.bottom - box.top;
      if (most < size.height) card.style.setProperty(limit, `${Math.floor(most)}px`);
      else card.style.removeProperty(limit);
      moveTo(card, box.left, box.top);
      tellCut(shown);
    },
    stop() {
      grown.disconnect();
      redrawn.disconnect();
    },
  };
}
