/**
 * The register of advertisements: it says neither "we" nor "I", but praises goods, invites to have them and says where
 * they are to be had. Leech (1966), "English in Advertising", chs. 12-17 (imperatives, minor clauses, praising
 * adjectives). No single sign tells; a draft with several kinds of them sells.
 */
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf } from '../rule';
import { advertisingIn, type Sign, weightOf } from './advertising-signs';
import { isSeller } from './houses';
import { teaser } from './merit';

/** Somebody tells of themselves, or what is reported is public business. */
const teller =
  /\b(?:i|me|mine|congress|senate|president|government|republicans|democrats|police|minister|election|vote|bill|researchers|scientists|died|killed)\b|\bmy [a-z]+\b/;
/** Others are told of, or it all has happened. */
const story =
  /\b(?:he|she|his|him|they(?! (?:last|are gone)\b)|them|their|was|were|had|said|went|got|bought|saw)\b/;
/** News, of whomever. */
const report =
  /\b(?:announced|founded|according|raised|reported|joined|attended|spoke|launched its|ceo)\b/;
/** What is won is not for sale. */
const game = /\b(?:giveaway|raffle|contest|(?:to|2) win|winners?)\b/;
/** Others' success and kindness. */
const gratitude = /\b(?:congrat\w*|thanks|thank you|well done|good luck|kudos)\b/;
/** A cause is praised as goods are. */
const cause =
  /\b(?:vegans?|veganism|plant[- ]based|cruelty|kindness|compassion|compassionate|animals?|lambs?|pigs?|cows?|climate|sustainab\w+|ethical|justice|pollution|emissions|carbon|suffering|movement|planet)\b/;

/** "What is your favourite flavour?" wants an answer. */
const asksReader = /^(?:[a-zA-Z]+ ){0,4}?(?:what|which|who|how)\b.* (?:your|you)\b/;

/** What speaks for a story, a cause or a question rather than for goods; from 1 on it is no advertisement. */
const doubtIn = perSentence((sentence: Sentence): number => {
  const { words, text: written } = sentence;
  const text = plainOf(sentence);
  let doubt = 0;
  if (teller.test(text)) doubt += 1;
  if (game.test(text)) doubt += 0.5;
  if (gratitude.test(text)) doubt += 0.5;
  if (story.test(text)) doubt += 0.2;
  if (cause.test(text)) doubt += 0.5;
  if (report.test(text)) doubt += 0.4;
  if (words.some(({ kind }) => kind === 'quote')) doubt += 0.2;
  if (/\?[\s\uE000-\uE005]*$/.test(written) && !teaser.test(text))
    doubt += asksReader.test(text) ? 0.5 : words.length > 6 ? 0.2 : 0;
  return doubt;
});

/** From this weight on a draft is an advertisement. */
const enough = 1;
/** An advertisement has no more sentences. */
const longest = 10;
const fewestKinds = 3;
/** Without one of these there is nothing to be had. */
const core: ReadonlySet<Sign> = new Set([
  'goods',
  'brand',
  'novelty',
  'availability',
  'price',
  'name',
]);

/** What other evidence of the writer's side adds. */
const shareOfEvidence = 0.6;

/**
 * The place of the sentence that sells most, in a draft that is an advertisement; undefined in any other. `evidence`
 * is how far the draft goes otherwise towards being about the writer's side, and `named` whether it bears the account's
 * own name.
 */
export function advertisedIn(
  { sentences, surface, account }: Document,
  evidence: number,
  named: boolean,
): number | undefined {
  if (surface === 'reply' || surface === 'message' || sentences.length > longest) return undefined;
  // Most drafts are somebody's own words, and need no look at their signs.
  const doubt = Math.max(0, ...sentences.map(({ sentence }) => doubtIn(sentence)));
  if (doubt >= 1) return undefined;
  const signs = new Set<Sign>(named ? ['name'] : []);
  if (account && isSeller(account)) signs.add('seller');
  let best: number | undefined;
  let most = 0;
  for (const [index, { sentence }] of sentences.entries()) {
    const found = advertisingIn(sentence);
    for (const sign of found.signs) signs.add(sign);
    if (found.weight > most) [best, most] = [index, found.weight];
  }
  if (![...signs].some((sign) => core.has(sign))) return undefined;
  const kinds = signs.size + (evidence > 0.5 && !named ? 1 : 0);
  const sum = weightOf(signs) + evidence * shareOfEvidence - doubt;
  return kinds >= fewestKinds && sum >= enough - 1e-9 ? best : undefined;
}
