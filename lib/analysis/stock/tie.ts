import type { Sentence } from '../document';
import { perSentence } from '../document';
import { oneOf } from '../one-of';
import { plainOf } from '../rule';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { isName, isOurs, isOwnProduct } from './names';
import { abstract, generalByRole } from './roles';
import { isGeneral, isOf, little, matters, serviceTalk, trade } from './vocabulary';

/** How far the words of a sentence tie it to one case. */
export interface Tie {
  /** How many words any reply of any organisation could have. */
  general: number;
  /** Of these, what a service speaks of itself. */
  talk: number;
  /** Of these, what a case may be about. */
  matter: number;
  /** Weight of the words that not every reply could have: a thing by its name is 1. */
  peculiar: number;
  /** How many words lean on one case without naming it: a matter of the trade, a time, a number. */
  leaning: number;
  /** An event of the case: nothing that would fit elsewhere. */
  told: boolean;
}

/** How far a sentence is about one case. */
export const tieOf = perSentence((sentence: Sentence): Tie => {
  const tie: Tie = {
    general: 0,
    talk: 0,
    matter: 0,
    peculiar: 0,
    leaning: 0,
    told: told.test(plainOf(sentence)) || sentence.words.some((word) => isThird(sentence, word)),
  };
  for (const [index, word] of sentence.words.entries()) {
    const weight = weightOf(sentence, index, word);
    if (leans(sentence, index)) tie.leaning++;
    if (weight === 0) {
      tie.general++;
      if (isOf(serviceTalk, word.norm)) tie.talk++;
      if (isOf(matters, word.norm)) tie.matter++;
    } else if (weight) tie.peculiar += weight;
  }
  return tie;
});

/** What a service has done in every case, or feels about it; and words that only look like a past. */
const served = oneOf(
  `asked_(?:our|the|my)_(?:[a-z]+_)?(?:team|department|colleagues?|crew|staff) passed shared forwarded escalated raised logged noted reported reached replied responded received followed messaged dmed created opened registered
  loved wanted enjoyed appreciated committed dedicated decided considered missed failed disappointed excited thrilled pleased delighted honou?red need feed indeed`,
);

/** Something that happened in this case, or that is said of a person known to both. */
const told = new RegExp(
  [
    // "We have moved your seat", "the driver left it"; "we have not sent such a letter".
    `\\b(?:i|we) (?:(?:have|had|just|also|already|then|even) )*(?!${served}\\b)[a-z]{3,}ed\\b`,
    '\\b(?:i|we|they|he|she|store|team|driver|courier) (?:(?:have|has|had|just|also|already) )*(?:spoke|spoken|told|found|left|paid|bought|written|arranged|resent|cancelled|delivered|called|moved|replaced|removed|returned|refunded)\\b',
    `\\b(?:i|we) (?:(?:have|had|just|also|already) )*sent (?:you |out )?(?:a|an|another|your)\\b(?! (?:\\w+ )?${oneOf('dms? pms? messages? note reply response e-?mail link request private direct')}\\b)`,
    '\\b(?:i|we) have (?:not|never) (?!yet |heard|received|seen|had|been able)[a-z]+(?:ed|en|nt|wn)\\b',
    '\\byou (?:have|were|are) (?:been )?(?:refunded|credited|upgraded|rebooked|selected|chosen|charged|billed|moved)\\b|\\byou (?:have )?(?:just )?won\\b',
    // "Great to meet you too", "enjoyed our talk".
    `\\b${oneOf('great nice good lovely fun pleasure')} (?:to meet|meeting|chatting|talking|speaking|catching)\\b|\\benjoyed (?:our|the) ${oneOf('discussion talk chat meeting conversation lunch dinner evening day time')}\\b`,
    // "I love how you begin with the chorus": what somebody does.
    '\\b(?:love|like|liked|loved|appreciate|enjoy|enjoyed) (?:how|the way|when|where) (?:you|he|she|they) (?!feel|are|can|think)',
    // Which of two; whom else it is for.
    '\\b(?:are|is|do|did|was|were|with|on) (?:you|it|this|that|they)\\b(?! (?:have|still|need)\\b)[^?]* or (?!not\\b|any)[a-z]+.*',
    '\\b(?:contact|ask|call|to|with|email|message) them\\b',
    // "The branch you went to".
    `\\b(?:the|which|what) [a-z/]+ (?:did you|you) ${oneOf('went visited bought ordered paid tried called spoke saw used sent mentioned')}\\b`,
    // What does not work, and what did.
    '\\byour (?!experience|service|visit|stay|feedback)[a-z]+ (?:[a-z]+ )?(?:will|would|is|are|was|were|does|do|did|can|could|has|have) not\\b',
    // What was said before.
    '\\bas (?:i |we |you )?(?:said|mentioned|told|discussed|explained|promised|agreed)\\b',
    // So many of a thing; how long one waits is said to all.
    '\\b(?:[2-9]|two|three|four|five|six|seven|eight|nine|ten|both) (?:of (?:the|our|your|my) )?(?!days|hours|minutes|weeks|months|working|business|stars|moments|seconds|years|digits|times|steps|ways|reviews?)[a-z]+s\\b(?! ago)',
  ].join('|'),
);

const third = wordSet('he she him her his hers');
/** "He will call you", but not the initials of whoever signs ("^HE"). */
const isThird = ({ text }: Sentence, { norm, start }: Word): boolean =>
  third.has(norm) && !/[\^*~/-]\s?$/.test(text.slice(0, start));

/** When it was, is or will be: "yesterday", "after the game". */
const times = wordSet(
  'today yesterday tonight tomorrow earlier ago recently currently last next morning when before after during until noon midnight',
);
/** What is no time of one case: "when possible", "after you have sent it", "next to". */
const anyTime = wordSet('you possible we convenient your able it to of day time long');

/** "Within 2 days", "5 stars": a number that stands in hundreds of replies. */
const measures =
  /^(?:stars?|working|business|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|am|pm|to|mon(?:day)?)$/;

/** "Safe travels": a wish is about nobody's trip. */
const wished = wordSet(
  'safe good great nice lovely wonderful pleasant smooth fantastic amazing enjoy',
);

/** "The PIN issues", "a billing error": a trouble by the name of what has it. */
const isTrouble = (norm: string): boolean =>
  /^(?:issue|problem|error|outage|failure|delay)s?$/.test(norm);

/** Whether a word that any reply could have is likelier in one that speaks of the case. */
function leans(sentence: Sentence, index: number): boolean {
  const { norm, kind, tags } = sentence.words[index] as Word;
  if (kind !== 'word') return false;
  const next = sentence.words[index + 1]?.norm ?? '';
  if (times.has(norm)) return !anyTime.has(next);
  if (/^\d{1,2}$/.test(norm)) return !measures.test(next);
  if (isTrouble(next) && tags.has('Noun') && !little.has(norm)) return true;
  return (
    isOf(trade, norm) &&
    !generalByRole(sentence).has(index) &&
    !wished.has(sentence.words[index - 1]?.norm ?? '')
  );
}

const aThing = 1;
const anIdea = 0.5;
const aManner = 0.25;
/** Pointed at, or said of it that it is so: it is what the reply is about. */
const pointed = 2;

/** 0 for a general word; undefined for one that says nothing (of the closed classes, a name spoken to). */
function weightOf(sentence: Sentence, index: number, word: Word): number | undefined {
  const { norm, tags } = word;
  if (word.kind !== 'word' || norm.length < 2 || little.has(norm) || !/[\p{L}\d]/u.test(norm))
    return undefined;
  if (isDate(sentence.words, index)) return aThing;
  if (isInState(sentence.words, index)) return pointed;
  if (isGeneral(norm) || generalByRole(sentence).has(index)) return 0;
  if (/\d/.test(norm)) return isAmount(norm, tags) ? anIdea : undefined;
  if (norm.length < 3 || (tags.has('Adverb') && !tags.has('Noun'))) return undefined;
  if (tags.has('Expression') || isName(sentence, index) || isOwnProduct(sentence, index))
    return undefined;
  if (tags.has('Verb') && !tags.has('Noun')) return aManner;
  if (tags.has('Adjective') && !tags.has('Noun')) return 0;
  if (!tags.has('Noun')) return aManner;
  if (isOurs(sentence.words, index)) return aManner;
  if (abstract.test(norm) || tags.has('ProperNoun')) return anIdea;
  return isPointed(sentence.words, index) ? pointed : aThing;
}

/** How a thing is that somebody has trouble with, or that was done about it. */
const states = wordSet(
  `broken cracked damaged faulty defective missing lost stolen torn leaking late cancelled canceled declined frozen wrong incorrect
  failed duplicate double replaced expired unauthorised unauthorized misplaced unopened empty cold mouldy moldy burnt dented
  blocked locked pending delayed undelivered returned overdue spoiled bent ripped soggy`,
);
/** What may well be so in general: "sorry for the delayed response". */
const talk = wordSet(
  'response reply responses replies answer answers place people person thing way end foot idea number hands',
);

/** "Your missing parcel": the thing of this case, general as its name is. */
function isInState(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.norm ?? '';
  const word = words[index] as Word;
  if (!word.tags.has('Noun') || talk.has(word.norm)) return false;
  return states.has(before);
}

/** "On Monday", and no hours of opening. */
const isDate = (words: readonly Word[], index: number): boolean =>
  words[index]?.norm.endsWith('day') === true &&
  words[index]?.tags.has('WeekDay') === true &&
  /^(?:on|except|until|till|by|next|last|since|before|after)$/.test(words[index - 1]?.norm ?? '') &&
  !/^(?:to|through|till|until|and)$/.test(words[index + 1]?.norm ?? '');

/** A sum, a time of day, a share: not the number of a telephone or ticket. */
const isAmount = (norm: string, tags: ReadonlySet<string>) =>
  tags.has('Money') ||
  /^[$\u20AC\u00A3]|%$|^\d{1,2}[:.]\d\d|^\d+(?:k|m|km|mm|cm|gb|lb)$/.test(norm);

const finite = wordSet('is are was were has will does did must');

/** "This crib", "the lift is …". */
function isPointed(words: readonly Word[], index: number): boolean {
  if (/^(?:this|these|those)$/.test(words[index - 1]?.norm ?? '')) return true;
  return !/[^ ]/.test(words[index]?.after ?? '') && finite.has(words[index + 1]?.norm ?? '');
}
