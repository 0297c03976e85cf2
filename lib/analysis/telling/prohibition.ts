import type { Sentence } from '../document';
import { restOf } from '../grammar';
import { type Hit, spanOf } from '../rule';
import { wordSet } from '../word-class';
import type { Word } from '../words';

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
/** Verbs of mind and courtesies forbid all the same with these after them: "don't believe everything". */
const meant: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ask: /^(?:people|your|women|anyone|customers|kids|others|for (?!me|us))\b/,
    believe: /^(?:everything|anything|what|all|the (?:hype|lies|media|headlines|ads|myth))\b/,
    care: /^(?:what|about what)\b/,
    feel: /^(?:bad|guilty|ashamed|sorry|obliged|obligated|pressured|the need|like you)\b/,
    get: /^(?:too|caught|stuck|attached|discouraged|distracted|complacent|comfortable|lost|emotional|defensive|lazy|cocky|hung|carried|used|into|one|any|another|a (?:dog|puppy|cat|rabbit|pet))\b/,
    hold: /^(?:back|on to|it in|grudges|onto|a grudge|your (?:tongue|team|people))\b/,
    hate: /^(?:the|people|on)\b/,
    have: /^(?:meetings|a meeting|kids|children|pets|unprotected)\b/,
    judge: /^(?:people|others|a|an|someone|anyone|by|your|them)\b/,
    look: /^(?:at|down|back|away|for|to|only|past)\b/,
    say: /^(?:yes|you|i am|sorry|anything|it|that|things|no)\b/,
    tell: /^(?:people|your|them|me|us|others|everyone|yourself|a|the|kids|women)\b/,
    think:
      /^(?:you|that you|it will|for a (?:second|moment|minute)|of it as|about (?:the|what|it)|small|too|like|in terms)\b/,
    wait: /^(?:until|till|for (?!me|us|the (?:last|deadline))|to be|around)\b/,
    want: /^(?:less)\b/,
    worry: /^(?:about (?:what|being|the|how|making|your|getting|looking|people))\b/,
    forget: /^(?:who|where you|why you|that|your (?:roots|worth|why|friends|people))\b/,
    delay: /^(?:your|the|a|seeing|getting)\b/,
    compare: /^/,
  }),
);
/** "Stop by", "stop in": no end is asked for. */
const goingPast = wordSet('by in over at for off on here there and to with into the');
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
  if (/\?[\s\uE000-\uE005]*$/.test(text)) return undefined;
  for (let at = 0; at < words.length; at++) {
    const told = toldAt(words, at);
    if (told === undefined || !startsClause(words, at) || isAsked(told)) continue;
    // In an answer "please do not send your number" is a service.
    if (serves && words[at - 1]?.norm === 'please') continue;
    return { ...spanOf(sentence, at, told), variant: 'stop' };
  }
  return undefined;
}

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
    return /^(?:your|yourself|an?|one|any|anyone|anybody|people|others|other|fear|what)$/.test(
      words[verb + 1]?.norm ?? '',
    )
      ? verb
      : undefined;
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
  // "Don't ignore this e-mail" is about the message.
  if (/^(?:ignore|skip|close|delete)$/.test(told?.norm ?? '') && words[verb + 1]?.norm === 'this')
    return undefined;
  // "Don't give up!" cheers.
  if (told?.norm === 'give' && /^up(?:$| (?!on|your|the))/.test(restOf(words, verb + 1, 3)))
    return undefined;
  if (told && meant.get(told.norm)?.test(restOf(words, verb + 1, 4))) return verb;
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
        index < at - 1 &&
        /^(?:and|but|so|then|or|please)$/.test(words[index + 1]?.norm ?? '') &&
        !hasOwnSubject(words, at)
      );
  }
  return true;
}

/** "I do this and never think of it": the verb has the subject of the clause before. */
function hasOwnSubject(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ norm }) => /^(?:i|we|they|he|she|it|who|which)$/.test(norm));
}
