import { wordSet } from '../../word-class';
import { helpers, seats } from '../frames/things';
import { calls, type Elliptic } from './elliptic';

/** What stands between a call and its link when no verb of its own follows: for whom, from when, at what price. */
const terms =
  '(?: (?:for|from|to|at|in|on|by|via|until|till|required|essential|advised|recommended|needed|open|available|live|here|now|online|free|limited)\\b(?: (?!(?:is|are|was|were|has|have|had|sold|gone|closed|opened|reach(?:es|ed)?|hits?|passes)\\b)[^ ]+){0,6}?)?';
/** When something opens or closes, still ahead. */
const ahead =
  '(?:(?:on|at|by|in|this|next|until|from|till) |today|tonight|tomorrow|soon|now|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|[0-9])';

/** What is open for the reader to take, to fill or to hand in: the noun stands for the asking verb. */
export const openCalls: readonly Elliptic[] = [
  // Tickets: LINK; tickets for Saturday: LINK; registration required: LINK
  {
    cues: wordSet('LINK'),
    pattern: new RegExp(
      `^(?:EMOJI |get |for |full |more |early bird |free |online |advance )*${calls}(?: and [a-z]+)?(?: link| form)?${terms} LINK`,
    ),
    kind: 'sign-up',
    strength: 'hard',
  },
  // Applications are open; donations are accepted at the hall
  {
    cues: wordSet('is are'),
    pattern: new RegExp(
      `\\b(?:${calls}|volunteers|contributions|gifts) (?:(?:of|for) [a-z0-9 ]{1,40} )?(?:is |are |will be |would be )(?:being |now |also |still |gladly |officially |very |always )*(?:accepted|welcome|welcomed|appreciated|open|on sale|live)\\b`,
    ),
    kind: 'sign-up',
    strength: 'soft',
  },
  {
    cues: wordSet('accepting taking'),
    pattern: new RegExp(
      `\\b(?:now |still |also |currently )*(?:accepting|taking) (?:[a-z-]+ )?(?:${calls}|${helpers})\\b`,
    ),
    kind: 'sign-up',
    strength: 'soft',
  },
  {
    cues: wordSet('available sale'),
    pattern: new RegExp(`\\b${seats} (?:are )?(?:still |now )*(?:available|on sale)\\b`),
    kind: 'buy',
    strength: 'soft',
  },
  // Registration closes on Friday
  {
    cues: wordSet('close closes end ends due open opens start starts'),
    pattern: new RegExp(
      `\\b${calls} (?:(?:of|for|to) (?!open\\b|close\\b)[a-z0-9 ]{1,40}? )?(?:close|closes|end|ends|open|opens|start|starts|(?:is|are) due) ${ahead}`,
    ),
    kind: 'sign-up',
    strength: 'soft',
  },
  // … tickets at LINK
  {
    cues: wordSet('LINK'),
    pattern:
      /(?<!\b(?:raise|create|open|submit|log|file|support|your) (?:an? )?(?:support )?)\b(?:tickets?|bookings?|registration|entries|sign-?ups?|rsvp) (?:are |is )?(?:available )?(?:at|from|via|here|through) LINK/,
    kind: 'sign-up',
    strength: 'hard',
  },
  // Last places on the tour
  {
    cues: wordSet('last final'),
    pattern: new RegExp(
      `^(?:EMOJI )*(?:last|final) (?:few |remaining )?(?:call for )?(?:${calls}|${seats}) (?:for|on|in|at|to|now|here|LINK)\\b`,
    ),
    kind: 'sign-up',
    strength: 'soft',
  },
  // Few seats left; limited places remain; we still have room for three more
  {
    cues: wordSet('remain remaining left available limited still'),
    pattern: new RegExp(
      `^(?:EMOJI |and |but |so |we have |we still have |still )*(?:just |only |a |the |very )*(?:limited|few|last|some|more|[0-9]+|one|two|three|four|five|six|handful of) (?:more )?(?:[a-z-]+ )?${seats} (?:(?:are )?(?:still |now )*(?:remain|remaining|left|available)|(?:for|on|in|at) .*LINK)\\b`,
    ),
    kind: 'sign-up',
    strength: 'soft',
  },
];
