import type { ImportRows } from '@/lib/messaging';
import { z } from '@/lib/zod';
import { badFile } from './bad-file';
import { bytesOf, openFile, parseLine } from './file-lines';
import { type Section, sections } from './file-rows';

/** Rows and characters of one staged part. */
const partRows = 1_000;
const partLength = 4_000_000;

const counts = z.object({
  counts: z.object(
    Object.fromEntries(sections.map((section) => [section, z.int().min(0)])) as Record<
      Section,
      z.ZodInt
    >,
  ),
});

export interface ReadOptions {
  passphrase?: string;
  onProgress?(read: number, total: number): void;
  /** Stops with the signal's reason. */
  signal?: AbortSignal;
}

/** Collects rows into parts and hands them on. */
class Parts {
  #part = 0;
  #lines: string[] = [];
  #length = 0;
  #firstRow = 0;

  constructor(private readonly stage: (rows: Omit<ImportRows, 'id'>) => Promise<unknown>) {}

  async add(section: Section, text: string, line: number): Promise<void> {
    if (this.#lines.length === 0) this.#firstRow = line;
    this.#lines.push(text);
    this.#length += text.length;
    if (this.#lines.length >= partRows || this.#length >= partLength) await this.flush(section);
  }

  async flush(section: Section): Promise<void> {
    if (this.#lines.length === 0) return;
    const rows = {
      part: this.#part,
      section,
      lines: this.#lines.join('\n'),
      firstRow: this.#firstRow,
    };
    this.#lines = [];
    this.#length = 0;
    this.#part += 1;
    await this.stage(rows);
  }
}

/**
 * Reads a file that `exportRecord` wrote, and hands its rows to `stage` in parts that fit a message, in order. The
 * file's frame is checked here, each row where it is staged. Refuses with `bad-file`, or with `passphrase-needed`.
 */
export async function readRecordFile(
  file: Blob,
  stage: (rows: Omit<ImportRows, 'id'>) => Promise<unknown>,
  { passphrase, onProgress, signal }: ReadOptions = {},
): Promise<void> {
  const lines = await openFile(bytesOf(file, onProgress, signal), passphrase);
  const parts = new Parts(stage);
  const found = new Map<Section, number>();
  let section: Section | undefined;
  let isWhole = false;
  for await (const { text, number } of lines) {
    if (isWhole) throw badFile({ reason: 'after_end', line: number });
    if (section) {
      if (text === '],') {
        await parts.flush(section);
        section = undefined;
        continue;
      }
      found.set(section, (found.get(section) ?? 0) + 1);
      await parts.add(section, text.replace(/,$/, ''), number);
      continue;
    }
    const next = sections.find((name) => text === `"${name}":[`);
    if (next && !found.has(next)) {
      section = next;
      found.set(next, 0);
      continue;
    }
    const parsed = text.startsWith('"counts":')
      ? counts.safeParse(parseLine(`{${text}`, number))
      : undefined;
    if (!parsed?.success) throw badFile({ reason: 'not_ours', line: number });
    const wrong = sections.find((name) => parsed.data.counts[name] !== (found.get(name) ?? 0));
    if (wrong) throw badFile({ reason: 'not_whole', section: wrong });
    isWhole = true;
  }
  if (!isWhole) throw badFile({ reason: 'ends_early' });
}
