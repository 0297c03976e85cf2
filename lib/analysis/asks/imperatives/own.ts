import type { Word } from '../../words';
import { type Ask, type Asking, endOfAsk, strengthOf } from '../ask';
import { purposeVerb } from '../frame-at';
import type { Frame } from '../frames/frame';
import { withPlea } from './plea';

/** The ask that a pointer or a call leads to. A desk is also called for a booking: only what is won counts there. */
function purposeOf(words: Word[], verb: number, own: Frame): Asking | undefined {
  if (strengthOf(own) !== 'pointer' && own.kind !== 'meet') return undefined;
  const purpose = purposeVerb(words, verb + 1);
  if (!purpose || strengthOf(purpose.frame) === 'pointer') return undefined;
  // Who tunes in to join somebody's talk only listens.
  if (words[verb]?.norm === 'tune' && purpose.frame.kind === 'attend') return undefined;
  return own.kind === 'meet' && !/^(?:enter|donate|petition|vote)$/.test(purpose.frame.kind)
    ? undefined
    : purpose;
}

/** The ask of an asking verb itself, or of what it leads to. */
export function ownAsk(words: Word[], verb: number, own: Frame): Ask {
  // "Click here to give", "visit LINK and sign up": what one is to go there for is the ask.
  const purpose = purposeOf(words, verb, own);
  const { at, frame } = purpose ?? { at: verb, frame: own };
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, at),
    strength: strengthOf(frame),
    kind: frame.kind,
    ...(frame.withoutLink ? { withoutLink: frame.withoutLink } : {}),
  };
}
