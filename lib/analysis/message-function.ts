import type { Document } from './document';
import type { AskStrength, MessageFunction } from './finding';
import { oneOf } from './one-of';
import { plainOf } from './rule';
import { opensConversation } from './rules/broadcast';

/**
 * What a whole draft is for, after Lovejoy & Saxton (2012, doi:10.1111/j.1083-6101.2012.01576.x): one that asks the
 * reader to do something is `action`; one that speaks with somebody, opens a conversation, gives recognition or
 * thanks, or marks an occasion that people share is `community`; any other gives `information`.
 */
export function functionOf(draft: Document, strongestAsk: AskStrength | 'none'): MessageFunction {
  if (strongestAsk === 'hard' || strongestAsk === 'soft') return 'action';
  const personal = draft.surface === 'reply' || draft.surface === 'message' || draft.addressed;
  if (personal || opensConversation(draft)) return 'community';
  return isAboutTies(draft) ? 'community' : 'information';
}

/** It begins with recognition, or a third of it is: one word of thanks does not make a long report a greeting. */
function isAboutTies({ sentences }: Document): boolean {
  const ties = sentences.map(({ sentence }) => tiesPeople.test(plainOf(sentence)));
  return ties[0] === true || ties.filter(Boolean).length * 3 >= Math.max(sentences.length, 1);
}

const lead = oneOf('EMOJI TAG LINK HANDLE and but so a an our my your very huge big warm another');
const thanks = oneOf(
  'thanks?(?!_me\\b) thx (?:grateful|thankful)_(?:for|to_(?!have|be|see)) gratitude',
);
const praise = oneOf(
  'congrats congratulations congratulating congratulate kudos bravo applaud applauding salute saluting well_done hats_off shout_?out shoutout proud_of',
);
const mourning = oneOf(
  'condolences mourn mourning rest_in_peace rip thoughts_are_with thoughts_and_prayers hearts?_(?:goes?|is|are)_(?:out|with) in_(?:loving_)?memory_of',
);
const wishes = oneOf(
  'wishing_(?:you|all|every|a|our|my|those|HANDLE) happy_for merry_christmas season_?s_greetings god_bless',
);
/** "Happy to report" and "we are happy" announce; "Happy Diwali" greets. */
const greeting =
  '(?<!\\b(?:am|is|are|was|were|be|being|been|feel|so|very|really|most|more|not) )happy(?! (?:to|that|with|about|when|because|as|if|at|place|hours?|ending|customers?|clients?|and)\\b)(?= [a-z0-9])';
const welcome = `^(?:${lead} )*welcome(?: |$)(?!news\\b)|\\b(?:join (?:us|me) in|please|let us|we) welcom(?:e|ing)\\b`;
const occasion = `\\b(?:(?:we|today|everyone|let us|families|people|world|as) (?:all )?(?:honou?r|remember|commemorate|mark|celebrate|recall|recogni[sz]e)|on this \\w+ anniversary|^(?:honou?ring|remembering|commemorating|celebrating) (?:the|all|our|those|TAG|national|international|world))\\b`;

const tiesPeople = new RegExp(
  `(?<!\\bno )\\b(?:${thanks}|${praise}|${mourning}|${wishes})\\b|${greeting}|${welcome}|${occasion}`,
);
