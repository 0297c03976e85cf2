import type { LogEntry, Send, Touch } from './records';
import type { Rollup, Slice } from './rollup-records';
import { rollupSpan } from './rollup-records';
import { canonicalSlice, SliceCount } from './slice';
import type { Retold } from './waits';

/** The quarter of an hour in which an instant (epoch milliseconds) lies. */
export const quarterOf = (at: number): number => Math.floor(at / rollupSpan);

/** What a rollup is made of. */
export interface Happenings {
  touches?: readonly Touch[];
  sends?: readonly Send[];
  log?: readonly LogEntry[];
  /** Touches that are counted already, but with another wait. */
  retold?: readonly Retold[];
}

type SliceKey = Pick<Slice, 'site' | 'account'>;

/** What tells the slices of one row apart. */
export const sliceKey = ({ site, account }: SliceKey): string =>
  account === undefined ? site : `${site}:${account}`;

const emptySlice = ({ site, account }: SliceKey): Slice => ({
  site,
  ...(account === undefined ? {} : { account }),
  figures: {},
  people: [],
  threads: [],
  waits: [],
});

/** One quarter in the making. */
class Quarter {
  readonly #slices = new Map<string, SliceCount>();

  constructor(
    readonly id: number,
    slices: readonly Slice[],
  ) {
    for (const slice of slices) this.#slices.set(sliceKey(slice), new SliceCount(slice));
  }

  of(key: SliceKey): SliceCount {
    const known = this.#slices.get(sliceKey(key)) ?? new SliceCount(emptySlice(key));
    this.#slices.set(sliceKey(key), known);
    return known;
  }

  row(): Rollup {
    return { id: this.id, slices: [...this.#slices.values()].map((slice) => slice.slice()) };
  }
}

/** Adds up what happened into quarters of an hour. */
export class Rollups {
  readonly #quarters = new Map<number, Quarter>();

  /** @param known the rows to go on from, if any */
  constructor(known: Iterable<Rollup> = []) {
    for (const { id, slices } of known) this.#quarters.set(id, new Quarter(id, slices));
  }

  add({ touches = [], sends = [], log = [], retold = [] }: Happenings): this {
    for (const touch of touches) this.#at(touch).touch(touch);
    for (const send of sends) this.#at(send).send(send);
    for (const entry of log) this.#at(entry).entry(entry);
    for (const { touch, before } of retold) this.#at(touch).retell(before, touch.waited);
    return this;
  }

  /** Adds rows of other rollups. */
  merge(rows: Iterable<Rollup>): this {
    for (const { id, slices } of rows) {
      const quarter = this.#quarter(id);
      for (const slice of slices) quarter.of(slice).merge(slice);
    }
    return this;
  }

  rows(): Rollup[] {
    return [...this.#quarters.values()].map((quarter) => quarter.row());
  }

  #at(happening: SliceKey & { at: number }): SliceCount {
    return this.#quarter(quarterOf(happening.at)).of(happening);
  }

  #quarter(id: number): Quarter {
    const known = this.#quarters.get(id) ?? new Quarter(id, []);
    this.#quarters.set(id, known);
    return known;
  }
}

/** The quarters in which any of it happened, each once. */
export function quartersOf({
  touches = [],
  sends = [],
  log = [],
  retold = [],
}: Happenings): number[] {
  const all = [...touches, ...sends, ...log, ...retold.map(({ touch }) => touch)];
  return [...new Set(all.map(({ at }) => quarterOf(at)))];
}

/** A row in one fixed form: two rows with the same content have the same. */
export const canonical = ({ id, slices }: Rollup): string =>
  JSON.stringify([id, slices.map(canonicalSlice).sort()]);
