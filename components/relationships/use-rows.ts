import { useEffect, useRef, useState } from 'react';
import { firstRows, laterRows } from './page-sizes';
import type { Cursor, PeopleQuery, PersonRow, RelationshipsWorld } from './world';

const mostRows = 2_000;

/** Rows are read so long before they come into view. */
const ahead = 300;

export interface Rows {
  state: 'loading' | 'failed' | 'ready';
  /** Rows of an earlier question stand there still, until those that were asked for come. */
  isBehind: boolean;
  /** How many rows the list has, as far as that is known. */
  total: number;
  /** The row at a place of the list; `undefined` while it is on its way. */
  at: (index: number) => PersonRow | undefined;
}

interface Loaded {
  /** What was asked for: a query of one version. */
  of: string;
  state: Rows['state'];
  rows: PersonRow[];
  next?: Cursor | undefined;
  total?: number | undefined;
}

/**
 * The rows of a query as far as somebody has scrolled. What was read for the query before stays until the first rows
 * of the new one are here. Read again whenever `version` or the record changes.
 */
export function useRows(
  world: RelationshipsWorld,
  query: PeopleQuery,
  last: number,
  version: number,
): Rows {
  const [changes, setChanges] = useState(0);
  useEffect(() => world.watch(() => setChanges((count) => count + 1)), [world]);
  const of = JSON.stringify([query, version, changes]);
  const [loaded, setLoaded] = useState<Loaded>({ of: '', state: 'loading', rows: [] });
  const reading = useRef<string>(undefined);
  const wanted = last + ahead;
  // Whoever comes back far down the list has all rows up to there read at once.
  const sameQuery = useRef({ query, rows: last });
  if (sameQuery.current.query !== query) sameQuery.current = { query, rows: 0 };

  useEffect(() => {
    const fresh = loaded.of !== of;
    const enough = loaded.rows.length >= wanted || loaded.next === undefined;
    if (!fresh && (enough || loaded.state === 'failed')) return;
    // One page at a time: scrolling on while it is read must not start it over.
    if (reading.current === of) return;
    reading.current = of;
    const have = fresh ? [] : loaded.rows;
    // After a change of the record everything that was shown is read again at once, and nothing jumps.
    const known = fresh ? sameQuery.current.rows : 0;
    const least = fresh ? firstRows : Math.max(laterRows, wanted - have.length);
    const limit = Math.min(mostRows, Math.max(least, known));
    world.page(query, fresh ? undefined : loaded.next, limit).then(
      ({ rows, next, total }) => {
        if (reading.current !== of) return;
        reading.current = undefined;
        const all = [...have, ...rows];
        sameQuery.current.rows = all.length;
        setLoaded({
          of,
          state: 'ready',
          rows: all,
          next,
          total: total ?? (fresh ? undefined : loaded.total),
        });
      },
      (error: unknown) => {
        console.error(error);
        if (reading.current !== of) return;
        reading.current = undefined;
        setLoaded({ of, state: 'failed', rows: [] });
      },
    );
  }, [world, query, of, wanted, loaded]);

  const { state, rows, next, total } = loaded;
  const counted = rows.length + (next ? 1 : 0);
  const isBehind = loaded.of !== of;
  return { state, isBehind, total: Math.max(total ?? 0, counted), at: (index) => rows[index] };
}
