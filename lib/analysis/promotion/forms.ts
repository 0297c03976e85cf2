/** What form a verb stands in; `base` is also the plain present of "we". */
export type Form = 'base' | 'third' | 'past' | 'ing';

/** Every form of some verbs. Irregular ones are given with their forms: "win:won", "write:wrote,written". */
export function formsOf(verbs: string): Map<string, Form> {
  const out = new Map<string, Form>();
  for (const entry of verbs.split(/\s+/).filter(Boolean)) {
    const [base = '', irregular] = entry.split(':');
    out.set(base, 'base');
    out.set(third(base), 'third');
    for (const ing of withEnding(base, 'ing')) out.set(ing, 'ing');
    const pasts = irregular ? irregular.split(',') : withEnding(base, 'ed');
    for (const past of pasts) out.set(past, 'past');
  }
  return out;
}

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** With the ending, both plain and with a doubled last letter: one of the two is a word, the other meets nobody. */
function withEnding(base: string, ending: 'ing' | 'ed'): string[] {
  if (base.endsWith('e')) return [base.slice(0, -1) + ending];
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(base) ? [base + base.slice(-1) + ending] : [];
  return [base + ending, ...doubled];
}
