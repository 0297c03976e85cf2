import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { isNounSubject } from '../noun-subject';
import { isBaseVerb, wordSet } from '../word-class';
import type { Word } from '../words';
import { advises, bound } from './advising';
import { isGerund, isSubjectLater, isVerb, mayBeVerb, noObject, particles } from './bare-verb';
import { conduct, idle, praising } from './verbs';

/**
 * How a directive's verb is used: in a construction of advice, as conduct, as a light verb that says nothing
 * by itself ("take her there"), or any other way.
 */
export type Sense = 'advice' | 'conduct' | 'light' | 'other';

/** How the word is used where a directive can stand; undefined when it is no verb there, or says nothing to do. */
export function senseOf(sentence: Sentence, verb: number, always: boolean): Sense | undefined {
  const { words, text } = sentence;
  const word = words[verb];
  if (word?.kind !== 'word' || !/^[a-z'-]+$/.test(word.norm) || isGerund(word)) return undefined;
  const next = words[verb + 1];
  const { norm } = word;
  // "Trust me", "follow our page", "go check us out": said of the writer.
  if (/^(?:[a-z]+ )?(?:me|us|my|our)\b/.test(restOf(words, verb + 1, 2))) return undefined;
  // A slogan of a hashtag, a name, a heading: "#LoveYourRiver", "Ground Floor".
  if (word.inTag && (next?.inTag || next?.norm === '&') && !goesOn(words, verb)) return undefined;
  if (/^[-:]/.test(word.after)) return undefined;
  // "Slide after slide", "eat, sleep, knit, repeat", "fear not": a noun twice, a row of bare words, an old saying.
  if (words[verb + 2]?.norm === norm) return undefined;
  if (next?.norm === 'not' && words[verb + 2]?.norm !== 'to') return undefined;
  if (words.at(-1)?.norm === 'repeat') return undefined;
  if (word.after.includes(',') && /[,.!]|^$/.test(next?.after ?? '')) return undefined;
  const isFirst = verb === 0 && conduct.has(norm);
  if (next?.kind === 'word' && !isFirst && isName(text, word, next)) return undefined;
  if (isIdiom(words, verb)) return undefined;
  const rest = restOf(words, verb + 1, 12);
  const isSubject = isSubjectLater(words, verb);
  if (!isSubject && advises(norm, rest)) return 'advice';
  // "Just begin.", "So listen."
  if (
    !next &&
    /^(?:just|so)$/.test(words[verb - 1]?.norm ?? '') &&
    isBaseVerb(word) &&
    !idle.has(norm)
  )
    return 'conduct';
  if (norm === 'be') return isQuality(next) ? 'advice' : undefined;
  if (norm === 'beware') return next?.tags.has('ProperNoun') ? undefined : 'conduct';
  if (norm === 'eat' && next?.kind === 'word' && !noObject.has(next.norm)) return 'conduct';
  const isRule = always && isBaseVerb(word) && norm !== 'right';
  const isLight = bound.has(norm) && !conduct.has(norm) && !isRule;
  if (!isLight && (isRule || !idle.has(norm)) && isVerb(words, verb, always))
    return conduct.has(norm) || isPhrasal(word, next, words[verb + 2]) ? 'conduct' : 'other';
  if (isSubject || isNounSubject(words, verb) || !mayBeVerb(words, verb)) return undefined;
  // "Try this" points to what follows.
  if (/^(?:this|these)$/.test(next?.norm ?? '')) return undefined;
  return isLight && !idle.has(norm) && isVerb(words, verb, always) ? 'light' : undefined;
}

/** "#GoVegan for the calves": the hashtag is the beginning of a sentence. */
function goesOn(words: readonly Word[], verb: number): boolean {
  const after = words.slice(0, 5).find(({ inTag }, at) => at > verb && !inTag);
  return verb === 0 && after?.kind === 'word' && after.tags.has('Preposition');
}

/** "Slow down", "speak up": phrasal verbs without an object are said of how one lives. */
const isPhrasal = (word: Word, next: Word | undefined, second: Word | undefined) =>
  next?.kind === 'word' &&
  particles.has(next.norm) &&
  !praising.has(word.norm) &&
  second?.norm !== 'the';

/** Both are written with a capital, as names and headings are; a text in capitals throughout tells nothing. */
const isName = (text: string, word: Word, next: Word): boolean =>
  !/[,.]/.test(word.after) &&
  next.tags.has('ProperNoun') &&
  /^\p{Lu}/u.test(text.slice(next.start)) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(word.start)) &&
  !word.tags.has('Imperative');

const noAdjective = wordSet(
  'able prepared careful sure here there back well good ok okay in on at the a an my our with happy late safe quick early ready first real serious honest',
);

/** "Be kind", unlike "be here" and "be in touch". */
const isQuality = (next: Word | undefined) =>
  next?.kind === 'word' &&
  (/^(?:more|less)$/.test(next.norm) ||
    /^(?:ashamed|informed|organi[sz]ed|patient|kind|gentle|vegan|vegetarian)$/.test(next.norm) ||
    ((next.tags.has('Adjective') || next.norm.endsWith('ful')) && !noAdjective.has(next.norm)));

/** Turns of phrase in the imperative, by what they do. */
const idioms = [
  // Wishes
  'have an? (?:[a-z]+ ){0,2}?(?:happy|merry|great|good|nice|lovely|safe|blessed|fun|wonderful|fantastic|super)',
  'stay (?:strong|safe|tuned|blessed)(?! (?:by|from|when|while|online))',
  // Pleasures
  'sink your|(?:wake up|cozy up|curl up|snuggle up|settle in|dig in|tuck in|cuddle up) (?:to|with|for|into)',
  'say (?:good)?bye|lace up',
  // Joining in, leaning back, going on
  '(?:dream|jump|hold|mess|sit|kick|lean|rest|fill|pass|hang) (?:it )?(?:on|in|around|back|out|easy)',
  // Saying how one says it
  '(?:put (?:it )?simply|say it|cut to|fast forward|long live|get real|speak for your(?:self| own)|mind the)',
  // Choosing among what is offered, and sparing money
  '(?:choose|pick|select) (?:from|between)',
  'save (?:the date|up to|big)',
];
const idiom = new RegExp(`^(?:${idioms.join('|')})\\b`);
const isIdiom = (words: Word[], verb: number): boolean => idiom.test(restOf(words, verb, 5));
