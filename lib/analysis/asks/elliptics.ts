import type { AskKind, AskStrength } from '../finding';

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
    pattern: /^(?:[a-z]+ ){0,4}(?:we|i) (?:really |urgently )?need you(?: now| more| today|$)/,
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
    pattern:
      /\bcount(?:ing)? on (?:you\b(?! to)|your (?:support|help|vote|donation|gift))|\bput you down for MONEY/,
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
      /\b(?:urgent need|urgently need(?:ed)?|in need) (?:for|of)? ?(?:more )?(?:volunteers|donations|blood|donors|drivers)\b/,
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
      /^(?:EMOJI )*(?:and |so )*to (?:donate|give|register|sign up|rsvp|subscribe|apply|order|volunteer|book|join us|join|enroll|enrol|enter|vote|participate|help|contribute|buy|purchase|reserve|attend)\b[^?]{0,60}?(?:LINK|\b(?:visit|call|go|click|text|email|contact|here)\b)/,
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
    pattern: /\b(?:where|how) (?:you can|to) (?:bring|donate|send donations|volunteer|give|help)\b/,
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
      /\b(?:any|every) (?:amount|little bit|little|bit|dollar|penny|help|contribution|cent) (?:really )?(?:helps|counts)\b/,
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
      /\b(?:your|every|all|any|each|a) (?:gift|donation|dollar|pound|contribution)s? (?:of MONEY |today |now )*(?:will be|is|are|gets?|can|could|would|goes|makes?|counts?|helps?|will) ?(?:matched|doubled|tripled|help|provide|feed|save|buy|give|make|appreciated|welcome|a difference|going)?/,
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
  { pattern: /\byou are (?:all |also |cordially )?invited to\b/, kind: 'attend', strength: 'soft' },
  {
    pattern:
      /\b(?:volunteers|everyone|all|new members|walk-ins|newcomers) (?:are|is) (?:very much |always |most )*welcome\b/,
    kind: 'volunteer',
    strength: 'soft',
  },
];
