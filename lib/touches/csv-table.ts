import Papa from 'papaparse';
import { badFile } from './bad-file';
import { formula } from './csv';

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

/** Characters; a CRM's export with a million rows is smaller. */
const maxLength = 300_000_000;
const maxCell = 20_000;

/**
 * The text of a table's file: UTF-8, or UTF-16 where it says so, as spreadsheets write them. Refuses with `bad-file`
 * what is neither: in which of the older codes a file was written cannot be told, and names would be kept spoiled.
 */
export async function tableText(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const code =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw badFile({ reason: 'old_code' }, { cause });
  }
}

/** One row's cells by their heading. */
export type CsvRow = ReadonlyMap<string, string>;

/** The file's rows by heading; row 1 is the headings. Refuses with `bad-file`. */
export function parseCsv(text: string): { columns: string[]; rows: CsvRow[] } {
  if (text.length > maxLength) throw badFile({ reason: 'too_large' });
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  });
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error) throw badFile({ reason: 'open_quote', row: (error.row ?? 0) + 1 });
  const [head = [], ...body] = data;
  const columns = head.map((cell) => cell.trim());
  if (columns.every((column) => column === '')) throw badFile({ reason: 'no_headings' });
  const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) < i);
  if (twice !== undefined) throw badFile({ reason: 'heading_twice', heading: twice.slice(0, 80) });
  const rows = body.map((cells, index) => {
    if (cells.length > columns.length) throw badFile({ reason: 'more_cells', row: index + 2 });
    return new Map(columns.map((column, i) => [column, plain(cells[i] ?? '', index + 2)]));
  });
  return { columns, rows };
}

/** A cell without the apostrophe that an export puts before what looks like a formula. */
function plain(cell: string, row: number): string {
  if (cell.length > maxCell) throw badFile({ reason: 'long_cell', row });
  const text = cell.trim();
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

/** The headings and first rows of a file, to choose the mapping by. Refuses with `bad-file`. */
export function previewCsv(text: string, count = 5): { columns: string[]; rows: string[][] } {
  const { columns, rows } = parseCsv(text);
  const shown = rows.slice(0, count);
  return { columns, rows: shown.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** What CRMs in the languages we speak call a field. */
const headings: Record<CsvField, RegExp> = {
  site: /^(site|network|platform|netzwerk|plattform)$/i,
  handle: /^(handle|username|user ?name|screen ?name|profile?|benutzername|nutzername)$/i,
  name: /^(name|full ?name|display ?name|contact|vollständiger name|anzeigename|kontakt)$/i,
  type: /^(type|relationship|category|art|typ|beziehung|kategorie)$/i,
  tags: /^(tags?|labels?|groups?|schlagw(ort|orte|örter)|gruppen?)$/i,
  notes: /^(notes?|comments?|description|notiz(en)?|bemerkung(en)?|kommentare?|beschreibung)$/i,
  date: /^(date|time|when|last contact|datum|zeit|zeitpunkt|letzter kontakt)$/i,
  direction: /^(direction|richtung)$/i,
  kind: /^(kind|channel|means|activity|kanal|weg|aktivität)$/i,
  note: /^(subject|summary|touch note|betreff|zusammenfassung)$/i,
};

/** A mapping by the headings' own names, to begin with. */
export function guessMapping(columns: readonly string[]): CsvMapping {
  const mapping: CsvMapping = {};
  for (const field of csvFields) {
    const column = columns.find((name) => headings[field].test(name));
    if (column !== undefined && !Object.values(mapping).includes(column)) mapping[field] = column;
  }
  return mapping;
}
