/**
 * The story of one's own success: small then, great now. No sentence of it need boast; the contrast does. Labov (1972),
 * "The Transformation of Experience in Narrative Syntax": what a story is told for shows in what it compares.
 */
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { plainOf } from '../rule';
import { pronounsIn } from '../self-share';
import type { Evidence } from './evidence';
import { isScore, isSum } from './quantities';

const span = '(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|some|a few) ';
const then = new RegExp(
  `\\b${span}(?:years?|months?|weeks?) ago\\b|\\b(?:when|since) (?:i|we) (?:first )?(?:started|began|joined|arrived|moved|quit|left)\\b|\\b(?:back )?in (?:19|20)[0-9]{2}\\b|\\b(?:i|we) (?:couldn't|could not|had no|had nothing|didn't know|was told|were told|used to|barely)\\b`,
);
const now =
  /^(?:and |but |so )?(?:today|now|yesterday|fast forward|last (?:week|night|month|[a-z]+day)|this (?:week|month|year|morning|[a-z]+day)|tonight|tomorrow|next (?:week|month)|finally)\b/;
/** What one has come to, beside deeds and sums. */
const height =
  /\b(?:[0-9]-figure|six-figure|seven-figure|[0-9]+ (?:employees|people on|countries|clients)|for the first time|my own|our own|(?:am|i'm|are|we're) (?:running|leading|opening|graduating|publishing|launching|speaking)|offer letter|dream job|degree|diploma|finish line)\b/;
/** Whoever mourns does not boast. */
const mourning =
  /\b(?:lost my|died|dead|death|passed away|funeral|buried|grave|cancer|miss (?:him|her|them))\b/;
/** A feat that the evidence of a sentence nearly holds. */
const ofFeat = 0.5;

const isThen = perSentence((sentence: Sentence) => then.test(plainOf(sentence)));
const isNow = perSentence((sentence: Sentence) => now.test(plainOf(sentence)));

const isFeat = (sentence: Sentence, { signals }: Evidence): boolean =>
  height.test(plainOf(sentence)) ||
  sentence.words.some((word, at) => isSum(word) || isScore(sentence.words, at)) ||
  signals.some(
    ({ kind, weight, lacks }) => lacks !== 'owner' && kind !== 'work' && weight >= ofFeat,
  );

/** How far after its beginning a story may come to its height. */
const reach = 4;

/** The place of the sentence in which the writer's story comes to its height; undefined where no such story is told. */
export function ascentIn({ sentences }: Document, all: readonly Evidence[]): number | undefined {
  const begins = sentences.findIndex(({ sentence }) => isThen(sentence));
  if (begins < 0) return undefined;
  const story = sentences.slice(begins, begins + 1 + reach);
  const ofSelf = story.some(({ sentence }) => pronounsIn(sentence).self > 0);
  if (!ofSelf || story.some(({ sentence }) => mourning.test(plainOf(sentence)))) return undefined;
  const height = story.findIndex(
    ({ sentence }, index) =>
      index > 0 && isNow(sentence) && isFeat(sentence, all[begins + index] as Evidence),
  );
  return height < 0 ? undefined : begins + height;
}
