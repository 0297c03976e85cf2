import { achieve, advance, anyOf, oppose, protect, provide, verbs } from './acts';
import type { Frame } from './frame';
import { atOnce, beneficiaries, ceremonies, goals, tributes } from './things';

/** A cause that is helped on, not the everyday: what "help" with a bare infinitive asks for. */
const helpsOn = anyOf(protect, oppose, provide, advance, achieve);
/** Help with a thing of the reader's own is service: "help me understand", "help me find the button". */
const myself =
  '(?:understand|with|figure|choose|decide|fix|find|see|out|locate|learn|set|please|i|ive|get (?:this|that|my))';

/** Asks to open a door. */
const ofDoors: readonly Frame[] = [
  {
    verbs: verbs('introduce connect'),
    kind: 'other',
    requested: true,
    after: /^(?:us|me) (?:to|with)\b/,
  },
];

/** Asks for help: for us, for those we stand for, for a cause. */
const withCauses: readonly Frame[] = [
  {
    verbs: ['help'],
    kind: 'other',
    after: new RegExp(
      `^(?:us|our|this (?!work|out)|him|her|them(?! (?:understand|see))|me (?!${myself}\\b)[a-z]+|(?:one|two|three|four|five|six|ten|[0-9]+) [a-z]+|these|HANDLE|QUOTE|NAME|out|if you (?:can|could|are able))\\b`,
    ),
    not: new RegExp(
      `^(?:cent(?:er|re)|desk|page)\\b|^us (?:understand|help you|to help you|assist|serve you|improve|look|locate|find your|fix)\\b|^(?:us|me|HANDLE|NAME [a-z]+) (?:to |all )?(?:${ceremonies}e?\\b(?!.*(?:LINK|MONEY|\\bby [a-z]+ing\\b))|(?:share|show|send|give|extend) (?:[a-z]+ ){0,3}(?:of )?${tributes})`,
    ),
  },
  { verbs: ['help'], kind: 'volunteer', after: new RegExp(`^(?:to )?${helpsOn}\\b`) },
  // Somebody in general: "Help people before they ask" is advice.
  {
    verbs: ['help'],
    kind: 'other',
    after: new RegExp(
      `^(?:a|an|the|those|more|local|${beneficiaries}|people)\\b.*(?:\\b(?:${goals}|${atOnce})\\b)`,
    ),
  },
  {
    verbs: ['help'],
    kind: 'other',
    after: new RegExp(`^(?:a|an|the|those|more|local|${beneficiaries}|people)\\b`),
    withoutLink: 'none',
  },
  { verbs: ['act'], kind: 'other', after: /^(?:now|today|fast|before|by|LINK)\b/ },
  {
    verbs: ['take'],
    kind: 'other',
    after: /^(?:urgent |immediate )?action\b/,
    not: /^action (?:against|on (?:your|that))/,
  },
  {
    verbs: ['stand'],
    kind: 'petition',
    after: /^(?:with|up (?:for|with|to)) (?:[a-zA-Z]+ ){0,8}LINK/,
  },
  {
    verbs: ['make'],
    kind: 'other',
    after: /^(?:your (?:voice|voices|vote|plan)|a (?:plan to vote|difference))\b/,
  },
  // "Raise your voice", "take a stand": by itself a slogan
  {
    verbs: verbs('raise lift use lend'),
    kind: 'other',
    after: /^your voices?\b/,
    withoutLink: 'none',
  },
  { verbs: ['take'], kind: 'other', after: /^a stand\b/, withoutLink: 'none' },
  { verbs: ['step'], kind: 'other', after: /^up\b/, requested: true },
  {
    verbs: ['stand'],
    kind: 'other',
    after: /^(?:with|by) (?!your\b|the line)[a-zA-Z]+/,
    requested: true,
  },
  {
    verbs: ['be'],
    kind: 'other',
    after: /^(?:one of (?:them|the|our)|there for|part of|among)\b/,
    requested: true,
  },
  {
    verbs: ['do'],
    kind: 'donate',
    after: /^(?:just |even |only |maybe )*(?:MONEY|[0-9]+ (?:cents|percent))/,
    requested: true,
  },
  // "Demand that the ruling be overturned"
  {
    verbs: ['demand'],
    kind: 'petition',
    after: /^(?:that )?(?:[^ ]+ ){1,10}?be (?:[^ ]+ )?[a-z]+/,
  },
  {
    verbs: ['demand'],
    kind: 'petition',
    after:
      /^(?:an?|the|our|better|more|that|answers|change|justice|action|equal|fair|safe|clean|NAME|(?:[a-z]+ )?authorities)\b/,
    withoutLink: 'none',
  },
  {
    verbs: ['say'],
    kind: 'vote',
    after:
      /^(?:no|yes) to\b.*\b(?:ballot|polls|referendum|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
  },
  // A cause as an imperative, with a link to the page that asks
  {
    verbs: [...protect, ...oppose],
    kind: 'petition',
    after: /^(?:our|the|this|these|them|action|justice|no|yes|no to|yes to)\b.*LINK/,
    not: /^the (?:date|press)/,
    withoutLink: 'none',
  },
];

/** Asks for help and for a stand: for us, for those we stand for, for a cause. */
export const causes: readonly Frame[] = [...ofDoors, ...withCauses];
