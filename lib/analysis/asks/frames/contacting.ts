import type { Frame } from './frame';
import { travels } from './things';

/** The word that ends a service: no ask of anybody's. */
const leaving = /^(?:back )?(?:with )?(?:the word )?(?:stop|unsubscribe|end|help)\b/;

/** Asks for a word with us, or with the number that enlists or charges. */
export const contacting: readonly Frame[] = [
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
      'call text dm message email e-mail contact whatsapp inbox ring dial ping phone write'.split(
        ' ',
      ),
    kind: 'meet',
    after:
      /^(?:(?:to )?(?:me|us)|our|my|now|today|(?:on |at )?\+?(?:[0-9]{4,}|[0-9]{3}[ -][0-9]|8[0-9]{2}[ -])|LINK|HANDLE|for (?:info|more|orders?|prices?|collabs?|bookings?|rates|enquiries|inquiries|details)|NAME|from (?:a|your) land|to (?:order|book|buy|claim|get|reserve|win|join|enter|place|sign|register|collect|enquire|inquire)|QUOTE|the (?:number|office|hotline|shop|store|team|desk|box office|venue|library|club)|[a-z]+ to \d)/,
    not: /^me (?:an?|old|crazy|maybe|silly|naive|cynical|biased|paranoid|when you are|[a-z]+ fashioned)\b|^(?:our|my|us|me) (?:if you|with any|for help)/,
  },
  // "PM" is a title as well: "PM Lee".
  { verbs: ['pm'], kind: 'meet', after: /^(?:me|us|HANDLE|for|to|now|LINK)\b/ },
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
