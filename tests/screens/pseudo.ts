/** Stands at the end of every text of the made-up language, and nowhere else. */
export const pseudoEnd = '⟧';

const accents = new Map(
  Object.entries({
    a: 'á',
    c: 'ç',
    d: 'ď',
    e: 'é',
    g: 'ğ',
    i: 'í',
    l: 'ł',
    n: 'ñ',
    o: 'ö',
    r: 'ř',
    s: 'š',
    t: 'ť',
    u: 'ü',
    y: 'ý',
    z: 'ž',
    A: 'Á',
    C: 'Ç',
    D: 'Ď',
    E: 'É',
    I: 'Í',
    N: 'Ñ',
    O: 'Ö',
    R: 'Ř',
    S: 'Š',
    T: 'Ť',
    U: 'Ü',
    Y: 'Ý',
    Z: 'Ž',
  }),
);

/** Short words grow most from language to language, long texts by a third. */
const padding = (length: number) => '~'.repeat(Math.ceil(length * (length < 12 ? 0.5 : 0.3)));

const form = (text: string): string => {
  const accented = text
    .split(/(\{\w+\}|\$\d)/)
    .map((part, index) =>
      index % 2 === 1 ? part : [...part].map((letter) => accents.get(letter) ?? letter).join(''),
    )
    .join('');
  return `⟦${accented}${padding(text.length)}${pseudoEnd}`;
};

/**
 * A text in a language that can be read but is nobody's: accented, longer, and marked at both ends. Each form of a
 * plural by itself. What machines read stays.
 */
export function pseudo(text: string, key: string): string {
  if (['language', 'direction', 'extension_name', 'chip_name'].includes(key)) return text;
  return text.split(' | ').map(form).join(' | ');
}
