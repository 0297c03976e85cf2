import { storage } from 'wxt/utils/storage';
import { Refusal } from '@/lib/refusal';
import { z } from '@/lib/zod';

const key = 'local:salt';
const stored = z.string().regex(/^[0-9a-f]{32}$/);

async function readOrMake(): Promise<string> {
  try {
    const known = stored.safeParse(await storage.getItem<unknown>(key));
    if (known.success) return known.data;
    const random = crypto.getRandomValues(new Uint8Array(16));
    const salt = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await storage.setItem(key, salt);
    return salt;
  } catch (cause) {
    throw new Refusal('storage-unavailable', 'The salt of fingerprints cannot be kept.', { cause });
  }
}

/** This installation's secret for fingerprints, made on first use: 128 random bits as hex digits. */
export function installationSalt(): () => Promise<string> {
  let known: Promise<string> | undefined;
  return () => {
    known ??= readOrMake().catch((error: unknown) => {
      // A failed attempt is not kept: the next message tries again.
      known = undefined;
      throw error;
    });
    return known;
  };
}
