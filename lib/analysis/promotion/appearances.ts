import { oneOf } from '../one-of';
import type { Cue } from './cue';

const interview =
  '^(?:(?:EMOJI|TAG|my|our|tv|radio|live|video|great|in|new|full|icymi) )*interview';
/** Speaking to an audience, in the progressive. */
const speaking = 'joining speaking talking appearing live discussing chatting presenting';
/** Media by name or by kind, as a phrase of a few words. */
const medium =
  "(?:(?:HANDLE|[a-z]+ (?:radio|news|tv|fm|show|podcast)|radio|fox|cnn|msnbc|cnbc|npr|bbc|TAG)(?:'s)? ){1,2}";
/** Where houses put up a stand, and where shows are given. */
const places = `booth stand hall stall tent pavilion expo exhibition conference summit trade webinar webcast stage launch
  premiere opening market fair festival show gig concert convention party`;
const when =
  'tonight tomorrow this on monday tuesday wednesday thursday friday saturday sunday live';
/** "… with students": a talk that everybody has. */
const unlessWithPeople = `(?! (?:with|to) (?:you|him|her|them|the|my|our|everyone|all|more|those|${oneOf('students families voters constituents teachers nurses farmers workers veterans seniors residents people folks parents members leaders owners friends')})\\b)`;
const shows = oneOf(
  'band show play exhibition exhibit film set gig concert musical choir orchestra',
);
const oneself = '(?:me|us|our [a-z]+|the team)';

/** Where one can be seen, heard and met, and what is said of it before and after. */
export const appearances: readonly Cue[] = [
  // Watch me; catch my interview; join us live
  {
    words: 'tune watch listen hear catch join',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    inAnswer: 1,
    pattern:
      /(?<!\b(?:them|him|her|not|you|they|people|who|to) )\b(?:tune in|tune into|watch|listen|hear|catch)(?: to| in| live)* (?:me|as i|my [a-z-]+|us)\b(?! know)|\bjoin (?:me|us)\b(?=.* (?:live|webinar|webcast|livestream|facebook live|instagram live|radio|podcast|twitter chat))/,
  },
  // Tune in; watch live
  {
    words: 'tune tuning watch listen streaming air airs told said wrote',
    kind: 'stage',
    variant: 'media',
    weight: 0.6,
    lacks: 'owner',
    pattern:
      /\btun(?:e|ing) in(?:to)?\b|\b(?:watch|streaming|listen) (?:live|now)\b|\bon air\b|^airs (?:at|on|tonight|tomorrow|this|today)\b|\bas i (?:told|said|wrote)\b/,
  },
  // Hear Ida discuss the shutdown
  {
    words: 'watch listen hear catch',
    kind: 'stage',
    variant: 'media',
    weight: 0.2,
    inAnswer: 0,
    lacks: 'owner',
    pattern:
      /\b(?:watch|listen to|hear|catch) [a-z]+ (?:talk|discuss|speak|explain|debate|share|argue|answer|take) /,
  },
  // On @radio at eight; live on the morning show tonight
  {
    words: 'on joining',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    pattern: new RegExp(
      `^(?:(?:EMOJI|TAG|i|am|will|be|we|are|about|to|go|back|live|up|next|now|today|tonight|tomorrow|coming|this|morning|at|[0-9:]+|am|pm|et|est|pt) )*(?:on|joining) (?:the )?${medium}(?:[a-z]+ ){0,4}?(?:at|tonight|tomorrow|today|now|live|in|soon|shortly|this|to (?:talk|discuss|speak|chat|explain|respond)|talking|discussing|w|with)\\b`,
    ),
  },
  // Live on Periscope: …
  {
    words: 'live',
    kind: 'stage',
    variant: 'media',
    weight: 0.7,
    pattern:
      /^(?:(?:EMOJI|TAG|i am|we are|going|now|right|tonight|today) )*live (?:now |today |tonight )?on (?:my |our )?(?:periscope|facebook|instagram|youtube|twitch|tiktok|linkedin|TAG|HANDLE)/,
  },
  // Come by poster 114
  {
    words: 'by',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    pattern: /\b(?:come|swing|stop|drop) by (?:my |our |the )?(?:poster|booth|stand|stall|table)\b/,
  },
  // Come visit us
  {
    words: 'visit see find stop drop pop',
    kind: 'stage',
    variant: 'offer',
    weight: 0.7,
    pattern:
      /\bcome (?:and |on in and )?(?:visit|see|find|meet|check out) us\b|^(?:EMOJI )*visit us\b|\b(?:stop|drop|pop) (?:by|in) (?:and |to )see us\b/,
  },
  // TV interview on @radio this morning; full interview: …
  {
    words: 'interview',
    kind: 'stage',
    variant: 'media',
    weight: 0.6,
    pattern: new RegExp(`${interview} (?:on|with) (?!HANDLE)|${interview} on HANDLE`),
  },
  {
    words: 'interview',
    kind: 'stage',
    variant: 'media',
    weight: 0.6,
    lacks: 'owner',
    pattern: new RegExp(`${interview}\\b(?! (?:tips|questions|prep|of|process))`),
  },
  // Joining Ana on @radio
  {
    words: speaking,
    kind: 'stage',
    variant: 'media',
    weight: 0.6,
    withSelf: true,
    pattern: new RegExp(
      `\\b${oneOf(speaking)} (?:(?!(?:is|are|was)\\b)[A-Za-z0-9']+ ){0,4}?(?:on|with|at) (?:the )?(?:HANDLE|TAG|QUOTE)`,
    ),
  },
  // Coming up on …; about to join …
  {
    words: 'coming about set going forward',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    pattern: new RegExp(
      `\\bcoming up\\b.{0,40} (?:on|with|at) (?:the )?(?:HANDLE|TAG|radio|tv|air)|\\b(?:about|set|going|forward) to (?:join|joining|be on|speak|speaking|go on|appear|appearing|talk|talking)\\b${unlessWithPeople}(?:.{0,60}? (?:on|at) | HANDLE)`,
    ),
  },
  // Looking forward to speaking with Ida Berg tomorrow: https://…
  {
    words: 'forward',
    kind: 'stage',
    variant: 'media',
    weight: 0.7,
    pattern: new RegExp(
      `\\b(?:looking )?forward to (?:speaking|talking|chatting|presenting|discussing|interviewing)\\b${unlessWithPeople}`,
    ),
  },
  // The chance to discuss it on the radio
  {
    words:
      'chance opportunity pleasure fun joy delight blast time conversation discussion interview',
    kind: 'stage',
    variant: 'media',
    weight: 0.8,
    pattern:
      /\b(?:chance|opportunity|pleasure|fun|joy|delight) (?:to )?(?:speak|discuss|talk|present|testify|keynote|chat|speaking|discussing|talking|presenting|chatting|join|joining)\b(?=.* (?:on|at) (?:the )?(?:HANDLE|TAG|[a-z]+))|\b(?:pleasure|fun|joy|delight|blast|time) (?:speaking|discussing|talking|presenting|chatting)\b(?=.* with (?:the )?(?:HANDLE|TAG))|\b(?:blast|great time|good time|(?:great|good) (?:conversation|discussion|interview)) (?:on|with) (?:the )?HANDLE(?= (?:talking|discussing|about|to|this|today))/,
  },
  // Featured in …
  {
    words: 'featured quoted interviewed mentioned profiled published spotlighted featuring seen',
    kind: 'stage',
    variant: 'media',
    weight: 0.9,
    pattern:
      /\b(?:featured|quoted|interviewed|mentioned|profiled|published|spotlighted|featuring (?:me|us|our)|as seen) (?:in|on|by)\b(?=.*(?:\b(?:my|our|me|us|we|i)\b|LINK))/,
  },
  // Come and see us on Saturday
  {
    words: 'see catch hear',
    kind: 'stage',
    variant: 'media',
    weight: 0.9,
    pattern: new RegExp(
      `\\b(?:see|catch|hear) (?:(?:me|us) (?:play |live |perform )*${oneOf(when)}|(?:my|our) (?:[a-z-]+ )?${shows})\\b`,
    ),
  },
  // Visit us at booth 12; meet our team at #CES; you will find us in hall 3
  {
    words: 'join visit see meet find catch stop we',
    kind: 'stage',
    variant: 'media',
    weight: 0.8,
    pattern: new RegExp(
      `\\bwe are at (?:the )?(?:TAG|[a-z0-9 ]{1,30}?(?:booth|stand|hall))\\b|\\b(?:join|visit|see|meet|find|catch|stop by) ${oneself}\\b.{0,60}? (?:at|in|on|during|for) (?:[a-z0-9']+ |TAG ){0,3}?(?:TAG|${oneOf(places)})\\b`,
    ),
  },
  // See you at …; a live chat
  {
    words: 'see live chat ama',
    kind: 'stage',
    variant: 'media',
    weight: 0.4,
    inAnswer: 0,
    pattern:
      /\bsee you (?:all |guys )?(?:there|at|in|on|tonight|tomorrow)\b|\blive (?:chat|q&a|q and a|stream|broadcast|webcast|session|tweeting|coverage)\b|\b(?:twitter|tweet|facebook|reddit) (?:chat|q&a|ama)\b/,
  },
  // CEO Ana Ruiz: …
  {
    words: 'ceo cfo cto coo founder co-founder chief vp svp',
    kind: 'name',
    variant: 'media',
    weight: 0.6,
    inAnswer: 0,
    pattern:
      /^(?:(?:EMOJI|TAG|our) )*(?:ceo|cfo|cto|coo|founder|co-founder|chief [a-z]+ officer|vp|svp) [a-z]+ [a-z]+\b/,
  },
];
