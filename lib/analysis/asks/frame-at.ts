import { restOf } from '../grammar';
import type { Word } from '../words';
import type { Frame } from './frames/frame';
import { getting } from './frames/getting';
import { giving } from './frames/giving';
import { helping } from './frames/helping';
import { joining } from './frames/joining';
import { pointing } from './frames/pointing';
import { spreading } from './frames/spreading';

const byVerb = new Map<string, Frame[]>();
// In order: of the frames of one verb the first that fits decides.
for (const frame of [...giving, ...joining, ...helping, ...spreading, ...getting, ...pointing])
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);

/** The frame that a base form and the words after it fill. */
export function frameAt(words: Word[], verb: number): Frame | undefined {
  const norm = words[verb]?.norm;
  if (norm === undefined) return undefined;
  const candidates = byVerb.get(norm);
  if (!candidates) return undefined;
  const rest = restOf(words, verb + 1, 14);
  return candidates.find(
    (frame) => (frame.after?.test(rest) ?? true) && !(frame.not?.test(rest) ?? false),
  );
}

/** Forms of asking verbs that follow "about", "by", "considered", or "if everyone". */
const verbOfForm = new Map([
  ['donating', 'donate'],
  ['giving', 'give'],
  ['contributing', 'contribute'],
  ['chipping', 'chip'],
  ['pitching', 'pitch'],
  ['making', 'make'],
  ['joining', 'join'],
  ['signing', 'sign'],
  ['volunteering', 'volunteer'],
  ['supporting', 'support'],
  ['becoming', 'become'],
  ['sponsoring', 'sponsor'],
  ['subscribing', 'subscribe'],
  ['following', 'follow'],
  ['sharing', 'share'],
  ['voting', 'vote'],
  ['sending', 'send'],
  ['helping', 'help'],
  ['registering', 'register'],
  ['buying', 'buy'],
  ['checking', 'check'],
  ['attending', 'attend'],
  ['trying', 'try'],
  ['taking', 'take'],
  ['entering', 'enter'],
  ['purchasing', 'purchase'],
  ['ordering', 'order'],
  ['signed', 'sign'],
  ['tried', 'try'],
  ['taken', 'take'],
  ['subscribed', 'subscribe'],
  ['registered', 'register'],
  ['entered', 'enter'],
  ['donated', 'donate'],
  ['gave', 'give'],
  ['contributed', 'contribute'],
  ['chipped', 'chip'],
  ['pitched', 'pitch'],
  ['shared', 'share'],
  ['joined', 'join'],
]);

/** The frame of an asking verb in another form: "donating", "if everyone gave". */
export function formFrameAt(words: Word[], at: number): Frame | undefined {
  const base = verbOfForm.get(words[at]?.norm ?? '');
  if (base === undefined) return undefined;
  const copy = words.slice();
  copy[at] = { ...(words[at] as Word), norm: base };
  return frameAt(copy, at);
}
