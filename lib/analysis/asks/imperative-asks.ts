import type { Sentence } from '../document';
import { type Imperative, imperatives, restOf } from '../grammar';
import { isNounSubject } from '../noun-subject';
import { isBaseVerb, isFiniteVerb, isSubject, wordSet } from '../word-class';
import type { Word } from '../words';
import type { Ask } from './ask';
import { frameAt } from './frame-at';
import { companyAsk, toolAsk } from './imperatives/by-means';
import { stepAsk } from './imperatives/by-step';
import { beAsk, carriedAsk } from './imperatives/carried';
import { ownAsk } from './imperatives/own';

/**
 * "Give to charity or to your children?" puts a choice; only a plea makes it an ask, or that nothing else is said
 * ("Watch and share?").
 */
const isQuestion = ({ text, words }: Sentence) =>
  /\?[\s)"'\uE000-\uE005]*$/.test(text) &&
  !tagQuestion.test(text) &&
  !(
    words.length <= 4 &&
    words.some(({ norm }) => bareAsk.test(norm)) &&
    !words.some(({ tags }) => tags.has('ProperNoun'))
  ) &&
  !(words.length > 4 && /\b(?:here|LINK)$/.test(restOf(words, words.length - 1)));

/** "Pass it on, will you?" Quirk et al. (1985), §11.10: a tag that softens a directive. */
const tagQuestion = /,\s(?:will|would|won't|can|could|can't) (?:you|ya|u)\s?\?/i;

const bareAsk = /^(?:share|rt|retweet|repost|join|donate|help|follow|subscribe)$/;

/** Asks in the imperative: "Donate today", "please consider giving", "don't forget to vote". */
export function imperativeAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const out: Ask[] = [];
  const question = isQuestion(sentence);
  for (const imperative of imperatives(sentence)) {
    if (question && !imperative.please) continue;
    const ask = askOf(words, imperative);
    if (ask) out.push(ask);
  }
  return out;
}

/** "Buy low, sell high, they said" */
const saidLast = /^(?:they|he|she|people|everyone) (?:all )?(?:say|says|said)$/;

/** "My aunt used to say: give" */
const isTold = (words: Word[], verb: number) =>
  /:/.test(words[verb - 1]?.after ?? '') &&
  /\b(?:(?:used to|always|would) says?|said|told [a-z]+)$/.test(
    restOf(words, Math.max(verb - 3, 0), Math.min(verb, 3)),
  );

/** "Vote, they told us": somebody else's words. */
const isReported = (words: Word[], verb: number) =>
  isTold(words, verb) ||
  (/^,/.test(words.at(-3)?.after ?? '') && saidLast.test(restOf(words, words.length - 2))) ||
  (/^,/.test(words[verb]?.after ?? '') &&
    /^(?:they|he|she|people|everyone|we|i) (?:all )?(?:says?|said|tells?|told|asked|cried|shouted|keep|kept)\b/.test(
      restOf(words, verb + 1, 4),
    ));

/** "Just like us, cows want to play", "like it shakes the ground", "like taking the bus": no verb of its own. */
const isComparison = (words: Word[], verb: number) => {
  const [next, second] = [words[verb + 1], words[verb + 2]];
  return (
    words[verb]?.norm === 'like' &&
    next !== undefined &&
    (next.tags.has('Gerund') ||
      /,/.test(next.after) ||
      (isSubject(next) &&
        second !== undefined &&
        (isFiniteVerb(second) || /^(?:not|never)$/.test(second.norm))))
  );
};

/** Verbs that ask by their negation: "don't forget to vote". */
const spurring = wordSet('forget hesitate miss pass');

function askOf(words: Word[], { verb, negated }: Imperative): Ask | undefined {
  const norm = words[verb]?.norm ?? '';
  if (negated && !spurring.has(norm)) return undefined;
  if (isNounSubject(words, verb) || isComparison(words, verb) || isReported(words, verb))
    return undefined;
  // "Do consider sharing"
  if (norm === 'do' && words[verb + 1] && isBaseVerb(words[verb + 1] as Word))
    return askOf(words, { verb: verb + 1, negated, please: false });
  const own = frameAt(words, verb);
  if (norm === 'be' && !own) return beAsk(words, verb);
  return (
    carriedAsk(words, verb, negated, own) ??
    (own
      ? ownAsk(words, verb, own)
      : (companyAsk(words, verb) ?? toolAsk(words, verb) ?? stepAsk(words, verb)))
  );
}
