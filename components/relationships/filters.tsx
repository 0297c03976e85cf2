import { useId } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import { type SiteId, siteIds } from '@/lib/draft/draft';
import { type RelationshipType, relationshipTypes } from '@/lib/policy/relationship-types';
import { narrowed } from './query';
import { type Order, orders, type PeopleQuery, shows } from './world';
import './filters.css';

interface FiltersProps {
  query: PeopleQuery;
  tags: readonly string[];
  onChange: (query: PeopleQuery) => void;
}

/** Search, the lists one looks at most, and the filters. Each acts at once. */
export function Filters({ query, tags, onChange }: FiltersProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we run in.
    <div role="search" className="filters">
      <div className="filters-line">
        <input
          type="search"
          className="text-field filters-search"
          aria-label={i18n.t('relationships.search')}
          placeholder={i18n.t('relationships.searchHint')}
          value={query.text}
          onChange={(event) => onChange({ ...query, text: event.target.value })}
        />
        <Filter
          name={i18n.t('relationships.filter.type')}
          values={relationshipTypes.map((type) => [type, i18n.t(`relationships.type.${type}`)])}
          chosen={query.type}
          onChoose={(type) =>
            onChange(narrowed(query, 'type', type as RelationshipType | undefined))
          }
        />
        <Filter
          name={i18n.t('relationships.filter.tag')}
          values={tags.map((tag) => [tag, tag])}
          chosen={query.tag}
          onChoose={(tag) => onChange(narrowed(query, 'tag', tag))}
        />
        <Filter
          name={i18n.t('relationships.filter.site')}
          values={siteIds.map((site) => [site, siteName(site)])}
          chosen={query.site}
          onChoose={(site) => onChange(narrowed(query, 'site', site as SiteId | undefined))}
        />
        <label className="filters-order">
          <span className="unseen">{i18n.t('relationships.orderBy')}</span>
          <select
            className="select-field"
            value={query.order}
            onChange={(event) => {
              const order = event.target.value as Order;
              onChange({ ...query, order, descending: order === 'contacts' || order === 'last' });
            }}
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {i18n.t('relationships.by', { what: i18n.t(`relationships.order.${order}`) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className="shows">
        <legend className="unseen">{i18n.t('relationships.filter.show')}</legend>
        {shows.map((show) => (
          <label key={show} className="show">
            <input
              type="radio"
              name={id}
              checked={query.show === show}
              onChange={() => onChange({ ...query, show })}
            />
            <span>{i18n.t(`relationships.show.${show}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface FilterProps {
  name: string;
  values: [value: string, name: string][];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

/** One filter; it is not there while there is nothing to choose. */
function Filter({ name, values, chosen, onChoose }: FilterProps) {
  if (values.length === 0 && chosen === undefined) return null;
  return (
    <select
      className="select-field"
      aria-label={name}
      value={chosen ?? ''}
      data-set={chosen !== undefined || undefined}
      onChange={(event) => onChoose(event.target.value || undefined)}
    >
      <option value="">{i18n.t('relationships.filter.any', { name })}</option>
      {values.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
