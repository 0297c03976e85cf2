import type { Sentence } from '../document';
import { perSentence } from '../document';
import { restOf } from '../grammar';
import { oneOf } from '../one-of';
import { isFiniteVerb, wordSet } from '../word-class';
import type { Word } from '../words';
import { register } from './register';
import { isOf, matters } from './vocabulary';

/** What may stand between a condition or a degree and the thing it is said of. */
const farthest = 6;
/** "If the order is late", "how important your booking is": nothing is asserted. */
const unasserted = wordSet('if unless whether once when whenever should until how what which');
const helping = wordSet('is are was were has have had does did will can could may might must');

/** What is said of a thing under hundreds of messages: how dear it is, and that somebody sees to it. */
const said = new RegExp(
  `^(?:\\w+ )?(?:not )?(?:be |been |being )*(?:\\w+ly |very |so |all |now |also |always |still )*${oneOf(
    `important valued appreciated welcome precious our what a_priority looked reviewed received noted forwarded escalated processed
    monitored manned staffed help assist guide mean means meet met`,
  )}\\b`,
);

/** Whether a sentence says of a thing of the trade how it is: "the fee was refunded", "the code expires after an hour". */
export const isAssertion = perSentence(({ words }: Sentence): boolean =>
  words.some((word, index) => {
    if (index === 0 || !(helping.has(word.norm) || isVerb(words, index))) return false;
    let at = index - 1;
    while (at > 0 && words[at]?.tags.has('Adverb')) at--;
    const subject = words[at] as Word;
    if (!subject.tags.has('Noun') || /\S/.test(subject.after) || !isOf(matters, subject.norm))
      return false;
    const before = beforeOf(words, at);
    return (
      !before.some(({ norm }) => norm === 'our' || unasserted.has(norm)) &&
      !said.test(restOf(words, index, 6))
    );
  }),
);

/** "Travel questions or concerns", "your banking needs": a plural that the tagger takes for a verb. */
const isVerb = (words: readonly Word[], index: number): boolean => {
  const word = words[index] as Word;
  const next = words[index + 1];
  if (!isFiniteVerb(word) || participles.has(word.norm)) return false;
  return (
    word.tags.has('PastTense') ||
    (next !== undefined && word.after === ' ' && !joins.has(next.norm) && !isOf(named, word.norm))
  );
};
/** "The number provided", "an account related question". */
const participles = wordSet(
  'related provided given received listed mentioned concerned attached registered linked based associated used',
);
const joins = wordSet('and or & please so to');
const named = wordSet(`${register.particulars} ${register.utterances}`);

/** The words of the same clause in front of a subject. */
function beforeOf(words: readonly Word[], subject: number): Word[] {
  let from = subject;
  while (from > 0 && from > subject - farthest && !/[,;:.!?]/.test(words[from - 1]?.after ?? ''))
    from--;
  return words.slice(from, subject);
}
