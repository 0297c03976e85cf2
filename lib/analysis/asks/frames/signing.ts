import { answer, confirm, create, enrol, reserve, verbs } from './acts';
import type { Frame } from './frame';
import {
  accounts,
  atOnce,
  contacts,
  forms,
  memberships,
  nextStep,
  object,
  petitions,
  seats,
} from './things';

/** Asks to put one's name under something. */
const ofPetitions: readonly Frame[] = [
  {
    verbs: verbs('sign signs cosign ink'),
    kind: 'petition',
    after: object(`(?:${petitions}|forms?)`, '(?:on to )?'),
  },
  { verbs: ['sign'], kind: 'petition', after: new RegExp(`^(?:[a-z-]+ ){0,3}${petitions}\\b`) },
  {
    verbs: ['sign'],
    kind: 'petition',
    after:
      /^(?:it|this|ours|mine|theirs|here|now|today|before|if you|(?:and|&) (?:share|rt|retweet|pass|spread|forward)|(?:at|via|on) (?:LINK|our|the)|LINK|$)/,
  },
  { verbs: ['add'], kind: 'petition', after: /^(?:your (?:name|signature|voice)|yours\b)/ },
  {
    verbs: verbs('take make'),
    kind: 'petition',
    after: /^(?:the|our|this) (?:[a-z-]+ ){0,2}pledge/,
  },
  {
    verbs: ['add'],
    kind: 'petition',
    after:
      /^your (?:[a-z]+ )?(?:company|organi[sz]ation|group|school|business|church|logo|weight|support) to (?:the|our|this) /,
  },
  {
    verbs: verbs('put lend give'),
    kind: 'petition',
    after: /^your (?:name|signature|voice|weight) (?:to|under|behind|on|here|below)\b(?! the list)/,
  },
  {
    verbs: ['put'],
    kind: 'sign-up',
    after: /^your (?:[a-z']+ )?(?:'s )?names? (?:down|on|forward|in)\b/,
  },
  { verbs: answer, kind: 'other', after: object(forms, '(?:in |out |part in )?') },
];

/** Asks to enrol. */
const ofLists: readonly Frame[] = [
  {
    verbs: ['sign'],
    kind: 'sign-up',
    after: /^(?:your (?:[a-z]+ ){1,2})?(?:up|on)\b/,
    not: /^on to (?:your|the) account/,
  },
  {
    verbs: verbs('sign enter register enrol enroll book'),
    kind: 'sign-up',
    after:
      /^(?:your(?:self)?|a|the) ?(?:(?:little )?(?:kids?|child|children|sons?|daughters?|team|teen|teens|school|class|group|friends?|family|dog|business|club)(?: and [a-z]+)? |)(?:up|for|in)\b/,
  },
  {
    verbs: verbs('signup sign-up preregister subscribe sub subcribe suscribe enroll enrol rsvp'),
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
  {
    verbs: ['switch'],
    kind: 'sign-up',
    after:
      /^(?:now|today|here|online|LINK|to (?:us|our|(?!an?\b|the\b)[a-z]+(?: [a-z]+)? and (?:save|get|pay)))\b/,
  },
  { verbs: verbs('start begin'), kind: 'sign-up', after: /^(?:(?:now|today|here) )?LINK/ },
  {
    verbs: ['get'],
    kind: 'sign-up',
    after:
      /^(?:registered|involved|signed|covered|enrolled|notified)\b|^started (?:now|today|here|with us|LINK)|^(?:on|onto) (?:the|our|my) (?:list|waitlist|waiting|mailing)/,
  },
  {
    verbs: verbs('get receive'),
    kind: 'sign-up',
    after:
      /^(?:a |the |our |your |free |daily |weekly |regular |latest ){0,3}(?:[a-z]+ ){0,2}(?:updates|alerts?|newsletters?|texts?|emails?) (?:by|via|in|from|about|here|every|each|straight|on your|LINK)/,
  },
  {
    verbs: ['get'],
    kind: 'sign-up',
    after: new RegExp(
      `^(?:a|your) (?:[a-z-]+ ){0,2}?(?:quotes?|estimate|consultation|demo|sample|trial|callback|brochure|valuation)\\b.*(?:\\b${atOnce}|\\bin (?:a|minutes|seconds|[0-9]+) )`,
    ),
  },
  // "Create your free account today", "pop your e-mail in below"
  {
    verbs: create,
    kind: 'sign-up',
    after: new RegExp(
      `^(?:up )?(?:a|an|your|ur) (?:[a-z-]+ ){0,3}?${accounts}\\b.*(?:\\b${nextStep}|\\bin (?:about |under |just |only )?(?:minutes|seconds|[a-z0-9]+ minutes)\\b)`,
    ),
  },
  {
    verbs: verbs('pop put enter type add submit drop leave'),
    kind: 'sign-up',
    after: new RegExp(
      `^(?:in )?(?:your|ur) ${contacts} (?:in|below|here|on (?:our|the|this)|and|to|for|LINK)`,
    ),
    not: /\b(?:password|click|tap|reset|to log in|to track|to the list)\b/,
  },
];

/** Asks to take a place. */
const ofPlaces: readonly Frame[] = [
  {
    verbs: verbs('reserve book claim secure'),
    kind: 'sign-up',
    after: /^(?:now|today|here|online|LINK)\b/,
  },
  {
    verbs: ['reserve'],
    kind: 'sign-up',
    after: /^(?:a|an|your|yours|one of our)\b(?! (?:day|time|little|moment|part))/,
  },
  {
    verbs: verbs('reserve claim secure book confirm activate'),
    kind: 'sign-up',
    after: new RegExp(`^(?:one|it|yours|them) (?:${nextStep})\\b`),
  },
  {
    verbs: reserve,
    kind: 'sign-up',
    after: object(seats),
    // "Book the room for ten": somebody's own errand.
    not: /\btickets?\b|^the (?:[a-z]+ )?(?:rooms?|tables?|courts?|slots?)\b(?!.*\b(?:LINK|with us)\b)/,
  },
  {
    verbs: verbs('get reserve book buy claim secure grab'),
    kind: 'buy',
    after:
      /^(?:[a-z]+ ){0,2}(?:seats|tickets|spots|places)(?: [a-z]+)? ?(?:now|today|here|LINK|at|online|$)/,
  },
  {
    verbs: enrol,
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
    verbs: confirm,
    kind: 'sign-up',
    after:
      /^(?:your|ur|the|a|my)(?: [a-z0-9-]+){0,3} (?:match|support|attendance|place|spot|seat|membership|subscription|rsvp|gift|prize|reward|bonus|discount|offer|ticket|tickets|profile|registration|entry|vouchers?|sponsorship|holiday|session|class|trial|award|cash|free|phone|bonus)\b/,
  },
];

/** Asks to put one's name down: under a petition, on a list, for a place. */
export const signing: readonly Frame[] = [...ofPetitions, ...ofLists, ...ofPlaces];
