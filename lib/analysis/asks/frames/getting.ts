import { take, verbs } from './acts';
import type { Frame } from './frame';
import {
  contests,
  deals,
  files,
  filler,
  forms,
  nextStep,
  object,
  opinions,
  premises,
  treats,
  wares,
} from './things';

/** Asks to buy, order, download or use what is on offer. */
export const getting: readonly Frame[] = [
  // buy
  { verbs: ['pre'], kind: 'buy', after: /^(?:order|save|register|book)\b/ },
  {
    verbs: ['buy', 'purchase', 'preorder', 'shop'],
    kind: 'buy',
    not: /^(?:in|into) (?:to )?the\b|^(?:what|less|only|fewer|more|time)\b/,
  },
  {
    verbs: ['order'],
    kind: 'buy',
    after:
      /^(?!your (?:thoughts|ideas|life|days?|priorities|notes|files|mind|affairs)\b)(?:your|yours|[0-9]+|one|two|three|now|today|online|here|a|an|from|my|our|before|by|with us|on|in|for|takeout|$|ahead (?:in|on|with|through|via|online|at|here|now)|direct(?:ly)?|through|via|takeaway|delivery|LINK|the (?:book|album))\b/,
  },
  {
    verbs: take,
    kind: 'buy',
    after: object(wares, '(?:up )?'),
    not: /^(?:the|my|our) (?:book|album) (?:of|that|back)|^(?:a|the|this|that|in) order\b/,
  },
  { verbs: take, kind: 'buy', after: /^(?:a |an |your |the )?(?:[a-z]+ )?(?:tickets?|yours)\b/ },
  { verbs: take, kind: 'buy', after: object(`${deals}(?! with (?:it|that))`, '(?:up )?') },
  {
    verbs: ['add'],
    kind: 'buy',
    after:
      /\bto your (?:[a-z]+ )?(?:bag|cart|basket|wish ?list|routine|wardrobe|collection)\b|^to (?:bag|cart|basket)\b/,
  },
  {
    verbs: verbs('get buy grab order try taste'),
    kind: 'buy',
    after: new RegExp(`^(?:it|them|one|yours|some|mine) (?:from|for|while|${nextStep})`),
  },
  {
    verbs: verbs('get grab take receive'),
    kind: 'buy',
    after:
      /^(?:up to |an? (?:extra )?)?(?:[0-9]+ ?%|[0-9]+ percent|MONEY|half|(?:one|two|a) free)(?: off| discount|(?![a-z]))/,
  },
  {
    verbs: ['save'],
    kind: 'buy',
    after:
      /^(?:up to |an? (?:extra )?)?(?:[0-9]+ ?%|[0-9]+ percent|MONEY|half)(?: off| discount|(?![a-z])).*\b(?:code|checkout|today|tonight|now|our|us|when you|this (?:week|weekend|month)|LINK)\b/,
  },
  {
    verbs: verbs('grab get pick take order try'),
    kind: 'buy',
    after: new RegExp(
      `^(?:up |home )?(?:a|an|your|some|one|two|our|the) ${filler}?${treats}\\b.*\\b(?:${nextStep}|while|from|at|on|with us)\\b`,
    ),
  },
  {
    verbs: ['enjoy', 'take', 'receive'],
    kind: 'buy',
    strength: 'soft',
    after: /^(?:[a-z]+ )?(?:[0-9]+ ?%|MONEY|half price|two for one)/,
  },
  { verbs: ['try'], kind: 'buy', after: /^(?:it|our|[A-Za-z]+) (?:[a-z]+ )?(?:free|for free)/ },
  {
    verbs: ['try', 'taste', 'treat'],
    kind: 'buy',
    strength: 'soft',
    after:
      /^(?:our|my|one of our|it (?:today|now|tonight|for yourself)|yourself to (?:our|a|one))\b/,
  },
  // "Get your flu jab at any of our branches"
  {
    verbs: take,
    kind: 'buy',
    after: new RegExp(
      `^(?:up )?(?:a|an|your|the|one|some|our) ${filler}[a-z0-9-]+ (?:at|in|from) (?:any|all|your|our|selected|participating|every)(?: of our| local| nearest)? (?:[a-z]+ )?${premises}\\b`,
    ),
  },
  // "Pick up our new record at your local shop", "treat yourself to the spring box: LINK"
  {
    verbs: verbs('get grab snag pick bag score order purchase buy collect'),
    kind: 'buy',
    after: new RegExp(
      `^(?:up )?(?:our|my) (?!view|take|opinion|perspective|news|latest|full|stor)${filler}[a-z0-9-]+ (?:${nextStep}|from|in stores?|wherever|at (?:your|all|any|the))\\b`,
    ),
  },
  { verbs: ['snap'], kind: 'buy', after: /^up (?:the|a|an|your|our|one|these|some|yours)\b/ },
  {
    verbs: verbs('treat spoil indulge'),
    kind: 'buy',
    after:
      /^(?:yourself|your [a-z]+|someone|somebody|mum|mom|dad)(?: (?!to\b|with\b)[a-z]+){0,2} (?:to|with) (?:our|my|one of our|the|this|these|a|an|some)\b/,
    withoutLink: 'soft',
  },
  // "Swap your old phone for a new one at our shops"
  {
    verbs: verbs('swap trade exchange'),
    kind: 'buy',
    after: /^(?:in )?your\b.*\b(?:our|today|now|in store|online|LINK)\b/,
  },
  {
    verbs: ['test', 'test-drive', 'sample', 'try'],
    kind: 'buy',
    after:
      /^(?:drive |ride |out |on )?(?:the|our|this|it|one|your)\b.*\b(?:today|now|tonight|this (?:week|weekend|month)|in stores?|at (?:your|any|all|our)|near you|LINK)\b/,
    not: /^(?:it )?(?:and see|out and)/,
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
  { verbs: ['gift'], kind: 'buy', after: /^(?:a|an|the|your|someone|somebody|them|our|this)\b/ },
  { verbs: ['own'], kind: 'buy', after: /^(?:the|a|an|your|this)\b.*LINK/ },
  { verbs: ['hire'], kind: 'buy', after: /^(?:me|us|our)\b/ },
  {
    verbs: ['show', 'present', 'mention', 'flash'],
    kind: 'buy',
    after: /^(?:us )?this (?:post|message|coupon|code|story|ad|email|screenshot)\b/,
  },
  {
    verbs: ['use', 'enter', 'apply'],
    kind: 'buy',
    after: /^(?:the |my |our |promo |discount )*(?:code|coupon|promo)\b/,
    not: /^the code\b(?!.*\b(?:checkout|off|save))/,
  },
  {
    verbs: ['upgrade', 'renew'],
    kind: 'buy',
    after: /^(?:to|your|now|today|by|before|online|early|here|LINK)\b/,
    not: /^your (?:app|browser|device|software)/,
  },
  { verbs: ['get'], kind: 'buy', after: /^(?:it|them|yours|your [a-z]+) delivered\b/ },
  // download
  { verbs: ['download', 'install'], kind: 'download', not: /^the (?:latest|newest|update)/ },
  {
    verbs: take,
    kind: 'download',
    after: object(files),
    not: /^(?:a|an|the) (?:[a-z]+ )?(?:pack|packs|kit)$/,
  },
  // enter
  {
    verbs: ['enter'],
    kind: 'enter',
    after: new RegExp(
      `^(?:to (?:win|be)|for (?:a|the|your|our)|now|here|today|online|by|before|via|LINK|$)|${object(contests).source}`,
    ),
  },
  {
    verbs: ['submit'],
    kind: 'enter',
    after: /^(?:yours?|a|an)\b/,
    not: new RegExp(
      `^(?:a|your) ${filler}(?:tickets?|requests?|reports?|claims?|case|bug|${forms}|${opinions})\\b`,
    ),
  },
  { verbs: ['discuss', 'debate'], kind: 'other', strength: 'soft', after: /LINK/ },
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
  { verbs: ['win'], kind: 'enter', after: /^(?:a|an|tickets|free|one)\b/ },
];
