import { type Collection, Dexie } from 'dexie';
import type { Policy } from '@/lib/policy/policy';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { coldAfter, type ListContext, type ListOrder, type ListQuery } from './list-query';
import { regularContacts } from './person-counts';
import type { Person } from './records';
import type { Store } from './store';

/** Where a page ended: the key in the index that is followed, the id last. */
export type ListCursor = readonly (string | number)[];

/** Far from the ask is with few contacts. */
export const isReversed = ({ order, descending }: ListQuery): boolean =>
  order === 'distance' ? !descending : descending;

export const cursorOf = (person: Person, order: ListOrder): ListCursor => {
  const { name, lastAt, touches, id } = person;
  if (order === 'name') return [name, id];
  return order === 'last' ? [lastAt, id] : [touches, lastAt, id];
};

/** The order of an index: by the first part in which two keys differ. */
export function compareCursors(one: ListCursor, other: ListCursor): number {
  for (const [i, a] of one.entries()) {
    const b = other[i];
    if (b === undefined || a > b) return 1;
    if (a < b) return -1;
  }
  return 0;
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

/** Of equals by contacts, by their last one. */
const byContacts = '[touches+lastAt+id]';

/** So many touches at least has everybody whom the next contact may ask by this policy. */
async function leastToAsk({ people }: Store, { ask }: Policy): Promise<number> {
  // Who may be asked any time has perhaps none; nearly nobody is marked so, and often nobody at all.
  const marked = ask.mayAskMarks && people.where('mark.kind').equals('may-ask').limit(1).count();
  if (await marked) return 0;
  const own = relationshipTypes.map((type) => ask.perType[type].fromContact);
  return Math.min(...[ask.fromContact, ...own].filter((contact) => contact !== undefined)) - 1;
}

async function pathOf(
  store: Store,
  { order, show = 'all' }: ListQuery,
  { now, policy }: ListContext,
): Promise<Path> {
  if (order === 'name') return { index: '[name+id]', prefix: [] };
  if (order === 'last') {
    return show === 'cold'
      ? { index: '[regular+lastAt+id]', prefix: [1], below: now - coldAfter }
      : { index: '[lastAt+id]', prefix: [] };
  }
  const least = { cold: regularContacts, waiting: 1, marked: 0, all: 0 };
  return {
    index: byContacts,
    prefix: [],
    least: show === 'open' ? await leastToAsk(store, policy) : least[show],
  };
}

/** The first rows along the query's path after a cursor. */
async function along(
  store: Store,
  query: ListQuery,
  context: ListContext,
  after: ListCursor | undefined,
  most: number,
): Promise<Person[]> {
  const { index, prefix, least, below } = await pathOf(store, query, context);
  const reversed = isReversed(query);
  const start = after && !reversed ? after : [least ?? Dexie.minKey];
  const end = after && reversed ? after : [below ?? Dexie.maxKey];
  const range = store.people
    .where(index)
    .between([...prefix, ...start], [...prefix, ...end], start !== after, false)
    .limit(most);
  return (reversed ? range.reverse() : range).toArray();
}

/**
 * The first of those going cold along the order of contacts. Who has many contacts was mostly met lately: of each number
 * of contacts the index leads straight to who was not.
 */
async function coldByContacts(
  { people }: Store,
  query: ListQuery,
  { now }: ListContext,
  after: ListCursor | undefined,
  most: number,
): Promise<Person[]> {
  const reversed = isReversed(query);
  const index = people.where(byContacts);
  const turned = <Row>(range: Collection<Row, string>) => (reversed ? range.reverse() : range);
  /** The next number of contacts that anybody has. */
  const next = async (contacts: number | undefined): Promise<number | undefined> => {
    const known = contacts ?? (reversed ? Dexie.maxKey : regularContacts);
    const range = reversed
      ? index.between([regularContacts], [known], true, false)
      : index.between([known, ...(contacts === undefined ? [] : [Dexie.maxKey])], [Dexie.maxKey]);
    const [key] = (await turned(range).limit(1).keys()) as unknown as [number][];
    return key?.[0];
  };
  const rows: Person[] = [];
  let contacts = after ? Number(after[0]) : await next(undefined);
  let from = after;
  while (contacts !== undefined) {
    const start = from && !reversed ? from : [contacts];
    const end = from && reversed ? from : [contacts, now - coldAfter];
    const range = index.between(start, end, start !== from, false);
    rows.push(
      ...(await turned(range)
        .limit(most - rows.length)
        .toArray()),
    );
    if (rows.length >= most) break;
    from = undefined;
    contacts = await next(contacts);
  }
  return rows;
}

/** The first rows along the query's path after a cursor; fewer than `most` only at its end. */
export const rowsAlong = (
  store: Store,
  query: ListQuery,
  context: ListContext,
  after: ListCursor | undefined,
  most: number,
): PromiseLike<Person[]> =>
  query.show === 'cold' && (query.order === 'contacts' || query.order === 'distance')
    ? coldByContacts(store, query, context, after, most)
    : along(store, query, context, after, most);
