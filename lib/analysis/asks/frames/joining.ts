import type { Frame } from './frame';
import { ceremonies, channels, events, memberships, tributes } from './things';

const group =
  '(?:newsletter|list|club|community|membership|members?|waitlist|network|group|petition|family|squad|crew)';
const cause = '(?:movement|fight|revolution|campaign|team|cause|effort|journey|mission)';

/** "Join us in thanking Ana": said for the ceremony. */
const ceremony = `\\bin (?:[a-z]+ly )?(?:${ceremonies}ing|(?:show|express|send|giv|offer|extend)ing (?:[a-z]+ ){0,3}(?:${tributes}|love)|a (?:round|moment|minute|prayer|toast|standing))\\b`;

/** "Join Ana as she takes over our stories": what somebody else does, where it can be watched. */
const anothers = `^(?!(?:us|me)\\b)(?:[a-z.'&-]+ |HANDLE |TAG ){1,6}?as (?:they|he|she)\\b`;
const attended =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]+ ?[ap]m|at [0-9]|register|rsvp|sign up)\b/;
const watched = `\\b(?:stor(?:y|ies)|takes? over|takeover|live|streams?|series|account|${channels})\\b`;

/** "Join", the asking verb with the most senses: an event, a group, a cause, a conversation, a ceremony. */
export const joining: readonly Frame[] = [
  {
    verbs: ['join'],
    kind: 'other',
    strength: 'soft',
    after:
      /^(?:(?:in|us in|me in|us for|in on|the|our|this|a) )*(?:[a-z]+ )?(?:conversation|discussion|debate|chat)\b/,
  },
  {
    verbs: ['join'],
    kind: 'read',
    strength: 'pointer',
    after: new RegExp(`${anothers}.*${watched}`),
    not: attended,
  },
  // Ceremony ("join me in thanking Ana") asks nothing; other common work is an invitation.
  {
    verbs: ['join'],
    kind: 'attend',
    withoutLink: 'soft',
    after:
      /^(?:me|us|HANDLE|with (?:me|us)) (?:(?:in|as (?:we|i)) (?:[a-z]+ly )?[a-z]+ing\b|as (?:we|i) )/,
    not: /^(?:\S+ ){1,2}(?:in|as (?:we|i)) (?:[a-z]+ly )?(?:cheer|thank|congratulat|wish|remember|celebrat|honou?r|welcom|pray|mourn|recogni[sz]|commemorat|pay|send|salut|support|stand|call|applaud|express|extend|show|offer|solidarity|a moment|gratitude|memory|mark|observ|lift)/,
  },
  {
    verbs: ['join'],
    kind: 'sign-up',
    after: new RegExp(
      `\\b(?:${group}|${memberships})\\b|^(?:today|now|here|free|us (?:here|today|now)|LINK)`,
    ),
    not: new RegExp(
      `^the club(?! (?:at|on|for|today|now|here|by|LINK))\\b|^our club$|^(?:us|me|them|him|her|HANDLE|the [a-z]+) (?:live|tonight|tomorrow|this|on|at|for|in)\\b|^.{0,40}\\b${events}\\b|${ceremony}`,
    ),
  },
  {
    verbs: ['join'],
    kind: 'sign-up',
    withoutLink: 'none',
    after: new RegExp(`^(?:the|our|this|a|us in the)(?: [a-z-]+){0,2} ${cause}\\b`),
  },
  // "Join 40,000 gardeners", "join the coalition": those who are in it already
  {
    verbs: ['join'],
    kind: 'sign-up',
    after:
      /^(?:over |more than |the |our |some |about )*(?:[0-9][0-9,.]*[km]?\+?|hundreds|thousands|millions|(?:[a-z-]+ ){0,2}(?:coalition|alliance|fellowship|programme?|party|union|association|co-op|club)) (?!at\b|on\b|in\b|this\b|tonight\b|tomorrow\b)/,
  },
  {
    verbs: ['join'],
    kind: 'attend',
    not: new RegExp(
      `^an? (?:[a-z]+ )?(?:gym|choir|club|band|group|community|team|startup|company|board)\\b(?!.*(?:LINK|\\btoday\\b|\\bnow\\b|near you))|^an? [a-z]+ (?:that|which|who|where)\\b|^the dots\\b|^(?:the|our) (?:queue|line|dance|rest|ranks)\\b(?!.*LINK)|^the club(?! (?:at|on|for|today|now|here|by|LINK))\\b|^(?:meetings|groups|clubs|hands|forces)\\b|^(?:me|us|him|her|them|HANDLE|with (?:me|us)|[a-z]+ and (?:me|i)) (?:as (?:we|i)\\b|in (?:[a-z]+ly )?(?:[a-z]+ing\\b|solidarity|gratitude|prayer|memory|honou?r|support|a (?:moment|prayer|minute)|the (?:fight|effort|call)))|^(?:me|us) (?:and|to) (?:congratulat|thank|welcom|wish|celebrat|remember|honou?r)|^(?:the|our|this)(?: [a-z-]+)? (?:movement|fight|revolution)\\b|${ceremony}`,
    ),
  },
  { verbs: ['participate'], kind: 'attend', after: /^in (?:our|the|this|my|your local)\b/ },
  { verbs: ['take'], kind: 'attend', after: /^part\b/ },
  {
    verbs: ['be'],
    kind: 'sign-up',
    after: /^(?:a )?part of (?:our|the|this|a|something|history|it)\b/,
  },
  { verbs: ['be'], kind: 'sign-up', withoutLink: 'none', after: /^(?:a )?part of\b/ },
  {
    verbs: ['become', 'be'],
    kind: 'sign-up',
    after:
      /^(?:a|an|our) (?:[a-z-]+ ){0,2}(?:member|subscriber|fan|friend of|volunteer|partner|follower|host|mentor|ambassador|affiliate|insider|tester|organi[sz]er)/,
    not: /\bnot (?:a|an|the)\b/,
  },
  // "Become a bat counter: LINK"
  {
    verbs: ['become'],
    kind: 'sign-up',
    after:
      /^(?:an?|one of our) (?:(?!better\b|good\b|great\b|more\b|thought\b)[a-z-]+ ){1,6}?(?:LINK|today|now)/,
    withoutLink: 'none',
  },
  {
    verbs: ['connect', 'link', 'network'],
    kind: 'share',
    after:
      /^(?:up )?with (?:me|us) (?:on|at|here|if|to|LINK|$)|^with (?:me|us)$|^$|^(?:and|if|here)\b/,
  },
  {
    verbs: ['send', 'drop'],
    kind: 'share',
    after: /^(?:me|us) an? (?:connection|friend|follow|contact)? ?(?:request|invite|invitation)\b/,
  },
];
