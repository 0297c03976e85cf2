/**
 * Fingerprints of sent messages: MinHash (Broder 1997, doi:10.1109/SEQUEN.1997.666900) over word shingles, with
 * names, numbers, links and sign-offs made alike, and bands for looking them up (locality-sensitive hashing,
 * Indyk & Motwani 1998, doi:10.1145/276698.276876). Salted per installation; the text cannot be read back.
 */
import { mask } from './mask';

/** Numbers in a fingerprint. */
export const fingerprintLength = 64;
/** Numbers in one band: two messages meet when one band is wholly alike. */
const rowsPerBand = 2;
/** Estimated share of common shingles from which two messages are the same one. */
const sameFrom = 0.34;
/** Fewer distinct shingles than this is an ordinary short answer ("Thank you so much!"): it never matches. */
const fewestShingles = 7;

/**
 * The fingerprint of a message: `fingerprintLength` numbers, or none for a message too short to tell.
 *
 * @param salt a secret of this installation; fingerprints of different salts do not compare.
 */
export function fingerprint(text: string, salt: string): Uint32Array {
  const shingles = shinglesOf(text);
  if (shingles.size < fewestShingles) return new Uint32Array(0);
  const seed = hash(salt, 0x9e3779b9);
  const out = new Uint32Array(fingerprintLength).fill(0xffffffff);
  for (const shingle of shingles) {
    const first = hash(shingle, seed);
    const step = hash(shingle, seed ^ 0x85ebca6b) | 1;
    for (let index = 0; index < fingerprintLength; index++) {
      const value = mix((first + Math.imul(index, step)) >>> 0);
      if (value < (out[index] ?? 0)) out[index] = value;
    }
  }
  return out;
}

/** Estimated Jaccard similarity of two messages, 0..1; 0 when either was too short for a fingerprint. */
export function similarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== fingerprintLength || b.length !== fingerprintLength) return 0;
  let same = 0;
  for (let index = 0; index < fingerprintLength; index++) if (a[index] === b[index]) same++;
  return same / fingerprintLength;
}

/** Whether two fingerprints are of one message with small changes: a name, a number, a link, a sign-off. */
export function isSameMessage(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return similarity(a, b) >= sameFrom;
}

/**
 * Keys for an index with several entries a record (Dexie: `*bands`): two messages that are the same share at
 * least one key, nearly always. None for a message without a fingerprint.
 */
export function bandKeys(print: ArrayLike<number>): string[] {
  const keys: string[] = [];
  for (let start = 0; start + rowsPerBand <= print.length; start += rowsPerBand) {
    let key = mix(0x27d4eb2f + start);
    for (let row = start; row < start + rowsPerBand; row++) key = mix(key ^ (print[row] ?? 0));
    // 53 bits keep chance meetings rare among 100,000 messages.
    const wide = mix(key ^ 0x165667b1) * 0x200000 + (mix(key + 0x9e3779b1) & 0x1fffff);
    keys.push(wide.toString(36));
  }
  return keys;
}

/** The words of a message, with what changes from person to person made alike, in overlapping pairs. */
function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const shingles = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) shingles.add(`${words[at]} ${words[at + 1]}`);
  return shingles;
}

const signOff = /(?:\s*(?:[\u2013\u2014*^~/-]{1,2}\s?\p{L}[\p{L} .]{0,24}|\d\/\d))+\s*$/u;
const greeting =
  /^\s*(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[ ,]*(?:there\b)?[^\p{L}]{0,3})?/iu;

function wordsOf(text: string): string[] {
  const masked = mask(text.slice(0, 20_000), 'read')
    .replace(/[\uE000-\uE005]+/g, ' ')
    .trim();
  const last = masked.slice(-80);
  const body = (masked.slice(0, -80) + last.replace(signOff, '')).replace(greeting, '');
  const words = body.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu) ?? [];
  let startsSentence = true;
  const out: string[] = [];
  for (const word of words) {
    const isName = !startsSentence && /^\p{Lu}\p{Ll}/u.test(word);
    startsSentence = false;
    if (isName) continue;
    out.push(/\p{N}/u.test(word) ? '0' : word.toLowerCase());
  }
  return out;
}

/** FNV-1a over UTF-16 units, finished by a mixer. */
function hash(text: string, seed: number): number {
  let value = (seed ^ 0x811c9dc5) >>> 0;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return mix(value);
}

/** The finishing step of MurmurHash3. */
function mix(value: number): number {
  let out = value >>> 0;
  out = Math.imul(out ^ (out >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return (out ^ (out >>> 16)) >>> 0;
}
