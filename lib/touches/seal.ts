import { z } from '@/lib/zod';
import { badFile } from './bad-file';

/**
 * The encrypted form of a file. Documented for whoever has to open one without us:
 * - key: PBKDF2 with HMAC-SHA-256 over the UTF-8 passphrase (NFC), `iterations` rounds, 16 bytes of salt, 256 bits
 *   (600,000 rounds: OWASP Password Storage Cheat Sheet, 2023);
 * - each chunk: AES-256-GCM, 128-bit tag, IV = the 8 random bytes of `iv` and the chunk's number as 32 bits,
 *   big-endian; additional data = one byte, 1 for the last chunk and 0 for the others, so that a file that was cut off
 *   or put together anew does not open;
 * - all bytes in Base64; the chunks' plain bytes in a row are the plain file in UTF-8.
 */
export const sealedFormat = 'fifth-touch-encrypted';
const sealedVersion = 1;
const iterations = 600_000;

export const sealedHeader = z.strictObject({
  format: z.literal(sealedFormat),
  version: z.literal(sealedVersion),
  kdf: z.literal('PBKDF2-SHA-256'),
  // A hostile file must not keep the browser busy for hours.
  iterations: z.int().min(100_000).max(5_000_000),
  salt: z.base64().length(24),
  cipher: z.literal('AES-256-GCM'),
  iv: z.base64().length(12),
});
export type SealedHeader = z.infer<typeof sealedHeader>;

type Bytes = Uint8Array<ArrayBuffer>;

/** Base64 of bytes, in pieces that fit the stack. */
function toBase64(bytes: Bytes): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  }
  return btoa(binary);
}

const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyOf(passphrase: string, header: SealedHeader): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {
      name: 'PBKDF2',
      hash: 'SHA-256',
      salt: fromBase64(header.salt),
      iterations: header.iterations,
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function chunkParameters(header: SealedHeader, index: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(fromBase64(header.iv));
  new DataView(iv.buffer).setUint32(8, index);
  return { name: 'AES-GCM', iv, additionalData: new Uint8Array([Number(isLast)]) };
}

/** Encrypts chunks one after the other. */
export interface Seal {
  header: SealedHeader;
  seal(index: number, text: string, isLast: boolean): Promise<string>;
}

/** Makes a new key from a passphrase, with its own salt. */
export async function sealWith(passphrase: string): Promise<Seal> {
  const header: SealedHeader = {
    format: sealedFormat,
    version: sealedVersion,
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
    cipher: 'AES-256-GCM',
    iv: toBase64(crypto.getRandomValues(new Uint8Array(8))),
  };
  const key = await keyOf(passphrase, header);
  return {
    header,
    seal: async (index, text, isLast) => {
      const plain = new TextEncoder().encode(text);
      const sealed = await crypto.subtle.encrypt(
        chunkParameters(header, index, isLast),
        key,
        plain,
      );
      return toBase64(new Uint8Array(sealed));
    },
  };
}

/** Opens chunks: answers their plain bytes. Refuses with `bad-file` for a wrong passphrase or a changed chunk. */
export async function openWith(
  passphrase: string,
  header: SealedHeader,
): Promise<(index: number, sealed: string, isLast: boolean) => Promise<Bytes>> {
  const key = await keyOf(passphrase, header);
  return async (index, sealed, isLast) => {
    try {
      const parameters = chunkParameters(header, index, isLast);
      return new Uint8Array(await crypto.subtle.decrypt(parameters, key, fromBase64(sealed)));
    } catch (cause) {
      throw badFile({ reason: 'wrong_passphrase' }, { cause });
    }
  };
}
