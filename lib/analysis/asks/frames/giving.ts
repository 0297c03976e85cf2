import type { Frame } from './frame';
import { filler, goods, money } from './things';

/** Asks for money or goods. */
export const giving: readonly Frame[] = [
  // donate
  { verbs: ['donate', 'fundraise'], kind: 'donate', not: /^(?:button|page|link)/ },
  {
    verbs: ['give'],
    kind: 'donate',
    after:
      /^(?:to|today|now|again|more|even|just|only|before|by|right now|this (?:morning|week|month|year|season|winter|holiday|evening|giving)|generously|what|whatever|monthly|online|here|back|blood|hope|until|up (?:part|some|half|a|your)|MONEY|LINK|TAG|EMOJI|a (?:gift|donation|little|monthly|bit|portion|dollar|pound|few|small)|your (?:gift|donation|support)|something|anything|as)\b|^$/,
    not: /^(?:what (?:is|are)|back to (?:the|your) (?:previous|main)|to (?:me|us) (?:a|the) (?:call|shout))/,
  },
  {
    verbs: ['give'],
    kind: 'donate',
    after: /^(?:[a-z]+ ){0,3}(?:MONEY|dollars?|pounds?|cents?|bucks|pennies)\b/,
  },
  {
    verbs: ['contribute'],
    kind: 'donate',
    not: /^to (?:the|a|our|this) (?:discussion|conversation|debate|thread)/,
  },
  { verbs: ['chip', 'pitch', 'kick'], kind: 'donate', after: /^in\b/ },
  {
    verbs: ['throw', 'toss', 'put', 'drop', 'kick'],
    kind: 'donate',
    after:
      /^(?:in|over) (?:a |an |just |even |some |your )*(?:few )?(?:MONEY|[a-z]*dollars?|bucks|pounds|quid|coins?|change|cents)\b/,
  },
  { verbs: ['pledge', 'afford', 'spare'], kind: 'donate', after: money },
  { verbs: ['pledge'], kind: 'petition' },
  {
    verbs: ['dig'],
    kind: 'donate',
    after: /^deep\b/,
    not: /^deep (?:into|for|to (?:find|understand))/,
  },
  {
    verbs: ['tip'],
    kind: 'donate',
    after: /^(?:your|the|them|him|her|us|me|MONEY)\b/,
    not: /^(?:your|the) (?:hat|scales?|balance)/,
  },
  {
    verbs: ['invest', 'power'],
    kind: 'donate',
    after:
      /^(?:in )?(?:our|my|this) (?:[a-z]+ ){0,2}(?:movement|campaign|future|work|mission|team|fight|cause)\b/,
  },
  {
    verbs: ['push', 'get', 'carry', 'put'],
    kind: 'donate',
    after: /^us (?:over|across|past|to (?:our|the|[0-9]))\b/,
  },
  { verbs: ['bid'], kind: 'donate', after: /^(?:on|now|today)\b/ },
  {
    verbs: ['consider'],
    kind: 'donate',
    after:
      /^(?:making |giving )?(?:a|an|your) (?:[a-z-]+ ){0,2}(?:donation|gift|contribution|pledge|sponsorship|bequest)\b/,
  },
  {
    verbs: ['double', 'triple', 'multiply', 'increase'],
    kind: 'donate',
    after: /^your (?:impact|gift|support|giving)\b/,
  },
  { verbs: ['round'], kind: 'donate', after: /^up (?:your|at|for)\b/ },
  {
    verbs: ['venmo', 'cashapp', 'paypal', 'zelle', 'tip'],
    kind: 'donate',
    after: /^(?:me|us|HANDLE|TAG)\b/,
  },
  {
    verbs: ['give'],
    kind: 'donate',
    after:
      /^(?:[a-z]+ ){0,4}(?:the gift of|(?:of your|your) time)\b|^(?:a|an|one|two|some|[0-9]+) (?:hours?|minutes?|days?|afternoons?) /,
  },
  {
    verbs: ['adopt', 'foster'],
    kind: 'donate',
    after:
      /^(?:a|an|one|your|two|this|our|these) (?:[a-z]+ )?(?:dogs?|cats?|pets?|pupp(?:y|ies)|kittens?|animals?|pup|rabbits?|horses?|family|child|friend|seniors?)\b/,
  },
  // In kind
  {
    verbs: ['send', 'bring', 'drop', 'deliver', 'collect', 'spare'],
    kind: 'donate',
    after: new RegExp(
      `^(?:(?:off|in|us|along) )?(?:your |some |a |an |any |more |warm |clean |used |old |unused |spare |extra |new |relief |canned |dry |fresh )*${goods}\\b`,
    ),
    not: /^(?:some |a |your )?(?:water|food|books?) (?:to (?:a|the) (?:boil|simmer|table))/,
  },
  {
    verbs: ['drop', 'bring', 'send'],
    kind: 'donate',
    after: /^(?:them|it|yours) (?:off|at|by|in|to) (?:at |to )?(?:the|our|any|your)\b/,
  },
  {
    verbs: ['adopt', 'foster'],
    kind: 'donate',
    after: /^(?:a|an|one|your)\b/,
    withoutLink: 'none',
  },
  {
    verbs: ['plant', 'buy'],
    kind: 'donate',
    after:
      /^(?:a|one|your) [a-z]+ (?:with us|for (?:MONEY|us|a|every|each)|in (?:your|their) name)/,
  },
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
      'split',
      'mail',
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
    verbs: ['support', 'back'],
    kind: 'donate',
    after:
      /^(?:us|me|our|my|this|the|their|his|her|these|HANDLE|QUOTE|LINK|NAME|your (?:local|favou?rite)|local|small|independent|black owned|families|survivors|refugees|children|kids|victims)\b/,
  },
];
