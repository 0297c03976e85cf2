import type { Rollup, Slice } from './rollup-records';
import { askedIn, isActive, partnerOf } from './slice';

/**
 * What happened in a quarter of an hour or on a day, on one site under one account of ours, laid out to be summed: of
 * thousands of entries each value lies in a list of its own, and no entry is an object.
 */
export interface Columns extends Pick<Slice, 'site' | 'account' | 'figures' | 'waits'> {
  /** `Person.id`s. */
  people: string[];
  /** Of each of them three values: touches out, touches in, time of the last one. */
  passed: number[];
  /** Of each of them what was said outside of any thread. Something went out: 1, came in: 2, both: 3, nothing: 0. */
  alone: number[];
  threads: string[];
  /** Of each thread the same. */
  went: number[];
  /** Of each quarter in which something went out two values: its number, and the sends in it that asked. */
  active: number[];
}

/** A slice as columns. `quarters`: those that it is made of; by themselves they say when something went out. */
export function columnsOfSlice(
  { site, account, figures, people, threads, waits }: Slice,
  quarters: readonly (readonly [quarter: number, slice: Slice])[],
): Columns {
  const places = new Map(people.map(([id], place) => [id, place]));
  const alone = people.map(() => 0);
  const columns: Columns = {
    site,
    ...(account === undefined ? {} : { account }),
    figures,
    waits,
    people: people.map(([id]) => id),
    passed: people.flatMap(([, out, into, lastAt]) => [out, into, lastAt]),
    alone,
    threads: [],
    went: [],
    active: quarters.flatMap(([quarter, slice]) =>
      isActive(slice) ? [quarter, askedIn(slice)] : [],
    ),
  };
  for (const [thread, went] of threads) {
    const place = places.get(partnerOf(thread) ?? '');
    if (place === undefined) {
      columns.threads.push(thread);
      columns.went.push(went);
    } else alone[place] = went;
  }
  return columns;
}

/** A quarter of an hour as columns. */
export const columnsOf = ({ id, slices }: Rollup): Columns[] =>
  slices.map((slice) => columnsOfSlice(slice, [[id, slice]]));

/** What passed with one person. */
export interface Passed {
  out: number;
  in: number;
  /** Epoch milliseconds. */
  lastAt: number;
}

/** Everybody in these columns, or of those in `only` who is in them. */
export function peopleIn(
  columns: Iterable<Pick<Columns, 'people' | 'passed'>>,
  only?: ReadonlySet<string>,
): Map<string, Passed> {
  const everybody = new Map<string, Passed>();
  for (const { people, passed } of columns) {
    for (const [place, id] of people.entries()) {
      if (only && !only.has(id)) continue;
      const [out = 0, into = 0, lastAt = 0] = [
        passed[3 * place],
        passed[3 * place + 1],
        passed[3 * place + 2],
      ];
      const known = everybody.get(id);
      if (known) {
        known.out += out;
        known.in += into;
        known.lastAt = Math.max(known.lastAt, lastAt);
      } else everybody.set(id, { out, in: into, lastAt });
    }
  }
  return everybody;
}

/** Of a list in which each entry has so many values: the entries, in one fixed order. */
const sorted = (entries: readonly (readonly unknown[])[]): string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();

/** Columns in one fixed form: two with the same content have the same. */
export const canonicalColumns = (columns: readonly Columns[]): string =>
  JSON.stringify(
    columns
      .map(({ site, account = null, figures, people, passed, alone, threads, went, ...rest }) =>
        JSON.stringify([
          site,
          account,
          sorted(Object.entries(figures)),
          sorted(people.map((id, i) => [id, ...passed.slice(3 * i, 3 * i + 3), alone[i]])),
          sorted(threads.map((thread, i) => [thread, went[i]])),
          [...rest.waits].sort((one, other) => one - other),
          sorted(rest.active.flatMap((_, i, all) => (i % 2 === 0 ? [all.slice(i, i + 2)] : []))),
        ]),
      )
      .sort(),
  );
