import type { Sentence } from '../document';
import { imperatives } from '../grammar';
import { type Hit, plainOf, spanOf } from '../rule';
import { isBaseVerb } from '../word-class';
import type { Word } from '../words';
import { directivesIn, steps } from './directive';

/** A sentence that may advise how to live, think or work, and how much it looks like it (1 is enough). */
export interface Advice {
  hit: Hit;
  weight: number;
  /** A step of customer care, which in an answer is help. */
  step: boolean;
}

const set = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** What a sentence of advice is not about: this day, this place, this sum, this screen. */
const particular =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|[0-9]+ ?(?:am|pm)|this (?:morning|afternoon|evening|week|weekend|month|saturday|sunday)|MONEY|here|below|page|form|website|ticket|tickets|screen|button|account|settings|app|device|browser|phone|order|password|ballot|envelope)\b/;
/** What makes it a rule of life: habit, contrast, degree. */
const habitual =
  /\b(?:every (?:day|time|single|morning|week|chance)|always|never|daily|instead|rather than|more often|all year|over [a-z]+|not [a-z]+|less|more|first|yourself|before you|when you|if you|whenever|until you|like (?:a|an|you)|at least once|anyone|no matter)\b/;

/** The advice of a sentence, if any. `isAsked` tells what is part of an ask. */
export function adviceIn(
  sentence: Sentence,
  isAsked: (verb: number) => boolean,
): Advice | undefined {
  const { words, text } = sentence;
  if (/\?[\s\uE000-\uE005]*$/.test(text)) return undefined;
  const found = directivesIn(sentence, isAsked);
  const [first] = found;
  if (!first) return undefined;
  const { from, verb, please, always } = first;
  const plain = plainOf(sentence);
  // "Get it in writing, photograph every wall": one of a row of directives.
  const inRow = isInRow(sentence, from);
  let weight = isAtStart(words, from) || always || inRow ? 0.8 : 0.4;
  if (found.length > 1) weight += 0.2;
  weight += objectWeight(words, verb);
  if (habitual.test(plain)) weight += 0.2;
  if (please) weight -= 0.3;
  if (particular.test(plain)) weight -= 0.4;
  // What follows leads to somebody or somewhere; whom it speaks to stands before.
  if (
    words.slice(verb).some(({ kind }) => kind === 'link' || kind === 'handle' || kind === 'quote')
  )
    weight -= 0.4;
  return {
    hit: { ...spanOf(sentence, verb, Math.min(verb + 1, words.length - 1)), variant: 'list' },
    weight,
    step: steps.has(words[verb]?.norm ?? ''),
  };
}

/** A comma joins it to a directive with which the sentence begins, and nothing is told in between. */
const isInRow = (sentence: Sentence, from: number): boolean => {
  const { words } = sentence;
  if (!words[from - 1]?.after.includes(',')) return false;
  return imperatives(sentence).some(
    ({ verb }) =>
      verb < from &&
      isBaseVerb(words[verb] as Word) &&
      isAtStart(words, verb) &&
      !words
        .slice(verb, from)
        .some(({ tags }) => tags.has('PastTense') || tags.has('Copula') || tags.has('Modal')),
  );
};

const softOpeners = set(
  'please just always so instead and now also then really simply but or lastly finally first second third yes again remember a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 tip psa reminder only',
);
const conditions = set(
  'if when whenever wherever whatever before after once to as while since during',
);

/** The sentence begins with it, or with a condition or an address and it: it can be nothing else. */
function isAtStart(words: readonly Word[], verb: number): boolean {
  const first = words.findIndex(
    ({ kind, norm, tags }, at) =>
      kind === 'word' &&
      !softOpeners.has(norm) &&
      !/^[0-9]+$/.test(norm) &&
      !(at < verb && tags.has('Expression') && !/^(?:and|but)$/.test(norm)),
  );
  // "Remember to …" is an opener itself.
  if (first >= verb) return true;
  // The clause of "don't forget to breathe" begins with its "don't".
  if (/^(?:do|never|dont)$/.test(words[first]?.norm ?? '') && verb - first <= 2) return true;
  const before = words[verb - 1]?.after ?? '';
  // "She outlined a plan: cut …" tells of it.
  if (/[:\u2014\u2013>]/.test(before))
    return !words.slice(0, verb).some(({ tags }) => tags.has('PastTense'));
  const comma =
    before.includes(',') || /^(?:please|also|then|just)$/.test(words[verb - 1]?.norm ?? '');
  if (!comma) return false;
  return (
    conditions.has(words[first]?.norm ?? '') ||
    (verb - first <= 3 && !words.slice(first, verb).some(({ tags }) => tags.has('Verb')))
  );
}

/** "Choose kindness" is said to all, "your heart" to each, "the form" to one. */
function objectWeight(words: readonly Word[], verb: number): number {
  const next = words[verb + 1];
  if (!next || /[.!]/.test(words[verb]?.after ?? '')) return 0.2;
  if (/^(?:my|our|us|me)$/.test(next.norm)) return -0.3;
  if (/^(?:the|this|that|these|those|it|them|him|her)$/.test(next.norm)) return 0;
  return next.tags.has('ProperNoun') ? 0 : 0.2;
}
