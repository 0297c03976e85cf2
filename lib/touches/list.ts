import { choiceOf } from './list-choice';
import { type Part, partsOf } from './list-parts';
import { compareCursors, cursorOf, isReversed, type ListCursor } from './list-path';
import type { ListContext, ListQuery } from './list-query';
import { type ListPage, Walk } from './list-walk';
import type { Person } from './records';
import { type Store, storing } from './store';

/**
 * How much is read in which way. A row read along an index costs hardly twice its key, so that keys alone are looked at
 * only where they save many rows; a row by its own key costs three times as much (measured in Chromium, 100,000 people).
 */
export interface Effort {
  /** Along the order so many rows are read before it is asked how many of them are wanted. */
  glance: number;
  /**
   * The order is followed without a second thought while one row in so many is wanted; a part of the query of which one
   * row in so many is, is not tried as a small one.
   */
  plenty: number;
  /** The rows of one part of the query are all read and sorted when they are no more than this. */
  few: number;
  /** Where no part of the query is small, so many rows are looked at: those in front may be unlike the others. */
  look: number;
  /** And then the order is followed while one row in so many is wanted. */
  some: number;
  /** So many keys of each part of the query are held against those of the others. */
  many: number;
}

/** A few hundredths of a second each. */
const usual: Effort = {
  glance: 500,
  plenty: 20,
  few: 2_500,
  look: 3_000,
  some: 150,
  many: 20_000,
};

/** What one part of a query alone leaves. */
type Source = () => ReturnType<Part['source']>;

/** The keys of a stretch, each once; `undefined` when there are more than `most`. */
async function keysOf(source: Source, most: number): Promise<Set<string> | undefined> {
  // Read, not counted: a count would walk through all of them.
  const keys = await source()
    .limit(most + 1)
    .primaryKeys();
  return keys.length > most ? undefined : new Set(keys);
}

const isThere = (person: Person | undefined): person is Person => person !== undefined;

/** The rows of a stretch, each once. */
async function rowsOf(source: Source): Promise<Person[]> {
  const rows = await source().toArray();
  return [...new Map(rows.map((person) => [person.id, person])).values()];
}

/** A stretch with its keys. */
type Known = readonly [source: Source, keys: ReadonlySet<string>];

/** The stretches that hold no more than `most`, the smallest first. */
async function knownOf(sources: readonly Source[], most: number): Promise<Known[]> {
  const known = await Promise.all(
    sources.map(async (source) => [source, await keysOf(source, most)] as const),
  );
  return known
    .flatMap(([source, keys]): Known[] => (keys ? [[source, keys]] : []))
    .sort(([, one], [, other]) => one.size - other.size);
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

/**
 * A page of the list: at most `limit` people after `after`. First rows in milliseconds at 100,000 people: of many a
 * page is soon full along the order, few are read and sorted, and in between the order is followed further; only what
 * is rare among many on every side is found by its keys.
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
  const { glance, plenty, few, look, some, many } = effort;
  const parts = partsOf(query, context);
  const sourcesOf = (some: readonly Part[]): Source[] =>
    some.map((part) => () => part.source(store.people));
  const choose = choiceOf(store, parts, query, context);
  const walk = new Walk(store, query, context, choose, limit, after);
  const outOf = async (rows: Person[]) => pageOf([...(await choose(rows))], query, after, limit);
  const narrow = async (): Promise<ListPage | undefined> => {
    // What many of the first rows are is not small: the look at so many of its keys is spared.
    const rare = parts.filter((part) => !walk.isCommon(part.holds, plenty));
    const [smallest] = await knownOf(sourcesOf(rare), few);
    return smallest && outOf(await rowsOf(smallest[0]));
  };
  const intersect = async (): Promise<ListPage | undefined> => {
    const [smallest, ...others] = await knownOf(sourcesOf(parts), many);
    if (!smallest) return undefined;
    const [source, keys] = smallest;
    const both = [...keys].filter((id) => others.every(([, set]) => set.has(id)));
    return outOf(
      both.length * 3 > keys.size
        ? await rowsOf(source)
        : (await store.people.bulkGet(both)).filter(isThere),
    );
  };
  return storing(() =>
    store.transaction(
      'r',
      [store.people, store.pending, store.touches],
      async () =>
        (await walk.while(plenty, glance)) ??
        (await narrow()) ??
        (await walk.while(some, look)) ??
        (await intersect()) ??
        (await walk.while(Infinity, Infinity)) ?? { rows: [] },
    ),
  );
}

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
