import { restOf } from '../../grammar';
import { isBaseVerb } from '../../word-class';
import type { Word } from '../../words';
import { type Ask, endOfAsk } from '../ask';
import { files } from '../frames/things';
import { withPlea } from './plea';

/** "… with us, …": nothing more is said of it. */
const endsCompany = (words: Word[], verb: number) =>
  words
    .slice(verb + 1, verb + 9)
    .some(
      ({ norm, after }, index) =>
        norm === 'us' &&
        /^[,!.:;]/.test(after) &&
        /^(?:with|alongside)$/.test(words[verb + index]?.norm ?? ''),
    );

const company =
  /^(?:(?!and\b)[a-z0-9']+ ){0,6}(?:with|alongside) (?:us(?:$| LINK)|(?:us|me) (?:(?:on|at|this|next|tonight|tomorrow|today|live|till|until|from|outside|inside|all (?:day|night|week|weekend))\b|in [a-z]+ (?:on|at|this)\b))/;
/** What one does with others in words only. */
const talking =
  /^(?:thank|thanks|share|talk|chat|speak|stay|bear|agree|be|keep|stick|check|discuss|deal|live|disagree|argue|sit|stop|do|have|get|did|pray|mourn|rejoice|remember|grieve|hope|imagine|dream|bring|come|is|was|happen|laugh|cry|feel)$/;

/** "Light a candle with us at eight": whatever is done together at a time is to be attended. */
export function companyAsk(words: Word[], verb: number): Ask | undefined {
  const word = words[verb];
  if (!word || !isBaseVerb(word) || talking.test(word.norm)) return undefined;
  if (!company.test(restOf(words, verb + 1, 12)) && !endsCompany(words, verb)) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: 'hard',
    kind: 'attend',
  };
}

/** "Count your steps with our app: LINK": what is done with a tool of ours is done once one has it. */
const tool = new RegExp(
  `\\b(?:with|using|on|via|in|through) our (?:[a-z-]+ ){0,4}?(?:${files}|app|tool)\\b.*LINK`,
);

export function toolAsk(words: Word[], verb: number): Ask | undefined {
  const word = words[verb];
  // The tagger takes a first word for a noun more often than not.
  if (!word || !(isBaseVerb(word) || verb === 0)) return undefined;
  if (!tool.test(restOf(words, verb + 1, 20))) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: 'hard',
    kind: 'download',
  };
}
