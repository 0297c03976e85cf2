/**
 * Fingerprints of sent messages: a bottom-k sketch (Cohen & Kaplan 2007, doi:10.1145/1281100.1281133) of word
 * pairs, with names, numbers, links and sign-offs made alike. MinHash bands (Broder 1997,
 * doi:10.1109/SEQUEN.1997.666900) are made of it for looking it up. Salted per installation: only hashes are kept.
 */
import { mask } from './mask';

/** Most numbers in a fingerprint; a message of at most as many word pairs is compared exactly. */
const fingerprintLength = 128;
/** Share of common word pairs (Jaccard) from which two messages are the same one, written anew or by a template. */
const sameFrom = 0.19;
/** With fewer telling word pairs than this it is an ordinary short answer ("Thank you!"): it never matches. */
const fewestPairs = 6;
/** Two messages meet in the index when one band is wholly alike: 94 in 100 at a Jaccard of 0.21, 99.9 at 0.33. */
const bands = 64;
const rowsPerBand = 2;

/**
 * The fingerprint of a message: at most `fingerprintLength` numbers, ascending; none for an ordinary short answer.
 *
 * @param salt a secret of this installation; fingerprints of different salts do not compare.
 */
export function fingerprint(text: string, salt: string): Uint32Array {
  const pairs = wordPairs(text);
  if (pairs.size < fewestPairs) return new Uint32Array(0);
  const seed = hash(salt, 0x9e3779b9);
  const hashes = new Set<number>();
  for (const pair of pairs) hashes.add(hash(pair, seed));
  return Uint32Array.from(hashes).sort().slice(0, fingerprintLength);
}

/** Jaccard similarity of two messages' word pairs, 0..1; 0 when either has no fingerprint. */
export function similarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [seen, common, left, right] = [0, 0, 0, 0];
  while (seen < fingerprintLength && (left < a.length || right < b.length)) {
    const x = a[left] ?? Number.POSITIVE_INFINITY;
    const y = b[right] ?? Number.POSITIVE_INFINITY;
    if (x === y) common++;
    if (x <= y) left++;
    if (y <= x) right++;
    seen++;
  }
  return seen === 0 ? 0 : common / seen;
}

/** Whether two fingerprints are of one message with changes: a name, a number, a link, a sign-off, a sentence. */
export function isSameMessage(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length < fewestPairs || b.length < fewestPairs) return false;
  return similarity(a, b) >= sameFrom;
}

/**
 * Keys for an index with several entries a record (Dexie: `*bands`): two messages that are the same share at
 * least one, nearly always. None for a message without a fingerprint.
 */
export function bandKeys(print: ArrayLike<number>): string[] {
  if (print.length === 0) return [];
  const keys: string[] = [];
  for (let band = 0; band < bands; band++) {
    let key = mix(0x27d4eb2f + band);
    for (let row = 0; row < rowsPerBand; row++)
      key = mix(key ^ least(print, band * rowsPerBand + row));
    // The band's number in front keeps chance meetings between bands out.
    keys.push(`${band.toString(36)}.${key.toString(36)}`);
  }
  return keys;
}

/** The least number of a fingerprint under the n-th permutation. */
function least(print: ArrayLike<number>, n: number): number {
  const offset = Math.imul(n + 1, 0x9e3779b1);
  let found = 0xffffffff;
  for (let index = 0; index < print.length; index++) {
    const value = mix((print[index] ?? 0) ^ offset);
    if (value < found) found = value;
  }
  return found;
}

/** Words that make up thanks and courtesies: a pair of two of them is everybody's. */
const courtesy = new Set(
  `thank thanks you so much very for the a an it was is are i we my our your to of and this that all again see be
  lovely great good nice happy really glad am have had in at on with hope well done welcome sorry too`
    .split(/\s+/)
    .filter(Boolean),
);

/** Neighbouring words of a message, without the pairs that any thanks could have. */
function wordPairs(text: string): Set<string> {
  const words = plainWords(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [first = '', second = ''] = [words[at], words[at + 1]];
    if (!courtesy.has(first) || !courtesy.has(second)) pairs.add(`${first} ${second}`);
  }
  return pairs;
}

/** Longer drafts are known by their beginning. */
const mostUnits = 20_000;
const greeting =
  /^[^\p{L}\uE000]*(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[ ,]*(?:there\b)?)?/iu;
const signOff =
  /(?:\s*(?:[\u2013\u2014*^~/-]{1,2}\s?\p{L}[\p{L} .]{0,24}|\d\/\d))+(?=[\s\uE000]*$)/u;

/** The words of a message, with what changes from person to person left out or made alike. */
function plainWords(text: string): string[] {
  const masked = mask(text.slice(0, mostUnits), 'read').trim();
  const end = masked.slice(-120);
  const body = (masked.slice(0, -120) + end.replace(signOff, ' ')).replace(greeting, '');
  const out: string[] = [];
  let startsSentence = true;
  for (const [found] of body.matchAll(
    /\p{L}[\p{L}\p{M}']*|[\p{N}][\p{L}\p{N}]*|\uE000+|[.!?\n]/gu,
  )) {
    if (/[.!?\n]/.test(found)) {
      startsSentence = true;
      continue;
    }
    const isName = !startsSentence && /^\p{Lu}\p{Ll}/u.test(found);
    startsSentence = false;
    if (!isName) out.push(plain(found));
  }
  return out;
}

function plain(word: string): string {
  if (word.startsWith('\uE000')) return 'LINK';
  if (/\p{N}/u.test(word)) return '0';
  return word.toLowerCase().replace(/'(?:re|ll|d|ve|m|s)?$/, '');
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
