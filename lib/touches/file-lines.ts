import { Refusal } from '@/lib/refusal';
import { z } from '@/lib/zod';
import { badFile } from './bad-file';
import { fileFormat, fileVersion } from './export-file';
import { openWith, sealedFormat, sealedHeader } from './seal';

/** No line of ours is nearly as long: a longer one is not read to its end. */
const maxLine = 4_000_000;

/** One line of the file, without its end. */
export interface Line {
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
      if (line.length > maxLine) throw badFile({ reason: 'long_line', line: number });
      yield { text: line.replace(/\r$/, ''), number };
      number += 1;
    }
    if (rest.length > maxLine) throw badFile({ reason: 'long_line', line: number });
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
      throw badFile({ reason: 'not_text' }, { cause });
    }
  };
  for await (const bytes of chunks) yield decode(bytes);
  yield decode();
}

/** A file's bytes, a megabyte at a time; stops with the signal's reason. */
export async function* bytesOf(
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

/** A line as JSON. Refuses with `bad-file` what is none. */
export function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badFile({ reason: 'not_ours', line }, { cause });
  }
}

const header = z.object({ format: z.literal(fileFormat), version: z.int().positive() });
/** The plain bytes of an encrypted file, from the lines after its first. */
async function* openChunks(
  lines: AsyncGenerator<Line>,
  first: Line,
  passphrase: string | undefined,
): AsyncGenerator<Uint8Array> {
  const end = ',"chunks":[';
  const parsed = sealedHeader.safeParse(parseLine(`${first.text.slice(0, -end.length)}}`, 1));
  if (!parsed.success || !first.text.endsWith(end)) {
    throw badFile({ reason: 'unknown_seal' });
  }
  if (!passphrase) throw new Refusal('passphrase-needed', 'The file is encrypted.');
  const open = await openWith(passphrase, parsed.data);
  let index = 0;
  for await (const { text, number } of lines) {
    if (text === ']}') return;
    const match = /^"([A-Za-z0-9+/=]*)"(,?)$/.exec(text);
    if (!match) throw badFile({ reason: 'no_chunk', line: number });
    yield await open(index, match[1] ?? '', match[2] === '');
    index += 1;
  }
  throw badFile({ reason: 'ends_early' });
}

/** The lines of the record, decrypted if need be; the first one is checked. */
export async function openFile(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string | undefined,
): Promise<AsyncGenerator<Line>> {
  const lines = linesOf(textOf(bytes));
  const first = await lines.next();
  if (first.done) throw badFile({ reason: 'empty' });
  if (!first.value.text.startsWith(`{"format":"${sealedFormat}"`)) {
    checkHeader(first.value);
    return lines;
  }
  const inner = linesOf(textOf(openChunks(lines, first.value, passphrase)));
  const next = await inner.next();
  if (next.done) throw badFile({ reason: 'empty' });
  checkHeader(next.value);
  return inner;
}

function checkHeader({ text, number }: Line): void {
  const parsed = header.safeParse(parseLine(text.replace(/,$/, '}'), number));
  if (!parsed.success) throw badFile({ reason: 'not_ours', line: number });
  const { version } = parsed.data;
  if (version > fileVersion) {
    throw badFile({ reason: 'newer', version });
  }
}
