import type { Sentence } from '../document';
import { perSentence } from '../document';
import { restOf } from '../grammar';
import { oneOf } from '../one-of';
import { isBaseVerb, isFiniteVerb, wordSet } from '../word-class';
import type { Word } from '../words';
import { movesIn } from './moves';
import { register } from './register';
import { isOf, little, matters, serviceTalk } from './vocabulary';

/** What may stand between a condition or a degree and the thing it is said of. */
const farthest = 6;
/** "If the order is late", "how important your booking is": nothing is asserted. */
const unasserted = wordSet('if unless whether once when whenever should until how what which');
const helping = wordSet('is are was were has have had does did will can could may might must');

/** What is said of a thing under hundreds of messages: how dear it is, and that somebody sees to it. */
const said = new RegExp(
  `^(?:\\w+ )?(?:not )?(?:be |been |being )*(?:\\w+ly |very |so |all |now |also |always |still )*${oneOf(
    `important valued appreciated welcome precious our what a_priority looked reviewed received noted forwarded escalated processed
    monitored manned staffed help helps assist guide mean means meet met evolving improving growing`,
  )}\\b`,
);

/**
 * Whether a sentence says of a thing how it is: "the fee was refunded", "the code expires after an hour". Where it
 * makes no move of a service, of any thing ("applications open in March"); else only of one of the trade.
 */
export const isAssertion = perSentence((sentence: Sentence): boolean => {
  const { words } = sentence;
  const plain = !words.some(({ norm }) => unsure.has(norm)) && movesIn(sentence).size === 0;
  return words.some((word, index) => {
    if (index === 0) return false;
    let at = index - 1;
    while (at > 0 && words[at]?.tags.has('Adverb')) at--;
    const subject = words[at] as Word;
    if (!subject.tags.has('Noun') || /\S/.test(subject.after)) return false;
    const many = plain && subject.tags.has('Plural') && isBaseVerb(word);
    if (!many && !helping.has(word.norm) && !isVerb(words, index)) return false;
    if (!isOf(matters, subject.norm) && (!plain || !isThing(subject))) return false;
    const before = beforeOf(words, at);
    return (
      !before.some(({ norm }) => norm === 'our' || unasserted.has(norm)) &&
      !said.test(restOf(words, index, 6))
    );
  });
});

/** "Sometimes a delay occurs", "no one should wait": nothing is said of this case. */
const unsure = wordSet(
  'sometimes often usually occasionally should someone everyone everybody nobody',
);
/** Neither somebody spoken of, nor who serves, nor what was said to them. */
const isThing = ({ norm, tags }: Word): boolean =>
  !tags.has('Pronoun') &&
  !tags.has('ProperNoun') &&
  !little.has(norm) &&
  !serving.has(norm) &&
  !isOf(serviceTalk, norm);
const serving = wordSet(
  'team teams staff colleague colleagues crew department representative rep agent specialist moderator maintainer member one',
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
