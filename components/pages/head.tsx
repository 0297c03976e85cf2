import { i18n } from '#i18n';
import { type HeadId, headIds, hrefOf } from './place';
import '@/components/controls/pill.css';
import './pages.css';

/** The head of the extension's own pages, with the way from each to the others. */
export function Head({ current }: { current: HeadId }) {
  return (
    <header className="pages">
      <p className="pages-name">{i18n.t('extension.name')}</p>
      <nav aria-label={i18n.t('relationships.nav.label')}>
        <ul>
          {headIds.map((id) => (
            <li key={id}>
              <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
                {i18n.t(`relationships.nav.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
