import { marks } from './marks';

/** Longer runs without a space are no address that a person types. */
const longestAddress = 2048;

const domain =
  /^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|io|co|uk|us|ca|eu|de|info|app|dev|me|tv|ly|gl|be|ai|int|news|social|page|link)(?:[/?#]\S*)?$/i;

const wordCharacter = /[\p{L}\p{N}_]/u;

/** A run that can hold an address: most words need no second look. It begins where a run does, so the time is linear. */
const addressLike = /(?<![^\s\uE000-\uE005])[^\s@.:\uE000-\uE005]*[@.:][^\s\uE000-\uE005]+/g;

/** Mask web addresses and mail addresses as links, "@name" as handles. */
export function maskAddresses(text: string): string {
  return text.replace(addressLike, (run) => {
    if (run.length > longestAddress) return run;
    const lower = run.toLowerCase();
    const web = firstOf(lower, ['http://', 'https://', 'www.']);
    if (web >= 0) {
      const end = run.length - trailing(run.slice(web));
      return (
        run.slice(0, web) +
        marks.link.repeat(Math.max(end - web, 1)) +
        run.slice(Math.max(end, web + 1))
      );
    }
    if (run.includes('@')) return maskHandles(run);
    if (run.includes('.') && run.length < 300) {
      const lead = /^[("'[<]*/.exec(run)?.[0].length ?? 0;
      const end = run.length - trailing(run.slice(lead));
      if (end > lead && domain.test(run.slice(lead, end)))
        return run.slice(0, lead) + marks.link.repeat(end - lead) + run.slice(end);
    }
    return run;
  });
}

function firstOf(text: string, starts: string[]): number {
  let first = -1;
  for (const start of starts) {
    const at = text.indexOf(start);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** How many units at the end of an address are the sentence's punctuation. */
function trailing(address: string): number {
  let count = 0;
  while (
    count < address.length &&
    '.,;:!?)]}>"\'*'.includes(address[address.length - 1 - count] ?? ' ')
  )
    count++;
  return count;
}

function maskHandles(run: string): string {
  let out = '';
  let at = 0;
  while (at < run.length) {
    const sign = run.indexOf('@', at);
    if (sign < 0) break;
    let start = sign;
    let end = sign + 1;
    while (end < run.length && /[\w]/.test(run[end] ?? '')) end++;
    const isMail = sign > 0 && wordCharacter.test(run[sign - 1] ?? '');
    if (isMail) {
      while (start > at && /[\w.+-]/.test(run[start - 1] ?? '')) start--;
      while (end < run.length && /[\w.-]/.test(run[end] ?? '')) end++;
      while (end > sign + 1 && /[.-]/.test(run[end - 1] ?? '')) end--;
    }
    const kind = isMail ? marks.link : marks.handle;
    out +=
      run.slice(at, start) + (end > sign + 1 ? kind.repeat(end - start) : run.slice(start, end));
    at = end;
  }
  return out + run.slice(at);
}
