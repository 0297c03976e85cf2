/**
 * How far one has come: a hard or small beginning, and what has become of it. Neither half boasts; the turn does.
 * Labov & Waletzky (1967), "Narrative Analysis": orientation, complication, result.
 */
import type { Document } from '../document';
import { perSentence, type Sentence } from '../document';
import { plainOf } from '../rule';
import type { Evidence } from './evidence';
import { namesMany } from './quantities';

const count =
  '(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|a few|several|some)';
const once = new RegExp(
  `\\b(?:${count} (?:short |long )?(?:years?|months?|weeks?|decades?) ago|in (?:19|20)[0-9]{2}|(?:this time )?last year|back then|when (?:i|we) (?:started|began|founded|opened|was|were|took|joined|moved|arrived|bought|became)|(?:they|people|everyone) (?:told|said|laughed)|nobody (?:would|wanted|believed|thought)|growing up)\\b`,
);
const involved = /\b(?:i|me|my|we|us|our|this|it)\b/;
const since = new RegExp(
  `^(?:(?:and|but|well|so|EMOJI|TAG|fast|forward|to) )*(?:today|now|yesterday|tonight|tomorrow|these days|last (?:night|week|month)|this (?:morning|week|month|year|spring|summer|autumn|winter|sunday|saturday|friday)|${count} (?:years?|months?|weeks|days) (?:later|on))\\b`,
);
const own = /\b(?:i|me|my|we|us|our|it)\b/;
/** What nobody is proud of, and those who are mourned. */
const grief =
  /\b(?:lost|died|dead|death|passed away|cancer|killed|miss|remember|war|still|attack|diagnosed|rip|closed|fire|flood|storm|earthquake|anniversary)\b/;
/** The turn comes soon, or it belongs to another story. */
const within = 4;
/** What is longer is no post, and tells more than one story. */
const longest = 80;

const isBeginning = perSentence((sentence: Sentence) => {
  const text = plainOf(sentence);
  return once.test(text) && involved.test(text) && !grief.test(text);
});

/** Whether a sentence can be the outcome: something of one's own that has been done, or much of it. */
function isOutcome({ words, text: written }: Sentence, { signals }: Evidence, text: string) {
  if (!since.test(text) || grief.test(text) || /\?/.test(written)) return false;
  return (
    (own.test(text) && signals.some(({ kind }) => kind === 'deed' || kind === 'work')) ||
    namesMany(words, -1) ||
    words.some((_word, at) => namesMany(words, at))
  );
}

/** The place of the sentence that tells what has become of it; undefined in any draft without such a turn. */
export function turnIn({ sentences }: Document, all: readonly Evidence[]): number | undefined {
  if (sentences.length > longest) return undefined;
  let begun = Number.NEGATIVE_INFINITY;
  for (const [index, { sentence }] of sentences.entries()) {
    if (
      index - begun <= within &&
      index > begun &&
      isOutcome(sentence, all[index] as Evidence, plainOf(sentence))
    )
      return index;
    if (isBeginning(sentence)) begun = index;
  }
  return undefined;
}
