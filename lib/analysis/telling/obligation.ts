import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { type Hit, plainOf, spanOf, spanOfMatch } from '../rule';
import type { Word } from '../words';
import { confidant, contrast } from './objects';
import { steps } from './verbs';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Whom a duty is laid on: the reader, or people in general (Quirk et al. 1985, §6.20, generic "you"). */
const anyone = words('you u ya people everyone everybody folks yall nobody noone parents');
/** Kinds of people that readers are: what they should do is said to them, what a government should do is not. */
const readers = words(
  `parents managers leaders founders freelancers drivers owners entrepreneurs writers designers developers engineers
  students graduates candidates recruiters creators marketers beginners travellers travelers hikers runners cyclists
  gardeners shoppers consumers employees tenants artists adults teens kids children men women couples humans owners
  diabetics smokers homeowners solopreneurs applicants patients swimmers campers visitors investors coaches salespeople pedestrians seniors`,
);
const modals = words('should must shall gotta');
const beforeTo = words('need needs have has got ought supposed obliged better owe');
const passing = words(
  `really all guys lot folks also just simply absolutely still definitely always probably only seriously truly actually at least both
  not never are had is be to maybe perhaps first then now even start stop keep`,
);
/** "You should see it", "you must be tired", "you have to admit": an experience, a guess, a turn of phrase. */
const noDuty = words(
  `see hear receive know get admit love laugh wonder believe agree mean say remember think feel come go
  visit listen have hand admire respect wonder laugh smile know find expect notice miss meet seen heard wait need`,
);
/** "You must read this" is a pointer, "you must read slowly" is not. */
const pointers = words('read watch check follow try see');
const pointed = words('this these it the my our his her their out more');

/** After "be": what the writer supposes of the reader, not what the reader is told. */
const supposed = words(
  `able proud safe hearing receiving getting seeing joking kidding tired new good fine there so crazy happy excited
  aware surprised looking wondering thinking a an the in on one`,
);
/** A clause after these only describes when, what or who: "if you must travel", "all you need to know". */
const describing = words(
  `if when what how why where whatever whether all everything anything than as thing things because thought before once
  unless until way ways reason reasons place places who whom which do does did think stuff say unlike whenever
  wherever one ones hope wish where`,
);
/** "I think that you should" is one's own word, "she says you should" another's. */
const reporting = words(
  'says said tells told claims claimed argues argued suggests suggested asks asked',
);
/** "I recommend that you …", "you'd better …", "if I were you". */
const recommended =
  /\bi (?:would |do |can only |also )?(?:strongly |highly )?(?:recommend|advise|suggest) (?:that )?(?:you|everyone|everybody|anyone)(?: all)?(?: to)? (?!click|check|visit|look)[a-z]+|\byou had better (?!be |have )[a-z]+|\byou (?:might|may) (?:also |just |really )?(?:want|need) to (?!know|hear|see|sit|check|read|look|try|visit|follow|join|consider)[a-z]+|\b(?:it is|that is why it is) (?:so |very |always |more )?(?:important|essential|vital|crucial|best|wise|imperative) (?:that you|for you to|to (?:always|never|keep|stay|be|have|take|check|get|eat|drink|wear|avoid|make|talk)) [a-z]+/;
/** "All dogs need to run": people or creatures in general. */
const everyKind = words('all no most every');

/** "You should …", "people need to …". `serves`: in an answer of customer care its steps are help. */
export function obligationIn(sentence: Sentence, serves: boolean): Hit | undefined {
  const { words: all, text } = sentence;
  if (/\?[\s\uE000-\uE005]*$/.test(text)) return undefined;
  const found = serves ? null : recommended.exec(plainOf(sentence));
  if (found) return { ...spanOfMatch(sentence, found), variant: 'should' };
  for (let at = 0; at < all.length; at++) {
    const barred = barredAt(all, at);
    if (barred !== undefined) return { ...spanOf(sentence, at, barred), variant: 'should' };
    if (!isAnyone(all, at) || isDescribed(all, at)) continue;
    const verb = dutyOf(all, endOfSubject(all, at));
    if (verb === undefined) continue;
    const norm = all[verb]?.norm ?? '';
    if (noDuty.has(norm) && !isStudied(all, verb) && !consults.test(restOf(all, verb, 5))) continue;
    if (serves && (steps.has(norm) || isStep(all.slice(at, verb)))) continue;
    if (pointers.has(norm) && isPointing(all, verb)) continue;
    if (norm === 'be' && isSupposed(all, at, verb)) continue;
    return { ...spanOf(sentence, at, verb), variant: 'should' };
  }
  return undefined;
}

/** "You need to activate the card": what has to be done for it to work. */
const isStep = (duty: readonly Word[]) =>
  duty.some(({ norm }) => /^(?:need|needs|have)$/.test(norm));

/** "You should see a lawyer", unlike "you should see this". */
const consults = new RegExp(`^see (?:an?|your) (?:[a-z]+ )?${confidant}`);

/** "You should listen to her", unlike "you should hear this". */
const isStudied = (all: readonly Word[], verb: number) =>
  all[verb]?.norm === 'listen' &&
  all[verb + 1]?.norm === 'to' &&
  !/^(?:this|my|our)$/.test(all[verb + 2]?.norm ?? '');

/** "You must read this", unlike "always check the date" and "check the date before you share". */
function isPointing(all: readonly Word[], verb: number): boolean {
  const object = all[verb + 1];
  if (/^(?:always|never|also|first)$/.test(all[verb - 1]?.norm ?? '')) return false;
  if (contrasted.test(restOf(all, verb + 1, 12))) return false;
  return object === undefined || object.kind !== 'word' || pointed.has(object.norm);
}
const contrasted = new RegExp(contrast);

/** "You must be tired" guesses; "everyone should be in favour" does not. */
const isSupposed = (all: readonly Word[], subject: number, be: number) =>
  /^(?:you|u|ya|yall|nobody|noone)$/.test(all[subject]?.norm ?? '') &&
  (supposed.has(all[be + 1]?.norm ?? '') ||
    // "You have to be quick to catch one": what it takes.
    (all[be + 2]?.norm === 'to' && all[be - 1]?.norm === 'to') ||
    (all[be - 1]?.norm === 'must' &&
      !/^(?:careful|honest|kind|willing|prepared|patient|aware|consistent|held|stopped|the|accountable|vigilant)$/.test(
        all[be + 1]?.norm ?? '',
      )));

const ofMind = words('certainty fact hope');

/** "One should" is anyone; "no one should" as well, and "this one should" is not. */
function isAnyone(all: readonly Word[], at: number): boolean {
  const norm = all[at]?.norm ?? '';
  if (norm === 'anyone') return /^(?:who|that|with)$/.test(all[at + 1]?.norm ?? '');
  if (anyone.has(norm)) return !(all[at + 1]?.norm === 'have' && norm === 'people');
  if (
    readers.has(norm.replace(/^home(?=owners)/, '')) &&
    /^(?:should|need)$/.test(all[at + 1]?.norm ?? '')
  )
    return true;
  // "All visitors must wear a badge" is a house rule.
  if (
    everyKind.has(all[at - 1]?.norm ?? '') &&
    !/^(?:must|shall)$/.test(all[at + 1]?.norm ?? '') &&
    /(?:s|ans|one|person|people)$/.test(norm)
  )
    return true;
  if (norm !== 'one') return false;
  return (
    modals.has(all[at + 1]?.norm ?? '') &&
    !/^(?:this|that|the|each|every|which|another|only)$/.test(all[at - 1]?.norm ?? '')
  );
}

/** "You can't call yourself a friend and …", "you can't keep blaming …". */
function barredAt(all: readonly Word[], at: number): number | undefined {
  if (all[at]?.norm !== 'you') return undefined;
  const rest = all
    .slice(at + 1, at + 6)
    .map(({ norm }) => norm)
    .join(' ');
  const found =
    /^(?:can not|cannot|can never|do not get to) (?:call yourself|claim to|expect|complain|keep|just|simply|go on|have it both)/.exec(
      rest,
    );
  return found && all[at - 1]?.norm !== 'if' ? at + 2 : undefined;
}

const longestRelative = 12;

/** "People who keep rabbits in hutches need to …": the last word of the subject, before the duty. */
function endOfSubject(all: readonly Word[], at: number): number {
  if (!/^(?:people|anyone|everyone|those|parents|folks)$/.test(all[at]?.norm ?? '')) return at;
  if (!/^(?:who|that|with)$/.test(all[at + 1]?.norm ?? '')) return at;
  for (let to = at + 3; to < all.length && to < at + longestRelative; to++) {
    if (/[,;:.!?]/.test(all[to - 1]?.after ?? '')) return at;
    const { norm } = all[to] as Word;
    if (modals.has(norm) || (/^(?:need|have|ought)$/.test(norm) && all[to + 1]?.norm === 'to'))
      return to - 1;
  }
  return at;
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
    else if (beforeTo.has(norm) && (all[at + 1]?.norm === 'to' || norm === 'better')) {
      if (
        /^(?:not|never)$/.test(all[at - 1]?.norm ?? '') &&
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

function isDescribed(all: readonly Word[], subject: number): boolean {
  // "Content creators should": of what kind they are.
  if (readers.has(all[subject]?.norm ?? '') && subject <= 2) return false;
  // What is said of "all dogs" begins with its "all".
  const at =
    everyKind.has(all[subject - 1]?.norm ?? '') && !anyone.has(all[subject]?.norm ?? '')
      ? subject - 1
      : subject;
  const before = all[at - 1];
  if (!before || /[,;:.!?\u2014]|\s-/.test(before.after)) return false;
  // "That is why you must …"; "because you should …".
  if (before.norm === 'why' && /^(?:is|'s|thats)$/.test(all[at - 2]?.norm ?? '')) return false;
  if (before.norm === 'because' && modals.has(all[at + 1]?.norm ?? '')) return false;
  if (reporting.has(before.norm)) return true;
  // "The film that you must see" and "she told us that you must", unlike "I am sure that you must".
  if (before.norm === 'that') {
    const sayer = all[at - 2];
    return (
      sayer === undefined ||
      reporting.has(sayer.norm) ||
      /^(?:you|me|us|them|him)$/.test(sayer.norm) ||
      (sayer.tags.has('Noun') && !ofMind.has(sayer.norm))
    );
  }
  // "A film you need to see": a relative clause.
  if (all[at]?.norm === 'one') return false;
  return describing.has(before.norm) || (before.tags.has('Noun') && !before.tags.has('Pronoun'));
}
