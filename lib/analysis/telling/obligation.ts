import type { Sentence } from '../document';
import { type Hit, spanOf } from '../rule';
import type { Word } from '../words';
import { steps } from './directive';

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Whom a duty is laid on: the reader, or people in general (Quirk et al. 1985, §6.20, generic "you"). */
const anyone = words('you u ya people everyone everybody folks yall nobody noone parents');
const modals = words('should must shall gotta');
const beforeTo = words('need have got ought supposed obliged better owe');
const passing = words(
  `really all also just simply absolutely still definitely always probably only seriously truly actually at least both
  not never are had is be to maybe perhaps first then now even start stop keep`,
);
/** "You should see it", "you must be tired", "you have to admit": an experience, a guess, a turn of phrase. */
const noDuty = words(
  `see hear receive know get admit love laugh wonder believe agree mean say remember think feel come go
  visit listen have hand know find expect notice miss meet seen heard wait`,
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
/** "All dogs need to run": people or creatures in general. */
const everyKind = words('all no most every');

/** "You should …", "people need to …". `answers`: in an answer the steps of customer care are help. */
export function obligationIn({ words: all, text }: Sentence, answers: boolean): Hit | undefined {
  if (/\?[\s\uE000-\uE005]*$/.test(text)) return undefined;
  for (let at = 0; at < all.length; at++) {
    const barred = barredAt(all, at);
    if (barred !== undefined)
      return { ...spanOf({ words: all, text }, at, barred), variant: 'should' };
    if (!isAnyone(all, at) || isDescribed(all, at)) continue;
    const verb = dutyOf(all, endOfSubject(all, at));
    if (verb === undefined) continue;
    const norm = all[verb]?.norm ?? '';
    if (noDuty.has(norm) || (answers && steps.has(norm))) continue;
    if (pointers.has(norm) && isPointed(all[verb + 1])) continue;
    if (norm === 'be' && isSupposed(all, at, verb)) continue;
    return { ...spanOf({ words: all, text }, at, verb), variant: 'should' };
  }
  return undefined;
}

const isPointed = (word: Word | undefined) =>
  word === undefined || word.kind !== 'word' || pointed.has(word.norm);

/** "You must be tired" guesses; "everyone should be in favour" does not. */
const isSupposed = (all: readonly Word[], subject: number, be: number) =>
  /^(?:you|u|ya|yall)$/.test(all[subject]?.norm ?? '') && supposed.has(all[be + 1]?.norm ?? '');

const ofMind = words('certainty fact hope');

/** "One should" is anyone; "no one should" as well, and "this one should" is not. */
function isAnyone(all: readonly Word[], at: number): boolean {
  const norm = all[at]?.norm ?? '';
  if (anyone.has(norm)) return true;
  if (everyKind.has(all[at - 1]?.norm ?? '') && /(?:s|ans|one|person|people)$/.test(norm))
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
    } else if (norm === 'be' && under) return at;
    else if (!passing.has(norm) && !(tags.has('Adverb') || norm.endsWith('ly')))
      return under && !tags.has('PastTense') && !tags.has('Pronoun') ? at : undefined;
  }
  return undefined;
}

function isDescribed(all: readonly Word[], subject: number): boolean {
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
