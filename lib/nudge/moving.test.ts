import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenForMoves } from './moving';

let element: HTMLButtonElement;
let stop: () => void;
const clicked = vi.fn<() => void>();
const drop = vi.fn<(left: number, top: number) => void>();

beforeEach(() => {
  element = document.body.appendChild(document.createElement('button'));
  Object.assign(element, { hasPointerCapture: () => true, setPointerCapture: () => undefined });
  stop = listenForMoves({
    element,
    where: () => ({ left: 10, top: 20 }),
    drag: () => undefined,
    drop,
    step: () => undefined,
    home: () => undefined,
  });
  element.addEventListener('click', clicked);
});
afterEach(() => {
  stop();
  element.remove();
});

const pointer = (type: string, clientX: number): boolean =>
  element.dispatchEvent(
    new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, clientX, clientY: 0 }),
  );
/** `detail`: 0 for a click that the keyboard or a screen reader makes. */
const click = (detail: number): boolean =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

it('takes a drag for no click', () => {
  pointer('pointerdown', 0);
  pointer('pointermove', 30);
  pointer('pointerup', 40);
  click(1);
  expect(drop).toHaveBeenCalledWith(50, 20);
  expect(clicked).not.toHaveBeenCalled();
});

it('leaves a press of a key alone after a drag that no click has followed, as on a touch screen', () => {
  pointer('pointerdown', 0);
  pointer('pointermove', 30);
  pointer('pointerup', 40);
  click(0);
  expect(clicked).toHaveBeenCalledOnce();
});
