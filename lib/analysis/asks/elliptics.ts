import type { AskKind, AskStrength } from '../finding';
import { reach } from './frames/things';

/** An ask without a verb that does the asking: a need that is stated, a form that is left short. */
export interface Elliptic {
  /** On a whole sentence as one string (see `restOf`). */
  pattern: RegExp;
  kind: AskKind;
  strength: AskStrength;
}

const gift = '(?:donations?|contributions?|gifts?|pledges?|dollars|support)';
const help = `(?:help|time|votes?|signatures?|voices?|voice|endorsement|${gift})`;
const urgently = '(?:still |really |now |also |urgently |desperately |badly |always )*';

export const elliptics: readonly Elliptic[] = [
  // We need your help; still need your votes; I need you now
  {
    pattern: new RegExp(
      `\\b(?:we|i|they|he|she|still|${urgently.trim()}) ?${urgently}need (?:you and )?your (?:[a-z]+ ){0,2}${help}\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern:
      /^(?:[a-z]+ ){0,4}(?:we|i) (?:really |urgently )?need you(?: now| more| today| tonight| tomorrow| there| here| on [a-z]+day| at the|$)/,
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `\\bask(?:ing)? (?:you )?(?:one (?:last|more|final) time )?for (?:your |a |an )(?:[a-zA-Z0-9-]+ ){0,4}${help}\\b`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
  {
    pattern: /\bcount(?:ing)? on (?:you\b(?! to)|your (?:support|help|vote|donation|gift))/,
    kind: 'other',
    strength: 'hard',
  },
  // We need 40 more volunteers by noon; your signature is needed
  {
    pattern: new RegExp(
      `\\b(?:we|i|(?:^|and )${urgently}) ?(?:are |am )?(?:just |only |${urgently})*(?:need|looking for|short|away from) (?:just |only |at least |about |another |over )*(?:[0-9][0-9,.]*k?|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|twenty|more|MONEY) (?:more )?(?:[a-z]+ ){0,2}?(?:${reach}|donors?|donations?|volunteers?|supporters|members|helpers|drivers|sign-?ups|people to|before|by midnight)\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `\\byour (?:signature|vote|name|gift|donation|contribution|voice) (?:is|are) ${urgently}(?:needed|required|missing|wanted)\\b`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  // Can we get to 100 likes? 100 likes and I will …; sub for sub; thumbs up if …
  {
    pattern: new RegExp(
      `\\bcan (?:this|we|i|you|it) (?:[a-z]+ )?(?:all )?(?:get|hit|reach|make)(?: it)?(?: to| me to)? (?:just )?[0-9][0-9.,]*[km]? (?:more )?${reach}\\b|^[0-9][0-9.,]*[km]? ${reach} (?:and|=|for|or) |\\b(?:sub|subs|like|follow|view|share) (?:4|for) (?:sub|subs|like|follow|view|share)\\b`,
    ),
    kind: 'share',
    strength: 'hard',
  },
  {
    pattern:
      /^(?:EMOJI |please |guys |so )*(?:thumbs up|likes?) (?:if|so (?:that|i|we|everyone|others|people|more)|for more|to (?:support|help))\b/,
    kind: 'share',
    strength: 'hard',
  },
  // We could use your help; please help; we are $500 short of our goal
  {
    pattern: new RegExp(
      `\\b(?:could|can) (?:really )?use (?:your|some|a little) ${help}\\b|^(?:EMOJI |so |can you |could you |anyone )*please help(?: us)?(?: if you can| now| today|$)`,
    ),
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern:
      /\b(?:are|am|still) (?:just |only |still |about )*(?:MONEY|[0-9][0-9,.]*k?)(?: [a-z]+)? (?:short of|away from|shy of|from) (?:our|my|the) (?:[a-z]+ )?(?:goal|target)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern:
      /\blink to (?:donate|register|sign up|buy|order|book|apply|rsvp|join|vote|subscribe|give|shop)\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // I would be honoured to have your vote
  {
    pattern:
      /\b(?:would (?:really |greatly |very much )?(?:appreciate|love|welcome)|(?:ask|asking) (?:you )?for|(?:be )?honou?red to (?:have|earn)|hope to (?:earn|have|win)|(?:humbly|respectfully|kindly) (?:ask for|request)) your (?:vote|support|signature|endorsement|help|prayers and support)\b/,
    kind: 'other',
    strength: 'hard',
  },
  // Tickets: LINK
  {
    pattern:
      /^(?:EMOJI |get |for |full |more |early bird )*(?:tickets|registration|sign-?up|rsvp|petition|donations?|applications?|subscriptions?|preorders?|bookings?)(?: and [a-z]+)?(?: here| at| via| link| available at| form)? LINK/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    pattern: /\bdonations? (?:are |is )?(?:very |always )?welcome\b/,
    kind: 'donate',
    strength: 'soft',
  },
  // Make sure you are registered
  {
    pattern:
      /\b(?:make|be) sure (?:that )?you (?:are|get|have|all are) (?:all )?(?:registered|signed up|subscribed|following|enrolled|covered)\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // How about a dollar? Would $1 be all right? Can I put you down for a gift?
  {
    pattern:
      /^(?:so |and |then |maybe |ok |okay |well |or )*(?:how|what) about (?:just |only |even |maybe |a |at least )*(?:MONEY|(?:[a-z]+ )?(?:cents?|dollars?|bucks|pounds|percent)\b|half|(?:small |little )?(?:donation|gift)\b)|^(?:so |and |then )*would (?:you do )?(?:just |even )?(?:MONEY|[a-z0-9]+ (?:cents?|dollars?|percent))(?: [a-z]+)? (?:be|work|do|sound)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  {
    pattern:
      /\bhow much (?:would|can|could|do) you (?:like |want |wish |care )?(?:to )?(?:do|give|donate|contribute|pledge|offer|spare)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  // Numbers that enlist or charge: text RIVER to 70700
  {
    pattern:
      /(?<!\b(?:i|we|they|you|she|he|who|to) )\b(?:text|send|reply|sms)(?: with)? (?:the )?(?:word )?(?:(?!to\b)(?:QUOTE|TAG|[a-z0-9']+) ){1,3}to (?:no |number )?[0-9]{4,7}\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    pattern:
      /(?<!\b(?:i|we|they|you|he|she|who|to|can|could|will|please) )\b(?:call|ring|phone|dial|txt|text)(?: [a-z]+){0,4} (?:on )?0?[0-9]{9,}\b/,
    kind: 'meet',
    strength: 'hard',
  },
  {
    pattern: /\b(?:send|text) (?:\S+ ){1,9}to [0-9]{5}\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // Message me on Telegram
  {
    pattern:
      /\b(?:message|dm|text|contact|inbox|whatsapp|reach out to|hit up|write) (?:me|him|her|HANDLE|[a-z_0-9]*_[a-z_0-9]*) (?:directly |up )?on (?:telegram|whatsapp|instagram|insta|ig|snapchat|snap|signal|HANDLE)\b/,
    kind: 'other',
    strength: 'hard',
  },
  // If you donate $5, we will send you a sticker
  {
    pattern:
      /\bif you (?:donate|give|chip in|contribute|pledge|sign up|register|subscribe|order|buy|join|become)\b.{0,90}? (?:we|i|my team|our team|you) will (?:[a-z]+ )?(?:send|match|give|get|receive|double|add|enter)\b/,
    kind: 'donate',
    strength: 'hard',
  },
  {
    pattern: /\b(?:a|your|the) chance (?:to win|of winning)\b/,
    kind: 'enter',
    strength: 'hard',
  },
  {
    pattern:
      /\blink in (?:our |my |the )?(?:bio|comments?|profile|story)(?: below)? (?:to|and) (?:shop|order|buy|book|register|sign up|donate|apply|join|get|grab|enter|subscribe|rsvp|give|reserve)\b/,
    kind: 'buy',
    strength: 'hard',
  },
  {
    pattern: /\b(?:put|mark|sign) you down for\b/,
    kind: 'donate',
    strength: 'hard',
  },
  // Have your say in our survey
  {
    pattern: /^(?:please |and )*have your say\b/,
    kind: 'other',
    strength: 'hard',
  },
  // Donations can be made …; volunteers are needed; urgent need for volunteers
  {
    pattern: new RegExp(
      `\\b${gift} (?:can|may) (?:also |still )?be (?:made|sent|given|dropped)\\b`,
    ),
    kind: 'donate',
    strength: 'hard',
  },
  {
    pattern: new RegExp(
      `(?<!\\bno )\\b(?:volunteers|donations|donors|drivers|hosts|mentors|helpers|supplies|blood) (?:are |is )?${urgently}(?:needed|wanted|required)\\b`,
    ),
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    pattern:
      /(?<!\b(?:they|he|she|it) (?:are|is) )\b(?:urgent need|urgently need(?:ed)?|in need) (?:for|of)? ?(?:more )?(?:volunteers|donations|blood|donors|drivers)\b/,
    kind: 'volunteer',
    strength: 'hard',
  },
  {
    pattern:
      /\bit would mean (?:a lot|so much|the world|everything)(?: to (?:me|us))? if (?:you|some of you|u)\b/,
    kind: 'other',
    strength: 'hard',
  },
  {
    pattern: /^not (?:yet )?(?:following|subscribed to|a member of|on) (?:us|me|our|the)\b/,
    kind: 'share',
    strength: 'hard',
  },
  {
    pattern:
      /^(?:EMOJI )*if you (?:would |do )?(?:like|want|wish|are able) to (?:help|donate|give|volunteer|join|contribute|support|attend|sign up|register|take part)\b/,
    kind: 'other',
    strength: 'soft',
  },
  // To register: link; click here to donate
  {
    pattern:
      /^(?:EMOJI )*(?:and |so |for [a-z ]{1,30} (?:and|or) )*to (?:donate|give|register|sign up|rsvp|claim|collect|win|start|get (?:your|a|free|one|the)|subscribe|apply|order|volunteer|book|join us|join|enroll|enrol|enter|vote|participate|help|contribute|buy|purchase|reserve|attend)\b[^?]{0,60}?(?:LINK|\b(?:visit|call|go|click|text|email|contact|here)\b)/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    pattern:
      /\b(?:click|tap|visit|go|head|follow|use|swipe|check out|see)\b[^?]{0,40}? (?:to|and) (?:donate|give (?:today|now|back)|register|sign up|rsvp|subscribe|apply|order|volunteer|book|enroll|enrol|enter|vote|buy|purchase|reserve|pledge|contribute|get your tickets?)\b/,
    kind: 'sign-up',
    strength: 'hard',
  },
  {
    pattern:
      /\b(?:click|tap|visit|go|head)\b[^?]{0,40}? (?:to|and) (?:try|take|start|join) (?:one of )?our\b/,
    kind: 'sign-up',
    strength: 'soft',
  },
  // For those who want to help: link
  {
    pattern:
      /\b(?:for|to|if) (?:those|all|anyone|everyone|people) (?:of you )?(?:who |that )?(?:wanting|want|wants|can|wish|wishes|wishing|interested|looking|would like) (?:to |in )?(?:help|donat\w+|give|volunteer\w*|contribut\w+|support)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern:
      /(?<!\b(?:know|knows|knew|wonder|ask|asked|asking|learn|learned|see|show|shows|explain|explains|unsure|sure|about|of) )\b(?:where|how) (?:you can|to) (?:bring|donate|send donations|volunteer|give|help)\b(?!.*\?)/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern:
      /\bhave you (?:signed up|registered|joined us|subscribed|rsvp\w*|got(?:ten)? your tickets?)\b/,
    kind: 'sign-up',
    strength: 'soft',
  },
  {
    pattern: /\b(?:we|i) (?:would (?:like|love) to |warmly |cordially )*invite you to\b/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:any|every|anything) ?(?:you can (?:give|spare) )?(?:amount|little bit|little|bit|dollar|penny|help|contribution|cent) (?:really )?(?:helps|counts)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  // Even a dollar would help; donations are accepted at the hall
  {
    pattern:
      /^(?:and |but |so )*(?:even (?:just )?)?(?:a (?:small|little|tiny|single) (?:amount|donation|gift|bit|contribution)|(?:even |just )+(?:a |one )?(?:MONEY|[a-z0-9]+ (?:cents?|dollars?|pounds?|bucks|hour|hours)|dollar|cent|penny|share|retweet))(?: [a-z]+){0,2}? (?:would|could|can|will|may|helps?|makes?|goes|buys?|feeds?|provides?)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:donations|volunteers|contributions|gifts|entries|applications|nominations) (?:of [a-z ]{1,30} )?are (?:being |now |also |still |gladly )*(?:accepted|welcome|welcomed|appreciated|open)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:offer(?:ing|s)?|gives?|giving) you (?:the|a) (?:chance|opportunity) to\b|\blet us (?:tempt|guide|help) you\b/,
    kind: 'other',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:now |still |also |currently )*accepting (?:[a-z-]+ )?(?:donations|volunteers|submissions|nominations|registrations)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern: /\btickets? (?:are )?(?:still |now )*(?:available|on sale)\b/,
    kind: 'buy',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:your|every|all|any|each|a) (?:gift|donation|dollar|pound|contribution)s? (?:of MONEY |today |now )*(?:(?:will|would|can|could) (?:be )?|is |are |gets? |be )?(?:matched|doubled|tripled|helps?|provides?|feeds?|saves?|buys?|gives?|makes?|goes|counts?|appreciated|welcome)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:your|any|all) (?:help|support) (?:is|would be|will be) (?:greatly |much |very |really |so |always )*(?:appreciated|welcome|needed)\b|\bgrateful for your (?:support|help|donation|gift)\b/,
    kind: 'donate',
    strength: 'soft',
  },
  // Hope to see you there; you are invited; everyone is welcome
  {
    pattern:
      /\b(?:see you there\b|(?:hope|hoping|love|look forward|looking forward) to (?:see|seeing|meet|meeting) you (?:there|all|at|on|tomorrow|tonight|soon at)\b)/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    pattern:
      /\b(?:hope|hoping) (?:that )?you (?:can|will|are able to) (?:make it|join|come|attend|be there)\b/,
    kind: 'attend',
    strength: 'soft',
  },
  { pattern: /\byou are all (?:very |most )?welcome\b/, kind: 'attend', strength: 'soft' },
  { pattern: /\byou are (?:all |also |cordially )?invited to\b/, kind: 'attend', strength: 'soft' },
  {
    pattern:
      /\b(?:volunteers|everyone|all|new members|walk-ins|newcomers) (?:are|is) (?:very much |always |most )*welcome\b/,
    kind: 'volunteer',
    strength: 'soft',
  },
];
