import { Dexie, type Table } from 'dexie';
import { Refusal, refusalReason } from '@/lib/refusal';
import { migrations, schemaVersion } from './migrations';
import type {
  AudienceRow,
  LogEntry,
  Meta,
  Parked,
  Pending,
  Person,
  Print,
  Send,
  Staged,
  Touch,
} from './records';
import type { DayRow, Rollup } from './rollup-records';

/** Dexie keeps its versions times ten in IndexedDB. */
const nativeVersion = schemaVersion * 10;

/**
 * IndexedDB, but a database is opened at our version or not at all. Dexie, finding a newer database, would open it
 * as it is and raise its version once more to add the indexes it misses; a newer database must stay untouched.
 */
const exactFactory = (): IDBFactory => ({
  open(name, version) {
    if (version !== nativeVersion) {
      throw new Refusal('newer-database', `The database is newer than version ${schemaVersion}.`);
    }
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one, other) => indexedDB.cmp(one, other),
});

/** The database's name. */
export const recordName = 'fifth-touch';

/** The records. Only the extension's own contexts may open it: in a content script IndexedDB is the page's. */
export class Store extends Dexie {
  people!: Table<Person, string>;
  touches!: Table<Touch, string>;
  sends!: Table<Send, string>;
  pending!: Table<Pending, string>;
  prints!: Table<Print, string>;
  log!: Table<LogEntry, string>;
  parked!: Table<Parked, string>;
  audience!: Table<AudienceRow, string>;
  rollups!: Table<Rollup, number>;
  days!: Table<DayRow, number>;
  staged!: Table<Staged, string>;
  meta!: Table<Meta, string>;

  constructor(name = recordName) {
    super(name, { indexedDB: exactFactory() });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

/** The errors around and inside an error, Dexie's `inner` ones too, outermost first. */
function* chainOf(error: unknown): Generator<Error> {
  let next = error;
  for (let depth = 0; next instanceof Error && depth < 8; depth++) {
    yield next;
    next = 'inner' in next ? next.inner : next.cause;
  }
}

/** Runs work on the store; what IndexedDB refuses comes out as a `Refusal` with its reason. */
export async function storing<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const chain = [...chainOf(error)];
    const refusal = chain.find((inner) => refusalReason(inner));
    if (refusal) throw refusal;
    const full = chain.some(({ name }) => name === 'QuotaExceededError');
    throw new Refusal(
      full ? 'storage-full' : 'storage-unavailable',
      full ? 'The browser gives the record no more space.' : 'The record cannot be used.',
      { cause: error },
    );
  }
}
