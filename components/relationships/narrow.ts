import { useSyncExternalStore } from 'react';

/** Below this width a row is two lines taller; the style sheet has the same. */
const narrow = '(width < 44rem)';

function watch(onChange: () => void): () => void {
  const list = matchMedia(narrow);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** The height of a row in pixels: it grows with the person's own letter size. */
export function useRowHeight(): number {
  const isNarrow = useSyncExternalStore(watch, () => matchMedia(narrow).matches);
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round(letter * (isNarrow ? 6 : 3.75));
}
