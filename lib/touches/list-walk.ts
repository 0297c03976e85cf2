import type { Choice } from './list-choice';
import { cursorOf, type ListCursor, rowsAlong } from './list-path';
import { isFiltered, type ListContext, type ListQuery } from './list-query';
import type { Person } from './records';
import type { Store } from './store';

export interface ListPage {
  rows: Person[];
  /** Absent when this was the last page. */
  next?: ListCursor;
  /** How many there are in all, where that is known without reading on. */
  total?: number;
}

/** Rows of one step along the order: small ones first, for where most match; in larger ones a row costs twice as much. */
const steps = [250, 500, 1_000] as const;

/** Follows the order, and goes on from where it stopped. */
export class Walk {
  readonly #rows: Person[] = [];
  /** The rows of the first step. */
  #first: readonly Person[] = [];
  #read = 0;
  #step = 0;
  #cursor: ListCursor | undefined;

  constructor(
    private readonly store: Store,
    private readonly query: ListQuery,
    private readonly context: ListContext,
    private readonly choose: Choice,
    private readonly limit: number,
    after: ListCursor | undefined,
  ) {
    this.#cursor = after;
  }

  /** Whether one in `apart` of the first rows, or more, is such that something holds. */
  isCommon(holds: (person: Person) => boolean, apart: number): boolean {
    return this.#first.length > 0 && this.#first.filter(holds).length * apart >= this.#first.length;
  }

  /**
   * The page, once it is full or the end is reached; `undefined` when, after `glance` rows, less than one in `apart` of
   * those read is wanted.
   */
  async while(apart: number, glance: number): Promise<ListPage | undefined> {
    const { store, query, context, limit } = this;
    while (this.#read < glance || this.#rows.length * apart >= this.#read) {
      const wide = steps[Math.min(this.#step++, steps.length - 1)] ?? limit;
      const size = isFiltered(query) ? Math.max(wide, limit + 1) : limit + 1;
      const found = await rowsAlong(store, query, context, this.#cursor, size);
      if (this.#read === 0) this.#first = found;
      const chosen = this.choose(found);
      for (const person of Array.isArray(chosen) ? chosen : await chosen) {
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
