import type { Composer, Outcome } from './composer';

/** The one element that a test means; a test whose page lacks it fails at once. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** Lets an event run through the page and answers whether the composer calls it a send. */
export function sends(
  composer: Composer,
  target: Element,
  event: MouseEvent | KeyboardEvent,
): boolean {
  let answer = false;
  const ask = () => {
    answer = composer.sends(event);
  };
  window.addEventListener(event.type, ask, { capture: true, once: true });
  target.dispatchEvent(event);
  window.removeEventListener(event.type, ask, { capture: true });
  return answer;
}

/** What becomes of a send that leaves now. */
export const outcomeBy = async (composer: Composer, signal: AbortSignal): Promise<Outcome> =>
  (await composer.proof(signal)).outcome;
