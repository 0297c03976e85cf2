import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import type { Hit, Rule } from '../rule';
import { isService } from '../stock/care';
import { isSigned } from '../stock/voice';
import { adviceIn } from '../telling/advice';
import { hasHeadline } from '../telling/headline';
import { servesIn, tellingIn } from '../telling/in-draft';
import { obligationIn } from '../telling/obligation';
import { prohibitionIn } from '../telling/prohibition';
import { instructs, isNamed, isQuoted } from '../telling/withheld';

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

function hitsIn(draft: Document): Hit[] {
  // The steps of whoever serves, or signs as one of many who answer, are help.
  if (draft.surface === 'reply' && (isService(draft) || isSigned(draft.masked))) return [];
  if (instructs(draft)) return [];
  const serves = servesIn(draft);
  const advised = tellingIn(
    draft,
    draft.sentences.map(({ sentence }) => advice(sentence)),
  );
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const hit =
      (serves ? dutyInService : duty)(sentence) ??
      (serves ? stopInService : stop)(sentence) ??
      advised[index]?.hit;
    if (!hit || isQuoted(sentence, hit.start, hit.end)) return [];
    if (index === 0 && hasHeadline(draft)) return [];
    const from = sentence.words.findIndex((word) => word.start === hit.start);
    if (draft.surface === 'post' && hit.variant !== 'should' && isNamed(sentence.words, from))
      return [];
    return [{ ...hit, start: start + hit.start, end: start + hit.end }];
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
