import type { Sentence } from '../document';
import { plainOf } from '../rule';
import { pronounsIn } from '../self-share';
import { praises, superlatives } from './advertising-words';
import { invites } from './merit';
import { isScore } from './quantities';
import type { Signal } from './signal';

const fame =
  /\b(?:new|newest|latest|(?<!my )first|largest|leading|award-winning|record|exclusive|official|inaugural|excited|proud|proudly|#1)\b/;
const superlative = /\b(?:best|largest|strongest|biggest|fastest|record|most)\b/;
const ways = /\b(?:dm|message|contact|email|call) (?:us|me|for)\b|\bfor (?:more )?info\b/;
const lends =
  /\b(?:give|gave) (?:it|this|them|us|me|my [a-z]+|our [a-z]+)?\b ?(?:[a-z]+ )?(?:a|an) (?:[a-z]+ )?(?:listen|watch|read|look|try|follow|like|chance|go|shot|spin|share|play|view)\b|\bcheck out (?:my|our)\b|\bhave a (?:look|listen|read|go|browse|peek)\b|\bchecked? (?:it|them|this|me|us|mine) out\b|\b(?:feedback|thoughts|critique|criticism|comments) (?:is |are |would be )?(?:welcome|appreciated)\b/;
const places = /\b(?:final call|last chance|limited|tickets?|seats?|spots?|rsvp|register)\b/;
const time =
  /\b(?:tonight|today|tomorrow|this (?:morning|afternoon|evening)|[0-9]+ ?(?:am|pm)|minutes|now|live|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** "Twinkle has never tasted so good": what bears the name is praised. */
const lauds = ({ words, text }: Sentence, plain: string): boolean =>
  !/\?[\s\uE000-\uE005]*$/.test(text) &&
  (superlatives.test(plain) || words.some((_word, at) => praises(words, at)));

/** The account's own name, unlike a tag that holds it. */
const isName = ({ kind, weight }: Signal): boolean => kind === 'name' && weight >= 0.5;

/** What a sentence adds to its signals: it leads to what they name, and speaks of hardly anyone else. */
export function supportOf(sentence: Sentence, signals: readonly Signal[]): number {
  const text = plainOf(sentence);
  const has = (kind: Signal['kind']) => signals.some((signal) => signal.kind === kind);
  let support = 0;
  if (invites(sentence) || lends.test(text)) support += 0.3;
  if (ways.test(text)) support += 0.3;
  if (fame.test(text)) support += 0.1;
  if (has('deed') && superlative.test(text)) support += 0.3;
  if (signals.some(isName) && lauds(sentence, text)) support += 0.4;
  if (has('credit') && sentence.words.some((_word, at) => isScore(sentence.words, at)))
    support += 0.4;
  if (has('work') && places.test(text)) support += 0.3;
  if (time.test(text) && signals.some(({ variant }) => variant === 'media')) support += 0.2;
  const { self, others } = pronounsIn(sentence);
  if (self >= 2 && others === 0) support += 0.1;
  return support;
}
