import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { offerTraits, traitCount } from '../promotion/offers';
import { type Hit, plainOf, type Rule } from '../rule';
import { isService } from '../stock/service';
import { isSigned } from '../stock/voice';
import { type Advice, adviceIn } from '../telling/advice';
import { announces, openingOf } from '../telling/cues';
import { obligationIn } from '../telling/obligation';
import { prohibitionIn } from '../telling/prohibition';

/** The asks of a sentence that call to action: "say no to leather" does only with the page that asks. */
const callsIn = perSentence((sentence: Sentence) => {
  const linked = sentence.words.some(({ kind }) => kind === 'link');
  return asksIn(sentence).filter(
    ({ strength, withoutLink }) =>
      strength !== 'pointer' && (linked || (withoutLink !== 'none' && withoutLink !== 'pointer')),
  );
});

const isAskedIn = (sentence: Sentence) => (verb: number) =>
  callsIn(sentence).some(({ from, to }) => verb >= from && verb <= to);

const isAskedAt = (sentence: Sentence, hit: Hit | undefined): Hit | undefined =>
  hit &&
  callsIn(sentence).some(
    ({ from }) =>
      (sentence.words[from]?.start ?? 0) <= hit.start &&
      hit.start <= (sentence.words[from]?.end ?? 0),
  )
    ? undefined
    : hit;
const duty = perSentence((sentence) => isAskedAt(sentence, obligationIn(sentence, false)));
const dutyInService = perSentence((sentence) => isAskedAt(sentence, obligationIn(sentence, true)));
const stop = perSentence((sentence) => prohibitionIn(sentence, isAskedIn(sentence), false));
const stopInService = perSentence((sentence) => prohibitionIn(sentence, isAskedIn(sentence), true));
const advice = perSentence((sentence) => adviceIn(sentence, isAskedIn(sentence)));

/** What is said beside an offer leads up to it. */
const selling = perSentence(
  (sentence) =>
    asksIn(sentence).some(({ kind }) => sold.has(kind)) ||
    traitCount(offerTraits(sentence).bits) >= 3,
);

/** From this weight on a piece of advice tells. */
const enough = 1;
/** What every further piece of advice in the draft adds, and of how many. */
const another = 0.3;
const mostOthers = 2;
/** Beside an offer it leads up to the offer: "Satisfy your cravings. Order now!" */
const asLead = -0.4;
/** After a sentence of the reader's life it draws the conclusion: "Your first posts will flop. Publish them anyway." */
const asConclusion = 0.3;
const ofReaders = /\b(?:you|your|yours|nobody|no one|everyone|everybody|most people|people)\b/;
const ofWriter = /\b(?:i|we|my|our|us|me)\b/;
const concludes = (draft: Document, index: number): boolean => {
  const before = draft.sentences[index - 1]?.sentence;
  if (!before || /\?\s*$/.test(before.text)) return false;
  return ofReaders.test(plainOf(before)) && !ofWriter.test(plainOf(before));
};
/** In a draft that calls itself a tip. */
const asTip = 0.3;
/** Advice in an answer may be what was asked for. */
const toOne = -0.2;
/** An answer of customer care: it speaks of an order, a device, a branch. */
const serving =
  /\b(?:sorry|apolog\w+|dm|pm|customers?|orders?|account|app|device|browser|update|settings|service|support|branch|store|team|reference|refund|delivery|password|cache|cookies|router|battery|restart|reinstall|log in|wifi|website|flights?|booking|card|cable|button|plug(?:ged)?|screen|reset|form|postcode|address|invoice|tickets?|receipt|voucher)\b|^(?:@\S+\s+)*(?:hi|hello|hey) (?:there|\p{Lu})/iu;
/** Beside a call to action it is part of the call. */
const calling = perSentence((sentence) =>
  asksIn(sentence).some(({ kind, strength }) => strength === 'hard' && called.has(kind)),
);
const called: ReadonlySet<string> = new Set([
  'donate',
  'volunteer',
  'contact-official',
  'petition',
  'enter',
]);
const sold: ReadonlySet<string> = new Set(['buy', 'download', 'attend', 'sign-up']);

function hitsIn(draft: Document): Hit[] {
  const answers = draft.surface === 'reply' || draft.surface === 'message';
  // The steps of whoever serves, or signs as one of many who answer, are help.
  if (draft.surface === 'reply' && (isService(draft) || isSigned(draft.masked))) return [];
  const all = draft.sentences.map(({ sentence }) => advice(sentence));
  const others = Math.min(
    all.filter((one) => one !== undefined && one.weight >= 0.5).length - 1,
    mostOthers,
  );
  const sells = draft.sentences.some(({ sentence }) => selling(sentence));
  const calls = sells || draft.sentences.some(({ sentence }) => calling(sentence));
  const tips = draft.sentences.some(
    ({ sentence }) => openingOf(sentence).label || announces(sentence),
  );
  const base = Math.max(others, 0) * another + (calls ? asLead : 0) + (tips ? asTip : 0);
  const serves = answers && (draft.surface === 'message' || serving.test(draft.text));
  const argues = draft.surface === 'reply' && !serves;
  const weightOf = ({ weight, argued }: Advice) =>
    argues ? argued : answers ? weight + toOne : weight;
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const one = all[index];
    const hit =
      (serves ? dutyInService : duty)(sentence) ??
      (serves ? stopInService : stop)(sentence) ??
      (one &&
      !(serves && one.step) &&
      weightOf(one) +
        base +
        (!sells && one.sense !== 'argument' && concludes(draft, index) ? asConclusion : 0) >=
        enough - 1e-9
        ? one.hit
        : undefined);
    return hit ? [{ ...hit, start: start + hit.start, end: start + hit.end }] : [];
  });
}

/** Prescribing to the reader what to do or think, outside the call to action. */
export const telling: Rule = {
  id: 'telling',
  level: 'sentence',
  variants: ['should', 'stop', 'list'],
  source:
    'Miller & Rollnick (2013), Motivational Interviewing, ch. 1 (the righting reflex), ISBN 9781609182274',
  find: hitsIn,
};
