import { asksIn } from '../asks/find-asks';
import type { Sentence } from '../document';
import { imperatives, restOf } from '../grammar';
import { bySentence, type Hit, type Rule, spanOf } from '../rule';

const obligation =
  /^you (?:really |all |also |just |simply |absolutely )*(?:should not|should|must not|must|need to|have to|ought to|had better|better|got to|gotta|cannot afford to|do not need to|don't need to) (?!be (?:proud|able|safe)|know$|see this|have (?:received|seen))/;
const stop = /^(?:stop|quit|never|do not|dont|start) [a-z]+/;
const stopExempt =
  /^(?:stop by|stop in|start (?:here|with us|at)|do not (?:worry|forget|miss|hesitate|wait|think|know|mind|get me|have|want|care|see|believe|understand|like|need)|dont (?:worry|forget|miss|hesitate|think|know|wait|mind|get me|have|want|care|see)|never (?:forget|mind|been|seen|heard|thought|again|had|a|in|too))\b/;

function judge(sentence: Sentence): Hit[] {
  const { words } = sentence;
  const asks = asksIn(sentence);
  const isAsked = (index: number) => asks.some((ask) => index >= ask.from && index <= ask.to);
  if (/\?\s*$/.test(sentence.text)) return [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.norm !== 'you' || isAsked(at)) continue;
    const found = obligation.exec(`${restOf(words, at, 7)} `);
    const before = words[at - 1]?.norm ?? '';
    if (
      found &&
      !/^(?:if|when|what|how|why|where|that|whatever|whether|all|everything|than|as|thing|things|because|thought)$/.test(
        before,
      )
    )
      return [
        { ...spanOf(sentence, at, at + found[0].trim().split(' ').length - 1), variant: 'should' },
      ];
  }
  for (const { verb, negated } of imperatives(sentence)) {
    const from = negated ? verb - (words[verb - 1]?.norm === 'not' ? 2 : 1) : verb;
    const rest = restOf(words, Math.max(from, 0), 5);
    if (!stop.test(rest) || stopExempt.test(rest) || isAsked(verb)) continue;
    return [{ ...spanOf(sentence, Math.max(from, 0), negated ? verb : verb + 1), variant: 'stop' }];
  }
  return [];
}

/** Prescribing to the reader what to do or think, outside the call to action. */
export const telling: Rule = {
  id: 'telling',
  level: 'sentence',
  variants: ['should', 'stop'],
  source:
    'Miller & Rollnick (2013), Motivational Interviewing, ch. 2 (the righting reflex), ISBN 9781609182274',
  find: bySentence(judge),
};
