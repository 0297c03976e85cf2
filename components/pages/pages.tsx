import { type ReactNode, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { type PageId, pageIds, placeIn } from './place';
import '@/components/controls/pill.css';
import './pages.css';

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
      <header className="pages">
        <p className="pages-name">{i18n.t('extension.name')}</p>
        <nav aria-label={i18n.t('relationships.nav.label')}>
          <ul>
            {pageIds.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
                  {i18n.t(`relationships.nav.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {pages[page](rest)}
    </>
  );
}
