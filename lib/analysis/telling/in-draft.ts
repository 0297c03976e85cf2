import { asksIn } from '../asks/find-asks';
import { type Document, perSentence } from '../document';
import { offerTraits, traitCount } from '../promotion/offers';
import { plainOf } from '../rule';
import { careIn } from '../stock/care';
import type { Advice } from './advice';
import { announces, openingOf, promises } from './cues';

/** From this weight on a piece of advice tells. */
const enough = 1;
/** What every further piece of advice in the draft adds, and of how many. */
const another = 0.3;
const mostOthers = 2;
/** Beside an offer or a call to action it leads up to that: "Satisfy your cravings. Order now!" */
const asLead = -0.4;
/** In a draft that calls itself a tip. */
const asTip = 0.3;
/** Advice in an answer may be what was asked for. */
const toOne = -0.2;
/** "Cope harder", "sleep tight", "say no more": an answer of few words takes leave or taunts. */
const curt = -0.4;
const fewWords = 4;
/** After a sentence of the reader's life it draws the conclusion: "Your first posts will flop. Publish them anyway." */
const asConclusion = 0.3;

/** "LPT: Got gum on your coat? Put it in the freezer.", "Want fewer weeds? Leave the soil alone." */
const asSolution = 0.3;
const ofNeed =
  /^(?:EMOJI )*(?:want|wanting|need|got|have(?! (?:you|we|i)\b)|feel|feeling|tired|stuck|struggling|worried|do not|done|bored|trying)\b/;
const answers = ({ sentences }: Document, index: number) => {
  const before = sentences[index - 1]?.sentence;
  if (!before || !/\?\s*$/.test(before.text)) return false;
  return openingOf(before).label || ofNeed.test(plainOf(before));
};

/** "#SafetyTip", "#tip": the draft calls itself one. */
const taggedTip = /#[a-z]*(?:tips?|lifehack)\b/i;

const sold: ReadonlySet<string> = new Set(['buy', 'download', 'attend', 'sign-up']);
const selling = perSentence(
  (sentence) =>
    asksIn(sentence).some(({ kind }) => sold.has(kind)) ||
    traitCount(offerTraits(sentence).bits) >= 3,
);

const called: ReadonlySet<string> = new Set([
  'donate',
  'volunteer',
  'contact-official',
  'petition',
  'enter',
]);
const calling = perSentence((sentence) =>
  asksIn(sentence).some(({ kind, strength }) => strength === 'hard' && called.has(kind)),
);

const ofReaders =
  /\b(?:you|your|yours|nobody|no one|everyone|everybody|most (?:people|[a-z]+[eo]rs)|people)\b/;
const ofWriter = /\b(?:i|we|my|our|us|me)\b/;
function concludes(draft: Document, index: number): boolean {
  const before = draft.sentences[index - 1]?.sentence;
  if (!before || /\?\s*$/.test(before.text)) return false;
  return ofReaders.test(plainOf(before)) && !ofWriter.test(plainOf(before));
}

const item = /^(?:[-*\u2013\u2014>\u2713\u2714\u2192+]|\d{1,2}[.)]|[\uE000-\uE005])/;

/** Which sentences are items of a list of what is offered: "What our app does:\n- Track your miles". */
function offeredIn({ sentences }: Document): ReadonlySet<number> {
  const out = new Set<number>();
  let listed = false;
  for (const [index, { sentence }] of sentences.entries()) {
    if (promises(sentence)) listed = true;
    else if (!item.test(sentence.text)) listed = false;
    else if (listed) out.add(index);
  }
  return out;
}

/** Whether a draft is an answer of customer care, or a message: its directives are steps, not advice. */
export const servesIn = (draft: Document): boolean =>
  draft.surface === 'message' || careIn(draft) !== undefined;

/** Which pieces of advice (one for each sentence, or none) tell in the place where they stand. */
export function tellingIn(
  draft: Document,
  all: readonly (Advice | undefined)[],
): (Advice | undefined)[] {
  const serves = servesIn(draft);
  const sentences = draft.sentences.map(({ sentence }) => sentence);
  const others = all.filter((one) => one !== undefined && one.weight >= 0.5).length - 1;
  const sells = sentences.some(selling);
  const base =
    Math.min(Math.max(others, 0), mostOthers) * another +
    (sells || sentences.some(calling) ? asLead : 0) +
    (taggedTip.test(draft.text) || sentences.some((one) => openingOf(one).label || announces(one))
      ? asTip
      : 0);
  const offered = offeredIn(draft);
  return all.map((one, index) => {
    if (!one || (serves && one.step) || offered.has(index)) return undefined;
    const concluding = !sells && concludes(draft, index);
    const solving = !sells && answers(draft, index);
    const isCurt = draft.surface === 'reply' && (sentences[index]?.words.length ?? 0) <= fewWords;
    const weight =
      one.weight +
      (serves ? toOne : 0) +
      base +
      (concluding ? asConclusion : 0) +
      (solving ? asSolution : 0) +
      (isCurt ? curt : 0);
    return weight >= enough - 1e-9 ? one : undefined;
  });
}
