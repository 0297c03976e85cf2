import { gather, perform, verbs } from './acts';
import type { Frame } from './frame';
import { events, premises } from './things';

/** Where something is, but not on the web. */
const there = `(?:over |down |along |out |by |in |on |up )*`;
const web =
  '(?:LINK|https?|links?|websites?|site|page|blog|channel|profile|bio|comments|shop LINK|store LINK)';
const when =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|this|next|[0-9])';

/** Asks to come: to an event, to a place, to whatever is done together. */
export const attending: readonly Frame[] = [
  {
    verbs: ['miss'],
    kind: 'attend',
    strength: 'soft',
    after: new RegExp(
      `^(?:our|my|the|this|your chance to)(?: [a-z0-9-]+){0,4} (?:${events}|attend|join|meet|see)\\b`,
    ),
  },
  // "Don't pass up this chance to meet the author"
  {
    verbs: ['pass'],
    kind: 'attend',
    strength: 'soft',
    after: new RegExp(
      `^up (?:on )?(?:our|my|the|this|your) (?:[a-z0-9-]+ ){0,4}(?:${events}|attend|join|meet|see)\\b`,
    ),
  },
  { verbs: ['attend'], kind: 'attend', not: /^to\b/ },
  {
    verbs: ['come'],
    kind: 'attend',
    strength: 'soft',
    after: /^(?:say|meet|chat|visit|hang|by|over|see|find|check|talk|back)\b/,
    not: /^back (?:soon|to (?:you|us|me|your))/,
  },
  {
    verbs: ['come'],
    kind: 'attend',
    after:
      /^(?:to|along|join|out|for (?:the|our|some|an?)|and|see|support|celebrate|down|hear|learn|with|early|tomorrow|tonight|today|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]|over|down|by|out|in|round)|at|help|hungry|thirsty|try|taste|as you are|one)\b/,
    not: /^(?:to think of|to (?:an?|the) (?:end|conclusion|point|agreement|terms|mind)|on (?:$|man|guys|now|people|board)|out (?:of|that)|up)/,
  },
  {
    verbs: ['stop', 'drop', 'swing', 'pop', 'come', 'call'],
    kind: 'attend',
    after:
      /^(?:on )?(?:by|over|in) ?(?:(?:to )?(?:see|meet|say)|and|our|any|one of|your|the (?!time\b)|at|on|today|tonight|tomorrow|this|next|for|if|any ?time|between|from|HANDLE|LINK|booth|until|$)/,
    not: /^in (?:sick|a)\b/,
  },
  // Whatever is done together
  {
    verbs: [...gather, ...perform],
    kind: 'attend',
    after:
      /^(?:(?:in|out) )?(?:with|alongside) (?:us|me)\b(?:$| (?:on|at|this|next|tomorrow|tonight|today|in|for|from|LINK)\b)/,
  },
  {
    verbs: ['show', 'turn'],
    kind: 'attend',
    after: /^(?:up|out) (?:on|at|for|to|this|tomorrow|tonight|today|in|and|here)\b/,
    not: /^(?:up|out) (?:to be|for (?:yourself|your))/,
  },
  {
    verbs: ['take'],
    kind: 'attend',
    after: /^to the streets\b|^on (?:the|our|this) (?:[a-z]+ )?challenge/,
  },
  {
    verbs: ['pull', 'roll', 'slide', 'come', 'swing'],
    kind: 'attend',
    after: /^(?:up|through) ?(?:this|on|tonight|today|to (?:the|our)|tomorrow|and|for|$)/,
  },
  {
    verbs: ['pay', 'give'],
    kind: 'attend',
    after: /^(?:us|me|our [a-z]+) a (?:visit|try|go|shot|chance)\b(?! to)/,
  },
  { verbs: ['plan'], kind: 'attend', after: /^your (?:visit|trip|stay|day out)\b/ },
  { verbs: ['get'], kind: 'attend', after: /^(?:on board|in on|there early|down here|out here)\b/ },
  {
    verbs: ['bring'],
    kind: 'attend',
    after:
      /^(?:a|an|your|some|two|the whole|the) (?:[a-z]+ )?(?:friends?|family|neighbou?rs?|kids|mates?|colleagues?|dog|picnic|chair|tent|appetite)\b/,
  },
  { verbs: ['mark'], kind: 'attend', strength: 'soft', after: /^your (?:calendar|diar)/ },
  {
    verbs: verbs('save keep'),
    kind: 'attend',
    strength: 'soft',
    after:
      /^the date\b|^your (?:[a-z]+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|evening|weekend|morning|afternoon|night)s?(?: [a-z]+)? for (?:us|me|our|the)\b/,
  },
  {
    verbs: ['meet'],
    kind: 'attend',
    after: new RegExp(
      `^(?:us|me|up)\\b(?! halfway| in the middle)|^(?:our|the team)\\b.*\\b(?:at|on|in|${when})\\b|^the (?:(?!behind)[a-z]+ ){1,4}(?:at|in|on) .*${when}`,
    ),
    not: new RegExp(`^(?:our|the) .*\\b${web}`),
  },
  {
    verbs: ['be'],
    kind: 'attend',
    after:
      /^(?:at|in|on|outside) (?:the|our) (?:[a-z]+ ){1,4}(?:by|at|from|for) (?:[0-9]|noon|dawn|midnight|five|six|seven|eight|nine|ten)/,
  },
  { verbs: ['be'], kind: 'attend', after: /^(?:there|sure to (?:attend|come|join))\b/ },
  // A way to a place
  {
    verbs: ['catch', 'see', 'find'],
    kind: 'attend',
    after:
      /^(?:me|us) (?:live )?(?:tonight |tomorrow |today |(?:on )?(?:this )?[a-z]+day )?(?:at|in) (?!LINK)(?:the|our|[a-z]+)\b/,
    not: /^(?:me|us) (?:live )?(?:at|in) (?:the link|[a-z]+ LINK)/,
  },
  {
    verbs: [
      'head',
      'come',
      'go',
      'pop',
      'drive',
      'get',
      'run',
      'walk',
      'make',
      'hop',
      'rush',
      'step',
    ],
    kind: 'attend',
    after: new RegExp(
      `^(?:your way |ur way |yoursel(?:f|ves) )?(?:(?:on )?(?:over|down|along|out) to (?!(?:(?:the|our|my) )?${web}|(?:business|work|basics|earth|brass|it|the (?:basics|detail|details|point|facts))\\b)|${there}(?:to|into|by) (?:our|the nearest|your nearest|your local|any of our) (?:[a-z]+ ){0,3}?${premises}\\b|(?:on )?(?:over|down) and|to (?:the )?(?:HANDLE|NAME)(?:.*\\b(?:${when}|on|at|before|until)\\b)?)`,
    ),
  },
  { verbs: ['make'], kind: 'attend', after: /^(?:your|ur) way\b/ },
  {
    verbs: ['visit', 'find', 'tour'],
    kind: 'attend',
    after: new RegExp(
      `^(?:with (?:us|me|my|our)\\b|us(?! (?:at|on|here)?(?: the| our)? ?${web})|(?:our|my|your nearest|your local|any of our|any|one of our|the) (?:[a-z-]+ ){0,3}?${premises}\\b(?!.*\\b(?:LINK|here|online)\\b)|our (?:[a-z-]+ ){0,3}?${premises} (?:at|in|on) (?!${web}|our ${web}|the ${web}))`,
    ),
  },
  {
    verbs: ['visit'],
    kind: 'attend',
    after: /^(?:us|our|my) (?:at|on|in|booth|stand|table|stall) (?!LINK)|^the polls/,
  },
];
