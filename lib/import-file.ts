import type { ImportResult, ImportRows } from '@/lib/messaging';
import { finishImport } from '@/lib/touches/import';
import { cancelImport, stageRows } from '@/lib/touches/import-rows';
import type { Store } from '@/lib/touches/store';

/** How far a job is, from 0 to `total`, and how it is stopped. */
export interface Course {
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** The share of the whole that reading and checking is; the rest is writing. */
const readingShare = 0.4;

/**
 * Imports a file in a page: what `read` hands over is checked and put aside, and written in one transaction when `read`
 * has come to its end. When it fails, is stopped or the page is closed, nothing of the record has changed. In the page
 * and not in the background, which a browser ends after five minutes of one and the same work.
 */
export async function importFile(
  store: Store,
  read: (
    stage: (rows: Omit<ImportRows, 'id'>) => Promise<unknown>,
    course: Course,
  ) => Promise<unknown>,
  { onProgress, signal }: Course,
  now: () => number,
): Promise<ImportResult> {
  const id = crypto.randomUUID();
  const from = (start: number, share: number): Course => ({
    signal,
    onProgress: (done, total) => onProgress(start + (total > 0 ? done / total : 1) * share, 1),
  });
  try {
    await read((rows) => stageRows(store, { ...rows, id }, now()), from(0, readingShare));
    return await finishImport(store, id, now(), from(readingShare, 1 - readingShare));
  } catch (error) {
    await cancelImport(store, id);
    throw error;
  }
}
