import { asksIn } from '../asks/find-asks';
import { perSentence, type Sentence } from '../document';
import type { Word } from '../words';
import { isSum } from './quantities';

/**
 * What makes an advertisement, by traits that no single one of is telling: a price, something for nothing, a way to
 * order, few left. A draft with several of them sells what is the writer's.
 */
const traits: Record<string, string> = {
  free: 'free complimentary gratis bonus bogo 1+1',
  prize:
    'win winner winners prize prizes draw raffle comp competition giveaway contest sweepstake sweepstakes voucher vouchers gift-card',
  deal: `offer offers deal deals sale sales discount discounts discounted promo promotion promotions coupon coupons
    bargain clearance prices early-bird loyalty guaranteed affordable cheap savings % off`,
  ware: `flavours chef menu buffet dishes feast dining slots slot commission commissions course tickets ticket seat seats table tables spots cohort menu outlet outlets
    product products brand collection edition size sizes flavour flavours flavor flavors clients customers
    booking bookings rental units bestseller mug hoodie tee t-shirt jewelry handmade portions subscription membership
    trial upgrade deposit checkout cart poster decor ringtone ringtones tone tones wallpaper`,
  way: 'message txt text call whatsapp reply dm inbox order shop grab claim redeem enquire inquire pm text',
  scarce:
    'limited limited-time exclusively exclusive expires remain remaining hurry selling midnight disappears',
};
const traitOf = new Map<string, number>();
for (const [index, list] of Object.values(traits).entries())
  for (const word of list.split(/\s+/).filter(Boolean)) traitOf.set(word, 1 << index);
const priced = 1 << 6;
const asked = 1 << 7;
const phoned = 1 << 8;
const wares: ReadonlySet<string> = new Set(['buy', 'download', 'sign-up']);

/** The traits of an advertisement that a sentence has, as bits; `at` and `to` are the first and last word with one. */
export interface OfferTraits {
  bits: number;
  from: number;
  to: number;
}

/** The traits of an advertisement that a sentence has. */
export const offerTraits = perSentence(traitsOf);

function traitsOf(sentence: Sentence): OfferTraits {
  const out: OfferTraits = { bits: 0, from: -1, to: -1 };
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const bit = bitOf(words[at] as Word, words[at - 1]);
    if (bit === 0) continue;
    out.bits |= bit;
    if (out.from < 0) out.from = at;
    out.to = at;
  }
  // "Text FERRY to 61200": the short numbers of such offers.
  if (
    (out.bits & called) !== 0 &&
    words.some(
      ({ norm }, at) => /^\d{5,6}$/.test(norm) && /^(?:to|2|no)$/.test(words[at - 1]?.norm ?? ''),
    )
  )
    out.bits |= phoned;
  const ask = asksIn(sentence).find(({ kind }) => wares.has(kind));
  if (ask) {
    out.bits |= asked;
    if (out.from < 0) [out.from, out.to] = [ask.from, ask.to];
  }
  return out;
}

/** "Your order", "I call it", "better off": the words of an advertisement in other senses. */
function isOtherSense(norm: string, bit: number, before: Word | undefined): boolean {
  if (norm === 'off') return !before || !(isSum(before) || /^\d/.test(before.norm));
  // What comes "in your inbox" is sent there.
  if (norm === 'inbox') return false;
  return bit === traitOf.get('text') && before !== undefined && isTaken(before);
}
const isTaken = ({ tags }: Word) =>
  tags.has('Determiner') || tags.has('Pronoun') || tags.has('Possessive');

function bitOf({ kind, norm, tags }: Word, before: Word | undefined): number {
  if (kind !== 'word') return 0;
  const bit = traitOf.get(norm);
  if (bit !== undefined) return isOtherSense(norm, bit, before) ? 0 : bit;
  // Prices, numbers and shares begin with a sign or a digit.
  if (norm.charCodeAt(0) > 0x39 && norm.charCodeAt(0) < 0x80) return 0;
  if (
    tags.has('Money') ||
    /^[$\u20AC\u00A3]\d/.test(norm) ||
    /^\d+(?:p|gbp|usd|eur|rs)$/.test(norm)
  )
    return priced;
  if (/^\+?\d{7,}$/.test(norm)) return phoned;
  if (tags.has('Percent') || norm.endsWith('%')) return traitOf.get('%') ?? 0;
  return 0;
}

const freeOnes = 1;
/** A prize alone is as often a game, or somebody else's. */
const core = 0b100 | priced;
/** "Call 08…" */
const called = (1 << 4) | phoned;
/** Something to be had, not for long, and a call for it. */
const served = (1 << 3) | (1 << 5) | asked;
const ways = (1 << 4) | asked | phoned;

/** Whether there is something for little or nothing to be had. */
export const isOffer = (bits: number): boolean =>
  (bits & core) !== 0 ||
  (bits & served) === served ||
  (bits & called) === called ||
  ((bits & freeOnes) !== 0 && (bits & ways) !== 0);

/** How many traits there are. */
export function traitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** From so many traits on a draft is an advertisement. */
const fewestTraits = 3;
/** An advertisement is dense: within so many sentences. */
const dense = 4;

/** The place of the sentence that offers most, in a draft that advertises. */
export function sellerOf(offers: readonly OfferTraits[]): number | undefined {
  for (let at = 0; at < offers.length; at++) {
    let bits = 0;
    let seller = at;
    for (let near = at; near < offers.length && near < at + dense; near++) {
      bits |= offers[near]?.bits ?? 0;
      if (traitCount(offers[near]?.bits ?? 0) > traitCount(offers[seller]?.bits ?? 0))
        seller = near;
    }
    if (isOffer(bits) && traitCount(bits) >= fewestTraits) return seller;
  }
  return undefined;
}
