import { wordSet } from '../../word-class';
import { cash, reach } from '../frames/things';
import { askedFor, type Elliptic, gift } from './elliptic';

/** Nouns that stand for the asking verb: "link to donate", "donations welcome", "100 likes and …", "how about $5?". */
export const labels: readonly Elliptic[] = [
  {
    cues: wordSet('link'),
    pattern:
      /\b(?:order|shop|booking|tickets?|donation|registration|sign-?up|rsvp) link (?:is )?(?:in|below|here|LINK)\b|\blink to (?:donate|register|sign up|buy|order|book|apply|rsvp|join|vote|subscribe|give|shop)\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    cues: wordSet('link'),
    pattern: new RegExp(
      `\\blink in (?:our |my |the )?(?:bio|comments?|profile|story)(?: below)? (?:to|and) ${askedFor}\\b`,
    ),
    kind: 'buy',
    strength: 'hard',
  },
  // Donations can be made …
  {
    cues: wordSet('be'),
    pattern: new RegExp(
      `\\b${gift} (?:can|may) (?:also |still )?be (?:made|sent|given|dropped)\\b`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
  {
    cues: wordSet('LINK'),
    pattern:
      /\b(?:gofundme|go fund me|fundraiser|crowdfund\w*|ko-?fi|patreon|donation page|cash ?app|paypal)\b.{0,20}LINK/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet('welcome'),
    pattern: /\bdonations? (?:very |always )?welcome\b/,
    kind: 'donate',
    strength: 'soft',
  },
  // Can we get to 100 likes? 100 likes and I will …; sub for sub; thumbs up if …
  {
    cues: wordSet(
      'for 4 like likes sub subs subscriber subscribers follower followers follow follows share shares view views retweet retweets rt rts vote votes signature signatures upvote upvotes stars comments',
    ),
    pattern: new RegExp(
      `\\bcan (?:this|we|i|you|it) (?:[a-z]+ )?(?:all )?(?:get|hit|reach|make)(?: it)?(?: to| me to)? (?:just )?[0-9][0-9.,]*[km]? (?:more )?${reach}\\b|^[0-9][0-9.,]*[km]? ${reach} (?:(?:and|=|for|or) |(?:please|pls|plz|hurry|guys|lets|come on)\\b|[0-9])|\\b(?:sub|subs|like|follow|view|share) (?:4|for) (?:sub|subs|like|follow|view|share)\\b`,
    ),
    kind: 'share',
    strength: 'hard',
  },
  {
    cues: wordSet('thumbs like likes'),
    pattern:
      /^(?:EMOJI |please |guys |so )*(?:thumbs up|likes?) (?:if|so (?:that|i|we|everyone|others|people|more)|for more|to (?:support|help))\b/,
    kind: 'share',
    strength: 'hard',
  },
  // … $ACME Register: LINK
  {
    cues: wordSet('register rsvp'),
    pattern:
      /(?<!\b(?:to|can|could|may|must|will|would|i|we|they|not|how|where|who|please|the|our|your) )\b(?:register|rsvp) (?:here |now |today )?LINK\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    cues: wordSet('chance shot'),
    pattern:
      /(?<!\b(?:has|had|got|stands?|stood|(?:i|we|they|still|teams?) have|with) )\b(?:a|your|the) chance (?:to win|of winning)\b|\bto be in with a chance\b|\bfor (?:a|your) shot at (?!glory|redemption|revenge|the title)/,
    kind: 'enter',
    strength: 'hard',
  },
  {
    cues: wordSet('thumbs'),
    pattern: /\bthumbs up (?:and [a-z-]+ )?(?:if|who|everyone who|whoever)\b/,
    kind: 'share',
    strength: 'hard',
  },
  {
    cues: wordSet('first'),
    pattern:
      /^(?:EMOJI |the )*first [0-9]+ (?:people |of you |followers |customers )?(?:to|who) (?:follow|share|comment|retweet|subscribe|order|book|sign|reply|message|dm)\b/,
    kind: 'share',
    strength: 'hard',
  },
  // CVs to jobs@…
  {
    cues: wordSet('cv cvs resume resumes applications portfolios entries submissions nominations'),
    pattern:
      /^(?:EMOJI |please |your |with )*(?:cvs?|resumes?|applications|portfolios?|entries|submissions|nominations)(?: and [a-z]+(?: [a-z]+)?)? to (?:LINK|HANDLE|us|me|our)\b/,
    kind: 'apply',
    strength: 'hard',
  },
  // Likes and shares please
  {
    cues: wordSet('please'),
    pattern:
      /^(?:EMOJI |some |more |all the )*(?:likes?|hearts|shares|retweets|rts|follows|upvotes|votes|donations|reposts)(?: (?:and|&|or) [a-z]+)? (?:are welcome |appreciated )?please\b/,
    kind: 'share',
    strength: 'hard',
  },
  // How about a dollar? Would $1 be all right? Can I put you down for a gift?
  {
    cues: wordSet('about would'),
    pattern:
      /^(?:HANDLE |so |and |then |maybe |ok |okay |well |or )*(?:how|what) about (?:just |only |even |maybe |a |at least )*(?:MONEY|(?:[a-z]+ )?(?:cents?|dollars?|bucks|pounds|percent)\b|half|(?:small |little )?(?:donation|gift)\b)|^(?:HANDLE |so |and |then )*would (?:you do )?(?:just |even )?(?:MONEY|[a-z0-9]+ (?:cents?|dollars?|percent))(?: [a-z]+)? (?:be|work|do|sound)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  {
    cues: wordSet('much'),
    pattern:
      /\bhow much (?:would|can|could|do) you (?:like |want |wish |care )?(?:to )?(?:do|give|donate|contribute|pledge|offer|spare)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  // Your gift of $10 before midnight will …; a gift of $30 from you tonight
  {
    cues: wordSet('gift donation contribution'),
    pattern:
      /\b(?:your (?:[a-z]+ )?(?:gift|donation|contribution)(?: of MONEY)?(?: or more)? (?:(?:by|before) (?:[a-z]+ )?(?:[0-9][0-9:]*(?: ?[ap]m)?(?: (?:tonight|today|tomorrow))?|midnight|tonight|tomorrow|noon|the deadline|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|right now|tonight)|a (?:[a-z]+ )?(?:gift|donation|contribution) of MONEY (?:from you|by|before|today|tonight)|what we (?:really )?need (?:now |most )?is (?:a|your) (?:[a-z]+ )?(?:gift|donation|contribution))\b/,
    kind: 'donate',
    strength: 'hard',
  },
  // A button's words: "Yes, I'll chip in >>"
  {
    cues: wordSet('LINK EMOJI'),
    pattern:
      /^(?:EMOJI |yes )*i (?:will|want to|would like to|am ready to|am in) (?:donate|chip in|give|sign|join|help|vote|pledge|contribute|volunteer|attend|add)\b[^?]{0,40}(?:LINK|EMOJI)/,
    kind: 'other',
    strength: 'hard',
  },
  // Would you be up for a quick call?
  {
    cues: wordSet('call chat coffee meeting demo zoom'),
    pattern:
      /\b(?:would|are|will) you (?:be )?(?:open|up|free|available|interested|keen|game) (?:to|for|in) (?:having )?(?:a|an|some) (?:[a-z0-9-]+ ){0,2}(?:call|chat|coffee|meeting|demo|zoom)\b/,
    kind: 'meet',
    strength: 'hard',
  },
  // Could we meet on Thursday to go over the offer?
  {
    cues: wordSet('meet speak talk chat call zoom schedule'),
    pattern:
      /^(?:so |and |hi |HANDLE )*(?:could|can|shall|might|may) we (?:please |perhaps |maybe )?(?:meet|speak|talk|chat|schedule|set up|(?:jump|hop|get) on|have a)\b.*\b(?:minutes|mins|call|zoom|coffee|(?:mon|tues|wednes|thurs|fri)day|(?:this|next) week|to (?:discuss|go over|walk|show|explore))\b.*$/,
    kind: 'meet',
    strength: 'hard',
  },
  // Do you have 15 minutes this week to talk?
  {
    cues: wordSet('minutes mins'),
    pattern:
      /\bdo you (?:[a-z]+ )?have (?:(?:just|about|even) )?(?:[0-9]+|a few|five|ten|fifteen|twenty|thirty|some) (?:minutes|mins)\b.*\b(?:call|chat|talk|zoom|meet|speak|(?:this|next) week|tomorrow|[a-z]+day)\b.*$/,
    kind: 'meet',
    strength: 'hard',
  },
  {
    cues: wordSet('put mark sign count'),
    pattern: new RegExp(
      `\\b(?:(?:may|can|could|shall) (?:i|we) )?(?:(?:put|mark|sign) you down|count you in) for (?:[a-z]+ ){0,3}?(?:${cash}|[0-9]+|gift|donation|pledge|contribution|amount|sum|shifts?|hours?)\\b.*$`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
];
