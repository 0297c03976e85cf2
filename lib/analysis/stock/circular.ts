import type { Document } from '../document';
import { isOffer, offerTraits, traitCount } from '../promotion/offers';

/** From so many traits on a message without "I" is an advertisement sent to many. */
const fewestTraits = 2;
/** In UTF-16 units. */
const longest = 500;

/** Whether a message advertises: it would fit under any name. */
export function isCircular(draft: Document): boolean {
  // A long mailing says what it is for.
  if (draft.text.length > longest) return false;
  let bits = 0;
  for (const { sentence } of draft.sentences) {
    if (sentence.words.some(({ norm }) => /^(?:i|me|my)$/.test(norm))) return false;
    bits |= offerTraits(sentence).bits;
  }
  return isOffer(bits) && traitCount(bits) >= fewestTraits;
}
