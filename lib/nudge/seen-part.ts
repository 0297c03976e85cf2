import { getOverflowAncestors } from '@floating-ui/dom';
import type { Box, Size } from './spots';

/** The size of the window that a document is shown in, without its scroll bars. */
export const windowSize = (document: Document): Size => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** The part of an element that the window and the scroll boxes around it let be seen. */
export function seenPart(element: HTMLElement): Box | undefined {
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
