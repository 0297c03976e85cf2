import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { type Hit, plainOf, spanOf, spanOfMatch } from '../rule';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { duty } from './duties';
import { confidant, contrast, own, works } from './objects';
import { endOfSubject, isAnyone, isDescribed, modals } from './obliged';
import { operating, steps } from './verbs';

const beforeTo = wordSet('need needs have has got ought supposed obliged better owe');
const passing = wordSet(
  `really all guys lot folks also just simply absolutely still definitely always probably only seriously truly actually at least both
  not never are had is be to maybe perhaps first then now even start stop keep`,
);
/** "You should see it", "you must be tired", "you have to admit": an experience, a guess, a turn of phrase. */
const noDuty = wordSet(
  `see hear receive know get admit love laugh wonder believe agree mean say remember think feel come go
  visit listen have hand admire respect smile find expect notice miss meet seen heard wait need tour`,
);
/** "You must read this" is a pointer, "you must read slowly" is not. */
const pointers = wordSet('read watch check follow try see');
const pointed = wordSet('this these it the my our his her their out more');

/** After "be": what the writer supposes of the reader, not what the reader is told. */
const supposed = wordSet(
  `able proud safe hearing receiving getting seeing joking kidding tired new good fine there so crazy happy excited
  aware surprised looking wondering thinking logged signed registered connected subscribed a an the in on one`,
);
/** "You should …", "people need to …". `serves`: in an answer of customer care its steps are help. */
export function obligationIn(sentence: Sentence, serves: boolean): Hit | undefined {
  const { words: all, text } = sentence;
  if (/\?[!?\s\uE000-\uE005]*$/.test(text)) return undefined;
  const found = serves ? null : duty.exec(plainOf(sentence));
  if (found) return { ...spanOfMatch(sentence, found), variant: 'should' };
  for (let at = 0; at < all.length; at++) {
    const barred = barredAt(all, at);
    if (barred !== undefined) return { ...spanOf(sentence, at, barred), variant: 'should' };
    if (!isAnyone(all, at) || isDescribed(all, at)) continue;
    const verb = dutyOf(all, endOfSubject(all, at));
    if (verb === undefined) continue;
    const norm = all[verb]?.norm ?? '';
    if (noDuty.has(norm) && !isDuty(all, at, verb)) continue;
    if (serves && (steps.has(norm) || isStep(all.slice(at, verb)))) continue;
    if (pointers.has(norm) && isPointing(all, verb)) continue;
    if (norm === 'be' && isSupposed(all, at, verb)) continue;
    if (isRequired(all, verb) || (isWished(all, verb) && !isDuty(all, at, verb))) continue;
    // "You gotta pick me up" is wanted, not advised.
    if (/^(?:me|us)$/.test(all[verb + 1]?.norm ?? '')) continue;
    return { ...spanOf(sentence, at, verb), variant: 'should' };
  }
  return undefined;
}

/** "You need to activate the card": what has to be done for it to work. */
const isStep = (duty: readonly Word[]) =>
  duty.some(({ norm }) => /^(?:need|needs|have)$/.test(norm));

/** "You should see a lawyer", "listen to her", "love yourself", "get that looked at", unlike "you should see this", "hear this". */
const dutiful = new RegExp(
  `^(?:see (?:an?|your) (?:[a-z]+ )?${confidant}|listen to (?!this|my|our)|remember to\\b|think (?:about|before|twice|of)\\b|(?:love|respect|believe in|know) ${own}|get (?:[a-z']+ ){0,3}?(?:help|out|over|rid|looked|checked|tested|seen|vaccinated)\\b)`,
);
/** "If you want to spend less, you should get a bike": what comes of a wish is advised. */
const wished = /\bif you (?:really |just )?(?:want|wanted|wish|need|are looking|care)\b/;

/** "You need to respect her": needed, it is no admiration. */
const needed = /^(?:respect|admit|wait)$/;

/** Whether what often only foretells or points is a duty here. */
const isDuty = (all: readonly Word[], subject: number, verb: number): boolean =>
  (needed.test(all[verb]?.norm ?? '') && /^needs?$/.test(all[verb - 2]?.norm ?? '')) ||
  dutiful.test(restOf(all, verb, 5)) ||
  (/^(?:get|go|have|find)$/.test(all[verb]?.norm ?? '') && wished.test(restOf(all, 0, subject)));

/** "You must read this", unlike "always check the date" and "check the date before you share". */
function isPointing(all: readonly Word[], verb: number): boolean {
  const object = all[verb + 1];
  if (/^(?:always|never|also|first)$/.test(all[verb - 1]?.norm ?? '')) return false;
  if (contrasted.test(restOf(all, verb + 1, 12))) return false;
  return object?.kind !== 'word' || pointed.has(object.norm) || object.tags.has('ProperNoun');
}
const contrasted = new RegExp(contrast);

/** In what state, though a participle, one is to be oneself. */
const ofOneself = wordSet(
  'golden open patient silent different confident consistent present independent ashamed concerned worried embarrassed prepared focused vaccinated informed outraged satisfied convinced',
);

/** "You must be tired" guesses; "everyone should be in favour" does not. */
const isSupposed = (all: readonly Word[], subject: number, be: number) =>
  /^(?:you|u|ya|yall|nobody|noone)$/.test(all[subject]?.norm ?? '') &&
  (supposed.has(all[be + 1]?.norm ?? '') ||
    // "You shouldn't be charged twice": what is to befall the reader.
    (/..(?:ed|en|aid|old|ent)$/.test(all[be + 1]?.norm ?? '') &&
      !ofOneself.has(all[be + 1]?.norm ?? '')) ||
    // "You have to be quick to catch one": what it takes.
    (all[be + 2]?.norm === 'to' && all[be - 1]?.norm === 'to') ||
    (all[be - 1]?.norm === 'must' &&
      !/^(?:careful|honest|kind|willing|prepared|patient|aware|consistent|held|stopped|the|accountable|vigilant)$/.test(
        all[be + 1]?.norm ?? '',
      )));

/** "You need to enter the code": what a thing takes to work. */
const isRequired = (all: readonly Word[], verb: number) =>
  all[verb - 1]?.norm === 'to' &&
  /^(?:need|needs|have)$/.test(all[verb - 2]?.norm ?? '') &&
  operating.has(all[verb]?.norm ?? '');

/** "You should make a part two", "you should play it live": what an audience wants of whom it watches. */
const isWished = (all: readonly Word[], verb: number) =>
  performing.has(all[verb]?.norm ?? '') && wantedWork.test(restOf(all, verb + 1, 6));
const performing = wordSet(
  'make do play try react sing cover upload release bring put post open write add',
);
const wantedWork = new RegExp(
  `^(?:to )?(?:the new|an?|another|part|more|it|that|this) (?!plan|list|test|break)|^${works}`,
);

/** "You can't call yourself a friend and …", "you can't be a green and …", "you can't keep blaming …". */
function barredAt(all: readonly Word[], at: number): number | undefined {
  if (all[at]?.norm !== 'you') return undefined;
  const rest = all
    .slice(at + 1, at + 11)
    .map(({ norm }) => norm)
    .join(' ');
  const found =
    /^(?:can not|cannot|can never|do not get to) (?:call yourself|claim to|be an? (?:[a-z]+ ){1,5}(?:and|while) (?!i |we )|expect|complain|keep|just|simply|go on|have it both)/.exec(
      rest,
    );
  return found && all[at - 1]?.norm !== 'if' ? at + 2 : undefined;
}

/** The verb of the duty that a subject is under. */
function dutyOf(all: readonly Word[], subject: number): number | undefined {
  let under = false;
  for (let at = subject + 1; at < all.length && at <= subject + 7; at++) {
    const { norm, tags, kind } = all[at] as Word;
    if (kind !== 'word' || /[,;:.!?]/.test(all[at - 1]?.after ?? '')) return undefined;
    // "You only need to ask", "nobody needs to know": enough, or free.
    if (
      /^(?:needs?|have|has)$/.test(norm) &&
      (/^(?:just|only)$/.test(all[at - 1]?.norm ?? '') ||
        /^(?:nobody|noone|one)$/.test(all[subject]?.norm ?? ''))
    )
      return undefined;
    if (modals.has(norm)) {
      // "You don't have to": freed of it.
      under = true;
    } else if (under && norm === 'have' && all[at + 1]?.norm === 'to') return undefined;
    // "You better not eat it all" threatens.
    else if (norm === 'better' && all[at + 1]?.norm === 'not') return undefined;
    else if (beforeTo.has(norm) && (all[at + 1]?.norm === 'to' || norm === 'better')) {
      if (
        /^(?:not|never|longer)$/.test(all[at - 1]?.norm ?? '') &&
        !/^(?:should|must)$/.test(all[at - 2]?.norm ?? '')
      )
        return undefined;
      under = true;
    } else if (norm === 'have' && all[at + 1]?.norm === 'got') continue;
    else if (norm === 'be' && under) return at;
    else if (!passing.has(norm) && !(tags.has('Adverb') || norm.endsWith('ly')))
      return under && !tags.has('PastTense') && !tags.has('Pronoun') ? at : undefined;
  }
  return undefined;
}
