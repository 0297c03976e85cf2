import { restOf } from '../grammar';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import type { DeedKind } from './deeds';
import type { Predicate } from './predicate';
import { isStage } from './stages';
import type { Subject } from './subjects';
import { workOf } from './works';

/** "Which is why we …" gives the reason for a stand; "see why we …" shows something. */
export const isReason = (words: readonly Word[], { from }: Subject) =>
  words[from - 1]?.norm === 'why' && /^(?:is|'s|was)$/.test(words[from - 2]?.norm ?? '');

/** "I am fighting for …", "I joined my colleagues to …": a stand that one takes. */
export const isStand = (norm: string, form: string, who: Subject['who']) =>
  /^(?:join|vot(?:e|ed|ing)$)/.test(norm) ||
  (form !== 'past' && /^(?:fight|champion|support)/.test(norm)) ||
  (form !== 'past' && who === 'i' && /^(?:work|push|aim|striv)/.test(norm));

/** A verb right after an account is what that account did: "@ana wrote …", unlike "@ana: wrote …". */
export const follows = (words: readonly Word[], from: number) =>
  words[from - 1]?.kind === 'handle' && !/:/.test(words[from - 1]?.after ?? '');

/** "Pass it on", "make it clear", "raise a child", "I have found that": no deed. */
export function isIdiom(words: readonly Word[], at: number, { perfect }: Predicate): boolean {
  const norm = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  const rest = () => restOf([...words], at + 1, 7);
  if (/sel(?:f|ves)$/.test(next) && !/^t(?:each|aught)/.test(norm)) return true;
  // "I brought together officials": a meeting.
  if (/^br(?:ing|ought)/.test(norm))
    return /^(?:together|along|up|back|it|him|her|them|you)$/.test(next);
  // "Launched into the third season"
  if (/^launch/.test(norm)) return next === 'into';
  if (/^(?:cut|hit)$/.test(norm) && at > 0 && /:/.test(words[at - 1]?.after ?? '')) return true;
  if (norm.startsWith('pass') && passed.test(rest())) return false;
  if (norm.startsWith('pass'))
    return /^(?:along|on|by|away|out|through|that|this|it|your|the)$/.test(next);
  if (/^t(?:ell|old)/.test(norm)) return !/\b(?:story|stories|tales?)\b/.test(rest());
  if (/^clos/.test(norm)) return !closed.test(rest());
  if (/^gr[oe]w/.test(norm)) return next === 'up';
  if (/^(?:file|tabl)/.test(norm)) return !passed.test(rest());
  if (/^wr[io]t/.test(norm)) return next === 'to' || next === 'you';
  if (/^rais/.test(norm)) return !funds.test(rest());
  if (/^work/.test(norm)) return !toward.test(next);
  if (/^(?:ma(?:k(?:e|es|ing)|de)|creat)/.test(norm))
    return (
      /^(?:us|me|you|him|her|them)$/.test(next) ||
      made.test(next) ||
      errands.test(restOf([...words], at + 1, 4))
    );
  // "Intro'd": the parser takes it apart.
  if (norm === 'intro') return next !== 'would';
  if (/^open/.test(norm)) return words[at + 1]?.tags.has('Noun') === true && !venue.test(rest());
  if (/^team/.test(norm)) return next !== 'up';
  if (/^introduc/.test(norm)) return isSomebody(words[at + 1]);
  return norm === 'found' && (perfect || /^(?:that|it|out|this|myself)$/.test(next));
}

const made = /^(?:it|sure|clear|sense|up|do|fun|time|way|money|friends)$/;
/** What anybody makes in a day, and nobody shows. */
const errands =
  /^(?:an?|the|my|our|some|this|that|another|any|few|no)(?: [a-z0-9]+){0,2}? (?:account|profile|appointment|reservation|booking|payment|purchase|order|request|complaint|mistakes?|friends|decision|fun|time|way|point|call|deal|difference|sense|choice|note|list|mess|move|living|fool|case|noise|trip|visit|joke|day|week|night|morning|bed)(?![\w-])/;
/** What one opens to the public, unlike talks and letters. */
const venue =
  /\b(?:shop|store|studio|office|clinic|school|shelter|cent(?:re|er)|branch|factory|plant|mine|museum|gallery|library|hub|lab|restaurant|cafe|café|bakery|kitchen|bar|hotel|gym|home|house|location|site|facility|headquarters|exhibition|show|market|applications|registrations?|bookings|doors)s?\b/;
/** "I introduced Judge Park": a person, and no product. */
const isSomebody = (word: Word | undefined) =>
  word?.kind === 'handle' || ['Person', 'Honorific'].some((tag) => word?.tags.has(tag));
/** What one raises and may be proud of. */
const funds = /\b(?:MONEY|funds?|money|round|seed|series|capital|awareness|[0-9][0-9.,]*[km%]?)\b/;
/** What one closes with success, unlike doors and accounts. */
const closed =
  /\b(?:MONEY|series|deals?|rounds?|seed|contracts?|sales?|clients?|gaps?|cases?|loops?)\b/;
/** Work at something, unlike work that one has, or that works. */
const toward = /^(?:with|on|for|to|hard|together|alongside|closely|across|tirelessly|so|as)$/;

/** What one passes and may be proud of. */
const passed =
  /^(?:(?!on |along |by |to )[a-z0-9'-]+ ){0,5}?(?:exams?|tests?|viva|finals|orals|defence|defense|certification|bar|boards|bill|act|amendment|legislation|law|resolution|budget|reform|motion|measure)\b/;

/** "I started a petition", "we are collecting funds": what one sets going for a cause is asked for, and not shown off. */
export const isForCause = (words: readonly Word[], verb: number, kind: DeedKind): boolean =>
  (/^(?:launch|make|run)$/.test(kind) || words[verb]?.norm.startsWith('collect') === true) &&
  words.slice(verb + 1, verb + 6).some(({ norm }) => causes.has(norm));
const causes = wordSet(
  'petition fundraiser gofundme appeal collection funds donations supplies signatures information responses feedback goal',
);

/** "We are filling the gaps", unlike "we are facing a crisis": something is being done, and not to us all. */
export const isUnderWay = ({ norm, tags }: Word) =>
  tags.has('Gerund') && norm.endsWith('ing') && !suffered.has(norm);
const suffered = new Set(
  `seeing waiting looking going having getting living facing losing running hoping talking thinking being watching
  asking calling doing trying witnessing experiencing missing killing destroying using spending wondering heading
  entering failing feeling suffering dying paying burning causing letting ignoring dealing sitting standing`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Tackling waste could save millions": a deed in general, of nobody. */
export function isGerundSubject(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length; at++) {
    const { norm, tags } = words[at] as Word;
    if (/^(?:we|i|you|they|he|she|it|who|which|that|because|as|if|while)$/.test(norm)) return false;
    // "The Fed's latest move": no "is".
    if (norm === 'is' && words[at - 1]?.start === words[at]?.start) continue;
    if (tags.has('Modal') || /^(?:is|are|was|were|has|have|had|does|means|will)$/.test(norm))
      return true;
    if (/[.!?:;]/.test(words[at]?.after ?? '')) return false;
  }
  return false;
}

/** "… at the Royal Society": a house with a name. */
const isHouse = (words: readonly Word[], at: number): boolean => {
  const named = words[words[at]?.norm === 'the' ? at + 1 : at];
  return (
    /^(?:at|to|for)$/.test(words[at - 1]?.norm ?? '') &&
    ['Organization', 'ProperNoun', 'Acronym'].some((tag) => named?.tags.has(tag)) &&
    !['Person', 'Place', 'Date'].some((tag) => named?.tags.has(tag))
  );
};

const stagePrepositions = /^(?:on|at|with|in|to|for|@)$/;

const atStage = 0.4;
/** "On the radio", unlike "with the mayor"; "I am speaking at the congress", unlike "I spoke there". */
const onAir = 0.5;

/** "… on the radio", "… with HANDLE": the act has a stage. */
export function reachesStage(
  words: readonly Word[],
  verb: number,
  { be, future }: Pick<Predicate, 'be' | 'future'>,
): number {
  for (let at = verb + 1; at < words.length && at <= verb + 12; at++) {
    // "Interviewed @ana"; one joins somebody without a stage, too.
    if (words[at]?.kind === 'handle' && at === verb + 1 && !words[verb]?.norm.startsWith('join'))
      return atStage;
    if (!stagePrepositions.test(words[at]?.norm ?? '')) continue;
    if (isStage(words, at + 1) || isHouse(words, at + 1))
      return be || future || words[at]?.norm === 'on' ? onAir : atStage;
  }
  return 0;
}

/** "When we work together we build": anybody does. */
export const isGeneral = (words: readonly Word[]) =>
  words.some(
    ({ norm }, at) => norm === 'we' && /^(?:if|when|unless|until)$/.test(words[at - 1]?.norm ?? ''),
  );

/** "Our wish to help", "our town, built by many": what comes after qualifies the noun. */
export const isQualified = (words: readonly Word[], { who, to }: Subject, { at }: Predicate) =>
  who === 'ours' &&
  ((words[to + 1]?.norm === 'to' && !workOf(words[to]?.norm ?? '')) ||
    (at === to + 1 && words[to]?.after.startsWith(',') === true));

/** "Our divers explain", "Riverbank's Ana Ruiz will present": the house lets its people be heard. */
export const isHeard = (words: readonly Word[], from: number, verb: number) =>
  words[from]?.norm !== 'my' &&
  words
    .slice(from, verb)
    .some(
      ({ norm }, index) =>
        workOf(norm)?.people ||
        (norm.endsWith("'s") &&
          ['Person', 'ProperNoun'].some((tag) => words[from + index + 1]?.tags.has(tag))),
    );
