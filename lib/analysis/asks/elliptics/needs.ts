import { wordSet } from '../../word-class';
import { helpers, reach } from '../frames/things';
import { type Elliptic, gift, help, urgently } from './elliptic';

const count =
  '(?:[0-9][0-9,.]*k?|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|twenty|more|MONEY|new)';

/** Needs: what is wanted of the reader is said to be wanting. */
export const needs: readonly Elliptic[] = [
  // We need your help; still need your votes; I need you now
  {
    cues: wordSet('need'),
    pattern: new RegExp(
      `\\b(?:we|i|they|he|she|still|${urgently.trim()}) ?${urgently}need (?:you and )?your (?:[a-z]+ ){0,2}${help}\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    cues: wordSet('need'),
    pattern:
      /^(?:[a-z]+ ){0,4}(?:we|i) (?:really |urgently )?need you(?: now| more| today| tonight| tomorrow| there| here| on [a-z]+day| at the|$)/,
    kind: 'other',
    strength: 'hard',
  },
  // We need 40 more volunteers by noon; we are looking for drivers
  {
    cues: wordSet('need looking short away'),
    pattern: new RegExp(
      `\\b(?:we|i|(?:^|and )${urgently}) ?(?:are |am )?(?:just |only |${urgently})*(?:need|looking for|short|away from) (?:just |only |at least |about |another |over )*${count} (?:more )?(?:[a-z]+ ){0,2}?(?:${reach}|${helpers}|donations?|people to|before|by midnight)\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    cues: wordSet('need looking seeking recruiting search searching'),
    pattern: new RegExp(
      `(?:^|\\b(?:we|i) )(?:(?:are|am) )?${urgently}(?:need|looking for|seeking|recruiting|in (?:need|search) of|searching for) (?:more |new |some |a few |(?!no\\b)[a-z]+ ){0,2}?${helpers}\\b(?! of the\\b)`,
    ),
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    cues: wordSet('needed wanted required'),
    pattern: new RegExp(
      `(?<!\\bno )\\b(?:${helpers}|donations|supplies|(?:relief )?goods|blood|blankets|food|water|clothes) (?:are |is )?${urgently}(?:needed|wanted|required)\\b`,
    ),
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    cues: wordSet('need needed'),
    pattern: new RegExp(
      `(?<!\\b(?:they|he|she|it) (?:are|is) )\\b(?:urgent need|urgently need(?:ed)?|in need) (?:for|of)? ?(?:more )?(?:${helpers}|donations|blood)\\b`,
    ),
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    cues: wordSet('needed required missing wanted'),
    pattern: new RegExp(
      `\\byour (?:signature|vote|name|gift|donation|contribution|voice|help|support) (?:is|are) ${urgently}(?:needed|required|missing|wanted)\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  // I am asking for your vote; counting on your support; I would be honoured to have your vote
  {
    cues: wordSet('ask asking'),
    pattern: new RegExp(
      `\\bask(?:ing)? (?:you )?(?:one (?:last|more|final) time )?for (?:your |a |an )(?:[a-zA-Z0-9-]+ ){0,4}${help}\\b`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
  {
    cues: wordSet('count counting'),
    pattern: /\bcount(?:ing)? on (?:you\b(?! to)|your (?:support|help|vote|donation|gift))/,
    kind: 'other',
    strength: 'hard',
  },
  {
    cues: wordSet('vote support signature endorsement help prayers'),
    pattern:
      /\b(?:would (?:really |greatly |very much )?(?:appreciate|love|welcome)|(?:ask|asking) (?:you )?for|(?:be )?honou?red to (?:have|earn)|hope to (?:earn|have|win)|(?:humbly|respectfully|kindly) (?:ask for|request)) your (?:vote|support|signature|endorsement|help|prayers and support)\b/,
    kind: 'other',
    strength: 'hard',
  },
  {
    cues: wordSet('ask asking'),
    pattern:
      /\bask(?:ing)? (?:you )?for (?:just |only |even |at least )*(?:MONEY|(?:a|one|two|three|five|ten) (?:dollars?|pounds?|euros?|hours?))\b/,
    kind: 'donate',
    strength: 'hard',
  },
  {
    cues: wordSet('donations volunteers helpers donors sponsors contributions gifts'),
    pattern: new RegExp(
      `\\b(?:we|i) (?:are [a-z ]{1,40} and )?(?:would|will) (?:really |greatly |very much |gladly |also |all )*(?:appreciate|welcome|love|accept) (?:any |all |some |your |more |new )*(?:[a-z]+ )?(?:${gift}|${helpers})\\b|\\bwould appreciate (?:any |all |some )*donations\\b`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
  // Will you help?
  {
    cues: wordSet('will'),
    pattern:
      /^(?:so |and |please )*will you (?:please )?(?:help|join|stand|step up|pitch in|chip in)(?: us| me| in| with (?:us|me))?(?: today| now| tonight)?$/,
    kind: 'other',
    strength: 'hard',
  },
  // Your senator needs to hear from you
  {
    cues: wordSet('hear'),
    pattern:
      /\b(?:needs?|has|have|must) to hear from (?:you|each of you|all of you)\b(?! (?:soon|when|about (?:your|it)))/,
    kind: 'contact-official',
    strength: 'hard',
  },
  // We could use your help; please help
  {
    cues: wordSet('use help'),
    pattern: new RegExp(
      `\\b(?:could|can) (?:really )?use (?:your|some|a little) ${help}\\b|^(?:EMOJI |so |can you |could you |anyone )*please help(?: us)?(?: if you can| now| today|$)`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    cues: wordSet('mean'),
    pattern:
      /\bit would mean (?:a lot|so much|the world|everything)(?: to (?:me|us))? if (?:you|some of you|u)\b/,
    kind: 'other',
    strength: 'hard',
  },
  // We are $500 short of our goal
  {
    cues: wordSet('goal target'),
    pattern:
      /\b(?:are|am|still) (?:just |only |still |about )*(?:MONEY|[0-9][0-9,.]*k?)(?: [a-z]+)? (?:short of|away from|shy of|from) (?:our|my|the) (?:[a-z]+ )?(?:goal|target)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  // What a gift would do
  {
    cues: wordSet('helps counts'),
    pattern:
      /\b(?:any|every|anything) ?(?:you can (?:give|spare) )?(?:amount|little bit|little|bit|dollar|penny|help|contribution|cent) (?:really )?(?:helps|counts)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet('amount donation gift bit contribution even just'),
    pattern:
      /^(?:and |but |so )*(?:even (?:just )?)?(?:a (?:small|little|tiny|single) (?:amount|donation|gift|bit|contribution)|(?:even |just )+(?:a |one )?(?:MONEY|[a-z0-9]+ (?:cents?|dollars?|pounds?|bucks|hour|hours)|dollar|cent|penny|share|retweet))(?: [a-z]+){0,2}? (?:would|could|can|will|may|helps?|makes?|goes|buys?|feeds?|provides?)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet(
      'gift gifts donation donations dollar dollars pound pounds contribution contributions',
    ),
    pattern:
      /\b(?:your|every|all|any|each|a) (?:[a-z]+ )?(?:gift|donation|dollar|pound|contribution)s? (?:of MONEY |today |now )*(?:(?:will|would|can|could) (?:be )?|is |are |gets? |be )?(?:(?:highly|greatly|much|very|always) )*(?:matched|doubled|tripled|helps?|provides?|feeds?|saves?|buys?|gives?|makes?|goes|counts?|appreciated|welcome)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    cues: wordSet('help support grateful'),
    pattern: new RegExp(
      `\\b(?:your|any|all) (?:help|support) (?:is|would be|will be) (?:greatly |much |very |really |so |always )*(?:appreciated|welcome|needed)\\b|\\bgrateful for your ${gift}\\b`,
    ),
    kind: 'donate',
    strength: 'soft',
  },
];
