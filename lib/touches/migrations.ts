import type { Transaction } from 'dexie';

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
];

/** The version that this code knows. */
export const schemaVersion = Math.max(...migrations.map(({ version }) => version));
