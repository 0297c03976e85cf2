import type { AskKind } from '../../finding';
import { deliver, pay, toss, verbs } from './acts';
import type { Frame } from './frame';
import {
  beneficiaries,
  cash,
  filler,
  gifts,
  goods,
  hampers,
  money,
  packages,
  premises,
} from './things';

/** A time or a way that follows "give" by itself. */
const giveHow =
  '(?:to|today|now|again|more|even|just|only|before|by|(?:at|via|through) (?:LINK|our|the link)|right now|this (?:morning|week|month|year|season|winter|holiday|evening|giving)|generously|monthly|online|here|back|blood|hope|until|up (?:part|some|half|a|your)|LINK|TAG|EMOJI)';
/** What costs. */
const expenses =
  '(?:costs?|bills?|fees?|fares?|expenses?|rent|postage|printing|catering|insurance|heating|deposit|transport|travel|shortfall|difference)';
/** As much as the giver likes. */
const whatYouCan = '(?:what|whatever|something|anything|as (?:much|little|generously|many|often))';

/** Asks for money. */
const ofMoney: readonly Frame[] = [
  { verbs: verbs('donate fundraise'), kind: 'donate', not: /^(?:button|page|link)/ },
  {
    verbs: ['give'],
    kind: 'donate',
    after: new RegExp(
      `^(?:${giveHow}|${whatYouCan}|MONEY|a (?:gift|donation|little|monthly|bit|portion|dollar|pound|few|small)|(?:your|the|that) (?:gift|donation|support|money|cash|change|savings))\\b|^$|^(?:[a-z]+ ){0,3}(?:MONEY|dollars?|pounds?|cents?|bucks|pennies)\\b`,
    ),
    not: /^(?:[a-z]+ ){1,4}(?:details|info|information|examples?|context|minutes|moments?|hints?|tips|clues?|thought|push)\b(?! to (?:volunteer|our))|^(?:what (?:is|are)|back to (?:the|your) (?:previous|main)|to (?:me|us) (?:a|the) (?:call|shout))/,
  },
  {
    verbs: ['contribute'],
    kind: 'donate',
    not: /^to (?:the|a|our|this) (?:discussion|conversation|debate|thread)/,
  },
  { verbs: verbs('chip pitch kick'), kind: 'donate', after: /^in\b/ },
  {
    verbs: verbs('send spare share'),
    kind: 'donate',
    after: /^what(?:ever)? (?:little )?you can\b/,
  },
  // "Throw in a few bucks", "drop some change in the tin"
  {
    verbs: toss,
    kind: 'donate',
    after: new RegExp(
      `^(?:in|over) (?:a |an |just |even |some |your |few )*${cash}\\b|^(?:a |an |one |even |just |some |your |few |couple of |spare |loose )*(?:${cash}|(?:a )?(?:little )?something)(?: (?:of|from) your [a-z]+)? (?:in|into|towards?) (?:the|our|a|his|her) `,
    ),
  },
  {
    verbs: pay,
    kind: 'donate',
    after: new RegExp(
      `^(?:(?:up|over|in|us|me) ){0,2}${filler}(?:${gifts}|quid|fivers?|tenners?)\\b`,
    ),
  },
  { verbs: verbs('pledge afford spare manage'), kind: 'donate', after: money },
  { verbs: ['pledge'], kind: 'petition' },
  // "Could you cover the printing?"
  {
    verbs: verbs('cover meet'),
    kind: 'donate',
    requested: true,
    after: new RegExp(
      `^(?:(?:some|part|half|all|a share) (?:of )?)?(?:the|our|my|his|her|their) (?:[a-z]+ ){0,2}?${expenses}\\b`,
    ),
  },
  {
    verbs: ['consider'],
    kind: 'donate',
    after: new RegExp(`^(?:making |giving )?${filler}${gifts}\\b`),
  },
  { verbs: ['be'], kind: 'donate', after: /^as generous as\b/ },
  { verbs: ['dig'], kind: 'donate', after: /^deep\b(?! (?:into|for|to (?:find|understand)))/ },
  { verbs: ['round'], kind: 'donate', after: /^up (?:your|at|for)\b/ },
  { verbs: ['bid'], kind: 'donate', after: /^(?:on|now|today)\b/ },
  {
    verbs: verbs('double triple multiply increase renew extend'),
    kind: 'donate',
    after: /^your (?:[a-z]+ )?(?:impact|gift|support|giving|donation|pledge)\b/,
  },
  // "Get us over the line", "carry us to 500"
  {
    verbs: verbs('push get carry put take'),
    kind: 'donate',
    after: /^us (?:over|across|past|to (?:our|the|[0-9]))\b/,
  },
  // "Remember us in your will"
  {
    verbs: verbs('remember include think leave name mention consider'),
    kind: 'donate',
    after: /^(?:of )?(?:us|our|the)\b.* (?:in|when you (?:write|make|update|change)) your will\b/,
  },
  {
    verbs: ['tip'],
    kind: 'donate',
    after: /^(?:your|the|them|him|her|us|me|MONEY)\b(?! (?:hat|scales?|balance))/,
  },
  {
    verbs: verbs('venmo cashapp paypal zelle tip'),
    kind: 'donate',
    after: /^(?:me|us|HANDLE|TAG)\b/,
  },
];

/** Asks to take in somebody who has no home. */
const adoptions = (verb: string, kind: AskKind): readonly Frame[] => [
  {
    verbs: [verb],
    kind,
    after: new RegExp(`^(?:a|an|one|your|two|this|our|these) (?:[a-z]+ )?${beneficiaries}\\b`),
  },
  {
    verbs: [verb],
    kind,
    after: /^(?:a|an|one|your|NAME)\b/,
    withoutLink: 'none',
  },
];

/** Asks for goods, for time, for a home. */
const inKind: readonly Frame[] = [
  {
    verbs: ['give'],
    kind: 'volunteer',
    after:
      /^(?:[a-z]+ ){0,4}(?:the gift of|(?:of your|your|your own) time)\b|^(?:a|an|one|two|some|[0-9]+) (?:hours?|minutes?|days?|afternoons?) |^(?:up )?your (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|evening|morning|afternoon|lunch (?:hour|break))s? (?:to|for)\b/,
  },
  // "Can you spare an hour a week?"
  {
    verbs: verbs('spare offer donate'),
    kind: 'volunteer',
    after:
      /^(?:us |me )?(?:a|an|one|two|three|a few|some|a couple of|[0-9]+) (?:[a-z]+ )?(?:hours?|days?|afternoons?|mornings?|evenings?)\b/,
  },
  {
    verbs: deliver,
    kind: 'donate',
    after: new RegExp(
      `^(?:(?:off|in|us|along|over) )?(?:(?:your|some|any|more|extra|two|[0-9]+|an?(?= .*\\b(?:for|to|at|by|of|LINK)\\b)) )?(?:${packages} of )?(?:(?!(?:an?|the|my|our|this|that|me|to|for|of|and|it|no)\\b)[a-z-]+ ){0,2}${goods}\\b`,
    ),
    not: /\b(?:to (?:(?:a|the) (?:boil|simmer|table)|life)|back|in(?:to)? (?:the |a |boiling |hot |cold )*(?:pan|pot|bowl|oven|water|mixture))\b/,
  },
  {
    verbs: verbs('hand post mail ship'),
    kind: 'donate',
    after: new RegExp(
      `^(?:(?:in|over|on) |us |me )(?:your|some|a|an|any|more|[0-9]+) (?:(?!(?:to|for|of|and)\\b)[a-z-]+ ){0,2}${goods}\\b`,
    ),
  },
  // "Stock our fridge", "fill a backpack for a child"
  {
    verbs: verbs('fill stock pack'),
    kind: 'donate',
    after: new RegExp(
      `^(?:up )?(?:our (?:[a-z]+ ){0,2}?${hampers}\\b|(?:a|an|the|one) (?:[a-z]+ )?${hampers}\\b.* (?:for|LINK))`,
    ),
  },
  {
    verbs: verbs('drop bring send'),
    kind: 'donate',
    after: new RegExp(
      `^(?:(?:them|it|yours|some|any|extras|one) (?:(?:(?:off|by|in|along) (?:at |to )?(?:(?:the|our|any|your|this|today|now|here|LINK)\\b|$))|(?:to|at) (?:(?:our|any|this|LINK)\\b|the (?:[a-z]+ ){0,2}(?:${premises}|bank|shelter|school|hall|church|cent(?:er|re)|drive)\\b))|(?:one|some|yours) (?:today|now|here|LINK)\\b|yours (?:off |in )?(?:at|to|with|in) [a-zA-Z]+)`,
    ),
  },
  // One adopts an animal by name for a sum, or takes it home: support of either kind; a foster home gives its time.
  ...adoptions('adopt', 'other'),
  ...adoptions('foster', 'volunteer'),
  {
    verbs: verbs('plant buy'),
    kind: 'donate',
    after:
      /^(?:a|one|your) [a-z]+ (?:with us|for (?:MONEY|us|a|every|each)|in (?:your|their) name)/,
  },
];

/** Asks for money, for goods, for time. */
export const giving: readonly Frame[] = [...ofMoney, ...inKind];
