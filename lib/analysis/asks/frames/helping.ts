import { type Frame, officials } from './frame';

/** Asks for time, a vote or a word with an official. */
export const helping: readonly Frame[] = [
  // volunteer, help
  { verbs: ['volunteer'], kind: 'volunteer' },
  { verbs: ['lend'], kind: 'volunteer', after: /^(?:a|your|us) (?:hand|voice|help|time|support)/ },
  { verbs: ['knock', 'canvass', 'phonebank', 'phone-bank'], kind: 'volunteer' },
  {
    verbs: ['hit', 'work', 'walk'],
    kind: 'volunteer',
    after: /^the (?:doors|phones|pavement|polls|streets)\b/,
  },
  { verbs: ['make'], kind: 'volunteer', after: /^(?:some |a few )?(?:phone ?)?calls?\b/ },
  {
    verbs: ['help'],
    kind: 'volunteer',
    after:
      /^(?:us|our|me (?!(?:understand|with|figure|choose|decide|fix|find|see|out|locate|learn|set|please|i|ive|get (?:this|that|my))\b)[a-z]+|(?:one|two|three|four|five|six|ten|[0-9]+) [a-z]+|those|these|them|families|support|save|protect|stop|fight|fund|end|defend|elect|send|spread|keep|build|get|make|rescue|feed|bring|HANDLE|QUOTE|out|a|the|children|kids|people|victims|survivors)\b/,
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
      /^(?:us |in )?(?:your|an?|the|someone|somebody) (?:[a-z-]+ ){0,2}(?:nominations?|applications?|resume|cv|proposals?|abstracts?|entries|entry|leaders?)\b/,
  },
  { verbs: ['nominate'], kind: 'vote' },
  // A comment to an authority on a plan or a rule
  {
    verbs: ['comment'],
    kind: 'contact-official',
    after:
      /^(?:(?:on|by|before|until|now|today|here)\b.*(?:LINK|rule|plan|proposal|by|before|deadline)|LINK|$)/,
    not: /^(?:on (?:this|my|our|his|her) (?:post|video|photo|picture|thread))/,
  },
  { verbs: ['step'], kind: 'other', after: /^up\b/, requested: true },
  {
    verbs: ['stand'],
    kind: 'other',
    after: /^(?:with|by) (?:us|me|our|them|HANDLE)\b/,
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
    not: /^(?:count|counts|share|result|tally|was|is|to (?:repeal|approve|pass|extend))/,
  },
  { verbs: ['cast'], kind: 'vote', after: /^(?:your|a) (?:[a-z]+ )?(?:vote|ballot)/ },
  { verbs: ['elect', 're-elect', 'reelect'], kind: 'vote' },
  { verbs: ['get'], kind: 'vote', after: /^out (?:and|to|there|the) (?:and )?(?:vote|the vote)/ },
  {
    verbs: ['request', 'return', 'mail'],
    kind: 'vote',
    after: /^(?:in )?your (?:[a-z-]+ )?ballot/,
  },
  {
    verbs: ['bring', 'send', 'drop'],
    kind: 'vote',
    after: /^(?:in |off )?your ?(?:[a-z-]+ )?ballot/,
  },
  { verbs: ['visit', 'head', 'go'], kind: 'vote', after: /^(?:to )?the polls/ },
  // contact an official
  {
    verbs: [
      'call',
      'email',
      'e-mail',
      'write',
      'tweet',
      'contact',
      'tell',
      'urge',
      'ask',
      'message',
      'phone',
      'text',
      'demand',
      'petition',
      'lobby',
      'let',
      'remind',
      'push',
      'pressure',
    ],
    kind: 'contact-official',
    after: new RegExp(`^(?:to |on |at )?(?:${officials.source.slice(1)})`),
  },
  {
    verbs: ['tell', 'urge', 'ask', 'tweet', 'email', 'call', 'write'],
    kind: 'contact-official',
    after: /^(?:at )?(?:HANDLE|congress|parliament)(?: HANDLE)*(?: (?:to|that|not|we|you)\b|$)/,
    not: /^(?:me|us|your (?:story|friends|family)|him about|her about|you|yourself|someone|people|everyone)\b/,
  },
];
