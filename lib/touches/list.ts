import type { SiteId } from '@/lib/draft/draft';
import type { RelationshipType } from '@/lib/policy/relationship-types';
import { wordsOf } from './person';
import type { Person } from './records';
import { type Store, storing } from './store';

/** What the list of relationships can be ordered by. `distance`: how far from the ask, by contacts. */
export type ListOrder = 'name' | 'contacts' | 'last' | 'distance';

/** Which relationships, in which order. */
export interface ListQuery {
  /** Beginnings of words of a name or handle; empty: everybody. */
  text?: string;
  /** `open`: the next contact may ask by the general threshold; `cold` and `waiting`: see below. */
  show?: 'all' | 'open' | 'cold' | 'waiting' | 'marked';
  type?: RelationshipType;
  tag?: string;
  site?: SiteId;
  order: ListOrder;
  descending: boolean;
}

/** What "open" and "cold" are measured by. */
export interface ListContext {
  /** Epoch milliseconds. */
  now: number;
  /** The first contact that may ask. */
  fromContact: number;
}

/** Where a page ended. */
export type ListCursor = readonly [key: string | number, id: string];

export interface ListPage {
  rows: Person[];
  /** Absent when this was the last page. */
  next?: ListCursor;
  /** How many there are in all, where that is known without reading on; else see `countPeople`. */
  total?: number;
}

/** A relationship with `regularContacts` touches or more goes cold after so long without one (milliseconds). */
export const coldAfter = 30 * 24 * 60 * 60 * 1000;

/** Up to so many rows are read and sorted at once; where a filter leaves more, they lie close together in the index. */
const fewRows = 2_000;
const step = 500;

export const isCold = (
  { regular, lastAt }: Pick<Person, 'regular' | 'lastAt'>,
  now: number,
): boolean => regular === 1 && now - lastAt > coldAfter;

const sortKey = (person: Person, order: ListOrder): string | number => {
  if (order === 'name') return person.name;
  return order === 'last' ? person.lastAt : person.touches;
};

const indexOf: Record<ListOrder, string> = {
  name: '[name+id]',
  contacts: '[touches+id]',
  last: '[lastAt+id]',
  distance: '[touches+id]',
};

/** Far from the ask is with few contacts. */
const isReversed = ({ order, descending }: ListQuery): boolean =>
  order === 'distance' ? !descending : descending;

function matcher(query: ListQuery, { now, fromContact }: ListContext): (person: Person) => boolean {
  const { show = 'all', type, tag, site } = query;
  const sought = wordsOf(query.text ?? '');
  return (person) =>
    sought.every((word) => person.words.some((known) => known.startsWith(word))) &&
    (type === undefined || person.type === type) &&
    (tag === undefined || person.tags.includes(tag)) &&
    (site === undefined || person.identities.some((identity) => identity.site === site)) &&
    (show !== 'open' || person.touches + 1 >= fromContact) &&
    (show !== 'cold' || isCold(person, now)) &&
    (show !== 'waiting' || person.waitingSince !== undefined) &&
    (show !== 'marked' || person.mark !== undefined);
}

/** Everybody who is going cold, the longest first. */
const coldPeople = (store: Store, now: number) =>
  store.people
    .where('[regular+lastAt+id]')
    .between([1, -Infinity], [1, now - coldAfter], true, false);

/** The index ranges that each hold everybody the query can want. */
function sources(store: Store, { text, show, type, tag }: ListQuery, now: number) {
  const { people } = store;
  return [
    ...wordsOf(text ?? '').map((word) => () => people.where('words').startsWith(word).distinct()),
    ...(tag === undefined ? [] : [() => people.where('tags').equals(tag)]),
    ...(type === undefined ? [] : [() => people.where('type').equals(type)]),
    ...(show === 'waiting' ? [() => people.where('waitingSince').above(-Infinity)] : []),
    ...(show === 'cold' ? [() => coldPeople(store, now)] : []),
    ...(show === 'marked' ? [() => people.where('mark.kind').above('')] : []),
  ];
}

const isFiltered = ({ text = '', show = 'all', type, tag, site }: ListQuery): boolean =>
  wordsOf(text).length > 0 || show !== 'all' || [type, tag, site].some((one) => one !== undefined);

/** Everybody whom the query can want, when they are few. */
async function few(store: Store, query: ListQuery, now: number): Promise<Person[] | undefined> {
  let best: { count: number; rows: () => PromiseLike<Person[]> } | undefined;
  for (const source of sources(store, query, now)) {
    const count = await source()
      .limit(fewRows + 1)
      .count();
    if (!best || count < best.count) best = { count, rows: () => source().toArray() };
  }
  return best && best.count <= fewRows ? best.rows() : undefined;
}

/** The order of the index: by key, then by id. */
function compare(one: ListCursor, other: ListCursor): number {
  const [a, b] = one[0] === other[0] ? [one[1], other[1]] : [one[0], other[0]];
  return a < b ? -1 : Number(a > b);
}

function pageOf(
  all: Person[],
  query: ListQuery,
  after: ListCursor | undefined,
  limit: number,
): ListPage {
  const sign = isReversed(query) ? -1 : 1;
  const cursor = (person: Person): ListCursor => [sortKey(person, query.order), person.id];
  const sorted = all.sort((one, other) => sign * compare(cursor(one), cursor(other)));
  const rest = after
    ? sorted.filter((person) => sign * compare(cursor(person), after) > 0)
    : sorted;
  const rows = rest.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    total: all.length,
    ...(last && rest.length > limit ? { next: cursor(last) } : {}),
  };
}

/** Reads along the index of the order, a step at a time, until the page is full. */
async function scan(
  store: Store,
  query: ListQuery,
  context: ListContext,
  after: ListCursor | undefined,
  limit: number,
): Promise<ListPage> {
  const matches = matcher(query, context);
  const index = indexOf[query.order];
  const reversed = isReversed(query);
  const rows: Person[] = [];
  // Who is going cold lies beyond an edge in time: a list by time begins there.
  const edge: ListCursor = [context.now - coldAfter, ''];
  const startsAtEdge = query.show === 'cold' && query.order === 'last' && reversed;
  let cursor = after ?? (startsAtEdge ? edge : undefined);
  const size = isFiltered(query) ? step : limit + 1;
  for (;;) {
    const range = store.people.where(index);
    const from = !cursor
      ? range.above([-Infinity])
      : reversed
        ? range.below([...cursor])
        : range.above([...cursor]);
    const found = await (reversed ? from.reverse() : from).limit(size).toArray();
    for (const person of found) {
      if (!matches(person)) continue;
      const last = rows.at(-1);
      if (rows.length === limit && last) {
        return { rows, next: [sortKey(last, query.order), last.id] };
      }
      rows.push(person);
    }
    const last = found.at(-1);
    if (!last || found.length < size) return { rows };
    cursor = [sortKey(last, query.order), last.id];
  }
}

/** A page of the list: at most `limit` people after `after`. First rows in milliseconds at 100,000 people. */
export function listPeople(
  store: Store,
  query: ListQuery,
  context: ListContext,
  { after, limit = 100 }: { after?: ListCursor; limit?: number } = {},
): Promise<ListPage> {
  const matches = matcher(query, context);
  return storing(() =>
    store.transaction('r', store.people, async () => {
      const candidates = await few(store, query, context.now);
      if (candidates) return pageOf(candidates.filter(matches), query, after, limit);
      return scan(store, query, context, after, limit);
    }),
  );
}

/** How many relationships there are in all; takes a while (0.1 s) with very many. */
export const countPeople = (store: Store): Promise<number> => storing(() => store.people.count());

/** The ids of everybody the query wants, for an act on all of them; reads the whole list. */
export async function idsOf(
  store: Store,
  query: ListQuery,
  context: ListContext,
): Promise<string[]> {
  const ids: string[] = [];
  let after: ListCursor | undefined;
  do {
    const page: ListPage = await listPeople(store, query, context, {
      limit: fewRows,
      ...(after ? { after } : {}),
    });
    for (const { id } of page.rows) ids.push(id);
    after = page.next;
  } while (after);
  return ids;
}
