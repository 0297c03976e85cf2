import { wordSet } from '../word-class';
import type { Word } from '../words';

/** Whom a duty is laid on: the reader, or people in general (Quirk et al. 1985, §6.20, generic "you"). */
const anyone = wordSet('you u ya people everyone everybody folks yall nobody noone parents');
/** Kinds of people that readers are: what they should do is said to them, what a government should do is not. */
const readers = wordSet(
  `parents managers leaders founders freelancers drivers owners entrepreneurs writers designers developers engineers
  students graduates candidates recruiters creators marketers beginners travellers travelers hikers runners cyclists
  gardeners shoppers consumers employees tenants artists adults teens kids children men women couples humans owners
  diabetics smokers homeowners solopreneurs swimmers campers investors coaches salespeople pedestrians seniors citizens voters eaters`,
);
/** "All dogs need to run": people or creatures in general. */
const everyKind = wordSet('all no most every');

/** What puts under a duty by itself. */
export const modals = wordSet('should must shall gotta');

/** "One should" is anyone; "no one should" as well, and "this one should" is not. */
export function isAnyone(all: readonly Word[], at: number): boolean {
  const norm = all[at]?.norm ?? '';
  if (norm === 'anyone') return /^(?:who|that|with)$/.test(all[at + 1]?.norm ?? '');
  if (anyone.has(norm)) return !(all[at + 1]?.norm === 'have' && norm === 'people');
  if (
    readers.has(norm.replace(/^home(?=owners)/, '')) &&
    /^(?:should|need|ought)$/.test(all[at + 1]?.norm ?? '') &&
    // "Kids need to play" says what is good for them.
    !(all[at + 1]?.norm === 'need' && /^(?:kids|children|teens)$/.test(norm))
  )
    return true;
  // "Every driver should"
  if (all[at - 1]?.norm === 'every' && readers.has(`${norm}s`) && all[at + 1]?.norm === 'should')
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

const longestRelative = 12;

/** "People who keep rabbits in hutches need to …": the last word of the subject, before the duty. */
export function endOfSubject(all: readonly Word[], at: number): number {
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

/** A clause after these only describes when, what or who: "if you must travel", "all you need to know". */
const describing = wordSet(
  `if when what how why where whatever whether all everything anything than as thing things because thought before once
  unless until way ways reason reasons place places who whom which do does did think stuff say unlike whenever
  wherever one ones hope wish where`,
);
/** "I think that you should" is one's own word, "she says you should" another's. */
const reporting = wordSet(
  'says said tells told claims claimed argues argued suggests suggested asks asked recommends recommended advises advised',
);
const ofMind = wordSet('certainty fact hope');

/** "Experts say", "doctors recommend", unlike "I say". */
const isSaid = (all: readonly Word[], at: number): boolean =>
  /^(?:say|claim|argue|recommend|advise|suggest)$/.test(all[at]?.norm ?? '') &&
  !/^(?:i|we|to|would)$/.test(all[at - 1]?.norm ?? 'i');

/** "So if you want to pay less you should": the duty stands behind a condition, and no question word begins it. */
function closesCondition(all: readonly Word[], subject: number): boolean {
  if (!modals.has(all[subject + 1]?.norm ?? '')) return false;
  let from = subject;
  while (from > 0 && !/[,;:.!?]/.test(all[from - 1]?.after ?? '')) from--;
  const clause = all.slice(from, subject).map(({ norm }) => norm);
  const opener = clause.findIndex((norm) => !/^(?:so|and|but|also)$/.test(norm));
  return (
    /^(?:if|when|unless)$/.test(clause[opener] ?? '') &&
    clause.length - opener > 3 &&
    !clause.slice(opener + 1).some((norm) => /^(?:how|what|who|which|why|where|that)$/.test(norm))
  );
}

/** Whether the duty only describes, or is another's word: "a film you need to see", "she says you should". */
export function isDescribed(all: readonly Word[], subject: number): boolean {
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
  if (reporting.has(before.norm) || isSaid(all, at - 1)) return true;
  // "The film that you must see" and "she told us that you must", unlike "I am sure that you must".
  if (before.norm === 'that') {
    const sayer = all[at - 2];
    return (
      sayer === undefined ||
      reporting.has(sayer.norm) ||
      isSaid(all, at - 2) ||
      /^(?:you|me|us|them|him)$/.test(sayer.norm) ||
      (sayer.tags.has('Noun') && !ofMind.has(sayer.norm))
    );
  }
  // "If you want to pay less you should": no sign between the condition and the duty.
  if (closesCondition(all, at)) return false;
  // "How much oat milk you should drink"
  if (all.slice(Math.max(at - 5, 0), at).some(({ norm }) => /^(?:how|which|whose)$/.test(norm)))
    return true;
  // "A film you need to see": a relative clause.
  if (all[at]?.norm === 'one') return false;
  return describing.has(before.norm) || (before.tags.has('Noun') && !before.tags.has('Pronoun'));
}
