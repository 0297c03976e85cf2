import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { type Hit, plainOf, type Rule, spanOfMatch } from '../rule';
import { deadlines } from '../urgency/deadlines';
import { hurry, withAsk } from '../urgency/hurry';
import type { Pressure } from '../urgency/pressure';
import { scarcity } from '../urgency/scarcity';

const pressures: readonly Pressure[] = [...deadlines, ...scarcity, ...hurry];
const ofAsks: readonly Pressure[] = [...pressures, withAsk];

/** All of them as one pattern: most sentences press for nothing, and one look tells so. */
const any = new RegExp(ofAsks.map(({ pattern }) => `(?:${pattern.source})`).join('|'));

/** "The final countdown was …": it is told of. */
const told = /^ (?:was|were|went|had|came|ended)\b/;

/** "Today, only two buses ran": the comma leaves the "only" to what follows. */
const parted = /^(?:today|tonight),/i;

/** "She is feeding the otters right now": what goes on, no ask, is said to be now. */
const ongoing = /\b(?:is|are|am) (?:[a-z]+ )?[a-z]+ing\b/;

const presses = (sentence: Sentence) =>
  asksIn(sentence).some(({ strength, kind }) => strength === 'hard' && kind !== 'meet');

/** The first pressure of a sentence; a weak one only when there is no other. */
const pressureIn = perSentence((sentence: Sentence): (Hit & { weak: boolean }) | undefined => {
  const text = plainOf(sentence);
  if (!any.test(text)) return undefined;
  let weak: (Hit & { weak: boolean }) | undefined;
  for (const pressure of presses(sentence) ? ofAsks : pressures) {
    if (pressure.weak && weak) continue;
    const found = pressure.pattern.exec(text);
    if (!found || told.test(text.slice(found.index + found[0].length))) continue;
    if (pressure === withAsk && ongoing.test(text.slice(0, found.index))) continue;
    const hit = { ...spanOfMatch(sentence, found), variant: pressure.variant };
    if (parted.test(sentence.text.slice(hit.start, hit.end))) continue;
    if (!pressure.weak) return { ...hit, weak: false };
    weak = { ...hit, weak: true };
  }
  return weak;
});

/** Whether a draft asks for anything, so that a date in it can press. */
const asksAnything = ({ sentences }: Document) =>
  sentences.some(({ sentence }) => asksIn(sentence).some(({ strength }) => strength !== 'pointer'));

/** What has a closing date of the writer's making: a date of it presses without an ask beside it. */
const campaign =
  /\b(?:sale|offers?|deals?|discounts?|code|coupons?|registration|enrol+ment|early bird|raffle|giveaway|prize draw|match(?:ing)?|fundrais[a-z]+|pledges?|contributions?|entries|nominations|pre-?orders?|donations?|bids?|bidding|auction|cart|submissions?|telethon|crowdfund[a-z]*|memberships?|subscriptions?|upgrades?|gifts|backers|donors|signatures)\b/;

/** In the sentence or one beside it. */
const isCampaign = ({ sentences }: Document, index: number) =>
  sentences
    .slice(Math.max(index - 1, 0), index + 2)
    .some(({ sentence }) => campaign.test(plainOf(sentence)));

/** Campaign pressure by deadline or scarcity; a plain date is none. */
export const urgency: Rule = {
  id: 'urgency',
  level: 'sentence',
  variants: ['deadline', 'scarcity', 'hurry'],
  source: 'Cialdini (2021), Influence, ch. 6 (Scarcity), ISBN 9780062937650',
  find(draft) {
    const hits: Hit[] = [];
    let asks: boolean | undefined;
    for (const [index, { sentence, start }] of draft.sentences.entries()) {
      const found = pressureIn(sentence);
      if (!found) continue;
      const { weak, ...hit } = found;
      asks ??= asksAnything(draft);
      if (weak && !asks && !isCampaign(draft, index)) continue;
      hits.push({ ...hit, start: start + hit.start, end: start + hit.end });
    }
    return hits;
  },
};
