import { type ImportResult, type ImportRows, sendMessage } from '@/lib/messaging';

/**
 * Runs an import from a page: what `read` hands over is staged in the background, and written when `read` has come to
 * its end. When it fails or is cancelled, nothing of the record has changed, and what was staged is dropped.
 */
export async function importFile(
  read: (stage: (rows: Omit<ImportRows, 'id'>) => Promise<unknown>) => Promise<unknown>,
): Promise<ImportResult> {
  const id = crypto.randomUUID();
  try {
    await read((rows) => sendMessage('importRows', { ...rows, id }));
    return await sendMessage('importFinish', id);
  } catch (error) {
    await sendMessage('importCancel', id);
    throw error;
  }
}
