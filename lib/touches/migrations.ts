import type { Transaction } from 'dexie';
import { toVersion2 } from './migrate-2';
import { toVersion3 } from './migrate-3';

/** One step of the database's schema. Steps are only ever added. */
export interface Migration {
  version: number;
  /** Dexie's schema strings, of the tables this step adds or changes; `null` drops one. */
  stores: Record<string, string | null>;
  upgrade?(transaction: Transaction): Promise<void>;
}

export const migrations: readonly [Migration, ...Migration[]] = [
  {
    version: 1,
    stores: {
      people: 'id, [step+lastAt]',
      touches: 'id, [personId+at], at',
      sends: 'id, at',
      pending: 'id, at',
      prints: 'id, at',
      log: 'id, at',
    },
  },
  {
    version: 2,
    stores: {
      // `*ids` is how a page's handle finds its person, also after a rename or a merge.
      people:
        'id, &*ids, [step+lastAt], [lastAt+id], [touches+id], [name+id], [regular+lastAt+id], waitingSince, type, mark.kind, *tags, *words',
      touches: 'id, [personId+at], at',
      sends: 'id, at, *people',
      pending: 'id, at',
      prints: 'id, at, *people',
      log: 'id, at, *people',
      parked: 'id, at, *people',
      audience: 'id',
      rollups: 'id',
      staged: 'id, importId, at',
    },
    upgrade: toVersion2,
  },
  {
    version: 3,
    // The same tables: what is in them has changed.
    stores: { rollups: 'id' },
    upgrade: toVersion3,
  },
  {
    version: 4,
    stores: {
      // Those going cold are found among equals by contacts without a look at the others.
      people:
        'id, &*ids, [step+lastAt], [lastAt+id], [touches+lastAt+id], [name+id], [regular+lastAt+id], waitingSince, type, mark.kind, *tags, *words',
      // By its one row the record is told from an empty one that the browser has put in its place.
      meta: 'id',
    },
  },
  {
    version: 5,
    // Whole days beside their quarters; the upkeep fills it.
    stores: { days: 'id' },
  },
  {
    version: 6,
    stores: {
      // Opened messages go with their period, whether anybody waits for an answer to them or not.
      people:
        'id, &*ids, [step+lastAt], [lastAt+id], [touches+lastAt+id], [name+id], [regular+lastAt+id], waitingSince, opened.at, type, mark.kind, *tags, *words',
    },
  },
];

/** The version that this code knows. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));
