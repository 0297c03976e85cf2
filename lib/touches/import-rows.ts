import type { ImportRows } from '@/lib/messaging';
import type { Section } from './file-rows';
import { parseRows } from './parse-rows';
import { type Store, storing } from './store';

/** Rows of an import that was never finished are dropped after this long. */
const stagedLifetime = 24 * 60 * 60 * 1000;

/** Where the parts of one section of an import lie, in the file's order. */
export const stagedRange = (importId: string, section: Section): [string, string] => [
  `${importId}:${section}:`,
  `${importId}:${section};`,
];

/**
 * Checks rows and puts them aside; nothing of the record changes. A repeated part is staged once. Refuses with
 * `bad-file`.
 */
export function stageRows(store: Store, rows: ImportRows, now: number): Promise<void> {
  const { id: importId, part, section, lines, firstRow } = rows;
  const parsed: unknown[] = parseRows(section, lines, firstRow);
  const id = `${importId}:${section}:${String(part).padStart(7, '0')}`;
  return storing(async () => {
    await store.staged.put({ id, importId, at: now, section, rows: parsed });
  });
}

/** Drops what was put aside for an import. */
export function cancelImport(store: Store, importId: string): Promise<void> {
  return storing(async () => {
    await store.staged.where('importId').equals(importId).delete();
  });
}

/** Drops what was put aside for imports that were never finished. `now`: epoch milliseconds. */
export function eraseStaged(store: Store, now: number): Promise<void> {
  return storing(async () => {
    await store.staged
      .where('at')
      .below(now - stagedLifetime)
      .delete();
  });
}
