import {
  along,
  compareCursors,
  cursorOf,
  isReversed,
  type ListCursor,
  sourcesOf,
} from './list-path';
import { isFiltered, type ListContext, type ListQuery, matcher } from './list-query';
import type { Person } from './records';
import { type Store, storing } from './store';

export interface ListPage {
  rows: Person[];
  /** Absent when this was the last page. */
  next?: ListCursor;
  /** How many there are in all, where that is known without reading on; else see `countPeople`. */
  total?: number;
}

/** How much is read in which way, in rows. */
export interface Effort {
  /** Up to so many are read and sorted at once. */
  few: number;
  /** Of more than a few, a page is soon full along the order: so many are walked past before that is doubted. */
  patience: number;
  /** Up to so many are then still read and sorted at once, rather than walking on to the end. */
  many: number;
}

/** A few milliseconds each for the first two; a tenth of a second for the last. */
const usual: Effort = { few: 2_000, patience: 2_500, many: 20_000 };

/** Rows of one step along the order: small ones first, for where most of them match. */
const steps = [250, 500, 1_000] as const;

const once = (rows: readonly Person[]): Person[] => [
  ...new Map(rows.map((person) => [person.id, person])).values(),
];

/** Everybody whom the query can want, when one part of it leaves no more than `most`. */
async function candidates(
  store: Store,
  query: ListQuery,
  context: ListContext,
  most: number,
): Promise<Person[] | undefined> {
  const sources = sourcesOf(store, query, context);
  // Keys only, and not counted: a count would walk through all of them.
  const sizes = await Promise.all(
    sources.map(
      async (source) =>
        (
          await source()
            .limit(most + 1)
            .primaryKeys()
        ).length,
    ),
  );
  const least = Math.min(...sizes);
  const best = sources[sizes.indexOf(least)];
  return best && least <= most ? once(await best().toArray()) : undefined;
}

/** A page out of rows that are all there. */
function pageOf(
  all: Person[],
  query: ListQuery,
  after: ListCursor | undefined,
  limit: number,
): ListPage {
  const sign = isReversed(query) ? -1 : 1;
  const cursor = (person: Person): ListCursor => cursorOf(person, query.order);
  const sorted = all.sort((one, other) => sign * compareCursors(cursor(one), cursor(other)));
  const rest = after
    ? sorted.filter((person) => sign * compareCursors(cursor(person), after) > 0)
    : sorted;
  const rows = rest.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    total: all.length,
    ...(last && rest.length > limit ? { next: cursor(last) } : {}),
  };
}

/** Walks along the order until the page is full, or `most` rows were read and it is not (`undefined`). */
async function walk(
  store: Store,
  query: ListQuery,
  context: ListContext,
  { after, limit, most }: { after: ListCursor | undefined; limit: number; most: number },
): Promise<ListPage | undefined> {
  const matches = matcher(query, context);
  const rows: Person[] = [];
  let cursor = after;
  for (let step = 0, read = 0; step === 0 || read < most; step++) {
    const wide = steps[Math.min(step, steps.length - 1)] ?? limit;
    const size = isFiltered(query) ? Math.max(wide, limit + 1) : limit + 1;
    const found = await along(store, query, context, cursor).limit(size).toArray();
    for (const person of found) {
      if (!matches(person)) continue;
      const last = rows.at(-1);
      if (rows.length === limit && last) return { rows, next: cursorOf(last, query.order) };
      rows.push(person);
    }
    const last = found.at(-1);
    if (!last || found.length < size) return { rows };
    cursor = cursorOf(last, query.order);
    read += size;
  }
  return undefined;
}

/**
 * A page of the list: at most `limit` people after `after`. First rows in milliseconds at 100,000 people: few are
 * read and sorted; of many a page is soon full along the order. Where those who match all lie at the far end of the
 * order (the last of the alphabet, by name) the second way is given up for the first.
 */
export function listPeople(
  store: Store,
  query: ListQuery,
  context: ListContext,
  {
    after,
    limit = 100,
    effort = usual,
  }: { after?: ListCursor; limit?: number; effort?: Effort } = {},
): Promise<ListPage> {
  const matches = matcher(query, context);
  const sorted = async (most: number) => {
    const found = await candidates(store, query, context, most);
    return found && pageOf(found.filter(matches), query, after, limit);
  };
  const walked = (most: number) => walk(store, query, context, { after, limit, most });
  return storing(() =>
    store.transaction('r', store.people, async () => {
      const page = (await sorted(effort.few)) ?? (await walked(effort.patience));
      return page ?? (await sorted(effort.many)) ?? (await walked(Infinity)) ?? { rows: [] };
    }),
  );
}

/** How many relationships there are in all; takes a while (0.1 s) with very many. */
export const countPeople = (store: Store): Promise<number> => storing(() => store.people.count());

/** Rows of one step when the whole list is read. */
const pageRows = 2_000;

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
      limit: pageRows,
      ...(after ? { after } : {}),
    });
    for (const { id } of page.rows) ids.push(id);
    after = page.next;
  } while (after);
  return ids;
}
