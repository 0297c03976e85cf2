import { batchSize, eachBatch } from './batches';
import { eachTouchByPerson } from './each-touch';
import { personRow, type Section, sections, touchRow } from './file-rows';
import { type Seal, sealWith } from './seal';
import type { Store } from './store';

/** The version of the file that this code writes. */
export const fileVersion = 3;
export const fileFormat = 'fifth-touch';

export interface ExportOptions {
  /** Takes the file's text, a stretch at a time, in order. */
  write(text: string): unknown;
  /** Epoch milliseconds; said in the file. */
  now: number;
  /** The policy document, to go along. It is not applied by an import. */
  policy?: unknown;
  /** Encrypts the file. An empty one is none. */
  passphrase?: string;
  onProgress?(rows: number, total: number): void;
  /** Stops with the signal's reason. */
  signal?: AbortSignal;
}

/** Characters of plain text in one encrypted chunk. */
const chunkLength = 500_000;

/** Puts stretches of text together into chunks, and seals them. */
class Sealing {
  #waiting = '';
  #index = 0;

  constructor(
    private readonly seal: Seal,
    private readonly write: ExportOptions['write'],
  ) {}

  async start(): Promise<void> {
    const header = JSON.stringify(this.seal.header).slice(0, -1);
    await this.write(`${header},"chunks":[\n`);
  }

  async add(text: string): Promise<void> {
    this.#waiting += text;
    if (this.#waiting.length >= chunkLength) await this.#chunk(false);
  }

  async end(): Promise<void> {
    await this.#chunk(true);
    await this.write(']}\n');
  }

  async #chunk(isLast: boolean): Promise<void> {
    const sealed = await this.seal.seal(this.#index, this.#waiting, isLast);
    this.#waiting = '';
    this.#index += 1;
    await this.write(`"${sealed}"${isLast ? '' : ','}\n`);
  }
}

/** Rows of one section, a batch at a time. */
async function eachPart(
  store: Store,
  section: Section,
  work: (rows: readonly object[]) => Promise<unknown>,
): Promise<void> {
  if (section === 'people') {
    return eachBatch(store.people, (rows) => work(rows.map(personRow)));
  }
  if (section !== 'touches') {
    return eachBatch(store.table<{ id: string }, string>(section), work);
  }
  let rows: object[] = [];
  await eachTouchByPerson(store, async (_, touches) => {
    rows.push(...touches.map(touchRow));
    if (rows.length < batchSize) return;
    const part = rows;
    rows = [];
    await work(part);
  });
  if (rows.length > 0) await work(rows);
}

/**
 * Writes the whole record as one JSON file, one row a line: people, touches, sends, log and parked asks. Not in it are
 * fingerprints of sent texts, which only this installation can use, and sends on their way. What is recorded meanwhile
 * may or may not be in it. Rejects with the signal's reason when it is cancelled.
 */
export async function exportRecord(store: Store, options: ExportOptions): Promise<void> {
  const { now, policy, passphrase, onProgress, signal } = options;
  const sealing = passphrase ? new Sealing(await sealWith(passphrase), options.write) : undefined;
  const write = async (text: string) => {
    signal?.throwIfAborted();
    await (sealing ? sealing.add(text) : options.write(text));
  };
  const totals = await Promise.all(sections.map((section) => store.table(section).count()));
  const total = totals.reduce((sum, count) => sum + count, 0);
  const counts: Partial<Record<Section, number>> = {};
  let done = 0;

  await sealing?.start();
  await write(
    `{"format":"${fileFormat}","version":${fileVersion},"exportedAt":${now},"policy":${JSON.stringify(policy ?? null)},\n`,
  );
  for (const section of sections) {
    await write(`"${section}":[\n`);
    let count = 0;
    await eachPart(store, section, async (rows) => {
      const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
      await write(`${count > 0 ? ',\n' : ''}${lines}`);
      count += rows.length;
      done += rows.length;
      onProgress?.(done, Math.max(total, done));
    });
    counts[section] = count;
    await write(count > 0 ? '\n],\n' : '],\n');
  }
  await write(`"counts":${JSON.stringify(counts)}}\n`);
  await sealing?.end();
}
