import { badFile } from './bad-file';
import type { FileRows, Section } from './file-rows';
import { stagedRange } from './import-rows';
import type { Store } from './store';

/** How far an import is: told of rows written, of how many; stops with the signal's reason, and nothing was written. */
export interface ImportCourse {
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal;
}

/** No two rows of a section share an id. */
class Ids {
  readonly #seen = new Set<string>();

  check(section: Section, rows: readonly { id: string }[]): void {
    for (const { id } of rows) {
      if (this.#seen.has(id)) throw badFile({ reason: 'same_id', section });
      this.#seen.add(id);
    }
  }
}

/** The share of the work that comes after the last part: counting. */
const afterParts = 0.25;

/** The staged parts of an import: one is in memory at a time. */
export class Parts {
  #done = 0;
  #total = 0;

  constructor(
    private readonly store: Store,
    private readonly importId: string,
    private readonly course: ImportCourse,
  ) {}

  /** Learns how many parts there are. Inside the import's transaction. */
  async count(): Promise<void> {
    this.#total = await this.store.staged.where('importId').equals(this.importId).count();
  }

  /** Hands over the rows of one section, in the file's order, and checks that no id is there twice. */
  async each<Name extends Section>(
    section: Name,
    work: (rows: FileRows[Name][]) => Promise<unknown>,
  ): Promise<void> {
    const ids = new Ids();
    const range = stagedRange(this.importId, section);
    for (const key of await this.store.staged
      .where('id')
      .between(...range)
      .primaryKeys()) {
      this.course.signal?.throwIfAborted();
      const part = await this.store.staged.get(key);
      // Checked against the section's schema when it was staged.
      const rows = (part?.rows ?? []) as FileRows[Name][];
      ids.check(section, rows);
      await work(rows);
      this.#done += 1;
      this.#tell(this.#done);
    }
  }

  /** Tells how much (0..1) of what comes after the parts is done. @throws the signal's reason when it is stopped */
  after(share: number): void {
    this.course.signal?.throwIfAborted();
    this.#tell(this.#total * (1 + afterParts * share));
  }

  #tell(done: number): void {
    this.course.onProgress?.(done, this.#total * (1 + afterParts));
  }
}

/** Of these rows those whose ids are not on record yet. */
export async function freshOf<Row extends { id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(unknown | undefined)[]> },
  rows: readonly Row[],
): Promise<Row[]> {
  const known = await table.bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, index) => known[index] === undefined);
}
