import type { Sentence } from '../document';
import { perSentence } from '../document';
import { oneOf } from '../one-of';
import { plainOf } from '../rule';
import { wordSet } from '../word-class';
import type { Word } from '../words';

import { generic, isOf, little, technical } from './vocabulary';

/** How far the words of a sentence tie it to one case. */
export interface Tie {
  /** How many words any reply of any organisation could have. */
  general: number;
  /** Of these, words of a machine or contract. */
  technical: number;
  /** Weight of the words that not every reply could have: a thing by its name is 1. */
  peculiar: number;
  /** An event of the case: nothing that would fit elsewhere. */
  told: boolean;
}

/** How far a sentence is about one case. */
export const tieOf = perSentence((sentence: Sentence): Tie => {
  const tie: Tie = {
    general: 0,
    technical: 0,
    peculiar: 0,
    told: told.test(plainOf(sentence)),
  };
  for (const [index, word] of sentence.words.entries()) {
    const weight = weightOf(sentence, index, word);
    if (weight === 0) {
      tie.general++;
      if (isOf(technical, word.norm)) tie.technical++;
    } else if (weight) tie.peculiar += weight;
  }
  return tie;
});

/** What a service has done in every case, or feels about it; and words that only look like a past. */
const served = oneOf(
  `passed shared forwarded escalated raised logged noted reported reached replied responded received followed messaged dmed created opened registered
  loved wanted enjoyed appreciated committed dedicated excited thrilled pleased delighted honou?red need feed indeed`,
);

/** Something that happened in this case, or that is said of a person known to both. */
const told = new RegExp(
  [
    // "We have moved your seat", "the driver left it"; "we have not sent such a letter".
    `\\b(?:i|we) (?:(?:have|had|just|also|already|then|even) )*(?!${served}\\b)[a-z]{3,}ed\\b`,
    '\\b(?:i|we|they|he|she|store|team|driver|courier) (?:(?:have|has|had|just|also|already) )*(?:spoke|spoken|told|found|left|paid|bought|written|arranged|resent|cancelled|delivered|called|moved|replaced|removed|returned|refunded)\\b',
    '\\b(?:i|we) have (?:not|never) (?!yet |heard|received|seen|had|been able)[a-z]+(?:ed|en|nt|wn)\\b',
    '\\byou (?:have|were|are) (?:been )?(?:refunded|credited|upgraded|rebooked|selected|chosen)\\b|\\byou (?:have )?(?:just )?won\\b',
    '\\b(?:he|she|him|her|his|hers)\\b',
    // Which of two; whom else it is for.
    '\\b(?:are|is|do|did|was|were|with|on) (?:you|it|this|that|they)\\b(?! (?:have|still|need)\\b)[^?]* or (?!not\\b|any)[a-z]+.*',
    '\\b(?:contact|ask|call|to|with|email|message) them\\b',
    // What was said before.
    '\\bas (?:i |we |you )?(?:said|mentioned|told|discussed|explained|promised|agreed)\\b',
    // So many of a thing; how long one waits is said to all.
    '\\b(?:[2-9]|two|three|four|five|six|seven|eight|nine|ten|both) (?:of (?:the|our|your|my) )?(?!days|hours|minutes|weeks|months|working|business|stars|moments|seconds|years|digits|times|steps|ways|reviews?)[a-z]+s\\b(?! ago)',
  ].join('|'),
);

const aThing = 1;
const anIdea = 0.5;
const aManner = 0.25;
/** Pointed at, or said of it that it is so: it is what the reply is about. */
const pointed = 2;

/** 0 for a general word; undefined for one that says nothing (of the closed classes, a name spoken to). */
function weightOf(sentence: Sentence, index: number, word: Word): number | undefined {
  const { norm, tags } = word;
  if (word.kind !== 'word' || norm.length < 2 || little.has(norm)) return undefined;
  if (isDate(sentence.words, index)) return aThing;
  if (isGeneral(norm)) return 0;
  if (/\d/.test(norm)) return isAmount(norm, tags) ? anIdea : undefined;
  if (norm.length < 3 || (tags.has('Adverb') && norm.endsWith('ly'))) return undefined;
  if (tags.has('Expression') || isName(sentence, index) || isOwnProduct(sentence, index))
    return undefined;
  if (isOurs(sentence.words, index)) return 0;
  if (tags.has('Verb') && !tags.has('Noun')) return aManner;
  if (tags.has('Adjective') && !tags.has('Noun')) return 0;
  if (!tags.has('Noun')) return aManner;
  if (abstract.test(norm) || tags.has('ProperNoun')) return anIdea;
  return isPointed(sentence.words, index) ? pointed : aThing;
}

const abstract = /(?:[ts]ion|ment|ness|ity|[ae]nc[ey]|ship|acy|ism|hood|ings?|ies)s?$/;

/** "Our bakers": whoever works there. */
const isOurs = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.norm === 'our' && /(?:[eo]r|ist|ista|ant)s$/.test(words[index]?.norm ?? '');

/** "On Monday", and no hours of opening. */
const isDate = (words: readonly Word[], index: number): boolean =>
  words[index]?.norm.endsWith('day') === true &&
  words[index]?.tags.has('WeekDay') === true &&
  words[index - 1]?.norm === 'on' &&
  !/^(?:to|through|till|until|and)$/.test(words[index + 1]?.norm ?? '');

/** A sum, a time of day, a share: not the number of a telephone or ticket. */
const isAmount = (norm: string, tags: ReadonlySet<string>) =>
  tags.has('Money') ||
  /^[$\u20AC\u00A3]|%$|^\d{1,2}[:.]\d\d|^\d+(?:k|m|km|mm|cm|gb|lb)$/.test(norm);

/** "And/or"; "with us^KL". */
const isGeneral = (norm: string): boolean =>
  /[/^]/.test(norm)
    ? norm
        .replace(/\^.*/, '')
        .split('/')
        .every((part) => little.has(part) || isOf(generic, part))
    : isOf(generic, norm);

/** The name that a greeting speaks to, or that signs; a brand before what it has ("the Metro app"). */
function isName({ words, text }: Sentence, index: number): boolean {
  const word = words[index] as Word;
  if (word.tags.has('FirstName')) return true;
  if (!/^\p{Lu}/u.test(text.slice(word.start))) return false;
  if (words.length <= longestGreeting && greets.has(words[0]?.norm ?? '')) return true;
  if (words.length <= longestSignature) return true;
  const next = words[index + 1];
  if (index > 0 && next && word.after === ' ' && isGeneral(next.norm) && next.tags.has('Noun'))
    return true;
  if (!word.tags.has('ProperNoun')) return false;
  return index <= 2 || /^[,!.]/.test(word.after);
}

const longestGreeting = 4;
const longestSignature = 2;
const greets = wordSet('hi hello hey hiya dear yo hola');

/** "Our new Glow Serum": what one sells is named under hundreds of messages. */
function isOwnProduct({ words, text }: Sentence, index: number): boolean {
  for (let at = index; at >= 0 && at > index - 6; at--) {
    const word = words[at] as Word;
    if (word.norm === 'our') return at < index;
    if (word.norm !== 'new' && !/^\p{Lu}/u.test(text.slice(word.start))) return false;
  }
  return false;
}

const finite = wordSet('is are was were has will does did must');

/** "This crib", "the lift is …". */
function isPointed(words: readonly Word[], index: number): boolean {
  if (/^(?:this|these|those)$/.test(words[index - 1]?.norm ?? '')) return true;
  return !/[^ ]/.test(words[index]?.after ?? '') && finite.has(words[index + 1]?.norm ?? '');
}
