import type { Order, PeopleQuery } from './world';

export const everybody: PeopleQuery = { text: '', show: 'all', order: 'last', descending: true };

/** Names are read from A on, everything else from the most on; the distance to the ask from the nearest on. */
const startsDescending: Record<Order, boolean> = {
  name: false,
  contacts: true,
  last: true,
  distance: false,
};

/** The query ordered by something: another order starts its own way round, the same one is turned. */
export function orderedBy(query: PeopleQuery, order: Order): PeopleQuery {
  const descending = query.order === order ? !query.descending : startsDescending[order];
  return { ...query, order, descending };
}

/** Whether the query leaves anybody out. */
export const isNarrowed = ({ text, show, type, tag, site }: PeopleQuery): boolean =>
  text.trim() !== '' || show !== 'all' || [type, tag, site].some((value) => value !== undefined);

/** The query with a filter set, or without it. */
export function narrowed<Key extends 'type' | 'tag' | 'site'>(
  query: PeopleQuery,
  key: Key,
  value: PeopleQuery[Key] | undefined,
): PeopleQuery {
  const { [key]: _, ...rest } = query;
  return value === undefined ? (rest as PeopleQuery) : { ...query, [key]: value };
}
