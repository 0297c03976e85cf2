import {
  along,
  compareCursors,
  cursorOf,
  isReversed,
  type ListCursor,
  rowsAlong,
  type Source,
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

/** How much is read in which way. */
export interface Effort {
  /** Whoever matches is looked for along the order first, over so many rows: where many match, a page is full by then. */
  glance: number;
  /** So many rows are read and sorted. */
  few: number;
  /** Of so many for each part of the query the keys are held against those of the order. */
  many: number;
}

/** A few hundredths of a second each. */
const usual: Effort = { glance: 500, few: 500, many: 20_000 };

/** Rows of one step along the order: small ones first, for where most of them match. */
const steps = [250, 500, 1_000] as const;

/** Keys of one step along the order: a key costs a fiftieth of its row. */
const keyStep = 5_000;

/** The keys of a stretch, each once; `undefined` when there are more than `most`. */
async function keysOf(source: Source, most: number): Promise<Set<string> | undefined> {
  // Read, not counted: a count would walk through all of them.
  const keys = await source()
    .limit(most + 1)
    .primaryKeys();
  return keys.length > most ? undefined : new Set(keys);
}

/** Whom the query can want. */
interface Candidates {
  ids: Set<string>;
  /** Every part of the query was held against the others: they are all of them. */
  isExact: boolean;
}

/** Everybody whom the query can want, when some part of it leaves no more than `most`. */
async function candidates(
  sources: readonly Source[],
  most: number,
): Promise<Candidates | undefined> {
  const keys = await Promise.all(sources.map((source) => keysOf(source, most)));
  const [least, ...others] = keys
    .filter((set) => set !== undefined)
    .sort((one, other) => one.size - other.size);
  if (!least) return undefined;
  const ids = new Set([...least].filter((id) => others.every((set) => set.has(id))));
  return { ids, isExact: others.length + 1 === sources.length };
}

const isThere = (person: Person | undefined): person is Person => person !== undefined;

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

/** Follows the order, and goes on from where it stopped. */
class Walk {
  readonly #rows: Person[] = [];
  readonly #matches: (person: Person) => boolean;
  #read = 0;
  #step = 0;
  #cursor: ListCursor | undefined;

  constructor(
    private readonly store: Store,
    private readonly query: ListQuery,
    private readonly context: ListContext,
    private readonly limit: number,
    after: ListCursor | undefined,
  ) {
    this.#matches = matcher(query, context);
    this.#cursor = after;
  }

  /** The page, once it is full or the end is reached; `undefined` when `most` rows were read before. */
  async until(most: number): Promise<ListPage | undefined> {
    const { store, query, context, limit } = this;
    while (this.#read < most) {
      const wide = steps[Math.min(this.#step++, steps.length - 1)] ?? limit;
      const size = isFiltered(query) ? Math.max(wide, limit + 1) : limit + 1;
      const found = await rowsAlong(store, query, context, this.#cursor, size);
      for (const person of found) {
        if (!this.#matches(person)) continue;
        const last = this.#rows.at(-1);
        if (this.#rows.length === limit && last) {
          return { rows: this.#rows, next: cursorOf(last, query.order) };
        }
        this.#rows.push(person);
      }
      const last = found.at(-1);
      if (!last || found.length < size) return { rows: this.#rows };
      this.#cursor = cursorOf(last, query.order);
      this.#read += size;
    }
    return undefined;
  }
}

/** Follows the keys of the order, and reads the rows of the candidates only, until the page is full. */
async function pick(
  store: Store,
  query: ListQuery,
  context: ListContext,
  { ids }: Candidates,
  { after, limit }: { after: ListCursor | undefined; limit: number },
): Promise<ListPage> {
  const matches = matcher(query, context);
  const rows: Person[] = [];
  let cursor = after;
  while (true) {
    const keys = await along(store, query, context, cursor).limit(keyStep).primaryKeys();
    const wanted = keys.filter((id) => ids.has(id));
    for (let start = 0; start < wanted.length && rows.length <= limit; start += limit) {
      const found = await store.people.bulkGet(wanted.slice(start, start + limit));
      rows.push(...found.filter(isThere).filter(matches));
    }
    const shown = rows.slice(0, limit);
    const end = shown.at(-1);
    if (end && rows.length > limit) return { rows: shown, next: cursorOf(end, query.order) };
    const last = keys.length < keyStep ? undefined : await store.people.get(keys.at(-1) ?? '');
    if (!last) return { rows };
    cursor = cursorOf(last, query.order);
  }
}

/**
 * A page of the list: at most `limit` people after `after`. First rows in milliseconds at 100,000 people: of many a
 * page is soon full along the order; few are read and sorted; in between, keys are compared before any row is read.
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
  const { glance, few, many } = effort;
  const walk = new Walk(store, query, context, limit, after);
  const narrowed = async (): Promise<ListPage | undefined> => {
    const found = await candidates(sourcesOf(store, query, context), many);
    if (!found) return undefined;
    if (found.ids.size <= few) {
      const rows = (await store.people.bulkGet([...found.ids])).filter(isThere);
      return pageOf(rows.filter(matcher(query, context)), query, after, limit);
    }
    const page = await pick(store, query, context, found, { after, limit });
    // For what is open, and for an account on a site, the keys alone do not say who matches.
    const isTotal = found.isExact && query.show !== 'open' && query.site === undefined;
    return isTotal ? { ...page, total: found.ids.size } : page;
  };
  return storing(() =>
    store.transaction(
      'r',
      store.people,
      async () =>
        (await walk.until(glance)) ??
        (await narrowed()) ??
        (await walk.until(Infinity)) ?? { rows: [] },
    ),
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
