import { restOf } from '../../grammar';
import { isBaseVerb, wordSet } from '../../word-class';
import type { Word } from '../../words';
import { type Ask, endOfAsk } from '../ask';
import { deliver } from '../frames/acts';
import { opinions } from '../frames/things';
import { withPlea } from './plea';

/** Something of the reader's, and at once the place to put it: "sign your choir up here: LINK". */
const placed = new RegExp(
  `^(?:[a-z-]+ )?(?:your|ur) (?!own\\b|(?:[a-z-]+ ){0,3}?${opinions}\\b)(?:(?!(?:and|or|but|to|is|are)\\b)[a-z0-9'-]+ ){1,6}?(?:(?:here|below|online) )?(?:(?:at|via|on) )?LINK`,
);
/** Something to be handed over, and by when: "bring the forms back by Friday". */
const due =
  /^(?:your|our|it|them|that|the|an?|any|all|these|this) (?:[a-z0-9'-]+ ){0,8}?(?:by|before|no later than) (?:the )?(?:[0-9]|noon|midnight|end of|deadline|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b)/;

const handed = new Set([...deliver, ...wordSet('submit hand post mail return')]);
/** What one does for oneself, in one's head or with what was sent: no ask of the writer's. */
const forOneself = wordSet(
  'be have let know remember think imagine keep love like hate stop see view check track manage find learn discover read watch reset update change delete protect believe trust follow',
);

/** What has its next step with it is asked for, whatever the verb; in a post, where nobody is helped along. */
export function stepAsk(words: Word[], verb: number): Ask | undefined {
  const word = words[verb];
  if (!word || !isBaseVerb(word) || word.tags.has('ProperNoun') || forOneself.has(word.norm))
    return undefined;
  const rest = restOf(words, verb + 1, 14);
  if (!placed.test(rest) && !(handed.has(word.norm) && due.test(rest))) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: 'hard',
    kind: 'other',
    publicly: true,
  };
}
