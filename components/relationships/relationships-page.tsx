import { useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import { displayLocale } from '@/components/locale';
import { ActLine, useActs } from '@/components/pages/acts';
import { formatCount, type Reading } from '@/components/summary/format';
import { Filters } from './filters';
import type { ListPlace } from './list-place';
import { PeopleGrid } from './people-grid';
import { everybody, isNarrowed, orderedBy } from './query';
import { useSelection } from './selection';
import { SelectionBar } from './selection-bar';
import { useLive } from './use-live';
import type { PeopleQuery, RelationshipsWorld } from './world';
import './relationships-page.css';

interface RelationshipsPageProps {
  world: RelationshipsWorld;
  /** Where the list begins, and what it keeps up to date: whoever comes back to it finds it as it was. */
  place: ListPlace;
}

/** Everybody on record. */
export function RelationshipsPage({ world, place }: RelationshipsPageProps) {
  const [query, showQuery] = useState(place.query);
  const setQuery = (next: PeopleQuery) => {
    place.query = next;
    showQuery(next);
  };
  // What is typed stays ahead of the list, which follows as fast as it can.
  const asked = useDeferredValue(query);
  const [version, setVersion] = useState(0);
  const acts = useActs(() => setVersion((count) => count + 1));
  const selection = useSelection(() => world.ids(asked));
  const facets = useLive(() => world.facets(), `facets ${version}`);
  const tags = facets.kind === 'ready' ? facets.value.tags : [];
  const reading: Reading = {
    locale: displayLocale(),
    timeZone: world.timeZone,
    now: world.now(),
  };
  const told = (key: 'tagged' | 'merged' | 'deleted') =>
    i18n.t(`relationships.${key}`, selection.count, [formatCount(selection.count, reading)]);
  const again = () => setVersion((count) => count + 1);
  return (
    <main className="relationships">
      <header>
        <h1>{i18n.t('relationships.title')}</h1>
        <p className="sheet-quiet">{i18n.t('relationships.about')}</p>
      </header>
      <Filters query={query} tags={tags} onChange={setQuery} />
      <SelectionBar
        selection={selection}
        tags={tags}
        reading={reading}
        onTag={(tag) => void acts.run(told('tagged'), () => world.tag(selection.ids(), tag))}
        onMerge={() => {
          void acts.run(told('merged'), () => world.merge(selection.ids()));
          selection.clear();
        }}
        onDelete={() => {
          void acts.run(told('deleted'), () => world.remove(selection.ids()));
          selection.clear();
        }}
      />
      <PeopleGrid
        world={world}
        place={place}
        query={asked}
        isBehind={asked !== query}
        version={version}
        selection={selection}
        reading={reading}
        onOrder={(order) => setQuery(orderedBy(query, order))}
        empty={<Nobody narrowed={isNarrowed(asked)} onAll={() => setQuery(everybody)} />}
        failed={<Failed onAgain={again} />}
      />
      <ActLine told={acts.told} />
    </main>
  );
}

function Nobody({ narrowed, onAll }: { narrowed: boolean; onAll: () => void }) {
  const which = narrowed ? 'none' : 'nobody';
  return (
    <section className="relationships-empty">
      <h2>{i18n.t(`relationships.${which}.title`)}</h2>
      <p className="sheet-quiet">{i18n.t(`relationships.${which}.about`)}</p>
      {narrowed && (
        <button type="button" className="button" onClick={onAll}>
          {i18n.t('relationships.none.all')}
        </button>
      )}
    </section>
  );
}

function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <section className="relationships-empty" role="alert">
      <h2>{i18n.t('relationships.failed.title')}</h2>
      <p className="sheet-quiet">{i18n.t('relationships.failed.about')}</p>
      <button type="button" className="button" onClick={onAgain}>
        {i18n.t('relationships.failed.again')}
      </button>
    </section>
  );
}
