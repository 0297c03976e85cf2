import { achieve, advance, anyOf, oppose, perform, protect, provide, verbs } from './acts';
import type { Frame } from './frame';
import { atOnce, beneficiaries, goals, roles } from './things';

/** Asks for time and work. */
const ofTime: readonly Frame[] = [
  { verbs: ['volunteer'], kind: 'volunteer' },
  {
    verbs: ['lend'],
    kind: 'volunteer',
    after: /^(?:a|your|us|some) (?:hand|voice|help|time|support)|^(?:us|me) (?:a|an|your|some)\b/,
  },
  {
    verbs: verbs('spend give spare'),
    kind: 'volunteer',
    after:
      /^(?:us |me )?(?:a|an|your|one|two|some|this) (?:[a-z]+ ){0,2}(?:with us|volunteering)\b/,
  },
  {
    verbs: verbs('take pick cover fill grab claim join work sign'),
    kind: 'volunteer',
    after: /^(?:up |on |up for )?(?:a|an|one|your|our|the|some|extra) (?:[a-z-]+ ){0,2}?shifts?\b/,
  },
  {
    verbs: verbs('become train sign serve'),
    kind: 'volunteer',
    after: new RegExp(
      `^(?:up )?(?:as )?(?:a|an|our|one of our) (?:(?!better|good|great|more|thought)[a-z-]+ ){0,2}?${roles}\\b`,
    ),
  },
  {
    verbs: ['be'],
    kind: 'volunteer',
    after: new RegExp(
      `^(?:a|an|our) (?:(?!better|good|great|more|thought)[a-z-]+ ){0,2}?${roles}\\b.*\\b${atOnce}`,
    ),
  },
  {
    verbs: ['be'],
    kind: 'volunteer',
    after: new RegExp(
      `^(?:a|an|our) (?:(?!better|good|great|more|thought)[a-z-]+ ){0,2}?${roles}\\b`,
    ),
    not: /\bnot an?\b/,
    withoutLink: 'none',
  },
  { verbs: ['train'], kind: 'volunteer', after: /^(?:up )?(?:as|to be) (?:a|an|one of our)\b/ },
  // "Bake for us on Sunday"
  {
    verbs: perform,
    kind: 'volunteer',
    after: /^(?:[a-z]+ ){0,3}for us\b/,
  },
  { verbs: ['put'], kind: 'volunteer', after: /^your(?:self)? (?:hand up|forward) for\b/ },
  { verbs: ['mentor'], kind: 'volunteer', after: /^(?:a|an|our|with us|young)\b/ },
  { verbs: ['open'], kind: 'volunteer', after: /^your (?:home|spare room|house) to\b/ },
];

/** Asks to work for a campaign. */
const forCampaigns: readonly Frame[] = [
  {
    verbs: ['knock'],
    kind: 'volunteer',
    after: /^(?:on )?(?:a few |some |more |[0-9]+ )?doors?\b|^(?:with|for) |^$/,
  },
  { verbs: verbs('canvass phonebank phone-bank doorknock'), kind: 'volunteer' },
  {
    verbs: verbs('hit work walk'),
    kind: 'volunteer',
    after: /^the (?:doors|phones|pavement|polls|streets)\b/,
  },
  { verbs: ['make'], kind: 'volunteer', after: /^(?:some |a few )?(?:phone ?)?calls?\b/ },
  { verbs: verbs('phone text'), kind: 'volunteer', after: /^bank\b/ },
  {
    verbs: verbs('drive take get give bring'),
    kind: 'volunteer',
    after:
      /^(?:a |an |your |some )?(?:[a-z]+ )?(?:voters?|neighbou?rs?|friends?|people|seniors?|family) (?:a (?:ride|lift) )?to the polls\b/,
  },
  {
    verbs: verbs('host throw organize organise hold'),
    kind: 'volunteer',
    after: /^(?:a|an|your own) (?:[a-z]+ ){0,2}(?:party|fundraiser|event|meetup|drive|sale)\b/,
  },
  {
    verbs: verbs('pick grab get put place plant display hang'),
    kind: 'volunteer',
    after:
      /^(?:up )?(?:a|an|your|some|our) (?:(?!to\b|for\b)[a-zA-Z]+ ){0,2}(?:yard sign|lawn sign|signs?|flyers?|leaflets|posters?)(?: (?:in|on|up)\b| for | LINK|$)/,
  },
];

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
      `^(?:us|our|this (?!work|out)|him|her|them(?! (?:understand|see))|me (?!${myself}\\b)[a-z]+|(?:one|two|three|four|five|six|ten|[0-9]+) [a-z]+|these|HANDLE|QUOTE|NAME|out)\\b`,
    ),
    not: /^(?:cent(?:er|re)|desk|page)\b|^us (?:understand|help you|to help you|assist|serve you|improve|look|locate|find your|fix)\b/,
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

/** Asks for time, for work, for a stand. */
export const helping: readonly Frame[] = [...ofDoors, ...ofTime, ...forCampaigns, ...withCauses];
