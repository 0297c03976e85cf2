import type { Frame } from './frame';

/** Asks for time, work, a vote, a stand. */
export const helping: readonly Frame[] = [
  // volunteer, help
  { verbs: ['volunteer'], kind: 'volunteer' },
  {
    verbs: ['lend'],
    kind: 'volunteer',
    after: /^(?:a|your|us) (?:hand|voice|help|time|support)|^(?:us|me) (?:a|an|your|some)\b/,
  },
  { verbs: ['knock', 'canvass', 'phonebank', 'phone-bank'], kind: 'volunteer' },
  {
    verbs: ['hit', 'work', 'walk'],
    kind: 'volunteer',
    after: /^the (?:doors|phones|pavement|polls|streets)\b/,
  },
  { verbs: ['make'], kind: 'volunteer', after: /^(?:some |a few )?(?:phone ?)?calls?\b/ },
  { verbs: ['phone', 'text'], kind: 'volunteer', after: /^bank\b/ },
  {
    verbs: ['host', 'throw', 'organize', 'organise'],
    kind: 'volunteer',
    after: /^(?:a|an|your own) (?:[a-z]+ ){0,2}(?:party|fundraiser|event|meetup|drive|sale)\b/,
  },
  { verbs: ['mentor'], kind: 'volunteer', after: /^(?:a|an|our|with us|young)\b/ },
  {
    verbs: ['spend'],
    kind: 'volunteer',
    after: /^(?:a|an|your|one|some) (?:[a-z]+ ){0,2}(?:with us|volunteering)\b/,
  },
  {
    verbs: ['pick', 'grab', 'get'],
    kind: 'volunteer',
    after: /^(?:up )?(?:a|your|some) (?:[a-z]+ )?(?:yard sign|signs?|flyers?|leaflets)\b/,
  },
  {
    verbs: ['help'],
    kind: 'volunteer',
    after:
      /^(?:us|our|this (?!work|out)|him|her|them(?! (?:understand|see))|me (?!(?:understand|with|figure|choose|decide|fix|find|see|out|locate|learn|set|please|i|ive|get (?:this|that|my))\b)[a-z]+|(?:one|two|three|four|five|six|ten|[0-9]+) [a-z]+|these|families|support|save|protect|stop|fight|fund|end|defend|elect|send|spread|keep|build|get|make|rescue|feed|bring|put|pay|provide|raise|give|change|elect|restore|preserve|cover|grow|finish|reach|win|HANDLE|QUOTE|NAME|out|a|the|children|kids|people|victims|survivors)\b/,
    not: /^us (?:understand|help you|to help you|assist|serve you|improve|look|locate|find your|fix)/,
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
  // apply
  {
    verbs: ['apply'],
    kind: 'apply',
    after:
      /^$|^(?:now|here|today|online|before|by|at|via|until|with|early|for|soon|tonight|directly|LINK|TAG|EMOJI|to (?:be|join|become|our|the [a-z]+ (?:program|fellowship|position|job|role)|work|host|speak|attend|participate))\b/,
  },
  {
    verbs: ['submit', 'send', 'nominate'],
    kind: 'apply',
    after:
      /^(?:us |me |in )?(?:your|an?|the|someone|somebody) (?:[a-z-]+ ){0,2}(?:nominations?|applications?|resume|cv|portfolio|proposals?|abstracts?|entries|entry|leaders?)\b/,
  },
  { verbs: ['nominate'], kind: 'vote' },
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
  // vote
  {
    verbs: ['vote'],
    kind: 'vote',
    not: /^(?:count|counts|share|result|tally|was|is|with your|to (?:repeal|approve|pass|extend))/,
  },
  { verbs: ['elect', 're-elect', 'reelect'], kind: 'vote' },
  { verbs: ['get'], kind: 'vote', after: /^out (?:and|to|there|the) (?:and )?(?:vote|the vote)/ },
  {
    verbs: ['visit', 'head', 'go', 'get', 'run', 'walk'],
    kind: 'vote',
    after: /^(?:out )?(?:to )?the polls/,
  },
  { verbs: ['stay', 'get', 'remain'], kind: 'vote', after: /^in line\b/ },
  // A cause as an imperative, with a link to the page that asks
  {
    verbs: ['save', 'stop', 'protect', 'defend', 'demand', 'reject', 'oppose', 'free'],
    kind: 'petition',
    after: /^(?:our|the|this|these|them|action|justice|no|yes|no to|yes to)\b.*LINK/,
    not: /^the (?:date|press)/,
    withoutLink: 'none',
  },
];
