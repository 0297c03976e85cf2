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

const presses = (sentence: Sentence) =>
  asksIn(sentence).some(({ strength, kind }) => strength === 'hard' && kind !== 'meet');

/** The first pressure of a sentence; a weak one only when there is no other. */
const pressureIn = perSentence((sentence: Sentence): (Hit & { weak: boolean }) | undefined => {
  const text = plainOf(sentence);
  let weak: (Hit & { weak: boolean }) | undefined;
  for (const pressure of presses(sentence) ? ofAsks : pressures) {
    if (pressure.weak && weak) continue;
    const found = pressure.pattern.exec(text);
    if (!found) continue;
    const hit = { ...spanOfMatch(sentence, found), variant: pressure.variant };
    if (!pressure.weak) return { ...hit, weak: false };
    weak = { ...hit, weak: true };
  }
  return weak;
});

/** Whether a draft asks for anything, so that a date in it can press. */
const asksAnything = ({ sentences }: Document) =>
  sentences.some(({ sentence }) => asksIn(sentence).some(({ strength }) => strength !== 'pointer'));

/** Campaign pressure by deadline or scarcity; a plain date is none. */
export const urgency: Rule = {
  id: 'urgency',
  level: 'sentence',
  variants: ['deadline', 'scarcity', 'hurry'],
  source: 'Cialdini (2021), Influence, ch. 6 (Scarcity), ISBN 9780062937650',
  find(draft) {
    const hits: Hit[] = [];
    let asks: boolean | undefined;
    for (const { sentence, start } of draft.sentences) {
      const found = pressureIn(sentence);
      if (!found) continue;
      const { weak, ...hit } = found;
      asks ??= asksAnything(draft);
      if (weak && !asks) continue;
      hits.push({ ...hit, start: start + hit.start, end: start + hit.end });
    }
    return hits;
  },
};
