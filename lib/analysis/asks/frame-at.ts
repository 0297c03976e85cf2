import { restOf } from '../grammar';
import { isBaseVerb, pleas } from '../word-class';
import type { Word } from '../words';
import type { Asking } from './ask';
import { applying } from './frames/applying';
import { attending } from './frames/attending';
import { backing } from './frames/backing';
import { causes } from './frames/causes';
import { contacting } from './frames/contacting';
import { engaging } from './frames/engaging';
import { downloading, entering } from './frames/entering';
import type { Frame } from './frames/frame';
import { getting } from './frames/getting';
import { giving } from './frames/giving';
import { helping } from './frames/helping';
import { joining } from './frames/joining';
import { lobbying } from './frames/lobbying';
import { pointing } from './frames/pointing';
import { signing } from './frames/signing';
import { spreading } from './frames/spreading';
import { voting } from './frames/voting';

const byVerb = new Map<string, Frame[]>();
// In order: of the frames of one verb the first that fits decides.
for (const frame of [
  ...giving,
  ...backing,
  ...voting,
  ...signing,
  ...attending,
  ...joining,
  ...causes,
  ...helping,
  ...applying,
  ...lobbying,
  ...contacting,
  ...spreading,
  ...engaging,
  ...downloading,
  ...getting,
  ...entering,
  ...pointing,
])
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);

/** The frame that a base form and the words after it fill; `requested` when the reader is asked for it. */
export function frameAt(words: Word[], verb: number, requested = false): Frame | undefined {
  return frameOf(words[verb]?.norm ?? '', words, verb, requested);
}

function frameOf(norm: string, words: Word[], verb: number, requested: boolean): Frame | undefined {
  const candidates = byVerb.get(norm);
  if (!candidates) return undefined;
  // "Sign \u2192 LINK": a sign that points is no object.
  const rest = restOf(words, verb + 1, 14).replace(/^(?:EMOJI )+(?=LINK)/, '');
  // "Three days left to comment: …", "please rt, …", "sign, share": a sign right after the verb closes its clause.
  const closed =
    /^[:!.;\u2014]/.test(words[verb]?.after ?? '') ||
    (/^,/.test(words[verb]?.after ?? '') &&
      (pleas.has(words[verb - 1]?.norm ?? '') || byVerb.has(words[verb + 1]?.norm ?? '')));
  const next = words[verb + 1];
  const name = next?.inTag
    ? `TAG ${rest}`
    : next?.tags.has('ProperNoun')
      ? `NAME ${rest}`
      : undefined;
  return candidates.find(
    ({ after, not, requested: only }) =>
      (requested || !only) &&
      (after === undefined ||
        after.test(rest) ||
        (closed && after.test('')) ||
        (name !== undefined && after.test(name))) &&
      !not?.test(rest),
  );
}

const irregular = new Map([
  ['gave', 'give'],
  ['bought', 'buy'],
  ['sent', 'send'],
  ['made', 'make'],
  ['became', 'become'],
  ['took', 'take'],
  ['taken', 'take'],
  ['came', 'come'],
  ['got', 'get'],
]);

/** The base of an asking verb's other form, by English spelling: "chipping", "voted", "gave". */
function baseOf(form: string): string | undefined {
  const known = irregular.get(form);
  if (known) return known;
  const stem = /^(.{2,})(?:ing|ed)$/.exec(form)?.[1];
  if (stem === undefined) return undefined;
  const single = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, single, stem.replace(/i$/, 'y')].find((base) => byVerb.has(base));
}

/** The frame of an asking verb in another form: "donating", "if everyone gave". */
function formFrameAt(words: Word[], at: number): Frame | undefined {
  const base = baseOf(words[at]?.norm ?? '');
  return base === undefined ? undefined : frameOf(base, words, at, true);
}

/** The asking verb of a construction that ends before `from`; a few small words may stand in front of it. */
export function innerVerb(words: Word[], from: number, requested = false): Asking | undefined {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const frame = frameAt(words, at, requested) ?? formFrameAt(words, at);
    if (frame) return { at, frame };
    const word = words[at];
    if (!word || !/^(?:to|and|please|also|both|either|kindly|just|quickly)$/.test(word.norm))
      if (!word?.tags.has('Adverb')) return undefined;
  }
  return undefined;
}

/** What one is sent somewhere for, with or without an object: "call 0800 … to claim". */
const purposes = new Map<string, Frame>(
  (
    [
      ['donate', 'give contribute pledge'],
      ['buy', 'order shop purchase book reserve'],
      ['sign-up', 'join register start'],
      ['enter', 'claim collect enter'],
    ] as const
  ).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb): [string, Frame] => [verb, { verbs: [verb], kind }]),
  ),
);

function purposeFrame(words: Word[], at: number, link: string): Frame | undefined {
  const isLast = at === words.length - 1 || /^[.!]/.test(words[at]?.after ?? '');
  return link === 'to' || isLast ? purposes.get(words[at]?.norm ?? '') : undefined;
}

/** Words after which "to" begins no purpose: "how to give", "want to buy". */
const beforeInfinitive =
  /^(?:how|where|when|whether|wants?|wanted|what|who|tried|trying|likes?|need|needs|going|able|way|ways|ready|used)$/;

/** "Are you willing to trust me enough to donate?": the asked-for verb may follow a verb of its own. */
export function laterVerb(words: Word[], from: number): Asking | undefined {
  const first = words[from];
  return first && isBaseVerb(first) ? purposeVerb(words, from + 1) : undefined;
}

/** The asking verb after a "to", "and" or "by" within the next words: what something is done for. */
export function purposeVerb(words: Word[], from: number): Asking | undefined {
  for (let at = from; at < words.length - 1 && at < from + 9; at++) {
    const link = words[at]?.norm ?? '';
    if (!/^(?:to|and|by)$/.test(link)) continue;
    if (beforeInfinitive.test(words[at - 1]?.norm ?? '')) return undefined;
    const frame =
      link === 'by'
        ? formFrameAt(words, at + 1)
        : (frameAt(words, at + 1) ?? purposeFrame(words, at + 1, link));
    if (frame) return { at: at + 1, frame };
  }
  return undefined;
}
