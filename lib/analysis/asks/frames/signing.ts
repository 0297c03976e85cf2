import type { Frame } from './frame';
import { forms, memberships, object, petitions, seats, votes } from './things';

/** Asks to put one's name down: under a petition, on a list, for a place. */
export const signing: readonly Frame[] = [
  // petition
  { verbs: ['sign', 'signs', 'cosign'], kind: 'petition', after: object(petitions, '(?:on to )?') },
  { verbs: ['sign'], kind: 'petition', after: new RegExp(`^(?:[a-z-]+ ){0,3}${petitions}\\b`) },
  {
    verbs: ['sign'],
    kind: 'petition',
    after:
      /^(?:it|this|here|now|today|if you|(?:and|&) (?:share|rt|retweet|pass|spread|forward)|LINK|$)/,
  },
  { verbs: ['add'], kind: 'petition', after: /^(?:your (?:name|signature|voice)|yours\b)/ },
  { verbs: ['take'], kind: 'petition', after: /^(?:the|our|this) (?:[a-z-]+ ){0,2}pledge/ },
  { verbs: ['put'], kind: 'sign-up', after: /^your name (?:down|on|forward|in)\b/ },
  {
    verbs: ['complete', 'take', 'fill', 'answer', 'do'],
    kind: 'other',
    after: object(forms, '(?:in |out |part in )?'),
  },
  // sign up
  { verbs: ['sign'], kind: 'sign-up', after: /^(?:up|on)\b/, not: /^on to (?:your|the) account/ },
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
  { verbs: ['switch'], kind: 'sign-up', after: /^(?:now|today|here|online|LINK)\b/ },
  { verbs: ['start', 'begin'], kind: 'sign-up', after: /^(?:(?:now|today|here) )?LINK/ },
  {
    verbs: ['get'],
    kind: 'sign-up',
    after:
      /^(?:registered|involved|signed|covered|enrolled|notified)\b|^started (?:now|today|here|with us|LINK)|^(?:on|onto) (?:the|our|my) (?:list|waitlist|waiting|mailing)/,
  },
  {
    verbs: ['get', 'receive'],
    kind: 'sign-up',
    after:
      /^(?:a |the |our |your |free |daily |weekly |regular |latest ){0,3}(?:[a-z]+ ){0,2}(?:updates|alerts?|newsletters?|texts?|emails?) (?:by|via|in|from|about|here|every|each|straight|on your|LINK)/,
  },
  // A place of one's own
  {
    verbs: ['reserve', 'book', 'claim', 'secure'],
    kind: 'sign-up',
    after: /^(?:now|today|here|online|LINK)\b/,
  },
  {
    verbs: ['reserve', 'claim', 'save', 'secure', 'grab', 'get', 'book', 'snag', 'buy', 'hold'],
    kind: 'sign-up',
    after: object(seats),
    not: /\btickets?\b/,
  },
  {
    verbs: ['get', 'reserve', 'book', 'buy', 'claim', 'secure', 'grab'],
    kind: 'buy',
    after:
      /^(?:[a-z]+ ){0,2}(?:seats|tickets|spots|places)(?: [a-z]+)? ?(?:now|today|here|LINK|at|online|$)/,
  },
  {
    verbs: [
      'claim',
      'request',
      'secure',
      'grab',
      'book',
      'start',
      'activate',
      'confirm',
      'complete',
      'verify',
      'renew',
      'extend',
      'reserve',
      'enter',
      'join',
      'try',
      'explore',
    ],
    kind: 'sign-up',
    after: new RegExp(
      `^(?:out )?(?:(?:one|any) of )?(?:our|my|the|this|a|an|your|ur|free) (?:(?!(?:to|for|by|with|that|in|on|at|and|is|was|from|as|it|them)\\b)[A-Za-z0-9'.-]+ ){0,7}?${memberships}\\b`,
    ),
    not: /^(?:the|this|a|an|your|our) (?:[a-z]+ ){0,2}(?:updates|list)\b/,
  },
  {
    verbs: ['take'],
    kind: 'sign-up',
    after:
      /^(?:part in )?(?:(?:one|any) of )?(?:our|my|the|this|a)(?: [a-z0-9-]+){0,7} (?:challenges?|trials?|courses?|programs?|programmes?|demo|membership|class|classes)\b/,
  },
  // What one has to confirm or to fetch, in mass mail
  {
    verbs: ['claim', 'confirm', 'activate', 'complete', 'verify', 'renew', 'extend', 'update'],
    kind: 'sign-up',
    after:
      /^(?:your|ur|the|a|my)(?: [a-z0-9-]+){0,3} (?:match|support|attendance|place|spot|seat|membership|subscription|rsvp|gift|prize|reward|bonus|discount|offer|ticket|tickets|profile|registration|entry|vouchers?|sponsorship|holiday|session|class|trial|award|cash|free|phone|bonus)\b/,
  },
  // vote
  {
    verbs: [
      'cast',
      'plan',
      'make',
      'mail',
      'return',
      'check',
      'track',
      'drop',
      'bring',
      'send',
      'request',
      'verify',
      'cure',
      'update',
      'submit',
      'confirm',
      'lock',
      'use',
      'bank',
    ],
    kind: 'vote',
    after: new RegExp(`^(?:in |off |out )?(?:your|a|ur) (?:[a-z-]+ ){0,3}?${votes}\\b`),
  },
];
