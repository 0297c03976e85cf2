import { wordSet } from '../../word-class';
import { goods, helpers, reach } from '../frames/things';
import { type Elliptic, gift, help, urgently } from './elliptic';

const count =
  '(?:[0-9][0-9,.]*k?|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|twenty|more|MONEY|new)';

/** Needs: what is wanted of the reader is said to be wanting. */
export const needs: readonly Elliptic[] = [
  // We need your help; still need your votes; I need you now
  {
    cues: wordSet('need'),
    pattern: new RegExp(
      `(?<!\\b(?:assume|assumes|think|thinks|if|whether|unless|not|never|says?|said|claims?)(?: [a-z']+){0,6} ?)\\b(?:we|i|they|he|she|still|${urgently.trim()}) ?${urgently}need (?:you and )?your (?:[a-z]+ ){0,2}${help}\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    cues: wordSet('need'),
    pattern:
      /^(?:[a-z]+ ){0,8}(?:we|i) (?:really |urgently )?need you(?: in (?:this|the|our)\b.*| with us| now| more| today| tonight| tomorrow| there| here| on [a-z]+day| at the|$)/,
    kind: 'other',
    strength: 'hard',
  },
  // The lido needs your vote
  {
    cues: wordSet('needs'),
    pattern:
      /^(?!your\b|nobody\b|who\b)(?:[a-z0-9'-]+ ){1,6}(?<!\b(?:bill|form|card|contract|document|paper|parcel|lease) )needs your (?:[a-z]+ )?(?:votes?|signatures?|donations?|gifts?|help)\b/,
    kind: 'other',
    strength: 'hard',
  },
  // We need 40 more volunteers by noon; we are looking for drivers
  {
    cues: wordSet('need looking short away'),
    pattern: new RegExp(
      `\\b(?:we|i|(?:^|and )${urgently}) ?(?:are |am )?(?:just |only |${urgently})*(?:need|looking for|short|away from) (?:just |only |at least |about |another |over )*${count} (?:more )?(?:[a-z]+ ){0,2}?(?:${reach}(?! this\\b| that\\b| these\\b| those\\b| him\\b| her\\b| you\\b| it\\b)|${helpers}|donations?|people to|before|by midnight)\\b`,
    ),
    kind: 'volunteer',
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
      `(?<!\\bno )(?<!\\bthe [0-9,.]{1,9} )\\b(?:(?:${helpers}|donations|supplies|(?:relief )?goods) (?:are |is )?${urgently}(?:needed|wanted|required)|${goods} (?:are |is )?${urgently}(?:needed|wanted))\\b`,
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
    cues: wordSet('count counting rely relying depend depending'),
    pattern:
      /\bcount(?:ing)? on (?:you\b(?! to)|your (?:support|help|vote|donation|gift))|\b(?:we|i) (?:are|am) (?:all )?(?:counting|relying|depending) on you\b|\b(?:we|i) (?:really |all )?(?:rely|depend|count) on (?:people like you|you\b|your (?:support|gifts|donations|help))/,
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
      /\b(?:needs?|has|have|must) to hear (?:it |this )?from (?:you|each of you|all of you)\b(?! (?:soon|when|about (?:your|it)))/,
    kind: 'contact-official',
    strength: 'hard',
  },
  // We could use your help; please help
  {
    cues: wordSet('use do help'),
    pattern: new RegExp(
      `\\b(?:could|can) (?:really )?(?:use|do with) (?:you (?:(?:on|at|this|for) [a-z]+|with us|there)\\b|(?:your|some|a little) ${help}|(?:(?:a|an|few|some|more|extra|another|pairs? of) ){1,4}(?:hands?|volunteers?|helpers?))\\b|^(?:EMOJI |so |can you |could you |anyone )*please help(?: us)?(?: if you can| now| today|$)`,
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
  // Without your support we cannot go on; only with your help can we …
  {
    cues: wordSet('without only'),
    pattern: new RegExp(
      `\\b(?:can not|could not|will not|not possible|impossible) (?:[a-z]+ ){1,5}without (?:you$|your ${help}\\b)|^without your ${help} .*\\bnot\\b|\\bonly (?:possible )?with your ${help}\\b`,
    ),
    kind: 'donate',
    strength: 'soft',
  },
  // 400 signatures to go
  {
    cues: wordSet('go left needed away'),
    pattern: new RegExp(
      `^(?:EMOJI |only |just |still )*[0-9][0-9.,]*k? (?:more )?${reach} (?:left )?(?:to go|needed|away)\\b`,
    ),
    kind: 'share',
    strength: 'soft',
  },
  // We are $500 short of our goal
  {
    cues: wordSet('goal target'),
    pattern:
      /\b(?:are|am|still) (?:just |only |still |about )*(?:MONEY|[0-9][0-9,.]*k?)(?: [a-z]+)? (?:short of|away from|shy of|from) (?:our|my|the) (?:[a-z]+ )?(?:goal|target)\b/,
    kind: 'donate',
    strength: 'soft',
  },
];
