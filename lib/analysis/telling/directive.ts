import type { Sentence } from '../document';
import { imperatives } from '../grammar';
import { isBaseVerb } from '../word-class';
import type { Word } from '../words';
import { isSubjectLater, mayBeVerb } from './bare-verb';
import { openingOf } from './cues';
import { type Sense, senseOf } from './sense';
import { idle } from './verbs';

/** An imperative that may be advice: where its clause begins, its verb, and what stands beside it. */
export interface Directive {
  from: number;
  verb: number;
  please: boolean;
  /** "Always check …": a rule of life, whatever the verb. */
  always: boolean;
  sense: Sense;
}

/** The directives of a sentence that may be advice. `isAsked` tells what is part of an ask. */
export function directivesIn(sentence: Sentence, isAsked: (verb: number) => boolean): Directive[] {
  const { words } = sentence;
  const { next, label, address } = openingOf(sentence);
  const out: Directive[] = [];
  const add = (from: number, verb: number, please: boolean, always: boolean) => {
    if (isAsked(verb) || isAsked(from) || out.some((other) => other.verb === verb)) return;
    // What readers are reminded of stands after a "to".
    if (from === verb && isGoverned(words, verb)) return;
    // What a tip says is advice, whatever its verb; what a kind of people is told, if it can be nothing but a verb.
    const sense =
      senseOf(sentence, verb, always) ??
      (verb === next &&
      (label || (address && isBareVerb(words, verb))) &&
      mayBeVerb(words, verb) &&
      !isSubjectLater(words, verb)
        ? 'other'
        : undefined);
    if (sense) out.push({ from, verb, please, always, sense });
  };
  const reminder = remindersIn(words);
  if (reminder !== undefined) add(0, reminder, false, true);
  if (next !== undefined)
    add(
      next,
      remindedOf(words, next, false) ?? next,
      words[next - 1]?.norm === 'please',
      words[next - 1]?.norm === 'always',
    );
  // "Maybe try …"
  if (/^(?:maybe|perhaps)$/.test(words[0]?.norm ?? '')) add(1, 1, false, false);
  // "Only take what you can eat": a rule.
  if (words[0]?.norm === 'only' && words[1] && isBaseVerb(words[1])) add(1, 1, false, true);
  for (const { verb: from, negated, please } of imperatives(sentence)) {
    const verb = remindedOf(words, from, negated);
    if (verb !== undefined) add(from, verb, please, isRule(words, verb));
    if (verb !== from && !negated && out.at(-1)?.verb !== verb) add(from, from, please, false);
  }
  return out.sort((a, b) => a.verb - b.verb);
}

/** "Praise in public" */
const isBareVerb = (words: readonly Word[], verb: number) =>
  isBaseVerb(words[verb] as Word) && !idle.has(words[verb]?.norm ?? '');

/** "Always check …", unlike "a movement always right on the verge". */
const isRule = (words: readonly Word[], verb: number) =>
  words[verb - 1]?.norm === 'always' &&
  (verb === 1 || /[,:;.!]/.test(words[verb - 2]?.after ?? ''));

/** "A reminder to wear sunscreen": the verb of what readers are reminded of. */
function remindersIn(words: readonly Word[]): number | undefined {
  for (let at = 0; at < Math.min(words.length - 2, 5); at++)
    if (words[at]?.norm === 'reminder' && words[at + 1]?.norm === 'to') return at + 2;
  return undefined;
}

/** The verb of the advice: "remember to breathe" and "don't forget to breathe" are about breathing. */
function remindedOf(words: readonly Word[], verb: number, negated: boolean): number | undefined {
  const norm = words[verb]?.norm;
  const reminds = negated
    ? norm === 'forget'
    : norm === 'remember' || norm === 'try' || norm === 'learn';
  if (reminds && words[verb + 1]?.norm === 'to') return verb + 2;
  return negated ? undefined : verb;
}

/** "You can consider", "to see", "the work": what stands before it makes it no directive. */
function isGoverned(words: readonly Word[], verb: number): boolean {
  const before = words[verb - 1];
  if (before?.kind !== 'word' || /[^\s'’]/.test(before.after)) return false;
  return (
    before.tags.has('Modal') ||
    before.tags.has('Determiner') ||
    /^(?:to|i|we|you|they|he|she|who|my|our|your|their|not|of)$/.test(before.norm)
  );
}
