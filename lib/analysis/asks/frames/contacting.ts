import type { Frame } from './frame';
import { officials, travels } from './things';

const messages = '(?:letters?|messages?|e-?mails?|postcards?|notes?|comments?|testimony)';

/** The word that ends a service: no ask of anybody's. */
const leaving = /^(?:back )?(?:with )?(?:the word )?(?:stop|unsubscribe|end|help)\b/;

/** Asks for a word with somebody: an official, or us. */
export const contacting: readonly Frame[] = [
  // an official
  {
    verbs:
      'call ring email e-mail write tweet contact tell urge ask message phone text demand petition lobby let remind push pressure thank implore flood'.split(
        ' ',
      ),
    kind: 'contact-official',
    after: new RegExp(
      `^(?:to |on |at )?(?:${officials.source.slice(1)}|^(?:his|her|their|its) (?:district )?offices?\\b)`,
    ),
    not: /\bthank(?:s| you)?\b|\bfor (?:his|her|their|your|its|[a-z]+ing)\b|\bfor the (?!bill|act|vote|ban|motion|amendment|measure|plan|law)/,
  },
  { verbs: ['petition'], kind: 'contact-official', after: /^(?:your|the|HANDLE|NAME)\b/ },
  {
    verbs: ['tell', 'urge'],
    kind: 'contact-official',
    after:
      /^HANDLE(?: HANDLE)* (?:protect|stop|vote|pass|reject|keep|save|support|end|act|fund|no|reform|release|free|oppose|do not|hands|enough|block|fire|close|open|drop|sign)\b/,
  },
  {
    verbs: ['tell', 'urge', 'ask', 'tweet', 'email', 'call', 'write'],
    kind: 'contact-official',
    after: /^(?:at )?(?:HANDLE|congress|parliament)(?: HANDLE)*(?: (?:to|that|not|we|you)\b|$)/,
    not: /^(?:me|us|your (?:story|friends|family)|him about|her about|you|yourself|someone|people|everyone)\b/,
  },
  // "Urge Acme Dairy to free the calves", "tell #Norway: enough"
  {
    verbs: ['urge', 'petition', 'implore'],
    kind: 'contact-official',
    after: /^NAME (?:[a-z&'.-]+ ){1,4}?to\b/,
  },
  {
    verbs: ['tell', 'urge', 'ask'],
    kind: 'contact-official',
    after: /^TAG\b/,
    not: /^TAG [a-z]+ (?:about|what|how|why)\b/,
    withoutLink: 'none',
  },
  // "Tell Acme to clean up": a company by its name, with the page that takes the message
  {
    verbs: ['tell', 'urge', 'ask', 'demand', 'push', 'call', 'beg'],
    kind: 'contact-official',
    after: /^NAME (?:on )?(?:[a-z&'.-]+ ){1,3}?(?:to|that|not to|no|stop|you|we|enough|why)\b/,
    withoutLink: 'none',
  },
  {
    verbs: ['object', 'testify'],
    kind: 'contact-official',
    after:
      /^(?:to|against|online|now|here|today|at|(?:by|before) (?:[0-9]|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the deadline))/,
    withoutLink: 'none',
  },
  {
    verbs: ['get'],
    kind: 'contact-official',
    after: /^on the (?:phone|line|blower) (?:to|with)\b/,
  },
  // "Drop your councillor a line", "flood their inboxes"
  {
    verbs: ['drop', 'send', 'give', 'write', 'shoot'],
    kind: 'contact-official',
    after: new RegExp(
      `^(?:${officials.source.slice(1)}|(?:him|her|them|his|her|their) (?:offices? )?) ?(?:a|an|some) (?:[a-z]+ )?(?:line|note|call|ring|${messages})\\b`,
    ),
    not: /^(?:him|her|them) /,
  },
  {
    verbs: ['flood', 'jam', 'light', 'fill', 'ring', 'blow'],
    kind: 'contact-official',
    after:
      /^(?:up )?(?:his|her|their|the|its) (?:[a-z]+ )?(?:inbox|inboxes|phones?|phone lines|lines|switchboards?|mentions|mailbox|mailboxes)\b/,
  },
  {
    verbs: ['call', 'contact', 'write', 'email'],
    kind: 'contact-official',
    after: /^(?:to )?the (?:white house|capitol|switchboard|editor|planning)\b/,
  },
  {
    verbs: ['write', 'send', 'submit', 'file', 'leave'],
    kind: 'contact-official',
    after: new RegExp(
      `^(?:in )?(?:a|an|your) (?:[a-z]+ ){0,2}(?:${messages} (?:to (?:the|your|congress|parliament|our)|by|before|on (?:the|this))|public comments?)\\b`,
    ),
    not: /\bto (?:the|your) (?:support|help|team|address|seller|shop|store|friends?|mother|mom)\b/,
  },
  {
    verbs: ['speak', 'testify', 'comment'],
    kind: 'contact-official',
    after:
      /^(?:up |out )?at (?:the|our|this|tonight's|a) (?:[a-z]+ ){0,3}(?:hearing|meeting|session|council)\b/,
  },
  {
    verbs: ['speak', 'stand'],
    kind: 'contact-official',
    after: /^(?:up|out) (?:at|against|for|on|now|and)\b/,
    withoutLink: 'none',
  },
  // A comment to an authority on a plan or a rule
  {
    verbs: ['comment'],
    kind: 'contact-official',
    after:
      /^(?:(?:on|by|before|until|now|today|here)\b.*(?:LINK|rule|plan|proposal|by|before|deadline)|LINK|$)/,
    withoutLink: 'none',
    not: /^(?:on (?:this|my|our|his|her) (?:post|video|photo|picture|thread))/,
  },
  // Numbers that charge or enlist: "send RIVER to 70700"
  {
    verbs: ['text', 'send', 'sms', 'reply', 'message'],
    kind: 'donate',
    after:
      /^(?:the )?(?:word )?(?:QUOTE|[a-z0-9]+)(?: [a-z0-9]+)? (?:to|2|at) [0-9]{3,} (?:now |today )?(?:and|to) (?:donate|give|pledge|chip in)\b/,
  },
  {
    verbs: ['text', 'send', 'sms', 'reply', 'message'],
    kind: 'sign-up',
    not: leaving,
    after:
      /^(?:back )?(?:with )?(?:QUOTE|yes|y|(?!(?:this|it|me|us|a|an|the|your|my|more|back|messages?|emails?|her|him|them)\b)[a-z0-9]+) (?:now\b|to (?:get|win|claim|start|join|receive|enter|confirm|play|order|collect|find|meet)\b)|^(?:back )?(?:with )?yes\b|^back (?:now|to)\b/,
  },
  {
    verbs: ['text', 'send', 'sms', 'reply', 'message'],
    kind: 'sign-up',
    not: leaving,
    after:
      /^(?:the )?(?:word )?(?:QUOTE|[a-z0-9]+)(?: [a-z0-9]+)? (?:to|2|at) (?:no |number |the number )?[0-9]{3,}/,
  },
  // What is paid for is bought, whoever takes the booking.
  {
    verbs: ['book'],
    kind: 'buy',
    after: new RegExp(`^(?:your|a|an|our|my) (?:[a-z-]+ ){0,2}?${travels}\\b`),
  },
  // us
  {
    verbs: ['book', 'schedule', 'arrange'],
    kind: 'meet',
    after:
      /^(?:your|a|an|in (?:with|for|at|now|today|online|advance|early|(?:a|your) (?:call|visit|chat|session|meeting))|my|our|now|today|time|here|early|ahead|online|direct|by (?:phone|e-?mail|[0-9])|at LINK|with (?:us|me|[a-z]+ on)|LINK)\b/,
    not: /^time (?!with (?:me|us))/,
  },
  {
    verbs: ['set', 'hop', 'jump', 'grab'],
    kind: 'meet',
    after:
      /^(?:up |on )?(?:a|an|your|some|my|our|time) (?:[a-z0-9-]+ ){0,4}?(?:calls?|chat|demo|meeting|appointments?|sessions?|consultations?|slot|coffee|zoom|visit|with (?:me|us))\b/,
  },
  {
    verbs:
      'call text dm message email e-mail contact whatsapp inbox ring dial pm ping phone write'.split(
        ' ',
      ),
    kind: 'meet',
    after:
      /^(?:(?:to )?(?:me|us)|our|my|now|today|(?:on |at )?\+?(?:[0-9]{4,}|[0-9]{3}[ -][0-9]|8[0-9]{2}[ -])|LINK|HANDLE|for (?:info|more|orders?|prices?|collabs?|bookings?|rates|enquiries|inquiries|details)|NAME|from (?:a|your) land|to (?:order|book|buy|claim|get|reserve|win|join|enter|place|sign|register|collect|enquire|inquire)|QUOTE|the (?:number|office|hotline|shop|store|team|desk|box office|venue|library|club)|[a-z]+ to \d)/,
    not: /^me (?:old|crazy|maybe|silly|naive|cynical|biased|paranoid|when you are|[a-z]+ fashioned)\b|^(?:our|my|us|me) (?:if you|with any|for help)/,
  },
  // "Pick a slot that suits you: LINK"
  {
    verbs: ['pick', 'choose', 'find', 'select', 'grab'],
    kind: 'meet',
    after: /^(?:a|any|your) (?:[a-z]+ )?(?:slot|time|date)\b.*\b(?:LINK|suits?|works?)\b/,
  },
  {
    verbs: ['talk', 'speak', 'chat'],
    kind: 'meet',
    after:
      /^(?:to|with) (?:one of our|our|a member of our|a|an)\b.*(?:LINK|[0-9]{3}|\btoday\b|\bin (?:store|branch)\b)/,
  },
  {
    verbs: ['drop', 'send', 'shoot', 'leave', 'give'],
    kind: 'meet',
    after: /^(?:us|me) an? (?:quick )?(?:message|dm|line|note|e-?mail|call|ring|shout)\b/,
  },
  {
    verbs: ['slide', 'hop', 'jump'],
    kind: 'meet',
    after: /^in(?:to)? (?:our|my|the) (?:dms?|inbox)\b/,
  },
  {
    verbs: ['reach'],
    kind: 'meet',
    after: /^out\b/,
    // Staying in touch with one's own people is advice.
    not: /^out (?:and|to (?:a|an|your|those|people|someone|somebody|others|each|one|old|friends))\b(?! (?:touch|of (?:our|us)|member of our|contact|local|rep))/,
  },
  { verbs: ['get'], kind: 'meet', after: /^in (?:touch|contact)/ },
];
