import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { imperatives, isBaseVerb, isNounSubject, restOf } from '../grammar';
import { countWords, type Hit, plainOf, type Rule, spanOf } from '../rule';
import type { Word } from '../words';

const obligation =
  /^(?:you|people|everyone|everybody|u) (?:really |all |also |just |simply |absolutely |still |definitely )*(?:should not|should never|should|must not|must never|must|need to|have to|ought to|had better|got to|gotta|cannot afford to|can not (?:keep|just|simply|go on)|do not need to|shouldn't) (?!be (?:proud|able|safe|hearing|receiving)|know |have (?:received|seen|gotten|the)|see (?:this|it)|receive|get (?:an|your|a) |(?:contact|call|visit|check|bring|provide|speak|log|sign|use|follow|reach|email|dm|send|wait|request|click|go to|enter|select|update|install|reset|restart) |be (?:able|aware|getting|hearing|receiving|seeing|so|at least|[0-9])|see (?:the|this|my|our|what|how) )/;
/** A clause that only describes when or what: "if you must travel", "all you need to know". */
const described =
  /^(?:if|when|what|how|why|where|whatever|whether|all|everything|than|as|things?|because|thought|before|once|unless|until|ways?|reasons?|places?|who|whom|which|do|does|did|think)$/;
const saying =
  /^(?:say|says|said|think|believe|know|means|mean|tell|feel|argue|suggest|certainty|fact|is)$/;
const stop =
  /^(?:stop|quit|never) [a-z']+|^do not (?:ever |just )?[a-z']+|^dont (?:ever |just )?[a-z']+/;
const stopExempt =
  /^(?:stop (?:by|in|over|[a-z]*$)|(?:do not|dont) (?:let|worry|forget|miss|hesitate|wait|think (?:i|we|so|that)|know|mind|get (?:me|us)|have|want|care|see|believe|understand|like|need|delay|say|call|mess|you|even|really|ever see)|never (?:forget|mind|been|seen|heard|thought|again|had|a|in|too|knew|before|the|more|have|has|would|could|will|did|ever|met|felt|read|expected|gets?|fails?))\b/;
/** Imperatives that advise nothing: attention, courtesy, ceremony, the post's own next step. */
const courteous = new Set(
  `imagine remember think note look see let thank enjoy have stay consider happy wish welcome guess hope say said
  love congratulate meet recall picture suppose listen watch read check click visit find learn tune follow share
  like comment reply contact call email dm message tell ask send join come help vote donate sign support give thanks
  bring rt retweet subscribe register pray celebrate honor honour best good great well please sorry need want got
  looks sounds seems wait hold hang forgive excuse pardon trust believe bless rest sleep fly drive travel swipe scroll
  steal catch hear cheers rip damn fuck screw shut lol wow hear save mark cc via thread breaking update watch live
  accept allow tweet back enter forget let behold explain coordinate discover explore go taste record top flood rush put pass charge stay keep raise try apply write thought set open close start end order book shop buy report result question answer cost plan change work play run
  show talk move face place view use try rock lead`
    .split(/\s+/)
    .filter(Boolean),
);
/** What an imperative that advises is followed by: an object, a manner, or nothing at all. */
function hasObject(words: Word[], verb: number): boolean {
  const next = words[verb + 1];
  if (!next || /[.!]/.test(words[verb]?.after ?? '')) return words.length > 1 || verb > 0;
  if (next.kind !== 'word') return false;
  const { tags } = next;
  if (tags.has('Auxiliary') || tags.has('Modal') || tags.has('Copula')) return false;
  if (tags.has('Conjunction')) return /^(?:and|or)$/.test(next.norm);
  return !/^(?:of|is|are|was|were|has|have|had|i|we|he|she|they|that)$/.test(next.norm);
}

const obliged = perSentence((sentence: Sentence): Hit | undefined => {
  const { words } = sentence;
  if (/\?[\s\uE000-\uE005]*$/.test(sentence.text)) return undefined;
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:you|u|people|everyone|everybody)$/.test(words[at]?.norm ?? '')) continue;
    const found = obligation.exec(`${restOf(words, at, 9)} `);
    if (!found || isAsked(sentence, at)) continue;
    const before = words[at - 1];
    const isThat = before?.norm === 'that' && !saying.test(words[at - 2]?.norm ?? '');
    const clause = /[,;:]/.test(before?.after ?? '');
    // "a film you need to see": a relative clause.
    const isRelative = before?.tags.has('Noun') && !before.tags.has('Pronoun');
    if (!clause && before && (isThat || isRelative || described.test(before.norm))) continue;
    return { ...spanOf(sentence, at, at + countWords(found[0]) - 1), variant: 'should' };
  }
  return undefined;
});

const isAsked = (sentence: Sentence, at: number) =>
  asksIn(sentence).some(
    ({ from, to, strength }) => strength !== 'pointer' && at >= from && at <= to,
  );

const stopped = perSentence((sentence: Sentence): Hit | undefined => {
  const { words } = sentence;
  if (/\?[\s\uE000-\uE005]*$/.test(sentence.text)) return undefined;
  for (const { verb, negated } of imperatives(sentence)) {
    const from = negated ? verb - (words[verb - 1]?.norm === 'not' ? 2 : 1) : verb;
    if (from < 0 || isAsked(sentence, verb)) continue;
    const rest = restOf(words, from, 5);
    if (!stop.test(rest) || stopExempt.test(rest)) continue;
    return { ...spanOf(sentence, from, negated ? verb : verb + 1), variant: 'stop' };
  }
  return undefined;
});

/** A piece of advice; `plain` when the sentence begins with it, so that it can be nothing else. */
interface Advice {
  hit: Hit;
  plain: boolean;
}

/** An imperative that advises the reader how to live, think or work. */
const advice = perSentence((sentence: Sentence): Advice | undefined => {
  const { words } = sentence;
  if (/\?[\s\uE000-\uE005]*$/.test(sentence.text) || /\bLINK\b/.test(plainOf(sentence)))
    return undefined;
  for (const { verb, negated } of imperatives(sentence)) {
    const word = words[verb];
    if (!word || negated || !isAdvice(word)) continue;
    if (isAsked(sentence, verb) || isNounSubject(words, verb) || !hasObject(words, verb)) continue;
    if (idle.test(restOf(words, verb, 3))) continue;
    const first = words.findIndex(({ kind, norm }) => kind === 'word' && !softOpeners.has(norm));
    const condition =
      /^(?:if|when|whenever|wherever|whatever|before|after|once)$/.test(words[first]?.norm ?? '') &&
      words[verb - 1]?.after.includes(',');
    const span = spanOf(sentence, verb, Math.min(verb + 1, words.length - 1));
    return { hit: { ...span, variant: 'list' }, plain: first === verb || condition === true };
  }
  return undefined;
});

/** Set phrases in the imperative. */
const idle =
  /^(?:make (?:no mistake|sure|your way)|take (?:care|a (?:moment|look|second|minute|seat|bow)|you|it|for|note|me|us)|get(?! (?:your|tested|vaccinated|enough|more|some|outside|moving|ready)\b)|drop (?:it|by|us|me)|appreciate|time|do|be(?! (?:kind|brave|bold|honest|yourself|great|better|good|humble|grateful|generous|brief|curious|present|proactive|more|less)\b)) ?/;

const softOpeners = new Set(
  'please just always so instead and now today also then really simply'.split(' '),
);

function isAdvice(word: Word): boolean {
  if (courteous.has(word.norm) || !isBaseVerb(word) || word.norm.endsWith('ing')) return false;
  if (word.norm === 'be') return true;
  return !word.tags.has('Copula') && !word.tags.has('Auxiliary') && !word.tags.has('Modal');
}

function hitsIn(draft: Document): Hit[] {
  const isPost = draft.surface === 'post' || draft.surface === 'quote';
  const all = draft.sentences.map(({ sentence }) => advice(sentence));
  const count = all.filter(Boolean).length;
  // One plain piece of advice in a post tells; in an answer it may be help, and other pieces count in numbers.
  const tells = (one: Advice | undefined) =>
    one !== undefined && (count >= 2 ? isPost || one.plain : isPost && one.plain);
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const one = all[index];
    const hit = obliged(sentence) ?? stopped(sentence) ?? (tells(one) ? one?.hit : undefined);
    return hit ? [{ ...hit, start: start + hit.start, end: start + hit.end }] : [];
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
