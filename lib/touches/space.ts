import { Refusal } from '@/lib/refusal';

/** How the browser keeps our record. */
export interface Space {
  /** Whether the browser has promised not to evict it when the disk runs full. */
  persisted: boolean;
  /** Bytes; 0 where the browser does not say. */
  usage: number;
  quota: number;
  /**
   * `nearly-full`: less than 50 MB or a tenth of a small quota is left, time to export and to erase; `full`: less than
   * 2 MB, the next touch may not fit.
   */
  state: 'fine' | 'nearly-full' | 'full';
}

const megabyte = 1_000_000;

/** What is left, in words. Pure. */
export function stateOf(usage: number, quota: number): Space['state'] {
  if (quota <= 0) return 'fine';
  const left = quota - usage;
  if (left < 2 * megabyte) return 'full';
  return left < Math.min(quota / 10, 50 * megabyte) ? 'nearly-full' : 'fine';
}

/** How much space the record has. Refuses with `storage-unavailable`. */
export async function readSpace(storage: StorageManager = navigator.storage): Promise<Space> {
  try {
    const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
      storage.estimate(),
      storage.persisted(),
    ]);
    return { persisted, usage, quota, state: stateOf(usage, quota) };
  } catch (cause) {
    throw new Refusal('storage-unavailable', 'The browser does not say what space there is.', {
      cause,
    });
  }
}

/**
 * Asks the browser never to evict the record. Only a page can ask, not the background. Answers whether it agreed; a
 * browser that refuses may agree later, once the extension has been used for a while.
 */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
