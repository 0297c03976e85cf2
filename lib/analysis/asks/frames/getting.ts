import { type Frame, filler, opinions, treats } from './frame';

/** Asks to buy, fetch, book or enter. */
export const getting: readonly Frame[] = [
  // buy
  {
    verbs: ['pre'],
    kind: 'buy',
    after: /^(?:order|save|register|book)\b/,
  },
  {
    verbs: ['buy', 'purchase', 'preorder', 'shop'],
    kind: 'buy',
    not: /^(?:in|into) (?:to )?the\b|^(?:what|less|only|fewer|more|time)\b/,
  },
  {
    verbs: ['order'],
    kind: 'buy',
    after:
      /^(?:your|yours|now|today|online|here|a|an|from|my|our|before|by|with us|on|in|for|takeout|$|direct(?:ly)?|through|via|takeaway|delivery|LINK|the (?:book|album))\b/,
  },
  {
    verbs: ['get', 'grab', 'snag', 'pick', 'bag', 'score'],
    kind: 'buy',
    after:
      /^(?:up )?(?:your|yours|a|an|our|my|the|this|MONEY)?(?: [a-z0-9-]+){0,3} ?(?:tickets?|copy|copies|copie|book|album|discount|off|tee|shirts?|merch|sticker|bumper|hat|ebook|deal|offer|yours)\b/,
    not: /^(?:the|my|our) (?:book|album) (?:of|that|back)/,
  },
  {
    verbs: ['get', 'buy', 'grab', 'order'],
    kind: 'buy',
    after:
      /^(?:it|them|one|yours|some) (?:free|now|today|before|while|from|online|here|at LINK|LINK)/,
  },
  {
    verbs: ['get', 'grab', 'take', 'receive'],
    kind: 'buy',
    after:
      /^(?:up to |an? (?:extra )?)?(?:[0-9]+ ?%|[0-9]+ percent|MONEY|half|(?:one|two|a) free)(?: off| discount|\b)/,
  },
  {
    verbs: ['grab', 'get', 'pick', 'take', 'order', 'try'],
    kind: 'buy',
    after: new RegExp(
      `^(?:up |home )?(?:a|an|your|some|one|two|our|the) (?:[a-z-]+ ){0,3}?${treats}\\b.*\\b(?:today|now|tonight|tomorrow|before|while|from|at|on|with us|here|LINK)\\b`,
    ),
  },
  {
    verbs: ['enjoy', 'take', 'receive'],
    kind: 'buy',
    strength: 'soft',
    after: /^(?:[a-z]+ )?(?:[0-9]+ ?%|MONEY|half price|two for one)/,
  },
  {
    verbs: ['try', 'taste', 'treat'],
    kind: 'buy',
    strength: 'soft',
    after:
      /^(?:our|my|one of our|it (?:today|now|tonight|for yourself)|yourself to (?:our|a|one))\b/,
  },
  {
    verbs: ['make', 'place'],
    kind: 'buy',
    after: /^(?:a|an|your) (?:[a-z]+ )?(?:reservations?|bookings?|appointments?|orders?)\b/,
  },
  {
    verbs: ['stock'],
    kind: 'buy',
    after: /^up (?:on (?:our|your)|today|now|at|with us|in store|online|before|here)\b/,
  },
  { verbs: ['hire'], kind: 'buy', after: /^(?:me|us|our)\b/ },
  {
    verbs: ['show', 'present', 'mention', 'flash'],
    kind: 'buy',
    after: /^(?:us )?this (?:post|message|coupon|code|story|ad|email|screenshot)\b/,
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
  {
    verbs: ['get', 'grab', 'claim', 'request', 'order'],
    kind: 'download',
    after:
      /^(?:the|our|your|my|a|this)(?: [a-z0-9-]+){0,3} (?:apps?|guide|e-?book|template|templates|kit|pack|checklist|toolkit|worksheet|pdf|copy|sample|playbook)\b/,
  },
  // Numbers that charge or enlist: “send RIVER to 70700”
  {
    verbs: ['text', 'send', 'sms', 'reply', 'message'],
    kind: 'sign-up',
    not: /^(?:back )?(?:with )?(?:stop|unsubscribe|end|help)\b/,
    after:
      /^(?:back )?(?:with )?(?:QUOTE|yes|y|(?!(?:this|it|me|us|a|an|the|your|my|more|back|messages?|emails?|her|him|them)\b)[a-z0-9]+) (?:now\b|to (?:get|win|claim|start|join|receive|enter|confirm|play|order|collect|find|meet)\b)|^(?:back )?(?:with )?yes\b|^back (?:now|to)\b/,
  },
  {
    verbs: ['text', 'send', 'sms', 'reply', 'message'],
    kind: 'sign-up',
    after:
      /^(?:the )?(?:word )?(?:QUOTE|[a-z0-9]+)(?: [a-z0-9]+)? (?:to|2|at) (?:no |number |the number )?[0-9]{3,}/,
  },
  // meet
  {
    verbs: ['book', 'schedule', 'arrange', 'set'],
    kind: 'meet',
    after:
      /^(?:up )?(?:your|a|an|in|my|our|now|today|time|here|early|online|direct|with (?:us|me|[a-z]+ on)|LINK)\b/,
    not: /^time (?!with (?:me|us))/,
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
      'dial',
      'pm',
    ],
    kind: 'meet',
    after:
      /^(?:me|us|our|my|now|today|(?:on )?[0-9]{4}|[0-9]{3} [0-9]|LINK|HANDLE|for (?:info|more|orders?|prices?|collabs?|bookings?|rates|enquiries|inquiries|details)|NAME|from (?:a|your) land|to (?:order|book|buy|claim|get|reserve|win|join|enter|place|sign|register|collect|enquire|inquire)|QUOTE|the (?:number|office|hotline|shop|store|team|desk|box office|venue|library|club)|[a-z]+ to \d)/,
    not: /^me (?:old|crazy|maybe|silly|naive|cynical|biased|paranoid|when you are|[a-z]+ fashioned)\b|^(?:our|my|us|me) (?:if you|with any|for help)/,
  },
  {
    verbs: ['drop', 'send', 'shoot', 'leave', 'give'],
    kind: 'meet',
    after: /^(?:us|me) an? (?:quick )?(?:message|dm|line|note|e-?mail|call|ring|shout)\b/,
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
    after: /^(?:yours?|a|an)\b/,
    not: new RegExp(
      `^(?:a|your) ${filler}(?:tickets?|requests?|reports?|claims?|case|bug|${opinions})\\b`,
    ),
  },
  { verbs: ['participate'], kind: 'attend', after: /^in (?:our|the|this|my|your local)\b/ },
  { verbs: ['take'], kind: 'attend', after: /^part\b/ },
  { verbs: ['be'], kind: 'sign-up', withoutLink: 'none', after: /^(?:a )?part of\b/ },
  { verbs: ['discuss', 'debate'], kind: 'other', strength: 'soft', after: /LINK/ },
  {
    verbs: ['be'],
    kind: 'sign-up',
    after: /^(?:a )?part of (?:our|the|this|a|something|history|it)\b/,
  },
  {
    verbs: ['collect', 'redeem'],
    kind: 'enter',
    after:
      /^(?:your|ur) (?:[a-z]+ )?(?:prize|vouchers?|rewards?|points|gifts?|bonus|cash|award|winnings)\b/,
  },
  {
    verbs: ['play', 'bet'],
    kind: 'enter',
    after: /^(?:now|for free|free|along|today|here|LINK)\b/,
  },
  { verbs: ['get'], kind: 'buy', after: /^(?:it|them|yours|your [a-z]+) delivered\b/ },
  { verbs: ['win'], kind: 'enter', after: /^(?:a|an|tickets|free|one)\b/ },
];
