import { type Frame, officials } from './frame';

/** Asks for time, a vote or a word with an official. */
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
      /^(?:us|our|me (?!(?:understand|with|figure|choose|decide|fix|find|see|out|locate|learn|set|please|i|ive|get (?:this|that|my))\b)[a-z]+|(?:one|two|three|four|five|six|ten|[0-9]+) [a-z]+|these|families|support|save|protect|stop|fight|fund|end|defend|elect|send|spread|keep|build|get|make|rescue|feed|bring|put|pay|provide|raise|give|change|elect|restore|preserve|cover|grow|finish|reach|win|HANDLE|QUOTE|out|a|the|children|kids|people|victims|survivors)\b/,
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
    not: /^(?:count|counts|share|result|tally|was|is|with your|to (?:repeal|approve|pass|extend))/,
  },
  {
    verbs: ['track', 'check', 'verify', 'update'],
    kind: 'vote',
    after: /^your (?:[a-z-]+ ){0,2}(?:ballot|registration|voter)\b/,
  },
  { verbs: ['cast'], kind: 'vote', after: /^(?:your|a) (?:[a-z]+ )?(?:vote|ballot)/ },
  { verbs: ['elect', 're-elect', 'reelect'], kind: 'vote' },
  { verbs: ['get'], kind: 'vote', after: /^out (?:and|to|there|the) (?:and )?(?:vote|the vote)/ },
  {
    verbs: ['request', 'return', 'mail'],
    kind: 'vote',
    after: /^(?:in )?your (?:[a-z-]+ ){0,3}ballot/,
  },
  {
    verbs: ['bring', 'send', 'drop'],
    kind: 'vote',
    after: /^(?:in |off )?your ?(?:[a-z-]+ )?ballot/,
  },
  {
    verbs: ['visit', 'head', 'go', 'get', 'run', 'walk'],
    kind: 'vote',
    after: /^(?:out )?(?:to )?the polls/,
  },
  { verbs: ['stay', 'get', 'remain'], kind: 'vote', after: /^in line\b/ },
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
    verbs: ['tell', 'urge'],
    kind: 'contact-official',
    after:
      /^HANDLE(?: HANDLE)* (?:protect|stop|vote|pass|reject|keep|save|support|end|act|fund|no|reform|release|free|oppose|do not|hands|enough|block|fire|close|open|drop|sign)\b/,
  },
  {
    verbs: ['call', 'contact', 'write', 'email'],
    kind: 'contact-official',
    after: /^(?:to )?the (?:white house|capitol|switchboard|editor|planning)\b/,
  },
  {
    verbs: ['write', 'send', 'submit', 'file', 'leave'],
    kind: 'contact-official',
    after:
      /^(?:in )?(?:a|an|your) (?:[a-z]+ ){0,2}(?:(?:letters?|messages?|e-?mails?|postcards?|notes?|comments?) (?:to (?:the|your|congress|parliament|our)|by|before|on (?:the|this))|public comments?)\b/,
    not: /\bto (?:the|your) (?:support|help|team|address|seller|shop|store|friends?|mother|mom)\b/,
  },
  {
    verbs: ['speak', 'stand'],
    kind: 'contact-official',
    after: /^(?:up|out) (?:at|against|for|on|now|and)\b/,
    withoutLink: 'none',
  },
  // A cause as an imperative, with a link to the page that asks
  {
    verbs: ['save', 'stop', 'protect', 'defend', 'demand', 'reject', 'oppose', 'free'],
    kind: 'petition',
    after: /^(?:our|the|this|these|them|action|justice|no|yes|no to|yes to)\b.*LINK/,
    not: /^the (?:date|press)/,
    withoutLink: 'none',
  },
  {
    verbs: ['tell', 'urge', 'ask', 'tweet', 'email', 'call', 'write'],
    kind: 'contact-official',
    after: /^(?:at )?(?:HANDLE|congress|parliament)(?: HANDLE)*(?: (?:to|that|not|we|you)\b|$)/,
    not: /^(?:me|us|your (?:story|friends|family)|him about|her about|you|yourself|someone|people|everyone)\b/,
  },
];
