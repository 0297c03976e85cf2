import Papa from 'papaparse';
import { eachBatch } from './batches';
import { eachTouchByPerson } from './each-touch';
import type { Person, Touch } from './records';
import type { Store } from './store';

/**
 * What a spreadsheet would take for a formula: such a cell gets an apostrophe in front. Full-width signs are read as
 * plain ones by some. Source: OWASP, "CSV Injection".
 */
export const formula = /^[=+\-@\t\r\n＝＋－＠]/;

export interface CsvOptions {
  /** Takes the file's text, a stretch at a time, in order. */
  write(text: string): unknown;
  onProgress?(rows: number): void;
  /** Stops with the signal's reason. */
  signal?: AbortSignal;
}

export type Cell = string | number;

/** Lines of CSV (RFC 4180), each ended, with no cell that a spreadsheet would take for a formula. */
export function csvLines(rows: readonly Cell[][]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse([...rows], { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

const iso = (at: number | undefined): string => (at ? new Date(at).toISOString() : '');

const peopleColumns = [
  'id',
  'site',
  'handle',
  'name',
  'other accounts',
  'type',
  'tags',
  'mark',
  'mark reason',
  'notes',
  'contacts',
  'from us',
  'from them',
  'asks',
  'first contact',
  'last contact',
  'who wrote last',
  'waiting since',
] as const;

const personCells = (person: Person): Cell[] => [
  person.id,
  person.site,
  person.handle,
  person.displayName,
  person.identities
    .filter(({ site, handle }) => site !== person.site || handle !== person.handle)
    .map(({ id }) => id)
    .join('; '),
  person.type ?? '',
  person.tags.join('; '),
  person.mark?.kind ?? '',
  person.mark?.reason ?? '',
  person.notes ?? '',
  person.touches,
  person.out,
  person.in,
  person.asks,
  iso(person.firstAt),
  iso(person.lastAt),
  person.lastDirection ? { out: 'us', in: 'them' }[person.lastDirection] : '',
  iso(person.waitingSince),
];

const touchColumns = [
  'id',
  'person',
  'account',
  'site',
  'date',
  'direction',
  'kind',
  'means',
  'asked',
  'our account',
  'thread',
  'note',
] as const;

const touchCells = (touch: Touch): Cell[] => [
  touch.id,
  touch.personId,
  touch.identity,
  touch.site,
  iso(touch.at),
  touch.direction,
  touch.kind,
  touch.means ?? '',
  touch.asked,
  touch.account ?? '',
  touch.thread ?? '',
  touch.note ?? '',
];

/** Writes all relationships as CSV, times in UTC (ISO 8601). */
export async function exportPeopleCsv(store: Store, options: CsvOptions): Promise<void> {
  let rows = 0;
  await options.write(csvLines([[...peopleColumns]]));
  await eachBatch(store.people, async (people) => {
    options.signal?.throwIfAborted();
    await options.write(csvLines(people.map(personCells)));
    rows += people.length;
    options.onProgress?.(rows);
  });
}

/** Writes all touches as CSV, one person's after the other's, times in UTC (ISO 8601). */
export async function exportTouchesCsv(store: Store, options: CsvOptions): Promise<void> {
  let rows = 0;
  let waiting: Cell[][] = [];
  const flush = async () => {
    options.signal?.throwIfAborted();
    await options.write(csvLines(waiting));
    rows += waiting.length;
    waiting = [];
    options.onProgress?.(rows);
  };
  await options.write(csvLines([[...touchColumns]]));
  await eachTouchByPerson(store, async (_, touches) => {
    for (const touch of touches) waiting.push(touchCells(touch));
    if (waiting.length >= 2_000) await flush();
  });
  await flush();
}
