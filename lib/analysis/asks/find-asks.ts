import type { Sentence } from '../document';
import { perSentence } from '../document';
import type { AskKind, AskStrength } from '../finding';
import { type Imperative, imperatives, restOf } from '../grammar';
import type { Word } from '../words';
import { type Frame, frames, pointers } from './frames';

/** An ask in one sentence: the words from `from` to `to` (inclusive). */
export interface Ask {
  from: number;
  to: number;
  strength: AskStrength;
  kind: AskKind;
}

const byVerb = new Map<string, Frame[]>();
for (const frame of [...frames, ...pointers])
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);

/** The frame that a base form and the words after it fill. */
export function frameAt(words: Word[], verb: number): Frame | undefined {
  const norm = words[verb]?.norm;
  if (norm === undefined) return undefined;
  const candidates = byVerb.get(norm);
  if (!candidates) return undefined;
  const rest = restOf(words, verb + 1);
  return candidates.find(
    (frame) => (frame.after?.test(rest) ?? true) && !(frame.not?.test(rest) ?? false),
  );
}

const verbOfNoun = new Map([
  ['donating', 'donate'],
  ['giving', 'give'],
  ['contributing', 'contribute'],
  ['chipping', 'chip'],
  ['pitching', 'pitch'],
  ['making', 'make'],
  ['joining', 'join'],
  ['signing', 'sign'],
  ['volunteering', 'volunteer'],
  ['supporting', 'support'],
  ['becoming', 'become'],
  ['sponsoring', 'sponsor'],
  ['subscribing', 'subscribe'],
  ['following', 'follow'],
  ['sharing', 'share'],
  ['voting', 'vote'],
  ['sending', 'send'],
  ['helping', 'help'],
  ['registering', 'register'],
  ['buying', 'buy'],
  ['checking', 'check'],
]);

function gerundFrame(words: Word[], at: number): Frame | undefined {
  const base = verbOfNoun.get(words[at]?.norm ?? '');
  if (base === undefined) return undefined;
  const copy = words.slice();
  copy[at] = { ...(words[at] as Word), norm: base };
  return frameAt(copy, at);
}

/** All asks of a sentence, in order, not overlapping. */
export const asksIn = perSentence((sentence: Sentence): Ask[] => {
  const asks = [...imperativeAsks(sentence), ...requestAsks(sentence), ...ellipticAsks(sentence)];
  return apart(asks);
});

const rank: Record<AskStrength, number> = { pointer: 0, soft: 1, hard: 2 };

/** Keep the strongest of overlapping asks. */
function apart(asks: Ask[]): Ask[] {
  const kept: Ask[] = [];
  const byRank = [...asks].sort((a, b) => rank[b.strength] - rank[a.strength] || a.from - b.from);
  for (const ask of byRank)
    if (!kept.some((other) => ask.from <= other.to && ask.to >= other.from)) kept.push(ask);
  return kept.sort((a, b) => a.from - b.from);
}

function imperativeAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const out: Ask[] = [];
  for (const imperative of imperatives(sentence)) {
    const ask = askOf(words, imperative);
    if (ask) out.push(ask);
  }
  return out;
}

const carriers = new Map<string, RegExp>([
  ['remember', /^to\b/],
  ['forget', /^to\b/],
  ['be', /^sure (?:to|and)\b/],
  ['make', /^sure (?:to|that you|you|and)\b/],
  ['consider', /^/],
  [
    'take',
    /^(?:a|an|one|the|two|some) (?:[a-z]+ )?(?:moment|minute|minutes|second|seconds|time|opportunity)s? (?:to|and)\b/,
  ],
  ['feel', /^free to\b/],
  ['hesitate', /^to\b/],
  ['help', /^(?:us|me|them|HANDLE) (?:to )?/],
  ['go', /^(?:and |ahead and |out and |online and |to LINK (?:to|and) )?/],
  ['come', /^(?:and )?/],
  ['do', /^/],
  ['plan', /^(?:to|on)\b/],
]);
const soft = new Set(['feel', 'hesitate']);

/** "Please" belongs to the ask it softens. */
const withPlea = (words: Word[], verb: number) =>
  /^(?:please|plz|pls|kindly)$/.test(words[verb - 1]?.norm ?? '') ? verb - 1 : verb;

function askOf(words: Word[], imperative: Imperative): Ask | undefined {
  const { verb, negated } = imperative;
  const norm = words[verb]?.norm ?? '';
  if (negated && norm !== 'forget' && norm !== 'hesitate' && norm !== 'miss') return undefined;
  if (isNounSubject(words, verb)) return undefined;
  const own = frameAt(words, verb);
  const carrier = carriers.get(norm)?.exec(restOf(words, verb + 1));
  if (carrier && !(norm === 'forget' && !negated)) {
    const inner = innerVerb(words, verb + 1 + countWords(carrier[0]));
    if (inner) {
      const strength = soft.has(norm) ? weaker(inner.frame, 'soft') : strengthOf(inner.frame);
      if (!own || rank[strength] >= rank[strengthOf(own)])
        return {
          from: withPlea(words, verb),
          to: endOfAsk(words, inner.at),
          strength,
          kind: inner.frame.kind,
        };
    }
  }
  if (!own) return undefined;
  return {
    from: withPlea(words, verb),
    to: endOfAsk(words, verb),
    strength: strengthOf(own),
    kind: own.kind,
  };
}

const strengthOf = (frame: Frame): AskStrength => frame.strength ?? 'hard';
const weaker = (frame: Frame, most: AskStrength): AskStrength =>
  rank[strengthOf(frame)] < rank[most] ? strengthOf(frame) : most;
const countWords = (text: string) => text.split(' ').filter(Boolean).length;

function innerVerb(words: Word[], from: number): { at: number; frame: Frame } | undefined {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const frame = frameAt(words, at) ?? gerundFrame(words, at);
    if (frame) return { at, frame };
    const word = words[at];
    if (
      !word ||
      !/^(?:to|and|please|also|both|either|that|you|out|all|us|me|kindly|just|quickly|re)$/.test(
        word.norm,
      )
    )
      if (!word?.tags.has('Adverb')) return undefined;
  }
  return undefined;
}

/** "Support groups meet on Friday": the bare form is part of a subject, as a finite verb follows its noun. */
function isNounSubject(words: Word[], verb: number): boolean {
  const next = words[verb + 1];
  if (next?.kind !== 'word') return false;
  if (
    /^(?:is|was|are|were|has|had|will|would|can|could|does|did|should|may|might)$/.test(next.norm)
  )
    return true;
  if (/[,:;.!?\u2014-]/.test(words[verb]?.after ?? '')) return false;
  if (!next.tags.has('Noun') || next.tags.has('Pronoun')) return false;
  for (let at = verb + 2; at < words.length && at < verb + 5; at++) {
    const word = words[at] as Word;
    if (/[,:;!?\u2014]/.test(words[at - 1]?.after ?? '')) return false;
    if (/^(?:is|was|are|were|has|had|will|would|remains|remain|fell|rose)$/.test(word.norm))
      return true;
    if (!word.tags.has('Noun') && !word.tags.has('Adjective')) return false;
  }
  return false;
}

/** The ask reaches to the end of its clause: a sign, a link, or a coordinated clause with a verb of its own. */
function endOfAsk(words: Word[], verb: number): number {
  let to = verb;
  for (let at = verb + 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.kind === 'emoji' || word.kind === 'tag') break;
    if (word.kind === 'link' && /[:>\u2192-]/.test(words[at - 1]?.after ?? '')) break;
    if (/[.;!?()\u2014]|\s[-\u2013]\s/.test(words[at - 1]?.after ?? '')) break;
    if (
      /,/.test(words[at - 1]?.after ?? '') &&
      /^(?:and|but|so|because|which|who|as|where)$/.test(word.norm)
    )
      break;
    if (/^(?:and|or|&)$/.test(word.norm) && frameAt(words, at + 1)) break;
    to = at;
    if (at - verb > 40) break;
  }
  return to;
}

interface Request {
  /** On the words of a sentence as one string from a word on. */
  pattern: RegExp;
  strength: AskStrength;
}

const reader =
  '(?:you|u|ya|anyone|someone|somebody|everyone|anybody|any of you|some of you|you guys|you all|yall|folks)';
const soften =
  '(?:please |also |just |kindly |possibly |maybe |perhaps |even |still |help (?:us |me |out )?(?:by |to )?|be (?:willing|able|interested|so kind|open) (?:to|as to|in) |consider |like to |want to |care to |mind |take (?:a|the) (?:moment|minute|second) to |ever |ever consider )';

/** Requests that are not imperatives. Each ends where the asked-for verb stands. Clark (1979), "Responding to indirect speech acts". */
const requests: readonly Request[] = [
  {
    pattern: new RegExp(
      `^(?:can|could|will|would|wont|won't|wouldn't|may) (?:not )?${reader} (?:not )?${soften}*`,
    ),
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^(?:are|is|if) ${reader} (?:would be |are |were |be )?(?:willing|able|ready|prepared|going|in a position|open|interested) (?:to|in) ${soften}*`,
    ),
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^(?:can|could|may) (?:i|we) (?:ask|count on|get|persuade|convince|interest|trouble|invite|encourage) ${reader} (?:to|in|for|into) ${soften}*`,
    ),
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^(?:i|we) (?:would|will|do|am|are|really|just|also|strongly|desperately|urgently|still|'d )* ?(?:urge|ask|beg|need|want|recommend|request|implore|call on|calling on|urging|asking|counting on|count on|encourage|like|love) (?:for )?(?:${reader}|all of you|each of you|all|[a-z]+s|every [a-z]+) (?:to |that you |please )?${soften}*`,
    ),
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^${reader} (?:really )?(?:should|must|have to|need to|gotta|got to|ought to|better) (?:also |definitely |really |all )*`,
    ),
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^how much (?:would|can|could|will|do) ${reader} (?:like|want|be willing|be able|care)? ?(?:to )?`,
    ),
    strength: 'hard',
  },
  {
    pattern:
      /^if (?:you|u|some of you|anyone|everyone|everybody|each of (?:you|us)|everyone [a-z]+ this|you guys|all of you|just [a-z0-9]+ (?:of you|people)) (?:could|would|can|all|just)+ (?:please |just |all )*/,
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `^(?:${reader}) (?:can|could|may|might) (?:also |still |always |easily |even |now |help (?:us |me |[a-z]+ ){0,5}(?:by )?)*`,
    ),
    strength: 'soft',
  },
  {
    pattern: new RegExp(
      `^(?:have|did|do) ${reader} (?:ever )?(?:thought|think|considered|consider|know) (?:about |of |that )?(?:you can )?`,
    ),
    strength: 'soft',
  },
  {
    pattern: /^(?:how|what) (?:do you feel about|about|would you think (?:of|about)) /,
    strength: 'soft',
  },
  { pattern: /^why (?:not|don't you|do not you|do you not) /, strength: 'soft' },
  {
    pattern: new RegExp(
      `^(?:i|we|really|hope|hoping|hopefully|i'd|we'd|invite|inviting)* ?(?:hope|hoping|hopefully|invite|inviting|welcome|love|like) (?:that |to see |for )?(?:${reader}|all) (?:can |will |all |to |might |'ll |would |decide to |consider )*`,
    ),
    strength: 'soft',
  },
  {
    pattern:
      /^(?:you are|you're|you 're|everyone is|all are|anyone is) (?:all |also |very |most |more than |always )*(?:welcome|invited|encouraged|urged|asked) (?:to |and )/,
    strength: 'soft',
  },
];

function requestAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const out: Ask[] = [];
  for (let at = 0; at < words.length; at++) {
    const norm = words[at]?.norm ?? '';
    if (!requestOpeners.has(norm)) continue;
    const rest = restOf(words, at, 16);
    for (const { pattern, strength } of requests) {
      const found = pattern.exec(`${rest} `);
      if (!found) continue;
      const inner = innerVerb(words, at + countWords(found[0]));
      if (!inner || isCut(words, at, inner.at)) continue;
      out.push({
        from: at,
        to: endOfAsk(words, inner.at),
        strength: weaker(inner.frame, strength),
        kind: inner.frame.kind,
      });
      break;
    }
  }
  return out;
}

/** A request is one clause: "if you can, please give" is not "you can give". */
function isCut(words: Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => /[,.;:!?()\u2014]/.test(word.after));
}

const requestOpeners = new Set(
  "can could will would wont won't may are is if i we you u ya anyone someone somebody everyone how have did do what why hope hoping hopefully please all folks".split(
    ' ',
  ),
);

/** "Donate: link", "RSVP by Friday", "your support is needed": asks without a verb that does the asking. */
function ellipticAsks(sentence: Sentence): Ask[] {
  const { words } = sentence;
  const rest = restOf(words, 0, 40);
  const out: Ask[] = [];
  for (const { pattern, kind, strength } of elliptics) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const from = countWords(rest.slice(0, found.index));
    const to = Math.min(words.length - 1, from + countWords(found[0]) - 1);
    if (to >= from) out.push({ from, to, kind, strength });
  }
  return out;
}

const elliptics: readonly { pattern: RegExp; kind: AskKind; strength: AskStrength }[] = [
  {
    pattern:
      /\b(?:we|i|they|still|urgently|really|desperately) (?:still |really |urgently |desperately )?need your (?:[a-z]+ )?(?:help|support|donations?|votes?|signatures?|voices?|contributions?|gifts?)\b/,
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern: /\b(?:donations|contributions|gifts) (?:can|may) be (?:made|sent|given)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  {
    pattern:
      /\b(?:volunteers|donations|donors|supplies|blood) (?:are |is )?(?:still |urgently |badly |desperately )*(?:needed|wanted|required)\b/,
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    pattern:
      /\b(?:urgent|urgently) need(?:ed)? (?:for|of)? ?(?:volunteers|donations|blood|donors)\b/,
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    pattern: /\bit would mean (?:a lot|so much|the world|everything) if (?:you|some of you|u)\b/,
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern:
      /\b(?:for|to) (?:those|all|anyone|everyone) (?:of you )?(?:who |that )?(?:wanting|want|can|wish|wishing|interested|looking|would like) (?:to |in )?(?:help|donat\w+|give|volunteer\w*|contribut\w+|support)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  { pattern: /\b(?:see|meet) you (?:there|then|at|on|all|in)\b/, kind: 'attend', strength: 'soft' },
  {
    pattern:
      /\bhope (?:to see you|you can (?:make|join|come|attend)|you will (?:join|come|attend)|you'll)\b/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    pattern: /\byou (?:are|'re)? ?(?:all )?(?:invited|welcome) to\b/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:volunteers|everyone|all|new members) (?:are|is) (?:very much |always |most )*welcome\b/,
    kind: 'volunteer',
    strength: 'soft',
  },
  {
    pattern: /\bwhere to (?:bring|donate|send|volunteer|give)\b/,
    kind: 'donate',
    strength: 'soft',
  },
];
