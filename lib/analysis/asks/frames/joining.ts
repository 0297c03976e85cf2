import { type Frame, ours, premises } from './frame';

/** Asks to put one's name down or to come. */
export const joining: readonly Frame[] = [
  // petition
  {
    verbs: ['sign', 'signs', 'cosign'],
    kind: 'petition',
    after: new RegExp(
      `^(?:on to )?(?:${ours} )?(?:[a-z-]+ ){0,4}(?:petitions?|letters?|pledges?|cards?|statements?|declaration|call|treaty|names?)\\b`,
    ),
  },
  { verbs: ['add'], kind: 'petition', after: /^(?:your (?:name|signature|voice)|yours\b)/ },
  { verbs: ['take'], kind: 'petition', after: /^(?:the|our|this) (?:[a-z-]+ ){0,2}pledge/ },
  // sign up
  {
    verbs: ['sign'],
    kind: 'sign-up',
    after: /^(?:up|on)\b/,
    not: /^on to (?:your|the) account/,
  },
  {
    verbs: ['sign'],
    kind: 'petition',
    after:
      /^(?:it|this|here|now|today|if you|(?:and|&) (?:share|rt|retweet|pass|spread|forward)|LINK|$)/,
  },
  {
    verbs: [
      'signup',
      'sign-up',
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
    not: /^to (?:the|this|that) (?:idea|view|notion|theory|belief|school)/,
  },
  {
    verbs: ['register'],
    kind: 'sign-up',
    after:
      /^$|^(?:for|now|here|below|using|through|today|to|at|by|before|online|via|on|in|with|as|your|yourself|and|or|early|free|this|until|tonight|tomorrow|people|LINK|TAG|EMOJI|HANDLE)(?: |$)/,
  },
  { verbs: ['opt'], kind: 'sign-up', after: /^in\b/ },
  { verbs: ['put'], kind: 'sign-up', after: /^your name (?:down|on|forward|in)\b/ },
  {
    verbs: ['reserve', 'enroll', 'enrol', 'switch'],
    kind: 'sign-up',
    after: /^(?:now|today|here|online|LINK)\b/,
  },
  { verbs: ['start', 'begin'], kind: 'sign-up', after: /^(?:(?:now|today|here) )?LINK/ },
  { verbs: ['get'], kind: 'sign-up', after: /^started (?:now|today|here|with us|LINK)/ },
  {
    verbs: ['get', 'receive'],
    kind: 'sign-up',
    after:
      /^(?:our |free |daily |weekly |regular |the latest )*(?:updates|alerts|newsletters?) (?:by|via|in|from|here|every|straight|on your|LINK)/,
  },
  {
    verbs: ['request'],
    kind: 'sign-up',
    after:
      /^(?:a|an|your) (?:free )?(?:demo|quote|callback|call|sample|consultation|invite|brochure)\b/,
  },
  {
    verbs: ['reserve', 'claim', 'save', 'secure', 'grab', 'get', 'book', 'snag'],
    kind: 'sign-up',
    after:
      /^(?:your|a|my|our|the) (?:[a-z-]+ ){0,2}(?:spots?|seats?|place|places|slots?|tables?|rooms?|class|trial|sessions?|stay|visit|appointment|tour|consultation)\b/,
  },
  {
    verbs: ['get'],
    kind: 'sign-up',
    after:
      /^(?:on|onto) (?:the|our|my) (?:list|waitlist|waiting|mailing)|^(?:registered|involved|signed|covered|enrolled)\b|^(?:a|the|our|your|free|daily|weekly)(?: [a-z]+){0,2} (?:text|texts|alerts?|updates?|newsletter|emails?) (?:every|each|about|on|from|here|LINK)/,
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
      /^(?:out )?(?:part in )?(?:(?:one|any) of )?(?:our|my|the|this|a|your)(?: [a-z0-9-]+){0,7} (?:challenges?|trial|trials|course|courses|programs?|programmes?|demo|membership|class|classes)\b/,
  },
  { verbs: ['text'], kind: 'sign-up', after: /^(?:the word )?(?:QUOTE|[a-z]+) to [0-9]/ },
  {
    verbs: ['get', 'reserve', 'book', 'buy', 'claim', 'secure'],
    kind: 'buy',
    after:
      /^(?:[a-z]+ ){0,2}(?:seats|tickets|spots)(?: [a-z]+)? ?(?:now|today|here|LINK|at|online|$)/,
  },
  {
    verbs: ['connect'],
    kind: 'share',
    after: /^with (?:me|us) (?:on|at|here|if|to|LINK|$)|^with (?:me|us)$|^$|^(?:and|if|here)\b/,
  },
  {
    verbs: ['send', 'drop'],
    kind: 'share',
    after: /^(?:me|us) an? (?:connection|friend|follow|contact)? ?(?:request|invite|invitation)\b/,
  },
  {
    verbs: ['claim', 'confirm', 'activate', 'complete', 'verify', 'renew', 'extend'],
    kind: 'sign-up',
    after:
      /^(?:your|ur|the|a|my)(?: [a-z0-9-]+){0,3} (?:match|support|attendance|place|spot|seat|membership|subscription|rsvp|gift|prize|reward|bonus|discount|offer|ticket|tickets|profile|registration|entry|vouchers?|sponsorship|holiday|session|class|trial|award|cash|free|phone|bonus)\b/,
  },
  // attend
  {
    verbs: ['miss'],
    kind: 'attend',
    strength: 'soft',
    after:
      /^(?:our|my|the|this|your chance to)(?: [a-z0-9-]+){0,4} (?:webinar|event|show|session|talk|fair|march|rally|concert|meeting|chat|screening|workshop|conference|panel|party|festival|discussion|live|attend|join|meet|see)\b/,
  },
  { verbs: ['attend'], kind: 'attend', not: /^to\b/ },
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
      /^(?:to|along|join|out|and|see|support|celebrate|down|hear|learn|with|early|tomorrow|tonight|today|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]|over|down|by|out|in|round)|at|help)\b/,
    not: /^(?:to (?:an?|the) (?:end|conclusion|point|agreement|terms|mind)|on (?:$|man|guys|now|people|board)|out (?:of|that)|up)/,
  },
  {
    verbs: ['stop', 'drop', 'swing', 'pop', 'come'],
    kind: 'attend',
    after:
      /^(?:on )?(?:by|over|in) ?(?:to (?:see|meet|say)|and|our|the|at|on|today|tonight|tomorrow|this|next|for|HANDLE|LINK|booth|until|$)/,
  },
  {
    verbs: [
      'dine',
      'eat',
      'brunch',
      'lunch',
      'drink',
      'feast',
      'play',
      'train',
      'learn',
      'sail',
      'travel',
      'shop',
      'partner',
      'work',
      'strike',
      'march',
      'rally',
      'protest',
      'gather',
      'assemble',
      'ride',
      'walk',
      'run',
      'celebrate',
      'stand',
      'party',
      'sing',
      'dance',
    ],
    kind: 'attend',
    after:
      /^(?:(?:in|out) )?(?:with|alongside) (?:us|me)\b(?:$| (?:on|at|this|next|tomorrow|tonight|today|in|for|from|LINK)\b)/,
  },
  {
    verbs: ['show', 'turn'],
    kind: 'attend',
    after: /^(?:up|out) (?:on|at|for|to|this|tomorrow|tonight|today|in|and|here)\b/,
    not: /^(?:up|out) (?:to be|for (?:yourself|your))/,
  },
  {
    verbs: ['take'],
    kind: 'attend',
    after: /^to the streets\b|^on (?:the|our|this) (?:[a-z]+ )?challenge/,
  },
  {
    verbs: ['pull', 'roll', 'slide', 'come', 'swing'],
    kind: 'attend',
    after: /^(?:up|through) ?(?:this|on|tonight|today|to (?:the|our)|tomorrow|and|for|$)/,
  },
  {
    verbs: ['pay', 'give'],
    kind: 'attend',
    after: /^(?:us|me|our [a-z]+) a (?:visit|try|go|shot|chance)\b/,
  },
  { verbs: ['plan'], kind: 'attend', after: /^your (?:visit|trip|stay|day out)\b/ },
  { verbs: ['make'], kind: 'attend', after: /^(?:your|ur) way (?:down |over )?to\b/ },
  { verbs: ['get'], kind: 'attend', after: /^(?:on board|in on|there early|down here|out here)\b/ },
  {
    verbs: ['bring'],
    kind: 'attend',
    after:
      /^(?:a|an|your|some|two|the whole) (?:[a-z]+ )?(?:friends?|family|neighbou?rs?|kids|mates?|colleagues?|dog|picnic|chair|tent|appetite)\b/,
  },
  {
    verbs: ['catch', 'see', 'find'],
    kind: 'attend',
    after: /^(?:me|us) (?:live )?(?:at|in) (?!LINK)(?:the|our|[a-z]+)\b/,
    not: /^(?:me|us) (?:live )?(?:at|in) (?:the link|[a-z]+ LINK)/,
  },
  { verbs: ['mark'], kind: 'attend', strength: 'soft', after: /^your (?:calendar|diar)/ },
  { verbs: ['save'], kind: 'attend', strength: 'soft', after: /^the date/ },
  {
    verbs: ['visit'],
    kind: 'attend',
    after: /^(?:us|our|my) (?:at|on|in|booth|stand|table|stall)|^the polls/,
  },
  { verbs: ['meet'], kind: 'attend', after: /^(?:us|me|up|our|the team)\b/ },
  {
    verbs: ['head', 'come', 'go', 'pop', 'drive', 'get', 'run', 'walk', 'make'],
    kind: 'attend',
    after: new RegExp(
      `^(?:your way )?(?:(?:on )?(?:over|down|along|out) to (?!LINK|https?|(?:the|our|my) (?:link|website|site|page|blog|channel|profile|bio|comments))|(?:on )?(?:over |down |along |out )?(?:to|into|by) (?:our|the nearest|your nearest|your local|any of our) (?:[a-z]+ ){0,3}${premises}\\b|(?:on )?(?:over|down) and|to (?:the )?(?:HANDLE|NAME)(?:.*\\b(?:today|tonight|tomorrow|this|on|at|before|until)\\b)?)`,
    ),
  },
  {
    verbs: ['visit', 'find'],
    kind: 'attend',
    after: new RegExp(
      `^(?:with (?:us|me|my|our)\\b|us(?! (?:at|on|here)?(?: the| our)? ?(?:LINK|website|page))|(?:our|your nearest|your local|any of our|the) (?:[a-z]+ ){0,3}?${premises})\\b(?!.*LINK)`,
    ),
  },
  {
    verbs: ['come'],
    kind: 'attend',
    after: /^(?:hungry|thirsty|try|taste|as you are|one|early)\b/,
  },
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
    withoutLink: 'soft',
    after:
      /^(?:me|us|HANDLE|with (?:me|us)) (?:(?:in|as (?:we|i)) (?:[a-z]+ly )?[a-z]+ing\b|as (?:we|i) )/,
    not: /^(?:\S+ ){1,2}(?:in|as (?:we|i)) (?:[a-z]+ly )?(?:cheer|thank|congratulat|wish|remember|celebrat|honou?r|welcom|pray|mourn|recogni[sz]|commemorat|pay|send|salut|support|stand|call|applaud|express|extend|solidarity|a moment|gratitude|memory|mark|observ|lift)/,
  },
  {
    verbs: ['join'],
    kind: 'sign-up',
    after:
      /\b(?:newsletter|list|club|community|membership|members?|waitlist|network|group|petition)\b|^(?:today|now|here|free|us (?:here|today|now)|LINK)/,
    not: /^(?:the|our) club$|^(?:us|me|them|him|her|HANDLE|the [a-z]+) (?:live|tonight|tomorrow|this|on|at|for|in)\b/,
  },
  {
    verbs: ['join'],
    kind: 'sign-up',
    withoutLink: 'none',
    after:
      /^(?:the|our|this|a|us in the)(?: [a-z-]+){0,2} (?:movement|fight|revolution|campaign|team|cause|effort|journey)\b/,
  },
  {
    verbs: ['join'],
    kind: 'attend',
    not: /^an? [a-z]+ (?:that|which|who|where)\b|^the dots\b|^(?:the|our) (?:club|queue|line|dance|rest|ranks)$|^(?:meetings|groups|clubs|hands|forces)\b|^(?:me|us|him|her|them|HANDLE|with (?:me|us)|[a-z]+ and (?:me|i)) (?:as (?:we|i)\b|in (?:[a-z]+ly )?(?:[a-z]+ing\b|solidarity|gratitude|prayer|memory|honou?r|support|a (?:moment|prayer|minute)|the (?:fight|effort|call)))|^(?:me|us) (?:and|to) (?:congratulat|thank|welcom|wish|celebrat|remember|honou?r)|^(?:hands|forces)\b|^(?:the|our|this)(?: [a-z-]+)? (?:movement|fight|revolution)\b/,
  },
];
