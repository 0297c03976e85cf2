import type { Sentence } from '../document';
import { imperatives, isBaseVerb, isNounSubject } from '../grammar';
import { type Hit, plainOf, spanOf } from '../rule';
import type { Word } from '../words';

/** An imperative that may be advice on how to live, think or work, and how much it looks like it. */
export interface Advice {
  hit: Hit;
  weight: number;
}

const set = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Imperatives that advise nothing: attention, courtesy, ceremony, wonder, and the post's own next step. */
const otherwise = set(
  `look see let thank enjoy have welcome hope say love congratulate meet wish recall picture imagine suppose guess
  listen watch read check click visit find tune follow like comment reply contact call email dm message tell send join
  come help vote donate sign support thanks bring rt retweet subscribe register pray celebrate honor honour need want
  got seem seems sound sounds wait hold hang forgive excuse pardon bless swipe scroll tap catch hear damn fuck screw shut
  lol wow mark cc save tweet behold discover explore go swing drop rip get order book shop buy download apply rsvp enter
  stand happy sorry please good great cheers note wanna
  mean believe know think guess show talk feel report result update question answer plan change learn add miss
  share taste stay remember research record top right over tap`,
);
/** Verbs that the tagger takes for nouns at the start of a sentence, and that advise there. */
const alsoNouns = set(
  'practice practise use wear limit exercise rest trust value respect challenge treat act cover plant wash mask post address balance prune water test plan',
);
/** What a sentence of advice is not about: this day, this place, this sum. */
const particular =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|[0-9]+ ?(?:am|pm)|this (?:morning|afternoon|evening|week|weekend|month|saturday|sunday)|MONEY|here|below|page|form|website|ticket|tickets|screen|button|account|settings|app|device|browser|phone|order|password)\b/;
/** What makes it a rule of life: habit, contrast, degree. */
const habitual =
  /\b(?:every (?:day|time|single|morning|week|chance)|always|never|daily|instead|rather than|more often|all year|over [a-z]+|not [a-z]+|less|more|first|yourself|before you|when you|if you|whenever|until you|like (?:a|an|you)|at least once|anyone|no matter)\b/;

const degrees = set(
  'kind brave bold honest yourself great better good humble grateful generous brief curious present proactive more less patient careful consistent specific authentic nice smart safe ready gentle prepared strong different',
);

/** The advice of a sentence, if any. `isAsked` tells what is part of an ask. */
export function adviceIn(
  sentence: Sentence,
  isAsked: (verb: number) => boolean,
): Advice | undefined {
  const { words, text } = sentence;
  if (/\?[\s\uE000-\uE005]*$/.test(text)) return undefined;
  const found = imperatives(sentence).flatMap((one) => {
    const verb = remindedOf(words, one.verb, one.negated);
    return verb !== undefined && isAdvice(sentence, verb) && !isAsked(verb) && !isAsked(one.verb)
      ? [{ ...one, verb, from: one.verb }]
      : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const { verb, please, from } = first;
  const plain = plainOf(sentence);
  let weight = isAtStart(words, from) ? 0.8 : 0.4;
  if (found.length > 1) weight += 0.2;
  weight += objectWeight(words, verb);
  if (habitual.test(plain)) weight += 0.2;
  if (please) weight -= 0.1;
  if (particular.test(plain)) weight -= 0.4;
  if (/\b(?:LINK|HANDLE|QUOTE)\b/.test(plain)) weight -= 0.4;
  return {
    hit: { ...spanOf(sentence, verb, Math.min(verb + 1, words.length - 1)), variant: 'list' },
    weight,
  };
}

/** The verb of the advice: "remember to breathe" and "don't forget to breathe" are about breathing. */
function remindedOf(words: readonly Word[], verb: number, negated: boolean): number | undefined {
  const norm = words[verb]?.norm;
  const reminds = negated
    ? norm === 'forget'
    : norm === 'remember' || norm === 'try' || norm === 'learn';
  if (reminds && words[verb + 1]?.norm === 'to') return verb + 2;
  return negated ? undefined : verb;
}

function isAdvice(sentence: Sentence, verb: number): boolean {
  const { words } = sentence;
  const word = words[verb];
  if (word?.kind !== 'word' || otherwise.has(word.norm) || word.norm.endsWith('ing')) return false;
  const { tags } = word;
  const next = words[verb + 1];
  const phrasal = next !== undefined && particles.has(next.norm) && !word.norm.endsWith('s');
  if (!isBaseVerb(word) && !alsoNouns.has(word.norm) && !unchanging.has(word.norm) && !phrasal)
    return false;
  if (
    tags.has('Modal') ||
    tags.has('Preposition') ||
    tags.has('Determiner') ||
    tags.has('Pronoun') ||
    tags.has('Adverb') ||
    tags.has('Adjective')
  )
    return false;
  if (tags.has('Auxiliary') && (word.norm !== 'do' || next?.norm === 'not')) return false;
  // "Try these tips" leads to them.
  if (word.norm === 'try' && /^(?:this|these|our|my|it|out)$/.test(next?.norm ?? '')) return false;
  if (word.norm === 'be') return next !== undefined && degrees.has(next.norm);
  if (/^-/.test(word.after) || tags.has('Copula') || isNounSubject(words, verb)) return false;
  if (
    isSubjectLater(words, verb) ||
    (next &&
      /^(?:and|or|&)$/.test(next.norm) &&
      words[verb + 2] &&
      !isBaseVerb(words[verb + 2] as Word))
  )
    return false;
  if (
    tags.has('Noun') &&
    !tags.has('Verb') &&
    next &&
    !phrasal &&
    !/^(?:the|a|an|your|on|every|all)$/.test(next.norm) &&
    !alsoNouns.has(word.norm)
  )
    return false;
  if (!next || /[.!]/.test(word.after)) return words.length > 1;
  if (next.kind !== 'word' || next.norm.endsWith('ing')) return false;
  if (
    /^(?:of|is|are|was|were|has|have|had|i|we|he|she|they|that|to|as|than|sure|no|it|this|you|in)$/.test(
      next.norm,
    ) &&
    word.norm !== 'beware'
  )
    return false;
  return !next.tags.has('Modal') && !next.tags.has('Copula');
}

const particles = set('up down off out away back ahead');
/** Verbs whose bare form the tagger may take for a past. */
const unchanging = set('put cut set let shut read beware');

/** "Gas stations in Leeds have low prices": a noun, as a finite verb without a subject of its own follows. */
function isSubjectLater(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at < verb + 8; at++) {
    const { norm, kind } = words[at] as Word;
    if (kind !== 'word' || /[,;:.!?]/.test(words[at - 1]?.after ?? '')) return false;
    if (
      /^(?:that|who|which|what|if|when|until|before|where|i|we|you|they|he|she|it|people|to)$/.test(
        norm,
      )
    )
      return false;
    if (/^(?:is|are|was|were|has|have|had|will|can|could|would)$/.test(norm)) return true;
  }
  return false;
}

const softOpeners = set(
  'please just always so instead and now also then really simply but or lastly finally first second third yes again',
);

/** The sentence begins with it, or with a condition and it: it can be nothing else. */
function isAtStart(words: readonly Word[], verb: number): boolean {
  const first = words.findIndex(
    ({ kind, norm }) => kind === 'word' && !softOpeners.has(norm) && !/^[0-9]+$/.test(norm),
  );
  // "Negated: the clause begins with its "don't".
  if (first === verb || (/^(?:do|never|dont)$/.test(words[first]?.norm ?? '') && verb - first <= 2))
    return true;
  const before = words[verb - 1]?.after ?? '';
  if (/[:\u2014\u2013>]/.test(before)) return true;
  if (!before.includes(',')) return false;
  // After a condition, or after those whom it speaks to.
  return (
    /^(?:if|when|whenever|wherever|whatever|before|after|once|to)$/.test(
      words[first]?.norm ?? '',
    ) ||
    (verb - first <= 3 && !words.slice(first, verb).some(({ tags }) => tags.has('Verb')))
  );
}

/** "Choose kindness" is said to all, "your heart" to each, "the form" to one. */
function objectWeight(words: readonly Word[], verb: number): number {
  const next = words[verb + 1];
  if (!next || /[.!]/.test(words[verb]?.after ?? '')) return 0.2;
  if (/^(?:the|this|that|these|those|it|them|him|her|my|our|us|me)$/.test(next.norm))
    return /^(?:my|our|us|me)$/.test(next.norm) ? -0.3 : 0;
  if (/^(?:your|yourself|each|every|people|others|someone)$/.test(next.norm)) return 0.2;
  if (next.tags.has('ProperNoun')) return 0;
  return 0.2;
}
