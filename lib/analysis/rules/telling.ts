import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { offerTraits, traitCount } from '../promotion/offers';
import type { Hit, Rule } from '../rule';
import { adviceIn } from '../telling/advice';
import { obligationIn } from '../telling/obligation';
import { prohibitionIn } from '../telling/prohibition';

const isAskedIn = (sentence: Sentence) => (verb: number) =>
  asksIn(sentence).some(
    ({ from, to, strength }) => strength !== 'pointer' && verb >= from && verb <= to,
  );

const isAskedAt = (sentence: Sentence, hit: Hit | undefined): Hit | undefined =>
  hit &&
  asksIn(sentence).some(
    ({ from, strength }) =>
      strength !== 'pointer' &&
      (sentence.words[from]?.start ?? 0) <= hit.start &&
      hit.start <= (sentence.words[from]?.end ?? 0),
  )
    ? undefined
    : hit;
const duty = perSentence((sentence) => isAskedAt(sentence, obligationIn(sentence, false)));
const dutyInAnswer = perSentence((sentence) => isAskedAt(sentence, obligationIn(sentence, true)));
const stop = perSentence((sentence) => prohibitionIn(sentence, isAskedIn(sentence), false));
const stopInAnswer = perSentence((sentence) => prohibitionIn(sentence, isAskedIn(sentence), true));
const advice = perSentence((sentence) => adviceIn(sentence, isAskedIn(sentence)));

/** What is said beside an offer leads up to it. */
const selling = perSentence(
  (sentence) =>
    asksIn(sentence).some(({ kind }) => sold.has(kind)) ||
    traitCount(offerTraits(sentence).bits) >= 2,
);

/** From this weight on a piece of advice tells. */
const enough = 1;
/** What every further piece of advice in the draft adds, and of how many. */
const another = 0.3;
const mostOthers = 2;
/** Beside an offer it leads up to the offer: "Satisfy your cravings. Order now!" */
const asLead = -0.4;
/** Advice in an answer may be what was asked for. */
const toOne = -0.2;
const sold: ReadonlySet<string> = new Set(['buy', 'download', 'attend', 'sign-up']);

function hitsIn(draft: Document): Hit[] {
  const answers = draft.surface === 'reply' || draft.surface === 'message';
  const all = draft.sentences.map(({ sentence }) => advice(sentence));
  const others = Math.min(
    all.filter((one) => one !== undefined && one.weight >= 0.5).length - 1,
    mostOthers,
  );
  const sells = draft.sentences.some(({ sentence }) => selling(sentence));
  const base = Math.max(others, 0) * another + (sells ? asLead : 0) + (answers ? toOne : 0);
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const one = all[index];
    const hit =
      (answers ? dutyInAnswer : duty)(sentence) ??
      (answers ? stopInAnswer : stop)(sentence) ??
      (one && !(answers && one.step) && one.weight + base >= enough - 1e-9 ? one.hit : undefined);
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
