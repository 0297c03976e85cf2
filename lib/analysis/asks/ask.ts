import type { AskKind, AskStrength } from '../finding';
import type { Word } from '../words';
import { frameAt } from './frame-at';
import type { Frame } from './frames/frame';

/** An ask in one sentence: the words from `from` to `to` (inclusive). */
export interface Ask {
  from: number;
  to: number;
  strength: AskStrength;
  kind: AskKind;
  /** What it is in a draft without a link, when that makes a difference. */
  withoutLink?: AskStrength | 'none';
  /** An ask in a post only: in an answer or a message it is a step of what the two are about. */
  publicly?: true;
}

/** A verb that asks, at its place. */
export interface Asking {
  at: number;
  frame: Frame;
}

/** Strengths in order. */
export const rank: Record<AskStrength, number> = { pointer: 0, soft: 1, hard: 2 };

export const strengthOf = (frame: Frame): AskStrength => frame.strength ?? 'hard';

/** A frame's strength, but no more than a construction allows. */
export const weaker = (frame: Frame, most: AskStrength): AskStrength =>
  rank[strengthOf(frame)] < rank[most] ? strengthOf(frame) : most;

/** What is no slogan where it is carried by another verb, and yet nothing without the page that it leads to. */
export const linkFor = ({ kind, withoutLink }: Frame): Pick<Ask, 'withoutLink'> =>
  withoutLink === 'none' && (kind === 'read' || kind === 'contact-official') ? { withoutLink } : {};

/** No ask is longer (words). */
const longest = 40;

/** The ask reaches to the end of its clause: a sign, a link, or a coordinated clause with a verb of its own. */
export function endOfAsk(words: Word[], verb: number): number {
  let to = verb;
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at] as Word;
    const signs = words[at - 1]?.after ?? '';
    if (word.kind === 'emoji' || word.kind === 'tag') break;
    if (word.kind === 'link' && /[:>\u2192-]/.test(signs)) break;
    if (/[.;!?()\u2014]|\s[-\u2013]\s/.test(signs)) break;
    if (/,/.test(signs) && /^(?:and|but|so|because|which|who|as|where)$/.test(word.norm)) break;
    if (/:/.test(signs) && frameAt(words, at)) break;
    if (/^(?:and|or|&)$/.test(word.norm) && frameAt(words, at + 1)) break;
    to = at;
    if (at - verb > longest) break;
  }
  return to;
}
