import type { KeyboardEvent, MouseEvent } from 'react';

/** Where a person types or picks text in our layer; everything else must not take the focus from the composer. */
const takesText = 'input, textarea';

/** A press with the mouse does what it does, but the composer keeps its focus and its caret. */
export function keepComposerFocus(event: MouseEvent): void {
  if (event.target instanceof Element && !event.target.matches(takesText)) event.preventDefault();
}

/**
 * A key that is held down (the Enter that was meant to send) repeats; it must not press what appears under it.
 * IME keys belong to the text.
 */
export function ignoreHeldKeys(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
