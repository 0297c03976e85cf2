import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { isNounSubject } from '../noun-subject';
import { isBaseVerb, wordSet } from '../word-class';
import type { Word } from '../words';
import { arguesBy } from './arguing';
import { isGerund, isSubjectLater, isVerb, mayBeVerb, noObject, particles } from './bare-verb';
import { advising } from './frames';
import { conduct, idle, praising } from './verbs';

/** How a directive's verb is used: in a construction of advice, as conduct, in one of arguments, or any other way. */
export type Sense = 'advice' | 'conduct' | 'argument' | 'other';

/** What one eats and wears, and why: choosing it is conduct, whatever the verb. */
const choosing = wordSet(
  'choose pick opt try eat skip say make explore order buy serve cook switch put take pass have support start give keep move',
);
const cause =
  /\b(?:vegan|veganism|vegetarian(?:ism)?|plant based|plants|cruelty free|meat free|dairy free|meatless|compassion(?:ate)?|faux|lentils?|beans|chickpeas|tofu|veggies?|vegetables|legumes|dairy|meat|eggs|beef|lamb|steak|pork|bacon|fur|leather|wool|fish|seafood|prawns|shrimp|salmon|tuna|cheese|milk|honey|veal|duck|turkey|animals off|off (?:the|your) (?:menu|plate))\b/;

/** How the word is used where a directive can stand; undefined when it is no verb there, or says nothing to do. */
export function senseOf(sentence: Sentence, verb: number, always: boolean): Sense | undefined {
  const { words, text } = sentence;
  const word = words[verb];
  if (word?.kind !== 'word' || !/^[a-z'-]+$/.test(word.norm) || isGerund(word)) return undefined;
  const next = words[verb + 1];
  const { norm } = word;
  // A slogan of a hashtag, a name, a heading: "#LoveYourRiver", "Ground Floor".
  if (word.inTag && (next?.inTag || next?.norm === '&')) return undefined;
  if (/^[-:]/.test(word.after)) return undefined;
  const isFirst = verb === 0 && conduct.has(norm);
  if (next?.kind === 'word' && !isFirst && isName(text, word, next)) return undefined;
  const rest = restOf(words, verb + 1, 12);
  const isSubject = isSubjectLater(words, verb);
  if (!isSubject && advising.get(norm)?.test(rest)) return 'advice';
  if (choosing.has(norm) && cause.test(rest)) return 'conduct';
  if (norm === 'be') return isQuality(next) ? 'advice' : undefined;
  if (norm === 'beware') return next?.tags.has('ProperNoun') ? undefined : 'conduct';
  if (norm === 'eat' && next?.kind === 'word' && !noObject.has(next.norm)) return 'conduct';
  if (!(idle.has(norm) && !(always && isBaseVerb(word) && norm !== 'right')))
    if (!isIdiom(words, verb) && isVerb(words, verb, always))
      return conduct.has(norm) || isPhrasal(word, next) ? 'conduct' : 'other';
  if (isSubject || isNounSubject(words, verb) || !mayBeVerb(words, verb)) return undefined;
  return arguesBy(norm, rest) ? 'argument' : undefined;
}

/** "Slow down", "speak up": phrasal verbs without an object are said of how one lives. */
const isPhrasal = (word: Word, next: Word | undefined) =>
  next?.kind === 'word' && particles.has(next.norm) && !praising.has(word.norm);

/** Both are written with a capital, as names and headings are; a text in capitals throughout tells nothing. */
const isName = (text: string, word: Word, next: Word): boolean =>
  !/[,.]/.test(word.after) &&
  next.tags.has('ProperNoun') &&
  /^\p{Lu}/u.test(text.slice(next.start)) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(word.start)) &&
  !word.tags.has('Imperative');

const noAdjective = wordSet(
  'able sure here there back well good ok okay in on at the a an my our with happy late safe quick early ready first real serious honest',
);

/** "Be kind", unlike "be here" and "be in touch". */
const isQuality = (next: Word | undefined) =>
  next?.kind === 'word' &&
  (/^(?:more|less)$/.test(next.norm) ||
    /^(?:ashamed|prepared|informed|organi[sz]ed|patient)$/.test(next.norm) ||
    ((next.tags.has('Adjective') || next.norm.endsWith('ful')) && !noAdjective.has(next.norm)));

/** Turns of phrase in the imperative. */
const isIdiom = (words: Word[], verb: number): boolean =>
  /^(?:raise (?:your|a) (?:hand|glass)|cast your|mind (?:your|the)|bet|cue|insert|write (?:us|me|to)|drop (?:us|me|by|in|your|a (?:comment|line|like|note|pin)|the mic)|put (?:it )?simply|strictly|try (?:these|this|our|my)|choose (?:from|between)|pack your bags|speak for yourself|cut to|rest in|jump (?:on|in)|say what|say it|fill (?:out|in)|hold (?:on|your)|save (?:the date|[0-9]+|MONEY|up to|us|big|your (?:seat|spot|place))|set (?:your|a) (?:reminder|alarm|clock)s?|pass it|dream on|mess around|get real|spread|fast forward|long live)\b/.test(
    restOf(words, verb, 4),
  );
