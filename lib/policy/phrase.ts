/** Up to this many UTF-16 units a phrase is kept in its own words. */
const maxLength = 120;

/** Two rounds of FNV-1a: enough to know a passage again, too little to read it. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let value = seed;
      for (let at = 0; at < text.length; at++) {
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
      }
      return value.toString(16).padStart(8, '0');
    })
    .join('');
}

/**
 * What two spellings of one phrase have in common: case, spacing and compatibility forms do not count. A passage too
 * long for a phrase (a flag on a whole draft) becomes `#` and 16 hex digits, so that the policy never keeps a draft.
 */
export function phraseKey(phrase: string): string {
  const key = phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return key.length > maxLength ? `#${digest(key)}` : key;
}
