import { buy, indulge, pickUp, reserve, take, tryOut, verbs } from './acts';
import type { Frame } from './frame';
import {
  carts,
  deals,
  filler,
  nextStep,
  object,
  ours,
  premises,
  reduction,
  treats,
  wares,
} from './things';

/** Where a shop is met: on its next step, at its counter. */
const atShop = `(?:${nextStep}|while|from|with us|in stores?|wherever|near you|at (?:your|all|any|the|our)|this (?:week|weekend|month))`;

/** Asks to buy. */
const ofWares: readonly Frame[] = [
  { verbs: ['pre'], kind: 'buy', after: /^(?:order|save|book)\b/ },
  { verbs: ['pre'], kind: 'sign-up', after: /^register\b/ },
  {
    verbs: buy,
    kind: 'buy',
    not: /^now pay later\b|^(?:in|into) (?:to )?the\b|^(?:what|less|only|fewer|more|time|cheap|twice|nothing)\b/,
  },
  {
    verbs: ['order'],
    kind: 'buy',
    after: new RegExp(
      `^(?:${nextStep}|your|yours|[0-9]+|one|two|three|an?|from|my|our|with us|on|in (?:store|advance|bulk|person|our|the app)|for|$|ahead|direct(?:ly)?|through|takeout|takeaway|delivery|the (?:book|album)|the\\b.* (?:from|in|on|via|through) (?:our|LINK|the app))\\b`,
    ),
    not: /^(?:your (?:thoughts|ideas|life|days?|priorities|notes|files|mind|affairs)|ahead of)\b/,
  },
  {
    verbs: [...take, ...reserve],
    kind: 'buy',
    after: object(wares, '(?:up )?'),
    not: /^(?:the|my|our) (?:book|album) (?:of|that|back)|^(?:a|the|this|that|in) order\b/,
  },
  { verbs: take, kind: 'buy', after: /^(?:a |an |your |the )?(?:[a-z]+ )?(?:tickets?|yours)\b/ },
  {
    verbs: [...pickUp, ...tryOut],
    kind: 'buy',
    after: new RegExp(`^(?:it|them|em|these|one|yours|some|mine) (?:from|for|while|${nextStep})`),
    not: /^it (?:from (?:me|there|here)|for granted)\b/,
  },
  // "Pick up our new record at your local shop"
  {
    verbs: [...pickUp, ...buy],
    kind: 'buy',
    after: new RegExp(
      `^(?:up )?(?:(?:one|some) of )?(?:our|my) (?!view|take|opinion|perspective|news|latest|full|stor)${filler}[a-z0-9-]+ ${atShop}\\b`,
    ),
  },
  // "Secure your signed copy: LINK"
  {
    verbs: [...reserve, 'unlock'],
    kind: 'sign-up',
    after: new RegExp(
      `^(?:your|ur) (?!facts|news|head|act|life|day)${filler}[a-z0-9-]+ (?:LINK|now|today|here)\\b`,
    ),
    not: /^your (?:progress|changes?|work|files?|seat ?belt)\b/,
  },
  // "Grab a box of our buns on the way"
  {
    verbs: [...pickUp, ...tryOut],
    kind: 'buy',
    after: new RegExp(
      `^(?:up |home )?(?:an?|your|some|one|two|our|the) ${filler}?${treats}\\b.*\\b(?:${atShop}|on|at)\\b`,
    ),
  },
  // "Get your flu jab at any of our branches"
  {
    verbs: take,
    kind: 'buy',
    after: new RegExp(
      `^(?:up )?(?:${ours}|one) ${filler}[a-z0-9-]+ (?:at|in|from) (?:any|all|your|our|selected|participating|every)(?: of our| local| nearest)? (?:[a-z]+ )?${premises}\\b`,
    ),
  },
  {
    verbs: ['add'],
    kind: 'buy',
    after: new RegExp(`\\bto your (?:[a-z]+ )?${carts}\\b|^to ${carts}\\b`),
  },
  // "Pick up two pizzas for only $9"
  {
    verbs: [...pickUp, ...tryOut, ...buy],
    kind: 'buy',
    after:
      /^(?:up )?(?:an?|any|one|two|your|the|some|[0-9]+) (?:[a-z0-9'-]+ ){1,5}?for (?:just |only )?MONEY\b/,
  },
  // "Go to LINK for tickets"
  {
    verbs: verbs('go visit head click see'),
    kind: 'buy',
    after:
      /^(?:(?:on |over )?(?:to|at) )?(?:LINK|our (?:web)?site) for (?:[a-z]+ ){0,2}?(?:tickets|seats|passes|reservations)\b/,
  },
  { verbs: ['get'], kind: 'buy', after: /^(?:it|them|yours|your [a-z]+) delivered\b/ },
  { verbs: ['gift'], kind: 'buy', after: /^(?:an?|the|your|someone|somebody|them|our|this)\b/ },
  { verbs: ['own'], kind: 'buy', after: /^(?:the|an?|your|this)\b.*LINK/ },
  { verbs: verbs('hire patronise patronize'), kind: 'buy', after: /^(?:me|us|our)\b/ },
  { verbs: ['snap'], kind: 'buy', after: /^up (?:the|an?|your|our|one|these|some|yours)\b/ },
  {
    verbs: ['stock'],
    kind: 'buy',
    after: new RegExp(`^up (?:on (?:our|your)|before|${atShop})\\b`),
  },
  {
    verbs: verbs('make place'),
    kind: 'buy',
    after: /^(?:an?|your) (?:[a-z]+ )?(?:reservations?|bookings?|appointments?|orders?)\b/,
  },
];

/** Asks to try what is on offer, and to have a treat. */
const ofTastes: readonly Frame[] = [
  { verbs: ['try'], kind: 'buy', after: /^(?:it|our|[A-Za-z]+) (?:[a-z]+ )?(?:free|for free)/ },
  {
    verbs: tryOut,
    kind: 'buy',
    strength: 'soft',
    after: /^(?:our|my|one of our|it (?:today|now|tonight|for yourself))\b/,
  },
  {
    verbs: [...tryOut, 'test'],
    kind: 'buy',
    after: new RegExp(
      `^(?:drive |ride |out |on )?(?:the|our|this|it|one|your)\\b.*\\b(?:${atShop}|LINK)\\b`,
    ),
    not: /^(?:it )?(?:and see|out and)/,
  },
  {
    verbs: indulge,
    kind: 'buy',
    after:
      /^(?:yourself|your [a-z]+|someone|somebody|mum|mom|dad)(?: (?!to\b|with\b)[a-z]+){0,2} (?:to|with) (?:our|my|one of our|the|this|these|an?|some)\b/,
    withoutLink: 'soft',
  },
];

/** Asks to use an offer. */
const ofOffers: readonly Frame[] = [
  { verbs: take, kind: 'buy', after: object(`${deals}(?! with (?:it|that))`, '(?:up )?') },
  { verbs: take, kind: 'buy', after: new RegExp(`^(?:${reduction}|(?:one|two|an?) free\\b)`) },
  {
    verbs: ['save'],
    kind: 'buy',
    after: new RegExp(`^${reduction}.*\\b(?:code|checkout|our|us|when you|${atShop})\\b`),
  },
  {
    verbs: verbs('enjoy take receive'),
    kind: 'buy',
    strength: 'soft',
    after: new RegExp(`^(?:[a-z]+ )?(?:${reduction}|half price|two for one)`),
  },
  {
    verbs: verbs('show present mention flash'),
    kind: 'buy',
    after: /^(?:us )?this (?:post|message|coupon|code|story|ad|email|screenshot)\b/,
  },
  {
    verbs: verbs('use enter apply'),
    kind: 'buy',
    after: /^(?:the |my |our |promo |discount )*(?:code|coupon|promo)\b/,
    not: /^the code\b(?!.*\b(?:checkout|off|save))/,
  },
  {
    verbs: verbs('upgrade renew'),
    kind: 'buy',
    after: new RegExp(`^(?:to|your|early|${nextStep})\\b`),
    not: /^your (?:app|browser|device|software)/,
  },
  // "Swap your old phone for a new one at our shops"
  {
    verbs: verbs('swap trade exchange'),
    kind: 'buy',
    after: new RegExp(`^(?:in )?your\\b.*\\b(?:our|${atShop})\\b`),
  },
];

/** Asks to buy, to order, to use an offer. */
export const getting: readonly Frame[] = [...ofOffers, ...ofWares, ...ofTastes];
