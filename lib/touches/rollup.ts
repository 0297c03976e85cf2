import type { AskOutcome, LogEntry, Rollup, Send, Touch } from './records';
import { rollupSpan } from './records';

/** The quarter of an hour in which an instant (epoch milliseconds) lies. */
export const quarterOf = (at: number): number => Math.floor(at / rollupSpan);

/** What a rollup is made of. */
export interface Happenings {
  touches?: readonly Touch[];
  sends?: readonly Send[];
  log?: readonly LogEntry[];
}

/** The outcome of a send that asked; a pointer is no ask. */
const outcomeOf = ({ ask }: Send): AskOutcome | undefined =>
  ask && ask.strength !== 'pointer' ? ask.outcome : undefined;

function addOne<Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function addAll<Key extends string>(
  counts: Partial<Record<Key, number>>,
  more: Partial<Record<Key, number>>,
): void {
  for (const key of Object.keys(more) as Key[]) counts[key] = (counts[key] ?? 0) + (more[key] ?? 0);
}

/** One quarter in the making. */
class Quarter {
  readonly #people: Map<string, [string, number, number]>;
  readonly #row: Omit<Rollup, 'people'>;

  constructor(id: number, { people, ...row }: Rollup) {
    this.#people = new Map(people.map((entry) => [entry[0], [...entry]]));
    this.#row = {
      ...row,
      id,
      asks: { ...row.asks },
      rules: { ...row.rules },
      events: { ...row.events },
    };
  }

  touch({ personId, direction, at }: Touch): void {
    this.#row[direction] += 1;
    const known = this.#people.get(personId);
    if (!known) {
      this.#people.set(personId, [personId, 1, at]);
      return;
    }
    known[1] += 1;
    known[2] = Math.max(known[2], at);
  }

  send(send: Send): void {
    const outcome = outcomeOf(send);
    if (outcome) addOne(this.#row.asks, outcome);
    for (const rule of send.rules) addOne(this.#row.rules, rule);
  }

  entry({ event }: LogEntry): void {
    addOne(this.#row.events, event);
  }

  /** Adds another row of the same quarter. */
  merge({ out, in: into, people, asks, rules, events }: Rollup): void {
    this.#row.out += out;
    this.#row.in += into;
    for (const [id, touches, lastAt] of people) {
      const known = this.#people.get(id);
      this.#people.set(id, [id, (known?.[1] ?? 0) + touches, Math.max(known?.[2] ?? 0, lastAt)]);
    }
    addAll(this.#row.asks, asks);
    addAll(this.#row.rules, rules);
    addAll(this.#row.events, events);
  }

  row(): Rollup {
    return { ...this.#row, people: [...this.#people.values()] };
  }
}

const emptyRow = (id: number): Rollup => ({
  id,
  out: 0,
  in: 0,
  people: [],
  asks: {},
  rules: {},
  events: {},
});

/** Adds up what happened into quarters of an hour. */
export class Rollups {
  readonly #quarters = new Map<number, Quarter>();

  /** @param known the rows to go on from, if any */
  constructor(known: Iterable<Rollup> = []) {
    for (const row of known) this.#quarters.set(row.id, new Quarter(row.id, row));
  }

  add({ touches = [], sends = [], log = [] }: Happenings): this {
    for (const touch of touches) this.#at(touch.at).touch(touch);
    for (const send of sends) this.#at(send.at).send(send);
    for (const entry of log) this.#at(entry.at).entry(entry);
    return this;
  }

  /** Adds rows of other rollups. */
  merge(rows: Iterable<Rollup>): this {
    for (const row of rows) this.#quarter(row.id).merge(row);
    return this;
  }

  rows(): Rollup[] {
    return [...this.#quarters.values()].map((quarter) => quarter.row());
  }

  #at(at: number): Quarter {
    return this.#quarter(quarterOf(at));
  }

  #quarter(id: number): Quarter {
    const known = this.#quarters.get(id) ?? new Quarter(id, emptyRow(id));
    this.#quarters.set(id, known);
    return known;
  }
}

/** The quarters in which any of it happened, each once. */
export function quartersOf({ touches = [], sends = [], log = [] }: Happenings): number[] {
  return [...new Set([...touches, ...sends, ...log].map(({ at }) => quarterOf(at)))];
}

const sorted = <Value>(record: Partial<Record<string, Value>>) =>
  Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));

/** A row in one fixed form: two rows with the same content have the same. */
export const canonical = (row: Rollup): string =>
  JSON.stringify([
    row.id,
    row.out,
    row.in,
    [...row.people].sort(([one], [other]) => (one < other ? -1 : 1)),
    sorted(row.asks),
    sorted(row.rules),
    sorted(row.events),
  ]);

/** Everybody in these rows: how many touches, and when the last one was (epoch milliseconds). */
export function peopleIn(
  rows: readonly Rollup[],
): Map<string, { touches: number; lastAt: number }> {
  const people = new Map<string, { touches: number; lastAt: number }>();
  for (const { people: entries } of rows) {
    for (const [id, touches, lastAt] of entries) {
      const known = people.get(id);
      if (known) {
        known.touches += touches;
        known.lastAt = Math.max(known.lastAt, lastAt);
      } else people.set(id, { touches, lastAt });
    }
  }
  return people;
}
