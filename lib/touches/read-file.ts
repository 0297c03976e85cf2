import type { ImportRows } from '@/lib/messaging';
import { Refusal } from '@/lib/refusal';
import { z } from '@/lib/zod';
import { fileFormat, fileVersion } from './export-file';
import { type Section, sections } from './file-rows';
import { badFile } from './parse-rows';
import { openWith, sealedFormat, sealedHeader } from './seal';

/** No line of ours is nearly as long: a longer one is not read to its end. */
const maxLine = 4_000_000;
/** Rows and characters of one staged part. */
const partRows = 1_000;
const partLength = 4_000_000;

/** One line of the file, without its end. */
interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
}

/** The lines of a text that comes in stretches. Refuses with `bad-file` a line that does not end. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 1;
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.length > maxLine) throw badFile(number, 'it is too long.');
      yield { text: line.replace(/\r$/, ''), number };
      number += 1;
    }
    if (rest.length > maxLine) throw badFile(number, 'it is too long.');
  }
  if (rest !== '') yield { text: rest, number };
}

/** The text of bytes in UTF-8. Refuses with `bad-file` what is not. */
async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new Refusal('bad-file', 'The file is not a text in UTF-8.', { cause });
    }
  };
  for await (const bytes of chunks) yield decode(bytes);
  yield decode();
}

async function* bytesOf(
  file: Blob,
  onProgress: ((read: number, total: number) => void) | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const size = 1_000_000;
  for (let start = 0; start < file.size; start += size) {
    signal?.throwIfAborted();
    const end = Math.min(start + size, file.size);
    yield new Uint8Array(await file.slice(start, end).arrayBuffer());
    onProgress?.(end, file.size);
  }
}

function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('bad-file', `Line ${line}: this is not a file of Fifth Touch.`, { cause });
  }
}

const header = z.object({ format: z.literal(fileFormat), version: z.int().positive() });
const counts = z.object({
  counts: z.object(
    Object.fromEntries(sections.map((section) => [section, z.int().min(0)])) as Record<
      Section,
      z.ZodInt
    >,
  ),
});

/** The plain bytes of an encrypted file, from the lines after its first. */
async function* openChunks(
  lines: AsyncGenerator<Line>,
  first: Line,
  passphrase: string | undefined,
): AsyncGenerator<Uint8Array> {
  const end = ',"chunks":[';
  const parsed = sealedHeader.safeParse(parseLine(`${first.text.slice(0, -end.length)}}`, 1));
  if (!parsed.success || !first.text.endsWith(end)) {
    throw badFile(1, 'it was encrypted in a way that this version does not know.');
  }
  if (!passphrase) throw new Refusal('passphrase-needed', 'The file is encrypted.');
  const open = await openWith(passphrase, parsed.data);
  let index = 0;
  for await (const { text, number } of lines) {
    if (text === ']}') return;
    const match = /^"([A-Za-z0-9+/=]*)"(,?)$/.exec(text);
    if (!match) throw badFile(number, 'this is no chunk of an encrypted file.');
    yield await open(index, match[1] ?? '', match[2] === '');
    index += 1;
  }
  throw badFile(index + 1, 'the file ends too early.');
}

/** The lines of the record, decrypted if need be; the first one is checked. */
async function openFile(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string | undefined,
): Promise<AsyncGenerator<Line>> {
  const lines = linesOf(textOf(bytes));
  const first = await lines.next();
  if (first.done) throw badFile(1, 'the file is empty.');
  if (!first.value.text.startsWith(`{"format":"${sealedFormat}"`)) {
    checkHeader(first.value);
    return lines;
  }
  const inner = linesOf(textOf(openChunks(lines, first.value, passphrase)));
  const next = await inner.next();
  if (next.done) throw badFile(1, 'the file is empty.');
  checkHeader(next.value);
  return inner;
}

function checkHeader({ text, number }: Line): void {
  const parsed = header.safeParse(parseLine(text.replace(/,$/, '}'), number));
  if (!parsed.success) throw badFile(number, 'this is not a file of Fifth Touch.');
  const { version } = parsed.data;
  if (version > fileVersion) {
    throw badFile(number, `the file is of version ${version}, newer than this one knows.`);
  }
}

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
  let line = 1;
  for await (const { text, number } of lines) {
    line = number;
    if (isWhole) throw badFile(number, 'there is something after the end.');
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
    if (!parsed?.success) throw badFile(number, 'this is not a file of Fifth Touch.');
    const wrong = sections.find((name) => parsed.data.counts[name] !== (found.get(name) ?? 0));
    if (wrong) throw badFile(number, `the file does not hold all of its ${wrong}.`);
    isWhole = true;
  }
  if (!isWhole) throw badFile(line, 'the file ends too early.');
}
