import { wordSet } from '../../word-class';
import { ceremonies } from '../frames/things';
import type { Elliptic } from './elliptic';

/** Invitations that leave the reader free. */
export const invitations: readonly Elliptic[] = [
  // Hope to see you there; you are invited; everyone is welcome
  {
    cues: wordSet('see seeing meet meeting'),
    pattern:
      /\b(?:see you (?:there|soon(?! (?!all\b|everyone\b|everybody\b|there\b|folks\b|friends\b|at\b)[A-Za-z]+$)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?:hope|hoping|love|look forward|looking forward) to (?:see|seeing|meet|meeting) (?:(?:some|more|all|lots|as many) of )?you (?:as possible )?(?:there|all|at|on|tomorrow|tonight|soon at)\b)/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    cues: wordSet('hope hoping'),
    pattern: new RegExp(
      `\\b(?:hope|hoping) (?:that )?you (?:can|will|are able to) (?:make it|join(?! (?:me|us) in ${ceremonies}ing)|come|attend|be there)\\b`,
    ),
    kind: 'attend',
    strength: 'soft',
  },
  {
    cues: wordSet('invited welcome'),
    pattern:
      /\b(?:you|they|(?:all|any)(?: [A-Za-z0-9]+){1,6}) are (?:all |also |cordially |warmly )*(?:invited|(?:very |most )?welcome) to (?!this|the (?:team|family|world))/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    cues: wordSet('welcome'),
    pattern:
      /\byou are all (?:very |most )?welcome\b|\byou (?:would|will) (?:all )?be (?:very |most |more than )?welcome (?:at|to|on|in)\b/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    cues: wordSet('welcome invited'),
    pattern:
      /\b(?:volunteers|everyone|everybody|anyone|all|all (?:ages|levels|families|abilities)|beginners|families|new members|walk-ins|newcomers)(?:'s| are| is)? (?:very much |always |most )*(?:welcome|invited)\b(?! (?:an?|the|our|my|his|her|little|baby|HANDLE|back|home|change|news|relief|to (?:their|disagree|differ)))/,
    kind: 'attend',
    strength: 'soft',
  },
  {
    cues: wordSet('invite invites'),
    pattern:
      /\b(?:(?:we|i) (?:would (?:like|love) to |warmly |cordially )*invite you to\b|invites? (?:you(?: all)?|everyone|(?:the )?public|all [a-z]+|residents|members|families|students|parents|neighbou?rs) to (?:join|attend|come|visit|take|tour|explore|discover|experience|try|view|enjoy|become|take part|participate|celebrate|apply|submit|register|listen|hear|meet|see|a|an|our|the) )/,
    kind: 'attend',
    strength: 'soft',
  },
  // We would love to have you at the open day
  {
    cues: wordSet('have welcome see'),
    pattern:
      /\b(?:love|like|delighted|thrilled|happy|glad|excited|honou?red) to (?:have|welcome|see) (?:you|more of you|you all) (?:at|on|in|for|there|with us|join|come|along)\b/,
    kind: 'attend',
    strength: 'soft',
  },
  // There are seats left, if you fancy it
  {
    cues: wordSet('seat seats place places spot spots ticket tickets space spaces room'),
    pattern:
      /\b(?:seats?|places?|spots?|tickets?|spaces?|room)\b[^.?]* if (?:you|anyone|anybody) (?:would (?:like|fancy)|fancy|fancies|wants?|likes?|cares?|feels? like|(?:are|is) (?:free|around|interested|keen|up for))\b.*$/,
    kind: 'attend',
    strength: 'soft',
  },
  // Not following us yet? Not registered yet?
  {
    cues: wordSet('not'),
    pattern: /^not (?:yet )?(?:registered|signed up|enrolled|a (?:member|subscriber))(?: yet)?$/,
    kind: 'sign-up',
    strength: 'soft',
  },
  {
    cues: wordSet('not'),
    pattern: /^not (?:yet )?(?:following|subscribed to|a member of|on) (?:us|me|our|the)\b/,
    kind: 'share',
    strength: 'hard',
  },
  {
    cues: wordSet('yet already'),
    pattern:
      /\bif you have not (?:already |yet )?(?:donated|given|voted|signed|registered|subscribed|joined|rsvped|booked|chipped in|signed up)\b/,
    kind: 'other',
    strength: 'soft',
  },
  {
    cues: wordSet('have'),
    pattern:
      /\bhave you (?:signed up|registered|joined us|subscribed|rsvp\w*|got(?:ten)? your tickets?)\b/,
    kind: 'sign-up',
    strength: 'soft',
  },
  {
    cues: wordSet('chance opportunity us'),
    pattern:
      /\b(?:offer(?:ing|s)?|gives?|giving) you (?:the|a) (?:chance|opportunity) to\b|\blet us (?:tempt|guide|help) you\b/,
    kind: 'other',
    strength: 'soft',
  },
];
