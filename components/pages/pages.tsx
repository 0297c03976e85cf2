import { type ReactNode, useSyncExternalStore } from 'react';
import { Head } from './head';
import { type PageId, placeIn } from './place';

function watchHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

interface PagesProps {
  /** Draws each page; `rest` is what its address says after the page's name. */
  pages: Record<PageId, (rest: string) => ReactNode>;
}

/** The extension's own pages under one head; the address says which one is open, so that it can be linked to. */
export function Pages({ pages }: PagesProps) {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  const { page, rest } = placeIn(hash);
  return (
    <>
      <Head current={page} />
      {pages[page](rest)}
    </>
  );
}
