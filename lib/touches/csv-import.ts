import Papa from 'papaparse';
import { personId, type SiteId, siteIds } from '@/lib/draft/draft';
import {
  type OfflineMeans,
  offlineMeans,
  type TouchKind,
  touchKinds,
} from '@/lib/draft/touch-kind';
import type { ImportRows } from '@/lib/messaging';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { Refusal } from '@/lib/refusal';
import { formula } from './csv';
import type { FileRows, PersonRow } from './file-rows';

/** What a column of a CRM's file can mean to us. */
export const csvFields = [
  'site',
  'handle',
  'name',
  'type',
  'tags',
  'notes',
  'date',
  'direction',
  'kind',
  'note',
] as const;
export type CsvField = (typeof csvFields)[number];

/** Which column (its heading) holds which field; a field that is not named is not read. */
export type CsvMapping = Partial<Record<CsvField, string>>;

export interface CsvImportOptions {
  mapping: CsvMapping;
  /** Of rows without a site of their own. */
  site: SiteId;
}

/** Characters; a CRM's export with a million rows is smaller. */
const maxLength = 300_000_000;
const maxCell = 20_000;
const partRows = 1_000;

type Row = ReadonlyMap<string, string>;

const bad = (row: number, why: string): Refusal => new Refusal('bad-file', `Row ${row}: ${why}`);

/** The file's rows by heading; row 1 is the headings. Refuses with `bad-file`. */
function parse(text: string): { columns: string[]; rows: Row[] } {
  if (text.length > maxLength) throw new Refusal('bad-file', 'The file is too large.');
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  });
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error) throw bad((error.row ?? 0) + 1, 'a quotation mark is not closed.');
  const [head = [], ...body] = data;
  const columns = head.map((cell) => cell.trim());
  if (columns.every((column) => column === '')) throw bad(1, 'there are no headings.');
  const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) < i);
  if (twice !== undefined) throw bad(1, `the heading "${twice.slice(0, 80)}" is there twice.`);
  const rows = body.map((cells, index) => {
    if (cells.length > columns.length) throw bad(index + 2, 'it has more cells than headings.');
    return new Map(columns.map((column, i) => [column, plain(cells[i] ?? '', index + 2)]));
  });
  return { columns, rows };
}

/** A cell without the apostrophe that an export puts before what looks like a formula. */
function plain(cell: string, row: number): string {
  if (cell.length > maxCell) throw bad(row, 'a cell is too long.');
  const text = cell.trim();
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** The headings and first rows of a file, to choose the mapping by. Refuses with `bad-file`. */
export function previewCsv(text: string, count = 5): { columns: string[]; rows: string[][] } {
  const { columns, rows } = parse(text);
  const shown = rows.slice(0, count);
  return { columns, rows: shown.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** A mapping by the headings' own names, to begin with. */
export function guessMapping(columns: readonly string[]): CsvMapping {
  const mapping: CsvMapping = {};
  const synonyms: Record<CsvField, RegExp> = {
    site: /^(site|network|platform)$/i,
    handle: /^(handle|username|user ?name|screen ?name|profile)$/i,
    name: /^(name|full ?name|display ?name|contact)$/i,
    type: /^(type|relationship|category)$/i,
    tags: /^(tags?|labels?|groups?)$/i,
    notes: /^(notes?|comments?|description)$/i,
    date: /^(date|time|when|last contact)$/i,
    direction: /^direction$/i,
    kind: /^(kind|channel|means|activity)$/i,
    note: /^(subject|summary|touch note)$/i,
  };
  for (const field of csvFields) {
    const column = columns.find((name) => synonyms[field].test(name));
    if (column !== undefined && !Object.values(mapping).includes(column)) mapping[field] = column;
  }
  return mapping;
}

/** `2026-11-18`, `2026-11-18 12:00` or a whole ISO 8601 time; others differ from country to country and are refused. */
function timeOf(text: string, row: number): number {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}.*))?$/.exec(text);
  // Without a time of day noon: the day is then the same in nearly every zone.
  const at = match ? Date.parse(`${match[1]}T${match[2] ?? '12:00:00Z'}`) : Number.NaN;
  if (!(at >= 0)) throw bad(row, `"${text.slice(0, 40)}" is no date like 2026-11-18.`);
  return at;
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string,
  what: string,
  row: number,
): Value => {
  const found = values.find((value) => value === text.toLowerCase());
  if (!found) throw bad(row, `"${text.slice(0, 40)}" is no ${what}.`);
  return found;
};

const listOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;,|]/)
      .map((tag) => tag.trim().slice(0, 100))
      .filter(Boolean),
  ),
];

type Cells = (field: CsvField) => string;

/** Without a time of editing: what a person of ours said is not overwritten by a CRM. */
function personOf(cells: Cells, site: SiteId, row: number): PersonRow {
  const own = cells('site') ? oneOf(siteIds, cells('site'), 'site', row) : site;
  const given = cells('handle').replace(/^@/, '').toLowerCase();
  const handle = (given || cells('name')).slice(0, 300);
  if (handle === '') throw bad(row, 'there is neither a handle nor a name.');
  const certain = given !== '';
  const account = {
    id: personId({ site: own, handle, certain }),
    site: own,
    handle,
    displayName: (cells('name') || handle).slice(0, 1_000),
    certain,
  };
  const type = cells('type') && oneOf(relationshipTypes, cells('type'), 'type', row);
  const notes = cells('notes');
  const tags = listOf(cells('tags'));
  return {
    ...account,
    identities: [{ ...account, earlier: [] }],
    merges: [],
    tags,
    ...(type ? { type } : {}),
    ...(notes ? { notes } : {}),
  };
}

function touchOf(
  cells: Cells,
  person: PersonRow,
  row: number,
): Omit<FileRows['touches'], 'id'> | undefined {
  if (!cells('date')) return;
  const word = cells('kind').toLowerCase();
  const means = offlineMeans.find((one) => one === word);
  const kind: TouchKind = means || !word ? 'offline' : oneOf(touchKinds, word, 'kind', row);
  const asMeans: OfflineMeans | undefined = kind === 'offline' ? (means ?? 'email') : undefined;
  const note = cells('note');
  const direction = /^(in|inbound|received|them)$/i.test(cells('direction')) ? 'in' : 'out';
  return {
    identity: person.id,
    kind,
    at: timeOf(cells('date'), row),
    direction,
    site: person.site,
    asked: 'none',
    ...(asMeans ? { means: asMeans } : {}),
    ...(note ? { note } : {}),
  };
}

/** The people and past touches in a CRM's file, one touch for each row with a date. Refuses with `bad-file`. */
export function readCsv(
  text: string,
  options: CsvImportOptions,
): { people: PersonRow[]; touches: FileRows['touches'][] } {
  const people = new Map<string, PersonRow>();
  const touches = new Map<string, FileRows['touches']>();
  for (const [index, row] of parse(text).rows.entries()) {
    const number = index + 2;
    const cells: Cells = (field) => row.get(options.mapping[field] ?? '') ?? '';
    const person = personOf(cells, options.site, number);
    const known = people.get(person.id);
    const tags = [...new Set([...(known?.tags ?? []), ...person.tags])];
    people.set(person.id, { ...person, ...known, tags });
    const touch = touchOf(cells, person, number);
    if (!touch) continue;
    // The same file gives the same ids. Rows that say the same of one instant are told apart by how many there are.
    const key = `csv:${person.id}:${touch.at}:${touch.direction}:${touch.means ?? touch.kind}`;
    let id = key;
    for (let n = 2; touches.has(id); n++) id = `${key}#${n}`;
    touches.set(id, { ...touch, id });
  }
  return { people: [...people.values()], touches: [...touches.values()] };
}

/** Hands the rows of a CRM's file to `stage`, in parts that fit a message. Refuses with `bad-file`. */
export async function stageCsv(
  text: string,
  options: CsvImportOptions,
  stage: (rows: Omit<ImportRows, 'id'>) => Promise<unknown>,
  {
    onProgress,
    signal,
  }: { onProgress?(done: number, total: number): void; signal?: AbortSignal } = {},
): Promise<void> {
  const { people, touches } = readCsv(text, options);
  const total = people.length + touches.length;
  let part = 0;
  let done = 0;
  for (const [section, rows] of [
    ['people', people],
    ['touches', touches],
  ] as const) {
    for (let start = 0; start < rows.length; start += partRows) {
      signal?.throwIfAborted();
      const some = rows.slice(start, start + partRows);
      const lines = some.map((row) => JSON.stringify(row)).join('\n');
      await stage({ part, section, lines, firstRow: start + 2 });
      part += 1;
      done += some.length;
      onProgress?.(done, total);
    }
  }
}
