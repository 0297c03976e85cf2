import { type Collection, Dexie } from 'dexie';
import { coldAfter, type ListContext, type ListOrder, type ListQuery } from './list-query';
import { wordsOf } from './person';
import type { Person } from './records';
import { regularContacts } from './records';
import type { Store } from './store';

/** Where a page ended: what the list is ordered by, then the id. */
export type ListCursor = readonly [key: string | number, id: string];

/** Far from the ask is with few contacts. */
export const isReversed = ({ order, descending }: ListQuery): boolean =>
  order === 'distance' ? !descending : descending;

export const cursorOf = (person: Person, order: ListOrder): ListCursor => {
  const { name, lastAt, touches, id } = person;
  if (order === 'name') return [name, id];
  return [order === 'last' ? lastAt : touches, id];
};

/** The order of an index: by key, then by id. */
export function compareCursors(one: ListCursor, other: ListCursor): number {
  const [a, b] = one[0] === other[0] ? [one[1], other[1]] : [one[0], other[0]];
  return a < b ? -1 : Number(a > b);
}

/** A stretch of an index that holds all whom a query can want, in the order that it wants. */
interface Path {
  index: string;
  /** What every key begins with. */
  prefix: readonly number[];
  /** Keys from here on. */
  least?: number;
  /** Keys below this. */
  below?: number;
}

function pathOf({ order, show }: ListQuery, { now, fromContact }: ListContext): Path {
  if (order === 'name') return { index: '[name+id]', prefix: [] };
  if (order === 'last') {
    return show === 'cold'
      ? { index: '[regular+lastAt+id]', prefix: [1], below: now - coldAfter }
      : { index: '[lastAt+id]', prefix: [] };
  }
  const least = { open: fromContact - 1, cold: regularContacts, waiting: 1, marked: 0, all: 0 };
  return { index: '[touches+id]', prefix: [], least: least[show ?? 'all'] };
}

/** Everybody along the query's path after a cursor, the first one first. */
export function along(
  store: Store,
  query: ListQuery,
  context: ListContext,
  after: ListCursor | undefined,
): Collection<Person, string> {
  const { index, prefix, least, below } = pathOf(query, context);
  const reversed = isReversed(query);
  const start = after && !reversed ? after : [least ?? Dexie.minKey];
  const end = after && reversed ? after : [below ?? Dexie.maxKey];
  const range = store.people
    .where(index)
    .between([...prefix, ...start], [...prefix, ...end], start !== after, false);
  return reversed ? range.reverse() : range;
}

/** A stretch of an index that holds everybody the query can want, in no order; nobody's row is there for sure only once. */
export type Source = () => Collection<Person, string>;

/** The stretches that one part of the query alone leaves. */
export function sourcesOf(
  { people }: Store,
  { text, show, type, tag, site }: ListQuery,
  { now }: ListContext,
): Source[] {
  const cold = () =>
    people
      .where('[regular+lastAt+id]')
      .between([1, Dexie.minKey], [1, now - coldAfter], true, false);
  return [
    ...wordsOf(text ?? '').map((word) => () => people.where('words').startsWith(word)),
    ...(tag === undefined ? [] : [() => people.where('tags').equals(tag)]),
    ...(type === undefined ? [] : [() => people.where('type').equals(type)]),
    // Every key begins with its site.
    ...(site === undefined ? [] : [() => people.where('ids').startsWith(`${site}:`)]),
    ...(show === 'waiting' ? [() => people.where('waitingSince').above(Dexie.minKey)] : []),
    ...(show === 'cold' ? [cold] : []),
    ...(show === 'marked' ? [() => people.where('mark.kind').above('')] : []),
  ];
}
