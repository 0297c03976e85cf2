import {
  along,
  compareCursors,
  cursorOf,
  isReversed,
  type ListCursor,
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

/** How much is read in which way, in rows. */
export interface Effort {
  /** Whoever matches is looked for along the order first, so far: where many match, a page is full by then. */
  glance: number;
  /** Up to so many are read and sorted at once. */
  few: number;
  /** So far the order is then followed, before it is doubted that it leads anywhere. */
  patience: number;
  /** Of up to so many the keys are compared, and of those that are left the rows are read and sorted. */
  many: number;
}

/** A few milliseconds each, but for the last: a tenth of a second. */
const usual: Effort = { glance: 500, few: 2_000, patience: 2_500, many: 20_000 };

/** Rows of one step along the order: small ones first, for where most of them match. */
const steps = [250, 500, 1_000] as const;

/** The keys of a stretch, each once; `undefined` when there are more than `most`. */
async function keysOf(source: Source, most: number): Promise<Set<string> | undefined> {
  // Read, not counted: a count would walk through all of them.
  const keys = await source()
    .limit(most + 1)
    .primaryKeys();
  return keys.length > most ? undefined : new Set(keys);
}

/** Everybody whom the query can want, when some part of it leaves no more than `most`; at the best a few more. */
async function candidates(
  store: Store,
  sources: readonly Source[],
  most: number,
): Promise<Person[] | undefined> {
  const keys = await Promise.all(sources.map((source) => keysOf(source, most)));
  const [least, ...others] = keys
    .filter((set) => set !== undefined)
    .sort((one, other) => one.size - other.size);
  if (!least) return undefined;
  const ids = [...least].filter((id) => others.every((set) => set.has(id)));
  if (ids.length < least.size / 2) return (await store.people.bulkGet(ids)).filter(isThere);
  // Nearly all of them: a stretch is read faster than its rows one by one.
  const rows = (await sources[keys.indexOf(least)]?.().toArray()) ?? [];
  return [...new Map(rows.map((person) => [person.id, person])).values()];
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
      const found = await along(store, query, context, this.#cursor).limit(size).toArray();
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

/**
 * A page of the list: at most `limit` people after `after`. First rows in milliseconds at 100,000 people: of many a
 * page is soon full along the order; few are read and sorted. Where those who match all lie at the far end of the order
 * (the last of the alphabet, by name) the first way is given up for the second.
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
  const { glance, few, patience, many } = effort;
  const matches = matcher(query, context);
  const sources = sourcesOf(store, query, context);
  const walk = new Walk(store, query, context, limit, after);
  const sorted = async (most: number) => {
    const found = await candidates(store, sources, most);
    return found && pageOf(found.filter(matches), query, after, limit);
  };
  return storing(() =>
    store.transaction('r', store.people, async () => {
      const page =
        (await walk.until(glance)) ?? (await sorted(few)) ?? (await walk.until(patience));
      return page ?? (await sorted(many)) ?? (await walk.until(Infinity)) ?? { rows: [] };
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
