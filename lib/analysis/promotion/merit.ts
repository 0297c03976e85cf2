import type { Sentence } from '../document';
import { imperatives } from '../grammar';
import { plainOf } from '../rule';
import { praises } from './advertising-words';
import { honourNouns } from './light-verbs';
import { offerTraits, traitCount } from './offers';
import { isScore } from './quantities';
import { isPiece } from './works';

/** What one invites others to do with one's own. */
const showing = new Set(
  'view read watch see listen hear check learn find discover go explore join meet visit try get subscribe download catch follow register vote order buy shop browse enter support tune steal grab invest open switch upgrade choose enjoy taste experience treat download listen apply'.split(
    ' ',
  ),
);
/** "Do not miss our talk" */
const omitting = new Set(['miss', 'forget']);
/** First, best: what sets a thing above others. What is new is news. */
const rank =
  /\b(?:first|best|largest|biggest|strongest|fastest|finest|most|leading|top|award-winning|record|exclusive|inaugural|anniversary|milestone|excited|proud|proudly|#1)\b/;

/** "Have you seen our page?" shows it; "How is Riverbank making it cheaper?" leads to the answer. */
export const teaser =
  /^(?:EMOJI |TAG )*miss(?:ed)? (?:our|my)\b|\b(?:have you|did you|do you|would you like to|want to|wanna|ever) (?:[a-z]+ ){0,3}?(?:see|seen|read|tried|try|joined|join|heard|hear|watched|watch|visited|visit|checked|check|met|meet|know|known|missed|miss|got|get|follow|followed)\b/;
/** An exclamation, also in front of closing emoji, tags and links. */
const exclaims = /!['"\s\u201D\uE000-\uE005]*$/;
/** A price and a sale, and not only one of them. */
const fewestTraits = 2;
/** What the reader is to have of it. */
const gain =
  /\b(?:offer|giv|bring|help|let|sav)(?:e|s|es|ing)? you\b|\byou (?:will |can )?(?:get|enjoy|save|earn)\b|\binvit(?:es|ing) (?:you|everyone|all|(?:the )?public|readers|listeners|visitors)\b|\blink in (?:our|my) bio\b|\b(?:on|about|explains?|tells?|told|shows?) (?:why|how|what)\b|\b(?:share|explain|reveal)s? (?:what|how|why|(?:his|her|their) [a-z]+)\b/;

/** Whether a sentence leads to what it names: "visit", "watch", "see how". */
export const invites = (sentence: Sentence): boolean =>
  imperatives(sentence).some(({ verb, negated }) =>
    (negated ? omitting : showing).has(sentence.words[verb]?.norm ?? ''),
  );

/** How long the house has been at it, and what its research found. */
const standing =
  /\b(?:for|over|past|celebrating) (?:more than |over |nearly |almost |the last |the past )?[0-9]+ years\b|\bsince (?:1[89]|20)[0-9]{2}\b|\b(?:results|findings) (?:from|of) (?:our|the)\b/;
/** What it makes better: "cleaner water", "even more support", "making it easy to". */
const betterment =
  /\b(?:better|even more|easier|safer|cleaner|greener|healthier|stronger|smarter|faster|fairer|brighter|greater|wider|cheaper) (?!than\b|of\b|info|information|details|about\b|on\b|at\b|to\b|here\b|LINK|important|likely|expensive|time\b)[a-z]+|\b(?:easy|easier|possible|free) (?:to|for)\b/;

/**
 * Whether a sentence says anything good of what it names: an honour, a rank, praise, how much of it, joy, something to
 * watch or to have, what it makes better, or an invitation to it. Without any of these the name of a house is news of it, and "we met" is a
 * report.
 */
export function hasMerit(sentence: Sentence): boolean {
  const { words } = sentence;
  const text = plainOf(sentence);
  return (
    invites(sentence) ||
    exclaims.test(sentence.text) ||
    rank.test(text) ||
    teaser.test(text) ||
    gain.test(text) ||
    standing.test(text) ||
    betterment.test(text) ||
    traitCount(offerTraits(sentence).bits) >= fewestTraits ||
    words.some(
      (word, at) =>
        praises(words, at) ||
        honourNouns.has(word.norm) ||
        isPiece(word.norm) ||
        isScore(words, at),
    )
  );
}
