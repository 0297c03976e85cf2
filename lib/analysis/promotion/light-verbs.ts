import { restOf } from '../grammar';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { formsOf } from './forms';

/**
 * Verbs that say little themselves, so that the noun after them names the deed: "take home a trophy", "give a talk".
 * Quirk et al. (1985), "A Comprehensive Grammar of the English Language", §10.30 (eventive object).
 */
const receiving = formsOf(
  'take:took,taken get:got,gotten receive bring:brought pick collect land claim scoop bag net accept earn sign book close hold:held pass win:won obtain complete finish renew',
);
const performing = formsOf(
  'give:gave,given do:did,done make:made deliver hold:held run:ran teach:taught lead:led play finish complete put wrap tape',
);

export const honourNouns = wordSet(
  `award awards prize prizes trophy trophies medal medals gold silver bronze title titles crown cup championship
  scholarship fellowship grant degree diploma phd doctorate mba masters certificate certification licence license
  exam exams course courses certifications promotion nomination approval clearance accreditation designation patent client clients donation donations sponsorship`,
);
const performances = wordSet(
  `keynote talk talks speech lecture lectures presentation demo concert gig gigs workshop workshops testimony remarks
  webinar masterclass tour set show shows seminar interview class classes cover covers remix version review reviews
  reaction tutorial tutorials video videos episode podcast painting drawing portrait illustration design designs
  marathon triathlon address response eulogy commissions streams livestream giveaway vlog vlogs beats music`,
);

/** "We took home two trophies", "I passed the bar exam". */
export const receivesHonour = (words: readonly Word[], at: number): boolean =>
  receiving.has(words[at]?.norm ?? '') &&
  (namesSoon(words, at, honourNouns) ||
    placed.test(restOf([...words], at + 1, 4)) ||
    (landing.has(words[at]?.norm ?? '') && namesSoon(words, at, bargains)));

/** "Closed a $90k contract" */
const landing = formsOf('close land sign win:won secure nab bag');
const bargains = wordSet('contract contracts deal deals client clients round');

/** "… took first place" */
const placed = /\b(?:first|second|third|1st|2nd|3rd) (?:place|prize)\b/;

/** "I gave a keynote", "I did a cover of this". */
export const performs = (words: readonly Word[], at: number): boolean =>
  performing.has(words[at]?.norm ?? '') && namesSoon(words, at, performances);

const pursuing = formsOf('continue renew resume keep:kept step:stepped ramp press:pressed');
const struggles = wordSet('fight push campaign battle crusade efforts mission quest drive');

/** "Continued my fight for the harbour": what one stands for and still does. The place of the noun. */
export function pursuedBy(words: readonly Word[], at: number): number | undefined {
  if (!pursuing.has(words[at]?.norm ?? '')) return undefined;
  const own = /^(?:up|on)$/.test(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (!/^(?:my|our)$/.test(words[own]?.norm ?? '')) return undefined;
  const noun = words.findIndex(({ norm }, index) => index > own && struggles.has(norm));
  return noun > 0 && noun <= own + 3 ? noun : undefined;
}

/** A noun of a kind within the next words, before the clause ends. */
function namesSoon(words: readonly Word[], verb: number, nouns: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at < words.length && at <= verb + 6; at++) {
    const { norm, kind } = words[at] as Word;
    if (kind !== 'word' || /[.!?;:]/.test(words[at - 1]?.after ?? '')) return false;
    if (/^(?:your|his|her|their|him|them|you|to|that|who|from|if)$/.test(norm)) return false;
    // "The certificate you sent" is the reader's.
    if (nouns.has(norm)) return words[at + 1]?.norm !== 'you';
  }
  return false;
}
