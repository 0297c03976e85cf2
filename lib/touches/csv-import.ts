import { personId, type SiteId, siteIds } from '@/lib/draft/draft';
import {
  type OfflineMeans,
  offlineMeans,
  type TouchKind,
  touchKinds,
} from '@/lib/draft/touch-kind';
import type { ImportRows } from '@/lib/messaging';
import { relationshipTypes } from '@/lib/policy/relationship-types';
import { badFile } from './bad-file';
import { cellStart, timeOf } from './csv-cells';
import { type CsvField, type CsvMapping, parseCsv } from './csv-table';
import type { FileRows, PersonRow } from './file-rows';
import { accountNamed } from './profile-address';

export interface CsvImportOptions {
  mapping: CsvMapping;
  /** Of rows without a site of their own. */
  site: SiteId;
  /** Epoch milliseconds: what a CRM plans for later has not passed yet. */
  now: number;
}

/** Rows of one staged part. */
const partRows = 1_000;

/** What a kind of contact can be called. */
const kinds = [...offlineMeans, ...touchKinds.filter((kind) => kind !== 'offline')];

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string,
  reason: 'no_site' | 'no_type' | 'no_kind',
  row: number,
  accepted: readonly string[] = values,
): Value => {
  const found = values.find((value) => value === text.toLowerCase());
  if (!found) throw badFile({ reason, row, text: cellStart(text), values: accepted });
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

/** The account that a row names by its handle or by the address of its profile; the handle may be empty. */
function accountOf(cells: Cells, site: SiteId, row: number): { site: SiteId; handle: string } {
  const said = cells('site') ? oneOf(siteIds, cells('site'), 'no_site', row) : undefined;
  const text = cells('handle');
  const account = accountNamed(text, said ?? site);
  if (!account || (said && said !== account.site)) {
    const place = { row, text: cellStart(text, 80) };
    throw badFile(
      said ? { reason: 'other_profile', ...place, site: said } : { reason: 'no_profile', ...place },
    );
  }
  return account;
}

/** Without a time of editing: what a person of ours said is not overwritten by a CRM. */
function personOf(cells: Cells, site: SiteId, row: number): PersonRow {
  const { handle: given, site: own } = accountOf(cells, site, row);
  const handle = (given || cells('name')).slice(0, 300);
  if (handle === '') throw badFile({ reason: 'nobody', row });
  const certain = given !== '';
  const account = {
    id: personId({ site: own, handle, certain }),
    site: own,
    handle,
    displayName: (cells('name') || handle).slice(0, 1_000),
    certain,
  };
  const type = cells('type') && oneOf(relationshipTypes, cells('type'), 'no_type', row);
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
  now: number,
): Omit<FileRows['touches'], 'id'> | undefined {
  if (!cells('date')) return;
  const word = cells('kind').toLowerCase();
  const means = offlineMeans.find((one) => one === word);
  const kind: TouchKind =
    means || !word ? 'offline' : oneOf(touchKinds, word, 'no_kind', row, kinds);
  const asMeans: OfflineMeans | undefined = kind === 'offline' ? (means ?? 'email') : undefined;
  const note = cells('note');
  const direction = /^(in|inbound|received|them|eingehend|erhalten)$/i.test(cells('direction'))
    ? 'in'
    : 'out';
  return {
    identity: person.id,
    kind,
    at: timeOf(cells('date'), row, now),
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
  for (const [index, row] of parseCsv(text).rows.entries()) {
    const number = index + 2;
    const cells: Cells = (field) => row.get(options.mapping[field] ?? '') ?? '';
    const person = personOf(cells, options.site, number);
    const known = people.get(person.id);
    const tags = [...new Set([...(known?.tags ?? []), ...person.tags])];
    people.set(person.id, { ...person, ...known, tags });
    const touch = touchOf(cells, person, number, options.now);
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
