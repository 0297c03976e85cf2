import { wordSet } from '../word-class';
import type { Word } from '../words';
import type { Signal } from './signal';
import { audiences, isAuthored } from './works';

/** What one is glad to see rise. */
const thriving = wordSet(
  `average score scores grades sales revenue income turnover profit profits reach traffic engagement attendance donations
  conversion conversions impressions output`,
);
const fewestTimes = 100;
/** How far around the figures it stands what has grown. */
const around = 5;

/** "From 0 to 45,000 readers", "my recipe was saved 8,000 times": how a thing of one's own has grown. */
export function growthIn(words: readonly Word[]): Signal | undefined {
  const own = words.findIndex(({ norm }) => /^(?:i|we|my|our)$/.test(norm));
  for (let at = 0; at < words.length; at++) {
    const figure = figureAt(words, at);
    if (!figure) continue;
    const to = risesTo(words, at, figure, own >= 0) ?? repeatedTo(words, at, figure, own);
    if (to !== undefined) return { kind: 'number', variant: 'numbers', from: at, to, weight: 1 };
  }
  return undefined;
}

interface Figure {
  value: number;
  to: number;
}

/** "0", "45,000", "80k": a number at a place, and where it ends; the parser sets its letter apart. */
function figureAt(words: readonly Word[], at: number): Figure | undefined {
  const { norm = '', after = ' ' } = words[at] ?? {};
  if (!/^(?:\d[\d.,]*[km]?\+?|zero|nothing)$/.test(norm)) return undefined;
  const apart = after === '' && /^[km]$/.test(words[at + 1]?.norm ?? '');
  const letter = apart ? words[at + 1]?.norm : /[km]/.exec(norm)?.[0];
  const value = Number.parseFloat(norm.replace(/,/g, '')) || 0;
  return {
    value: value * (letter === 'k' ? 1e3 : letter === 'm' ? 1e6 : 1),
    to: apart ? at + 1 : at,
  };
}

/** "… 0 to 45,000 readers": followers, or near one's own name something else that is good to have more of. */
function risesTo(words: readonly Word[], at: number, { value, to }: Figure, isOwn: boolean) {
  const last = words[to + 1]?.norm === 'to' ? figureAt(words, to + 2) : undefined;
  if (!last || last.value <= value) return undefined;
  const near = isOwn
    ? words.slice(Math.max(at - around, 0), last.to + around)
    : words.slice(last.to + 1, last.to + 3);
  const grows = near.some(({ norm }) => audiences.has(norm) || (isOwn && thriving.has(norm)));
  return grows ? last.to : undefined;
}

/** "My recipe was saved 8,000 times" */
function repeatedTo(words: readonly Word[], at: number, { value, to }: Figure, own: number) {
  const works = own < 0 ? [] : words.slice(own + 1, Math.min(own + around, at));
  return words[to + 1]?.norm === 'times' &&
    value >= fewestTimes &&
    works.some(({ norm }) => isAuthored(norm))
    ? to + 1
    : undefined;
}
