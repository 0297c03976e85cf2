import { useRef } from 'react';
import { useLive } from './use-live';
import type { PeopleQuery, PersonRow, RelationshipsWorld } from './world';

/** Rows are read this many at a time. */
const chunk = 60;

/** Rows on screen plus what a flick of the wheel may bring next. */
const ahead = 30;

export interface Rows {
  state: 'loading' | 'failed' | 'ready';
  total: number;
  /** The row at a place of the list; `undefined` while it is on its way. */
  at: (index: number) => PersonRow | undefined;
}

/**
 * The rows around what is in view, kept up to date with the record. Rows read before stay known until the record or
 * the query changes, so that scrolling back and forth shows no gaps.
 */
export function useRows(
  world: RelationshipsWorld,
  query: PeopleQuery,
  view: { first: number; last: number },
  version: number,
): Rows {
  const first = Math.max(0, Math.floor((view.first - ahead) / chunk) * chunk);
  const count = Math.ceil((view.last + ahead - first) / chunk) * chunk;
  const list = JSON.stringify([query, version]);
  const state = useLive(
    async () => ({ list, first, ...(await world.page(query, first, count)) }),
    `${list} ${first} ${count}`,
  );
  const known = useRef<{ list: string; rows: Map<number, PersonRow> }>({ list, rows: new Map() });
  if (state.kind !== 'ready') return { state: state.kind, total: 0, at: () => undefined };
  const { rows, total, first: from, list: of } = state.value;
  if (known.current.list !== of) known.current = { list: of, rows: new Map() };
  for (const [offset, row] of rows.entries()) known.current.rows.set(from + offset, row);
  return { state: 'ready', total, at: (index) => known.current.rows.get(index) };
}
