import { oneOf } from '../one-of';
import { people } from './objects';

/**
 * Duties said without a modal verb: "It is" with a judgement and an infinitive (extraposition, Quirk et al. 1985, §18.33), a
 * task or a right that is somebody's, a time for something, the writer's own urging.
 */

const to = 'to [a-z]+';
/** What to stop is conduct; what else it is time for may be the call to action, or the writer's own plan. */
const turning = '(?:stop|quit) [a-z]+ing';

/** What is right, wrong or wise to do. */
const judged = [
  `it is (?:[a-z]+ ){0,2}?(?:not|never) (?:${oneOf('ok okay right fair cool acceptable normal fine wise funny')}) ${to}`,
  `(?:it is|that is why it is) (?:[a-z]+ly |so |very |always |more |never )?(?:${oneOf('important essential vital crucial best wise imperative wrong')}) (?:that you|(?:for (?:you|everyone|us all) )?to (?:${oneOf('always never keep stay be have take get eat drink wear avoid make talk treat let ask')})) [a-z]+`,
];
/** Whose task it is, what is owed, what nobody may. */
const owed = [
  `it is (?:[a-z]+ )?(?:your|everyone's|everybody's) (?:[a-z]+ )?(?:job|duty|responsibility|obligation|business) ${to}`,
  `(?:you|people|everyone|everybody|humans|citizens|parents|adults|leaders|every (?!government|company)[a-z]+) (?:all |both )?ha(?:ve|s) (?:an?|the) (?:[a-z]+ ){0,2}?(?:duty|responsibility|obligation) ${to}`,
  'you owe it to (?:your|yourself|them|her|him|the|those|us)',
  `you (?:[a-z]+ )?have (?:absolutely |really )?no (?:right|business|excuse) (?:${to}|[a-z]+ing)`,
];
/** What must be at nobody's cost: "your lunch should never cost a life". */
const harmless = [
  'your (?:[a-z]+ ){1,2}?(?:should|must) (?:never|not) (?:cost|hurt|harm|kill|come at the (?:cost|expense) of) (?!you\\b|more\\b|less\\b|us\\b|MONEY|[0-9])[a-z]+',
  'no [a-z]+ is worth (?:an?|the|their|his|her|another) (?:[a-z]+ )?(?:life|lives|death|suffering|pain|misery)',
];
/** What it is time for, and what counts. */
const due = [
  `time (?:for (?:you|${people}) )?to ${turning}`,
  'what you (?:really |all )?need (?:to do )?is to [a-z]+',
  'the (?:key|trick|secret|art) (?:here )?is (?:not )?to (?!be found|come)[a-z]+',
];
/** What the writer urges. */
const urged = [
  `i (?:[a-z]+ ){0,3}?(?:${oneOf('recommend advise suggest remind')}) (?:that )?(?:you|everyone|everybody|anyone|${people})(?: all)?(?: to)? (?!click|check|visit|look|contact|read|watch|sign|vote|join|support|about|of|how|that)[a-z]+`,
  'you had better (?!be |have )[a-z]+',
  'you (?:might|may) (?:also |just |really )?(?:want|need) to (?!know|hear|see|sit|check|read|look|try|visit|follow|join|consider)[a-z]+',
  '^(?:so |and )?you (?:really |all )?should (?:too|also|as well)$',
];

/** A duty in other words than "should" and "must", in a sentence as one string (see `plainOf`). */
export const duty = new RegExp(
  [...judged, ...owed, ...harmless, ...due, ...urged]
    .map((source) => (source.startsWith('^') ? source : `\\b${source}`))
    .join('|'),
);
