import type { Document, Sentence } from '../document';
import { plainOf } from '../rule';
import type { Word } from '../words';
import { isAnswer, isEvent } from './answers';
import { isAssertion } from './assertions';
import { isService } from './care';
import { frameOf, isInstruction } from './frames';
import { type Move, movesIn } from './moves';
import { isName } from './names';
import { tieOf } from './tie';
import { isOf, little, warmth } from './vocabulary';
import { goesOn, isSigned, voiceOf } from './voice';

const isStep = ({ text }: Sentence) => /^\(?[0-9]{1,2}[.)]/.test(text);
/** So many steps are an answer to this trouble. */
const fewestSteps = 3;

/** How much of its own a stock reply may have: the longer, the more; more where it apologises or hands over; in what it states or asks. */
const most = { atFirst: 0.15, forEach: 0.06, inService: 0.5, stated: 1 };
/** What a word adds that leans on the case without naming it. */
const ofLeaning = { inAll: 0.3, stated: 0.4 };

/** What an organisation says to everybody it says to "you", or as a plea. */
const toReader = /\b(?:you|your|yours|please|kindly|dm|pm|inbox|LINK)\b/;
/** Whom or what a question is about that any service asks. */
const asks =
  /\b(?:you|your|we|i|what|how|which|where|when|who|why|is|are|does|did|has|have|can|any|anything|everything|help)\b/;

/** A question about one event ("Which driver picked you up?"), or that takes up what was said ("Maybe next year?"). */
const asksOne = (sentence: Sentence): boolean =>
  isEvent(sentence) ||
  /\bhow (?:many|much|often) [a-z]+ did\b/.test(plainOf(sentence)) ||
  !asks.test(plainOf(sentence));

const wants = /\b(?:what|which|when|where|how|still)\b/;

/** The move that makes a whole reply a stock one; undefined when it says something of its own. */
export function stockOf(draft: Document): Move | undefined {
  const sentences = draft.sentences.map(({ sentence }) => sentence);
  if (sentences.filter(isStep).length >= fewestSteps || goesOn(draft.masked)) return undefined;
  const found = new Set<Move>();
  const signed = isSigned(draft.masked);
  let [words, own, stated] = [0, 0, 0];
  let ours = signed || (draft.surface === 'reply' && sentences.every(isCourtesy));
  for (const sentence of sentences) {
    // Whoever signs is no machine.
    const heard = voiceOf(sentence);
    const voice = heard === 'machine' && signed ? 'organisation' : heard;
    const tie = tieOf(sentence);
    const frame = frameOf(sentence);
    if (voice === 'person' || (voice !== 'machine' && isOfCase(sentence))) return undefined;
    if (voice === 'machine') found.add('stock');
    for (const move of movesIn(sentence)) found.add(move);
    if (frame === 'question' && (tie.peculiar >= 1 || asksOne(sentence))) return undefined;
    // "What message do you see?" asks whoever has a trouble.
    if (frame === 'question' && signed && tie.peculiar === 0 && wants.test(plainOf(sentence)))
      found.add('stock');
    const tells = frame === 'statement' || frame === 'question';
    if (tells || isInstruction(sentence))
      stated += tie.peculiar + Math.max(tie.matter, tie.leaning) * ofLeaning.stated;
    const serves = signed ? !tells && voice !== 'open' : isOffered(draft, sentence);
    if (serves && tie.peculiar === 0) found.add('stock');
    if (draft.surface === 'reply' && isSlogan(sentence)) found.add('stock');
    words += tie.general + tie.peculiar;
    own += tie.peculiar + tie.leaning * ofLeaning.inAll;
    ours ||= voice !== 'open';
  }
  if (found.size === 0 || !ours || stated > most.stated) return undefined;
  const allowed = most.atFirst + most.forEach * words + (isService(draft) ? most.inService : 0);
  return own <= allowed ? first(found) : undefined;
}

/** Whether a sentence tells what happened, how a thing is or how something is done: nothing of it would fit elsewhere. */
const isOfCase = (sentence: Sentence): boolean =>
  tieOf(sentence).told ||
  isAssertion(sentence) ||
  (isAnswer(sentence) && !isTalk(sentence)) ||
  (/^(?:statement|courtesy)$/.test(frameOf(sentence)) && isEvent(sentence));

/** In words. */
const longestCourtesy = 12;
/** "Good stuff, keep it up" */
const cheered = /\bkeep it up$/;
/** "Aww, thank you so much, Ida!": thanks, praise or a wish alone that names no thing, which anybody could say to anybody. */
const isCourtesy = (sentence: Sentence): boolean =>
  sentence.words.length <= longestCourtesy &&
  (cheered.test(plainOf(sentence)) ||
    ((movesIn(sentence).size > 0 || !sentence.words.some(({ tags }) => tags.has('Verb'))) &&
      sentence.words.every((_, index) => namesNothing(sentence, index)) &&
      [...movesIn(sentence)].every((move) => move === 'thanks') &&
      !/^(?:offer|question)$/.test(frameOf(sentence))));

/** Neither a thing nor what one is thanked for. */
const namesNothing = (sentence: Sentence, index: number): boolean => {
  const { kind, norm, tags } = sentence.words[index] as Word;
  if (kind !== 'word' || !/\p{L}/u.test(norm)) return true;
  if (!tags.has('Noun') || little.has(norm)) return norm !== 'for';
  return isOf(warmth, norm) || isName(sentence, index);
};

/** Whether a sentence speaks of the service alone: "your complaint has been passed on", "it will help us to answer your query". */
function isTalk(sentence: Sentence): boolean {
  const { talk, matter, peculiar } = tieOf(sentence);
  return talk > 0 && matter === 0 && peculiar < 0.5 && !/\bnot\b/.test(plainOf(sentence));
}

/** What an organisation offers to the reader of a reply, or pleads for, without telling how a thing is done. */
const isOffered = (draft: Document, sentence: Sentence): boolean =>
  draft.surface === 'reply' &&
  voiceOf(sentence) === 'organisation' &&
  !/^(?:statement|question)$/.test(frameOf(sentence)) &&
  !isInstruction(sentence) &&
  toReader.test(plainOf(sentence));

const first = (found: ReadonlySet<Move>): Move | undefined =>
  (['apology', 'thanks', 'handoff', 'stock'] as const).find((move) => found.has(move));

const ourselves = /\b(?:we|our|us)\b/;

/** "We have the best supporters": said of oneself, of nothing that the reader wrote. */
const isSlogan = (sentence: Sentence): boolean => {
  const { general, peculiar, matter } = tieOf(sentence);
  return (
    general >= 2 &&
    peculiar + matter === 0 &&
    frameOf(sentence) === 'statement' &&
    ourselves.test(plainOf(sentence)) &&
    !/\bnot\b/.test(plainOf(sentence)) &&
    !sentence.words.some(({ tags }) => tags.has('PastTense'))
  );
};
