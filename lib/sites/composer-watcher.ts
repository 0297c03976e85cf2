import { editingHostOf } from './editing-host';

/** Events by which a person reaches a composer; all cross open shadow roots or are followed by one that does. */
const reaching = ['focusin', 'pointerdown', 'keydown', 'input'] as const;

/**
 * Calls `reached` whenever a person's focus, pointer or typing reaches an editing host, from the first moment of
 * the page until `signal` aborts. There is no scan and no observer: while nobody writes, nothing runs.
 *
 * `focusin` inside one shadow root never leaves it, so the typing itself counts too (sites.md 3.1, trap 41).
 */
export function watchComposers(
  view: Window,
  reached: (host: HTMLElement, event: Event) => void,
  signal: AbortSignal,
): void {
  const notice = (event: Event): void => {
    if (!event.isTrusted) return;
    const host = editingHostOf(event);
    if (host) reached(host, event);
  };
  for (const type of reaching)
    view.addEventListener(type, notice, { capture: true, passive: true, signal });
}
