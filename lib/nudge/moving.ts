/** What follows a person's moves. All lengths in CSS pixels. */
export interface Movable {
  element: HTMLElement;
  /** Its left and top edge in the window; `undefined` while it is not shown. */
  where(): { left: number; top: number } | undefined;
  /** Under the pointer, for as long as it is held. */
  drag(left: number, top: number): void;
  drop(left: number, top: number): void;
  /** By the keyboard, in one direction. */
  step(right: number, down: number): void;
  /** Back to where it would stand by itself. */
  home(): void;
}

/** A press that moves less is a click. */
const slack = 4;

const stride = 8;
const longStride = 40;

const directions = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
] as const);

/**
 * Lets a person move something of ours: by dragging it, or with the arrow keys while it has the focus (with Shift
 * farther); Home puts it back. A drag is no click.
 *
 * @returns stops listening.
 */
export function listenForMoves(movable: Movable): () => void {
  const { element } = movable;
  const listening = new AbortController();
  const options = { signal: listening.signal };
  let held: { id: number; x: number; y: number; left: number; top: number } | undefined;
  let dragged = false;

  const placeOf = (event: PointerEvent, from: NonNullable<typeof held>) =>
    [from.left + event.clientX - from.x, from.top + event.clientY - from.y] as const;

  element.addEventListener(
    'pointerdown',
    (event) => {
      const at = movable.where();
      dragged = false;
      if (event.button !== 0 || !event.isPrimary || !at) return;
      held = { id: event.pointerId, x: event.clientX, y: event.clientY, ...at };
      // A quick hand has left the element before the first move is told. Listening ends with the press.
      window.addEventListener('pointermove', move, { ...options, capture: true });
      for (const type of ['pointerup', 'pointercancel'] as const)
        window.addEventListener(type, letGo, { ...options, capture: true });
    },
    options,
  );
  const move = (event: PointerEvent): void => {
    if (!held || event.pointerId !== held.id) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > slack;
    if (!dragged && !far) return;
    dragged = true;
    // From here on the page under the pointer hears nothing of it.
    if (!element.hasPointerCapture(held.id)) element.setPointerCapture(held.id);
    movable.drag(...placeOf(event, held));
  };
  const letGo = (event: PointerEvent): void => {
    if (!held || event.pointerId !== held.id) return;
    const from = held;
    held = undefined;
    window.removeEventListener('pointermove', move, { capture: true });
    for (const type of ['pointerup', 'pointercancel'] as const)
      window.removeEventListener(type, letGo, { capture: true });
    if (!dragged) return;
    if (event.type === 'pointercancel') movable.drop(from.left, from.top);
    else movable.drop(...placeOf(event, from));
  };
  element.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      // On a touch screen no click follows a drag: this one is the keyboard's.
      if (event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { ...options, capture: true },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const direction = directions.get(event.key as 'ArrowLeft');
      if (!direction && event.key !== 'Home') return;
      event.preventDefault();
      const [right, down] = direction ?? [0, 0];
      const by = event.shiftKey ? longStride : stride;
      if (direction) movable.step(right * by, down * by);
      else movable.home();
    },
    options,
  );
  return () => listening.abort();
}
