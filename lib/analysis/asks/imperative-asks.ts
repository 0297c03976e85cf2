import type { Sentence } from '../document';
import { type Imperative, imperatives, restOf } from '../grammar';
import { isNounSubject } from '../noun-subject';
import { countWords } from '../rule';
import { isBaseVerb, isFiniteVerb, isSubject, wordSet } from '../word-class';
import type { Word } from '../words';
import { type Ask, type Asking, endOfAsk, rank, strengthOf, weaker } from './ask';
import { frameAt, innerVerb, laterVerb, purposeVerb } from './frame-at';
import type { Frame } from './frames/frame';
import { files } from './frames/things';

/**
 * "Give to charity or to your children?" puts a choice; only a plea makes it an ask, or that nothing else is said
 * ("Watch and share?").
 */
const isQuestion = ({ text, words }: Sentence) =>
  /\?[\s)"'\uE000-\uE005]*$/.test(text) &&
  !(words.length <= 4 && words.some(({ norm }) => bareAsk.test(norm))) &&
  !(words.length > 4 && /\b(?:here|LINK)$/.test(restOf(words, words.length - 1)));

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

/** Imperatives that carry another verb, which is what is asked for, and what stands between the two. */
const carriers = new Map<string, RegExp>([
  ['remember', /^to\b/],
  ['forget', /^to\b/],
  ['be', /^sure (?:to|and|you|that you)\b/],
  ['make', /^sure (?:to|that you|you|and)\b/],
  ['consider', /^/],
  [
    'take',
    /^(?:a|an|one|the|two|some|this|your|[0-9]+) (?:[a-z]+ )?(?:moment|minute|minutes|second|seconds|time|opportunity|chance)s? (?:to|and)\b/,
  ],
  ['feel', /^free to\b/],
  ['hesitate', /^to\b/],
  ['help', /^(?:us|me|them|HANDLE) (?:to )?/],
  ['go', /^(?:and |ahead and |out and |online and |to LINK (?:to|and) )?/],
  ['come', /^(?:and )?/],
  ['do', /^/],
  ['plan', /^(?:to|on)\b/],
  ['try', /^to\b/],
  ['commit', /^to\b/],
  ['promise', /^to\b/],
  ['start', /^by\b/],
  // A tool, and what it is there for: "Use this template to email your senator"
  ['use', /^(?:our|this|the|my|these)(?: (?!to\b)[a-z-]+){0,4} to\b/],
  ['think', /^(?:about|of)\b/],
  // What others are to do on the reader's word is asked of the reader.
  ...['tell', 'ask', 'get', 'encourage', 'remind', 'urge', 'invite'].map(
    (verb): [string, RegExp] => [
      verb,
      /^(?:your|all|every|everyone|everybody|someone|people)(?: (?!to\b)[a-z]+){0,4} to\b/,
    ],
  ),
]);
/** Carriers that leave the reader free. */
const softCarriers = new Set(['feel', 'hesitate', 'think']);

/** "Please" belongs to the ask it softens. */
const withPlea = (words: Word[], verb: number) =>
  /^(?:please|plz|pls|kindly)$/.test(words[verb - 1]?.norm ?? '') ? verb - 1 : verb;

/** "Vote, they told us": somebody else's words. */
const isReported = (words: Word[], verb: number) =>
  /^,/.test(words[verb]?.after ?? '') &&
  /^(?:they|he|she|people|everyone|we|i) (?:all )?(?:says?|said|tells?|told|asked|cried|shouted|keep|kept)\b/.test(
    restOf(words, verb + 1, 4),
  );

/** "Just like us, cows want to play", "like it shakes the ground": a preposition, a conjunction. */
const isComparison = (words: Word[], verb: number) => {
  const [next, second] = [words[verb + 1], words[verb + 2]];
  return (
    words[verb]?.norm === 'like' &&
    next !== undefined &&
    (/,/.test(next.after) || (isSubject(next) && second !== undefined && isFiniteVerb(second)))
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
    (own ? ownAsk(words, verb, own) : (companyAsk(words, verb) ?? toolAsk(words, verb)))
  );
}

/** "Be the first to sign", "be sure to vote": the ask is in the verb that follows. */
function beAsk(words: Word[], verb: number): Ask | undefined {
  const later = laterVerb(words, verb);
  if (!later || !inviting.test(restOf(words, verb + 1))) return undefined;
  return {
    from: verb,
    to: endOfAsk(words, later.at),
    strength: strengthOf(later.frame),
    kind: later.frame.kind,
  };
}

/** "… with us, …": nothing more is said of it. */
const endsCompany = (words: Word[], verb: number) =>
  words
    .slice(verb + 1, verb + 9)
    .some(
      ({ norm, after }, index) =>
        norm === 'us' &&
        /^[,!.:;]/.test(after) &&
        /^(?:with|alongside)$/.test(words[verb + index]?.norm ?? ''),
    );

const company =
  /^(?:(?!and\b)[a-z0-9']+ ){0,6}(?:with|alongside) (?:us(?:$| LINK)|(?:us|me) (?:(?:on|at|this|next|tonight|tomorrow|today|live|till|until|from|outside|inside|all (?:day|night|week|weekend))\b|in [a-z]+ (?:on|at|this)\b))/;
/** What one does with others in words only. */
const talking =
  /^(?:thank|thanks|share|talk|chat|speak|stay|bear|agree|be|keep|stick|check|discuss|deal|live|disagree|argue|sit|stop|do|have|get|did|pray|mourn|rejoice|remember|grieve|hope|imagine|dream|bring|come|is|was|happen|laugh|cry|feel)$/;

/** "Light a candle with us at eight": whatever is done together at a time is to be attended. */
function companyAsk(words: Word[], verb: number): Ask | undefined {
  const word = words[verb];
  if (!word || !isBaseVerb(word) || talking.test(word.norm)) return undefined;
  if (!company.test(restOf(words, verb + 1, 12)) && !endsCompany(words, verb)) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: 'hard',
    kind: 'attend',
  };
}

/** "Count your steps with our app: LINK": what is done with a tool of ours is done once one has it. */
const tool = new RegExp(
  `\\b(?:with|using|on|via|in|through) our (?:[a-z-]+ ){0,4}?(?:${files}|app|tool)\\b.*LINK`,
);

function toolAsk(words: Word[], verb: number): Ask | undefined {
  const word = words[verb];
  // The tagger takes a first word for a noun more often than not.
  if (!word || !(isBaseVerb(word) || verb === 0)) return undefined;
  if (!tool.test(restOf(words, verb + 1, 20))) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: 'hard',
    kind: 'download',
  };
}

const inviting =
  /^(?:the (?:first|next|one)|one of|among|part of|ready|prepared|brave|bold|generous|so kind|kind enough|quick|fast|sure)\b/;

function carriedAsk(
  words: Word[],
  verb: number,
  negated: boolean,
  own: Frame | undefined,
): Ask | undefined {
  const norm = words[verb]?.norm ?? '';
  const carrier = carriers.get(norm)?.exec(restOf(words, verb + 1));
  if (!carrier || (norm === 'forget' && !negated)) return undefined;
  const inner = innerVerb(words, verb + 1 + countWords(carrier[0]));
  if (!inner) return undefined;
  const strength = softCarriers.has(norm) ? weaker(inner.frame, 'soft') : strengthOf(inner.frame);
  if (own && rank[strength] < rank[strengthOf(own)]) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, inner.at),
    strength,
    kind: inner.frame.kind,
  };
}

/** The ask that a pointer or a call leads to. A desk is also called for a booking: only what is won counts there. */
function purposeOf(words: Word[], verb: number, own: Frame): Asking | undefined {
  if (strengthOf(own) !== 'pointer' && own.kind !== 'meet') return undefined;
  const purpose = purposeVerb(words, verb + 1);
  if (!purpose || strengthOf(purpose.frame) === 'pointer') return undefined;
  return own.kind === 'meet' && !/^(?:enter|donate|petition|vote)$/.test(purpose.frame.kind)
    ? undefined
    : purpose;
}

function ownAsk(words: Word[], verb: number, own: Frame): Ask {
  // "Click here to give", "visit LINK and sign up": what one is to go there for is the ask.
  const purpose = purposeOf(words, verb, own);
  const { at, frame } = purpose ?? { at: verb, frame: own };
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, at),
    strength: strengthOf(frame),
    kind: frame.kind,
    ...(frame.withoutLink ? { withoutLink: frame.withoutLink } : {}),
  };
}
