import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { type Hit, plainOf, spanOf } from '../rule';
import type { Word } from '../words';
import { alluring, habitual, openingOf, particular } from './cues';
import { type Directive, directivesIn } from './directive';
import { own } from './objects';
import { isFirm } from './place';
import type { Sense } from './sense';
import { praising, steps } from './verbs';

/** A sentence that may advise how to live, think or work, and how much it looks like it (1 is enough). */
export interface Advice {
  hit: Hit;
  weight: number;
  /** How its verb is used. */
  sense: Sense;
  /** A step of customer care, which in an answer is help. */
  step: boolean;
}

/** What the sense of its verb says by itself. */
const bySense: Record<Sense, number> = {
  advice: 0.8,
  conduct: 0.8,
  other: 0.7,
  light: 0.5,
};
/** The advice of a sentence, if any. `isAsked` tells what is part of an ask. */
export function adviceIn(
  sentence: Sentence,
  isAsked: (verb: number) => boolean,
): Advice | undefined {
  const { words, text } = sentence;
  if (/\?[!?\s\uE000-\uE005]*$/.test(text)) return undefined;
  const found = directivesIn(sentence, isAsked);
  if (found.length === 0) return undefined;
  const more = found.length > 1 ? 0.2 : 0;
  const best = strongest(found, (directive) => weightOf(sentence, directive));
  const at = best.directive.verb;
  return {
    hit: { ...spanOf(sentence, at, Math.min(at + 1, words.length - 1)), variant: 'list' },
    weight: best.weight + more,
    sense: best.directive.sense,
    step: steps.has(words[at]?.norm ?? ''),
  };
}

/** The directive that weighs most, the first of equals. */
function strongest(found: readonly Directive[], weigh: (directive: Directive) => number) {
  const weighed = found.map((directive) => ({ directive, weight: weigh(directive) }));
  return weighed.reduce((best, other) => (other.weight > best.weight + 1e-9 ? other : best));
}

function weightOf(sentence: Sentence, directive: Directive): number {
  const { words } = sentence;
  const { from, verb, please, always, sense } = directive;
  const plain = plainOf(sentence);
  const { label, condition, address, next } = openingOf(sentence);
  const led = label || address || next !== undefined;
  // "Get it in writing, photograph every wall": one of a row of directives.
  const firm = led || always || isFirm(sentence, from);
  let weight = bySense[sense] - (firm ? 0 : 0.4);
  if (label) weight += 0.6;
  if (condition) weight += sense === 'light' ? 0.6 : 0.3;
  if (address) weight += 0.3;
  weight += objectWeight(words, verb, sense);
  if (habitual.test(plain)) weight += 0.2;
  if (mocking.test(plain)) weight -= mocked;
  if (isConclusion(words, verb)) weight += asConclusion;
  if (please) weight -= pleaOf(words[verb + 1], sense);
  if (particular.test(sense === 'advice' ? plain.replace(/ today\b/, '') : plain))
    weight -= label ? 0.1 : sense === 'other' || sense === 'light' ? 0.4 : 0.2;
  if (isBranded(words, verb)) weight -= branded;
  if (praising.has(words[verb]?.norm ?? '') && sense === 'other') weight -= 0.5;
  // The directive's own verb sells nothing: "look after your knees".
  const own = words[verb]?.norm.match(alluring)?.length ?? 0;
  const allures = Math.min(3, (plain.match(alluring)?.length ?? 0) - own);
  weight -= allures * (label ? 0 : condition ? 0.1 : 0.2);
  // What follows leads to somebody or somewhere; whom it speaks to stands before. "Say “thank you”" leads nowhere.
  if (
    words.some(
      ({ kind }, at) =>
        at > verb &&
        (kind === 'link' ||
          kind === 'handle' ||
          (kind === 'quote' && words[at - 1]?.norm !== 'say')),
    )
  )
    weight -= 0.4;
  return weight;
}

const branded = 0.3;

/** "Tell people to rest and everybody cheers, tell them …": what comes of it is told, not promised. */
const mocking =
  /\band (?:suddenly|(?:then )?(?:everybody|everyone|people|they) (?!will|can|may|might|would)[a-z]+ (?:at )?(?:you|me|us))\b/;
const mocked = 1;

/** "Please wear your badge" is a house rule; "please take every precaution" pleads for conduct, and advises all the same. */
function pleaOf(next: Word | undefined, sense: Sense): number {
  if (sense === 'other' || sense === 'light') return 0.3;
  return sense === 'conduct' || atHand.test(next?.norm ?? '') ? 0.2 : 0;
}
const atHand = /^(?:the|your|this|that|these|those|an?|it|them)$/;

/** "Your garden is your larder, so tend it": drawn from what was said of the reader. */
const asConclusion = 0.3;
const isConclusion = (words: readonly Word[], verb: number): boolean =>
  words[verb - 1]?.norm === 'so' &&
  /,/.test(words[verb - 2]?.after ?? '') &&
  clauseBefore(words, verb).some(({ norm }) => /^(?:you|your)$/.test(norm)) &&
  !clauseBefore(words, verb).some(({ norm }) => /^(?:i|we|our|my|us)$/.test(norm));
/** Hardly a clause is longer. */
const clauseBefore = (words: readonly Word[], verb: number) =>
  words.slice(Math.max(verb - 20, 0), verb);

/** "… with the Frostline flask", "… with our flask", "… with these ideas": goods with a name or an owner, or shown here. */
const isBranded = (words: readonly Word[], verb: number) =>
  words.some(
    ({ norm }, at) =>
      at > verb + 1 &&
      /^(?:our|these)$/.test(norm) &&
      /^(?:with|at|in|by|from)$/.test(words[at - 1]?.norm ?? ''),
  ) ||
  words.some(
    ({ tags, rises }, at) =>
      at > verb + 1 &&
      (rises || tags.has('Organization')) &&
      tags.has('ProperNoun') &&
      !tags.has('Person') &&
      words
        .slice(Math.max(at - 3, verb + 1), at)
        .some(({ norm }) => /^(?:with|at|in|by|from|the|our)$/.test(norm)),
  );

const isOwn = (rest: string) => ownThing.test(rest);
const garnished = /^your (?:[a-z]+ ){1,2}with\b/;
const ownThing = new RegExp(`^${own}`);

/** "Choose kindness" is said to all, "your heart" to each, "the form" to one. */
function objectWeight(words: readonly Word[], verb: number, sense: Sense): number {
  if (!words[verb + 1] || /[.!]/.test(words[verb]?.after ?? '')) return 0.2;
  // "Talk to Jen": the object stands after a preposition.
  const at =
    words[verb + 1]?.tags.has('Preposition') || words[verb + 1]?.norm === 'to'
      ? verb + 2
      : verb + 1;
  const next = words[at];
  if (!next) return 0.2;
  if (next.tags.has('Person')) return -0.4;
  if (next.tags.has('ProperNoun')) return -0.2;
  if (sense === 'advice') return 0.2;
  if (/^(?:the|this|that|these|those|it|them|him|her)$/.test(next.norm)) return 0;
  if (sense === 'conduct') return 0.2;
  // "Nurture your network": one's own life, unless it is what one wears.
  if (next.norm === 'your') {
    const rest = restOf(words, at, 4);
    // "Crown your burger with onions": with what is sold.
    return isOwn(rest) ? (garnished.test(rest) && sense === 'other' ? 0 : 0.3) : -0.2;
  }
  return /^(?:people|others|everyone|children|kids|employees|animals|yourself)$/.test(next.norm)
    ? 0.4
    : 0.2;
}
