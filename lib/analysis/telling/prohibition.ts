import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { type Hit, spanOf } from '../rule';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { anything, own, people, state, thought } from './objects';

/** Verbs of mind and having: "Don't know why", "Never thought of it" leave out "I". */
const ofMind = wordSet(
  `know think care like want need have believe see understand feel seem look sound get mean agree remember recall been
  seen heard thought had knew met felt read expected gets fails would could will did met say mention matter again
  mind find really even quite usually often normally`,
);
/** Set phrases that comfort, remind or ask. */
const courtesies = wordSet(
  `worry forget miss hesitate wait call mess change delay panic sweat blink tell judge hate disturb hold quit stop cry mind
  fret stress bother ask`,
);
/** Verbs of mind and courtesies forbid all the same when they are about people, oneself, or nothing at hand. */
const heeding = wordSet('ask judge tell hate believe say worry feel get hold look wait delay');
const heeded = new RegExp(
  `^(?!about (?:the|it)\\b)(?:(?:about|for|by|at|to|on to|onto|until) )?(?!(?:me|us)\\b|the (?:last|deadline))(?:${own}|${people}|${anything}|${thought}|${state}|(?:[a-z]+ing|the|your|them|too|so|back|down|away|yes|sorry|bad|guilty|lazy|sick|stuck|lost|around)\\b)`,
);
/** "Don't think the bus comes" leaves out "I", "don't think that you …" does not. */
const minding = wordSet('think care');
const minded = new RegExp(
  `^(?:${thought}|you\\b|that\\b|(?:about )?(?:${people}|what)|small\\b|like\\b|in\\b|of it as\\b)`,
);
const forgotten = new RegExp(`^(?:${thought}|that (?:people|you)\\b)`);
const isMeant = (verb: string, rest: string) =>
  (heeding.has(verb) && heeded.test(rest)) ||
  (minding.has(verb) && minded.test(rest)) ||
  (verb === 'forget' && forgotten.test(rest));
/** "Stop by", "stop in": no end is asked for. */
const goingPast = wordSet('by in over at for off on here there and to with into the');
const letNot = new RegExp(`^(?:${own}|${anything}|${people}|(?:your|other|fear|what)\\b)`);
/** What can stand before a prohibition in its clause. */
const leads = wordSet(
  'please just and but so then or maybe perhaps seriously also simply pls plz either now always ever hey guys folks already first second third finally instead say advice lpt tip no yes again remember',
);

/** "Stop blaming …", "never feed …", "don't wait for permission". `isAsked` tells what is part of an ask. */
export function prohibitionIn(
  sentence: Sentence,
  isAsked: (verb: number) => boolean,
  serves: boolean,
): Hit | undefined {
  const { words, text } = sentence;
  if (/\?[!?\s\uE000-\uE005]*$/.test(text)) return undefined;
  for (let at = 0; at < words.length; at++) {
    const told = toldAt(words, at);
    if (told === undefined || !startsClause(words, at) || isAsked(told)) continue;
    // "Please do not bring glass" is a house rule; in an answer, a service.
    if (words[at - 1]?.norm === 'please' && (serves || isNotice(sentence, at))) continue;
    return { ...spanOf(sentence, at, told), variant: 'stop' };
  }
  return undefined;
}

const isNotice = ({ text, words }: Sentence, at: number) =>
  /^do not\b/i.test(text.slice(words[at]?.start));

/** The last word of a prohibition that begins here. */
function toldAt(words: readonly Word[], at: number): number | undefined {
  const norm = words[at]?.norm;
  if (norm === 'stop' || norm === 'quit' || norm === 'avoid') {
    const next = words[at + 1];
    if (next?.kind !== 'word' || goingPast.has(next.norm) || /[.!,:]/.test(words[at]?.after ?? ''))
      return undefined;
    if (norm === 'stop' && next.norm === 'it') return at + 1;
    if (next.norm.endsWith('ing') || norm === 'avoid') return at + 1;
    // "Stop panic buying": the noun goes with the doing.
    return next.tags.has('Noun') && words[at + 2]?.norm.endsWith('ing') && next.after === ' '
      ? at + 2
      : undefined;
  }
  let verb: number;
  if (norm === 'do' && words[at + 1]?.norm === 'not') verb = at + 2;
  else if (norm === 'dont' || norm === 'never') verb = at + 1;
  else return undefined;
  while (/^(?:ever|just)$/.test(words[verb]?.norm ?? '')) verb++;
  // "Don't go buying", unlike "don't go to".
  if (words[verb]?.norm === 'go' && words[verb + 1]?.tags.has('Verb')) verb++;
  if (words[verb]?.norm === 'let')
    return letNot.test(restOf(words, verb + 1, 4)) ? verb : undefined;
  // "Don't be rude", unlike "don't be late" and the teaser's "don't be fooled".
  if (words[verb]?.norm === 'be')
    return words[verb + 1]?.kind === 'word' &&
      !/^(?:late|a|an|the|sad|sorry|shy|surprised|alarmed|silly|daft|ridiculous|modest|fooled|deceived|deterred|disappointed)$/.test(
        words[verb + 1]?.norm ?? '',
      )
      ? verb + 1
      : undefined;
  const told = words[verb];
  // "So don't."
  if (!told && norm === 'do' && /^(?:so|just)$/.test(words[at - 1]?.norm ?? '')) return verb - 1;
  // "Never-ending"
  if (/^-/.test(words[at]?.after ?? '')) return undefined;
  // "Don't take our word for it" is said of the writer.
  if (/^(?:our|my)$/.test(words[verb + 1]?.norm ?? '')) return undefined;
  // "Don't ignore this e-mail" is about the message.
  if (/^(?:ignore|skip|close|delete)$/.test(told?.norm ?? '') && words[verb + 1]?.norm === 'this')
    return undefined;
  // "Don't give up!" cheers.
  if (told?.norm === 'give' && /^up(?:$| (?!on|your|the))/.test(restOf(words, verb + 1, 3)))
    return undefined;
  // "Never lose your keys again" promises.
  if (norm === 'never' && words.some((word, index) => index > verb && word.norm === 'again'))
    return undefined;
  if (told && !/[,;]/.test(told.after) && isMeant(told.norm, restOf(words, verb + 1, 4)))
    return verb;
  // "Don't ask." by itself is a turn of phrase.
  if (at === 0 && (!words[verb + 1] || /[.!,]/.test(told?.after ?? ''))) return undefined;
  return forbids(told, norm) ? verb : undefined;
}

function forbids(told: Word | undefined, by: string): boolean {
  if (told?.kind !== 'word' || ofMind.has(told.norm) || courtesies.has(told.norm)) return false;
  const { tags } = told;
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition')) return false;
  if (tags.has('Verb'))
    return !tags.has('PastTense') && !tags.has('Gerund') && !/[^s]s$/.test(told.norm);
  return by !== 'never' && tags.has('Noun');
}

/** Nothing that could be its subject stands before it. */
function startsClause(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index] as Word;
    if (word.kind !== 'word') return true;
    if (word.inTag && !words[at]?.inTag) return true;
    if (/[,;:.!?\u2014\u2013]|\s-/.test(word.after))
      return !/^(?:who|that|which|i|we|they|he|she)$/.test(word.norm);
    if (!leads.has(word.norm))
      return (
        (index < at - 1 &&
          /^(?:and|but|so|then|or|please)$/.test(words[index + 1]?.norm ?? '') &&
          !hasOwnSubject(words, at)) ||
        (index === at - 1 && runsOn(words, at))
      );
  }
  return true;
}

/** "I do this and never think of it": the verb has the subject of the clause before. */
function hasOwnSubject(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ norm }) => /^(?:i|we|they|he|she|it|who|which)$/.test(norm));
}

/**
 * "He is a child stop blaming him", "this app lies don't buy it": without a sign, where what stands before can be neither its
 * subject nor what governs it.
 */
function runsOn(words: readonly Word[], at: number): boolean {
  const own = words[at] as Word;
  const { norm, tags } = words[at - 1] as Word;
  if (own.tags.has('Noun') || governing.has(norm) || tags.has('Modal') || tags.has('Plural'))
    return false;
  if (words.slice(Math.max(at - 4, 0), at).some((word) => causing.has(word.norm))) return false;
  if (/^(?:it|him|her|them|me|us)$/.test(norm)) return own.norm !== 'do' || norm !== 'it';
  return tags.has('Verb') && !tags.has('Auxiliary') && !tags.has('Gerund');
}
const governing = wordSet(
  'to not i you we they he she who that which this these those people please will did does do can could would should must help go and or',
);
const causing = wordSet(
  'make makes made making let lets help see saw watch watching have had hear heard get why when how',
);
