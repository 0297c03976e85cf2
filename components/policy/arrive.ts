import { type RefObject, useEffect } from 'react';

/**
 * Brings a part of a page into sight when the address ends in its id: on load, as what is made later cannot be found
 * by the browser, and when the address changes.
 */
export function useArrival(
  id: string,
  part: RefObject<HTMLElement | null>,
  onArrive?: () => void,
): void {
  useEffect(() => {
    const arrive = () => {
      if (location.hash !== `#${id}`) return;
      onArrive?.();
      part.current?.scrollIntoView?.();
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, [id, part, onArrive]);
}
