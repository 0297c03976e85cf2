import type { AskKind, AskStrength } from '../finding';

/**
 * What an asking verb asks for, by the words that follow it. A frame belongs to a verb, not to a phrase: the
 * constructions that turn it into an ask (imperative, "could you", "would you like to", "we need you to") are
 * elsewhere, so each new frame works in all of them.
 */
export interface Frame {
  /** Base forms. */
  verbs: readonly string[];
  kind: AskKind;
  /** As an imperative. Default `hard`. */
  strength?: AskStrength;
  /** What must follow, on the next nine words in lower case; masked stretches are LINK, HANDLE, TAG, MONEY … */
  after?: RegExp;
  /** It asks only where the draft has a link to follow: "Join the movement" by itself is a slogan. */
  withLink?: true;
  /** What must not follow. */
  not?: RegExp;
}

const ours = '(?:our|my|this|the|your|a|an|his|her|their|these|those|some)';
/** Words of a noun phrase before its head: no word that could begin another phrase. */
const filler =
  "(?:(?!(?:to|for|by|with|that|in|on|at|and|is|was|of|from|as|it|them)\\b)[A-Za-z0-9'.-]+ ){0,6}";
const opinions =
  '(?:thoughts?|views?|opinions?|stor(?:y|ies)|experiences?|ideas?|questions?|comments?|feedback|suggestions?|photos?|pictures?|answers?|take|favou?rites?|details|concerns|tips)';
const money =
  /(?:^MONEY|\bMONEY\b|\b(?:gifts?|donations?|contributions?|money|cash|funds?|bucks|dollars?|pounds?|euros?|cents?|pennies|checks?|support)\b)/;
const officials =
  /^(?:(?:your|our|the|my|his|her|their|this|local|state|elected|federal|own|us|u\.s\.|a) ){0,4}(?:senators?|sen|rep|reps|representatives?|congress(?:man|woman|person|men)?|legislators?|legislature|lawmakers?|mps?|mep|meps|council(?:s|lors?|or|ors|man|members?)?|mayor|governor|gov|president|prime|minister|ministers|government|officials?|leaders?|parliament|commissioners?|assembly(?:man|woman|member|members)?|delegates?|house|senate|ceo|epa|fda|regulators?)\b/;

/** In order: the first frame that fits decides. */
export const frames: readonly Frame[] = [
  // donate
  { verbs: ['donate', 'fundraise'], kind: 'donate', not: /^(?:button|page|link)/ },
  {
    verbs: ['give'],
    kind: 'donate',
    after:
      /^(?:to|today|now|generously|what|whatever|monthly|online|here|back|blood|hope|until|MONEY|LINK|TAG|EMOJI|a (?:gift|donation|little|monthly)|your (?:gift|donation|support)|something|anything|as)\b|^$/,
    not: /^(?:what (?:is|are)|back to (?:the|your) (?:previous|main)|to (?:me|us) (?:a|the) (?:call|shout))/,
  },
  {
    verbs: ['contribute'],
    kind: 'donate',
    not: /^to (?:the|a|our|this) (?:discussion|conversation|debate|thread)/,
  },
  { verbs: ['chip', 'pitch', 'kick'], kind: 'donate', after: /^in\b/ },
  { verbs: ['pledge'], kind: 'donate', after: money },
  { verbs: ['pledge'], kind: 'petition' },
  {
    verbs: [
      'send',
      'rush',
      'make',
      'add',
      'match',
      'double',
      'triple',
      'set',
      'leave',
      'wire',
      'transfer',
      'spare',
      'venmo',
      'raise',
      'start',
    ],
    kind: 'donate',
    after: new RegExp(
      `^(?:(?:up|over|in|us|me) ){0,2}${filler}(?:MONEY|donations?|contributions?|gifts?|pledge|fundraisers?|bucks|legacy)\\b`,
    ),
  },
  { verbs: ['sponsor', 'fund', 'bankroll', 'crowdfund'], kind: 'donate' },
  {
    verbs: ['become'],
    kind: 'donate',
    after: /^(?:a|an|our) (?:[a-z-]+ ){0,2}(?:donor|sponsor|supporter|patron|backer|contributor)/,
  },
  {
    verbs: ['become', 'be'],
    kind: 'sign-up',
    after:
      /^(?:a|an|our) (?:[a-z-]+ ){0,2}(?:member|subscriber|fan|volunteer|partner|follower|host|mentor|ambassador)/,
  },
  {
    verbs: ['support', 'back'],
    kind: 'donate',
    after:
      /^(?:us|me|our|my|this|the|their|his|her|these|HANDLE|QUOTE|LINK|local|families|survivors|refugees|children|kids|victims)\b/,
  },
  // petition
  {
    verbs: ['sign', 'signs', 'cosign'],
    kind: 'petition',
    after: new RegExp(
      `^(?:on to )?(?:${ours} )?(?:[a-z-]+ ){0,4}(?:petitions?|letters?|pledges?|cards?|statements?|declaration|call|treaty)\\b`,
    ),
  },
  { verbs: ['add'], kind: 'petition', after: /^your (?:name|signature|voice)/ },
  { verbs: ['take'], kind: 'petition', after: /^(?:the|our|this) (?:[a-z-]+ ){0,2}pledge/ },
  // sign up
  {
    verbs: ['sign'],
    kind: 'sign-up',
    after: /^(?:up|on|in)\b/,
    not: /^in to (?:your|the) account/,
  },
  { verbs: ['sign'], kind: 'petition', after: /^(?:it|this|here|now|today|LINK|$)/ },
  {
    verbs: [
      'signup',
      'sign-up',
      'register',
      'preregister',
      'subscribe',
      'sub',
      'subcribe',
      'suscribe',
      'enroll',
      'enrol',
      'rsvp',
    ],
    kind: 'sign-up',
  },
  { verbs: ['opt'], kind: 'sign-up', after: /^in\b/ },
  {
    verbs: ['reserve', 'claim', 'save', 'secure', 'grab', 'get', 'book', 'snag'],
    kind: 'sign-up',
    after: /^(?:your|a|my|our|the) (?:[a-z-]+ ){0,2}(?:spots?|seats?|place|places|slot)\b/,
  },
  {
    verbs: ['get'],
    kind: 'sign-up',
    after:
      /^(?:on|onto) (?:the|our|my) (?:list|waitlist|waiting|mailing)|^(?:registered|involved|signed)/,
  },
  {
    verbs: ['complete', 'take', 'fill'],
    kind: 'other',
    after:
      /^(?:in |out |part in )?(?:our|this|my|the|a) (?:[a-z0-9-]+ ){0,3}(?:survey|poll|quiz|questionnaire|form|census)/,
  },
  {
    verbs: ['try', 'take', 'enter', 'start', 'complete', 'explore'],
    kind: 'sign-up',
    after:
      /^(?:out )?(?:part in )?(?:(?:one|any) of )?(?:our|my|the|this|a)(?: [a-z0-9-]+){0,7} (?:challenges?|trial|trials|course|courses|programs?|programmes?|demo|membership|class|classes)\b/,
  },
  { verbs: ['text'], kind: 'sign-up', after: /^(?:the word )?(?:QUOTE|[a-z]+) to [0-9]/ },
  {
    verbs: ['get', 'reserve', 'book', 'buy', 'claim', 'secure'],
    kind: 'buy',
    after:
      /^(?:[a-z]+ ){0,2}(?:seats|tickets|spots)(?: [a-z]+)? ?(?:now|today|here|LINK|at|online|$)/,
  },
  { verbs: ['connect'], kind: 'share', after: /^with (?:me|us) (?:on|at|here)/ },
  // attend
  {
    verbs: ['miss'],
    kind: 'attend',
    strength: 'soft',
    after:
      /^(?:our|my|the|this|your chance to)(?: [a-z0-9-]+){0,4} (?:webinar|event|show|session|talk|fair|march|rally|concert|meeting|chat|screening|workshop|conference|panel|party|festival|discussion|live|attend|join|meet|see)\b/,
  },
  { verbs: ['attend'], kind: 'attend' },
  {
    verbs: ['come'],
    kind: 'attend',
    strength: 'soft',
    after: /^(?:say|meet|chat|visit|hang|by|over|see|find|check|talk|back)\b/,
    not: /^back (?:soon|to (?:you|us|me|your))/,
  },
  {
    verbs: ['come'],
    kind: 'attend',
    after:
      /^(?:to|along|join|out|and|see|support|celebrate|down|hear|learn|with|early|tomorrow|tonight|today|on|at|help)\b/,
    not: /^(?:to (?:an?|the) (?:end|conclusion|point|agreement|terms|mind)|on (?:$|man|guys|now|people|board)|out (?:of|that)|up)/,
  },
  { verbs: ['stop', 'drop', 'swing'], kind: 'attend', strength: 'soft', after: /^by\b/ },
  { verbs: ['mark'], kind: 'attend', strength: 'soft', after: /^your (?:calendar|diar)/ },
  { verbs: ['save'], kind: 'attend', strength: 'soft', after: /^the date/ },
  {
    verbs: ['visit'],
    kind: 'attend',
    after: /^(?:us|our|my) (?:at|on|in|booth|stand|table|stall)|^the polls/,
  },
  { verbs: ['meet'], kind: 'attend', after: /^(?:us|me|up|our|the team)\b/ },
  { verbs: ['be'], kind: 'attend', after: /^(?:there|sure to (?:attend|come|join))\b/ },
  {
    verbs: ['join'],
    kind: 'other',
    strength: 'soft',
    after:
      /^(?:(?:in|us in|me in|us for|in on|the|our|this|a) )*(?:[a-z]+ )?(?:conversation|discussion|debate|chat)\b/,
  },
  // Ceremony ("join me in thanking Ana") asks nothing; other common work is an invitation.
  {
    verbs: ['join'],
    kind: 'attend',
    strength: 'soft',
    after: /^(?:me|us|HANDLE|with (?:me|us)) (?:in|as we) [a-z]+/,
    not: /^(?:\S+ ){1,2}(?:in|as we) (?:thank|congratulat|wish|remember|celebrat|honou?r|welcom|pray|mourn|recogni[sz]|commemorat|pay|send|salut|support|stand|call|applaud|express|extend|solidarity|a moment|gratitude|memory|mark|observ|lift)/,
  },
  {
    verbs: ['join'],
    kind: 'sign-up',
    after:
      /\b(?:newsletter|list|club|community|membership|members?|waitlist|network|group|petition)\b|^(?:today|now|here|free|us (?:here|today|now)|LINK)/,
    not: /^(?:us|me|them|him|her|HANDLE|the [a-z]+) (?:live|tonight|tomorrow|this|on|at|for|in)\b/,
  },
  {
    verbs: ['join'],
    kind: 'sign-up',
    withLink: true,
    after:
      /^(?:the|our|this|a|us in the)(?: [a-z-]+){0,2} (?:movement|fight|revolution|campaign|team|cause|effort|journey)\b/,
  },
  {
    verbs: ['join'],
    kind: 'attend',
    not: /^(?:me|us|him|her|them|hands|forces|HANDLE|with (?:me|us)|[a-z]+ and (?:me|i)) (?:in|as (?:we|i))\b|^(?:me|us) (?:and|to) (?:congratulat|thank|welcom|wish|celebrat|remember|honou?r)|^(?:hands|forces)\b|^(?:the|our|this)(?: [a-z-]+)? (?:movement|fight|revolution)\b/,
  },
  // volunteer, help
  { verbs: ['volunteer'], kind: 'volunteer' },
  { verbs: ['lend'], kind: 'volunteer', after: /^(?:a|your|us) (?:hand|voice|help|time|support)/ },
  { verbs: ['knock', 'canvass', 'phonebank', 'phone-bank'], kind: 'volunteer' },
  { verbs: ['make'], kind: 'volunteer', after: /^(?:some |a few )?(?:phone ?)?calls?\b/ },
  {
    verbs: ['help'],
    kind: 'volunteer',
    after:
      /^(?:us|our|me (?:out|reach|get|win|raise|make|spread|grow|by|keep|hit|share|find|support)|those|these|them|families|support|save|protect|stop|fight|fund|end|defend|elect|send|spread|keep|build|get|make|rescue|feed|bring|HANDLE|QUOTE|out|a|the|children|kids|people|victims|survivors)\b/,
    not: /^us (?:understand|help you|to help you|assist|serve you|improve|look|locate|find your|fix)/,
  },
  { verbs: ['act'], kind: 'other', after: /^(?:now|today|fast|before|by|LINK)\b/ },
  { verbs: ['take'], kind: 'other', after: /^(?:urgent |immediate )?action\b/ },
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
    not: /^(?:to (?:all|everyone|both|any)|the same|pressure|heat|ice|cream|a |it )/,
  },
  {
    verbs: ['submit', 'send', 'nominate'],
    kind: 'apply',
    after:
      /^(?:us |in )?(?:your|an?|the|someone|somebody) (?:[a-z-]+ ){0,2}(?:nominations?|applications?|resume|cv|proposals?|abstracts?|entries|entry|leaders?)\b/,
  },
  { verbs: ['nominate'], kind: 'vote' },
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
    after:
      /^(?:at )?(?:HANDLE|congress|parliament|them|him|her|[a-z]+) (?:HANDLE )?(?:to|that|not|we|you)\b/,
    not: /^(?:me|us|your (?:story|friends|family)|him about|her about|you|yourself|someone|people|everyone)\b/,
  },
  // share, follow
  {
    verbs: ['retweet', 're-tweet', 'repost', 'reshare', 'upvote', 'regram', 'crosspost'],
    kind: 'share',
  },
  // Not the sign of an old-style repost: "RT Evening News".
  {
    verbs: ['rt'],
    kind: 'share',
    after:
      /^(?:$|if|this|to|and|&|or|please|pls|plz|so|for|the|our|my|it|with|now|LINK|EMOJI|TAG)(?: |$)/,
  },
  {
    verbs: ['click', 'hit', 'press', 'tap', 'smash'],
    kind: 'share',
    after: /^(?:on )?(?:the |that |my )?(?:like|share|subscribe|follow|retweet|bell|thumbs)\b/,
  },
  {
    verbs: ['share'],
    kind: 'share',
    // Sharing a story or an opinion with us is an answer, not a spreading of the word.
    not: new RegExp(
      `^(?:(?:your|ur|a|an|some|any|the|more) |below|(?:it|them|this|yours) (?:with (?:us|me)|below|in the)|with (?:us|me)|in the (?:comments|replies)|${opinions})`,
    ),
  },
  {
    verbs: ['share'],
    kind: 'share',
    after:
      /^(?:a|your|the|our) (?:[a-z]+ )?(?:post|video|tweet|link|page|copy|news|word|petition|flyer|event|campaign)\b/,
  },
  { verbs: ['raise'], kind: 'share', after: /^awareness\b/ },
  {
    verbs: ['comment', 'type', 'write', 'drop', 'say'],
    kind: 'share',
    after:
      /^(?:QUOTE|[a-z0-9']+(?: [a-z']+)?) (?:in (?:the )?comments?|below (?:and|to)|and (?:receive|get|we|i|you))\b/,
    not: /^(?:your|a|us|me|it|hi|something|what)\b/,
  },
  {
    verbs: ['spread'],
    kind: 'share',
    after: /^(?:the|this|our|some) (?:word|news|message|love|awareness)/,
  },
  { verbs: ['pass'], kind: 'share', after: /^(?:it|this) (?:on|along)/ },
  { verbs: ['forward'], kind: 'share', after: /^(?:this|it|to|our)\b/ },
  {
    verbs: ['invite', 'tag', 'mention'],
    kind: 'share',
    after:
      /^(?:your|a|someone|somebody|three|two|five|\d|friends|anyone|people|them|us|me|HANDLE|one|that)\b/,
  },
  {
    verbs: ['like'],
    kind: 'share',
    after:
      /^(?:and|&|our|my|this|if|us|the (?:page|video|post)|me|HANDLE|page|it|for|in|or|subscribe|share|$)/,
    not: /^(?:the (?:idea|way|fact|rest|one)|this (?:one|is|was|:)|it (?:or|was|is|never|\w+ (?:was|is))|my (?:mom|dad|friend|mother|father))/,
  },
  {
    verbs: ['follow'],
    kind: 'share',
    after:
      /^(?:us|me|my|our|along|HANDLE|@|and|&|if|for|her|him|them|back|for|QUOTE|on|at|this (?:page|account)|the (?:page|account|conversation|hashtag)|TAG|$)/,
    not: /^(?:up|me through|along (?:the|these) (?:steps|instructions)|the (?:steps|link|instructions))|(?:\bdm\b|\bdirect message\b)/,
  },
  { verbs: ['add'], kind: 'share', after: /^(?:\/?follow )?(?:me|us)\b/ },
  {
    verbs: ['comment', 'type'],
    kind: 'share',
    after:
      /^(?:QUOTE|below (?:with|your email)|yes|the word|[a-z]+ (?:and|below|to (?:get|receive)))/,
    not: /^(?:your (?:thoughts|opinion|view)|what|on (?:the|this))/,
  },
  {
    verbs: ['drop', 'leave', 'smash', 'hit', 'give'],
    kind: 'share',
    after:
      /^(?:us |me |it |this |that |the |a |an |your |my |our |video |some ){0,4}(?:like|likes|follow|thumbs|subscribe|rating|review|bell|upvote|star|rt|retweet|share|EMOJI|emoji|heart)\b/,
  },
  { verbs: ['turn'], kind: 'share', after: /^on (?:post )?notifications/ },
  { verbs: ['recommend', 'refer'], kind: 'share', after: /^(?:us|me|our|a friend)/ },
  // buy
  {
    verbs: ['buy', 'purchase', 'preorder', 'pre-order', 'shop'],
    kind: 'buy',
    not: /^(?:in|into) (?:to )?the\b/,
  },
  {
    verbs: ['order'],
    kind: 'buy',
    after:
      /^(?:your|yours|now|today|online|here|a|an|from|my|our|before|by|LINK|the (?:book|album))\b/,
  },
  {
    verbs: ['get', 'grab', 'snag', 'pick', 'bag', 'score'],
    kind: 'buy',
    after:
      /^(?:up )?(?:your|yours|a|an|our|my|the|this|MONEY)?(?: [a-z0-9-]+){0,3} ?(?:tickets?|copy|copies|copie|book|album|discount|off|tee|shirts?|merch|sticker|bumper|hat|ebook|deal|offer|yours)\b/,
    not: /^(?:the|my|our) (?:book|album) (?:of|that|back)/,
  },
  {
    verbs: ['use'],
    kind: 'buy',
    after: /^(?:the |my |our |promo |discount )*(?:code|coupon|promo)\b/,
  },
  {
    verbs: ['upgrade', 'renew'],
    kind: 'buy',
    after: /^(?:to|your|now|today)\b/,
    not: /^your (?:app|browser|device|software)/,
  },
  { verbs: ['save'], kind: 'buy', after: /^(?:up to )?(?:MONEY|\d+%|\d+ percent)/ },
  { verbs: ['try'], kind: 'buy', after: /^(?:it|our|[A-Za-z]+) (?:[a-z]+ )?(?:free|for free)/ },
  // download
  { verbs: ['download', 'install'], kind: 'download', not: /^the (?:latest|newest|update)/ },
  { verbs: ['get'], kind: 'download', after: /^(?:the|our|your|my)(?: [a-z]+){0,2} app\b/ },
  // meet
  {
    verbs: ['book', 'schedule', 'arrange', 'set'],
    kind: 'meet',
    after: /^(?:up )?(?:your|a|an|in|my|our|now|today|time|here|LINK)\b/,
  },
  {
    verbs: [
      'call',
      'text',
      'dm',
      'message',
      'email',
      'e-mail',
      'contact',
      'whatsapp',
      'inbox',
      'ring',
      'pm',
    ],
    kind: 'meet',
    after:
      /^(?:me|us|our|my|now|today|\d|LINK|for|[A-Z]|QUOTE|the (?:number|office|hotline)|[a-z]+ to \d)/,
    not: /^(?:our|my|us|me) (?:if you|with any|for help)/,
  },
  { verbs: ['reach'], kind: 'meet', after: /^out\b/ },
  { verbs: ['get'], kind: 'meet', after: /^in (?:touch|contact)/ },
  // enter
  {
    verbs: ['enter'],
    kind: 'enter',
    after: /^(?:to|our|the|your|for|now|here|today|by|a|this|LINK|$)/,
    not: /^your (?:password|email|code|pin|number|postcode|zip)|^the (?:building|market|room|code)/,
  },
  {
    verbs: ['submit'],
    kind: 'enter',
    after: /^(?:your|a|an)\b/,
    not: new RegExp(
      `^(?:a|your) ${filler}(?:tickets?|requests?|reports?|claims?|case|bug|${opinions})\\b`,
    ),
  },
  { verbs: ['participate'], kind: 'attend', after: /^in (?:our|the|this|my|your local)\b/ },
  { verbs: ['take'], kind: 'attend', after: /^part\b/ },
  {
    verbs: ['be'],
    kind: 'sign-up',
    after: /^(?:a )?part of (?:our|the|this|a|something|history|it)\b/,
  },
  { verbs: ['win'], kind: 'enter', after: /^(?:a|an|tickets|free|one)\b/ },
];

/** The weakest asks: read, watch, learn more. They count with a link, or when what to look at is named. */
export const pointers: readonly Frame[] = [
  { verbs: ['read', 'reread'], kind: 'read', strength: 'pointer' },
  {
    verbs: ['watch', 'rewatch', 'stream'],
    kind: 'read',
    strength: 'pointer',
    not: /^(?:out|your (?:step|back|mouth|language))\b/,
  },
  {
    verbs: ['listen', 'tune'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:in|into|to|here|now|live|on|at|LINK|$)/,
    not: /^to (?:me|yourself|your|people|each)\b/,
  },
  {
    verbs: ['check', 'cheak', 'chek'],
    kind: 'read',
    strength: 'pointer',
    after:
      /^(?:out|it|this|these|our|my|me|us|them|LINK|HANDLE|QUOTE|here|the (?:link|video|website|site|page|schedule|comments|full))\b/,
  },
  {
    verbs: ['learn', 'find'],
    kind: 'read',
    strength: 'pointer',
    after: /^(?:out|more|about|how|why|what|here|all|which)\b/,
  },
  { verbs: ['find'], kind: 'read', strength: 'pointer', after: /LINK|\bhere\b/ },
  { verbs: ['discover', 'explore', 'browse', 'review'], kind: 'read', strength: 'pointer' },
  {
    verbs: ['see', 'view'],
    kind: 'read',
    strength: 'pointer',
    after:
      /LINK|\bhere\b|\bbelow\b|^(?:how|why|what|our|my|the (?:full|video|photos?|pictures?|story)|more|for yourself|it|who)\b|(?:video|photos?|pictures?|article|piece|thread|track|channel|list|map)\b/,
    not: /^(?:you|u|ya|if|you)\b/,
  },
  { verbs: ['click', 'tap', 'swipe', 'scroll'], kind: 'read', strength: 'pointer' },
  {
    verbs: ['visit', 'follow', 'go', 'head', 'use'],
    kind: 'read',
    strength: 'pointer',
    after:
      /^(?:(?:over|on|to|the|our|my|this|these|at|full) ){0,5}(?:LINK|links?|websites?|web|site|page|blog|channel|profile|bio|facebook|youtube)\b/,
  },
  { verbs: ['visit'], kind: 'read', strength: 'pointer', after: /LINK|HANDLE/ },
  {
    verbs: [
      'catch',
      'hear',
      'meet',
      'get',
      'look',
      'stay',
      'steal',
      'access',
      'enjoy',
      'have',
      'take',
    ],
    kind: 'read',
    strength: 'pointer',
    after:
      /^(?:up (?:on|with)|me|my|our|the (?:full|latest|story|interview|video|facts|scoop|details|replay|podcast|report)|a (?:look|peek|listen|read)|all the|inside|back at|this|it)\b.*(?:LINK|\bhere\b|\bat \d|\bon\b|tonight|tomorrow)|^a (?:look|peek|listen|read)\b/,
  },
];
