import { oneOf } from '../one-of';
import type { Cue } from './cue';

/** What houses and people hold to show what they know; a rally, a vigil or a town hall is held for those who come. */
const sessions = `webinar webinars webcast workshop workshops masterclass seminar symposium panel keynote lecture talk class bootcamp
  training course fireside livestream screening signing tasting demo q&a ama twitter_chat tweet_chat tweetchat virtual_chat
  live_chat live_session`;
/** The same, where somebody known talks there. */
const talks = 'discussion conversation chat session interview debate reading';
const talker =
  "(?:with|between) (?:HANDLE|our |my |the |author |dr |[a-z]+'s |QUOTE)|\\bas (?:HANDLE|i|we|he|she|they|our|[a-z]+ [a-z]+) (?:[a-z]+ )?(?:discuss|explore|explain|share|talk|dive|take a|unpack|answer|preview)";
const invited =
  'join (?:us|me|HANDLE)|register|sign up|rsvp|reserve|save (?:your|a) (?:seat|spot|place)|secure your|tune in|hop on|log (?:on|in)|do not miss|come to';

const months =
  'january|february|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|jan|feb|mar|apr|aug|sept?|oct|nov|dec';
const days = `(?:[0-9]+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${months})(?: [0-9]+(?:st|nd|rd|th)?)?|[0-9]+`;

/** Talks and lessons of one's own that the reader is invited to, and the air that one speaks on. */
export const ofSessions: readonly Cue[] = [
  // Join us for a webinar on …; register for our tasting
  {
    words: 'join register sign rsvp reserve save secure tune hop log miss come',
    kind: 'stage',
    variant: 'media',
    weight: 0.8,
    pattern: new RegExp(
      `\\b(?:${invited})\\b.{0,80}? (?:a|an|our|my|this|the|next|free|live|online|virtual|new|[a-z]+day's)\\b.{0,60}? ${oneOf(sessions)}\\b|${oneOf(sessions)}\\b.{0,120}? (?:register|rsvp|sign up|save your (?:seat|spot))\\b`,
    ),
  },
  // Join us for a conversation with our chef, as he discusses …
  {
    words: 'join register sign rsvp reserve save secure tune hop log miss come',
    kind: 'stage',
    variant: 'media',
    weight: 0.7,
    pattern: new RegExp(
      `\\b(?:${invited})\\b.{0,80}? (?:${oneOf(talks)}\\b.{0,60}? (?:${talker})|as we (?:[a-z]+ )?(?:discuss|explore|explain|share|talk|dive|take a|unpack|answer|preview)\\b)`,
    ),
  },
  // Join us for "Tides and tolls" on May 4: what is called by its name has a host
  {
    words: 'join',
    kind: 'stage',
    variant: 'media',
    weight: 0.7,
    pattern: new RegExp(
      `\\bjoin us (?:[a-z]+ )?(?:for|at) (?:(?:the|an?|our) (?:[a-z-]+ )?)?(?:QUOTE|TAG)|\\bjoin us for (?!(?:an?|the|our|this|that|your|more|some|what|all|[a-z]+ing)\\b)(?:[a-z0-9'-]+ ){2,10}?(?:on|this|next) (?:${days})\\b`,
    ),
  },
  // I will be appearing …, as guest host, guest-hosting tonight
  {
    words:
      'appearing guest-hosting guest-host guest co-hosting keynoting host hosting guesting sitting filling subbing calls',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    withSelf: true,
    pattern:
      /\b(?:i|we) (?:am |are |will )?(?:be )?(?:appearing|keynoting|guest-hosting|co-hosting|guesting)\b|\b(?:as|with) (?:a |the |your )?guest[- ]host\b|^(?:EMOJI )*(?:appearing|guest[- ]hosting|co-hosting|keynoting)\b|\b(?:sitting|filling|subbing) in for (?:HANDLE|[a-z]+ [a-z]+ (?:on|this|at|all|for))|\btaking your calls\b/,
  },
  // Stopped by @radio to talk about …
  {
    words: 'stop stopped dropped drop popped sat swing swung joined heading headed off way',
    kind: 'stage',
    variant: 'media',
    weight: 0.7,
    pattern:
      /\b(?:(?:stop|stopped|dropped|drop|popped|swing|swung) (?:by|in|into|in on|over to)|(?:heading|headed|off|on (?:my|our) way) (?:in|over|on|back|in)?(?: ?to)?) (?:the )?(?:HANDLE|TAG|[a-z]+ (?:radio|news|tv|studios?)|the studio)(?: [0-9a-z.]+){0,5}? to (?:talk|chat|discuss|speak|explain|share)\b|\bsat down with (?:HANDLE|TAG|QUOTE)(?: [a-z]+){0,3}? to (?:talk|chat|discuss|speak|explain|share)\b/,
  },
  // In conversation with Dr Ruiz
  {
    words: 'conversation',
    kind: 'stage',
    variant: 'media',
    weight: 0.6,
    lacks: 'owner',
    pattern:
      /^(?:EMOJI |TAG )*(?:now |live |tonight |today )?in conversation with (?!(?:a|my|the) )(?:HANDLE|(?:dr |prof |professor )?[a-z]+(?: [a-z]+)?)/,
  },
  // On the next episode of …; in this week's issue
  {
    words: 'episode edition issue',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    lacks: 'owner',
    pattern:
      /\b(?:on|in) (?:the|our|my|this|today's|tonight's|tomorrow's|this week's) (?:(?:next|latest|new|newest|upcoming|current|brand-new) )?(?:[a-z0-9.]+ )?(?:episode|edition|issue)(?: of\b|,| we | i |$)/,
  },
];
