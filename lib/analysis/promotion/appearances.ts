import type { Cues } from './cue';

const interview =
  '^(?:(?:EMOJI|TAG|my|our|tv|radio|live|video|great|in|new|full|icymi) )*interview';

/** Where one can be seen or heard, and thanks for it. */
export const appearances: Cues = {
  words: new Set(
    `tune tuning watch listen hear catch join streaming air told said wrote joining speaking talking appearing live
    discussing chatting coming about set going forward chance opportunity pleasure fun joy delight featured quoted
    interviewed mentioned profiled published spotlighted featuring seen on radio interview thanks thank grateful shoutout shout thx having
    hosting`
      .split(/\s+/)
      .filter(Boolean),
  ),
  list: [
    // Watch me; catch my interview; join us live
    {
      kind: 'stage',
      variant: 'media',
      weight: 1,
      inAnswer: 1,
      pattern:
        /(?<!\b(?:them|him|her|not|you|they|people|who|to) )\b(?:tune in|tune into|watch|listen|hear|catch)(?: to| in| live)* (?:me|as i|my|us)\b(?! know)|\bjoin (?:me|us)\b(?=.* (?:live|webinar|webcast|livestream|facebook live|instagram live|radio|podcast|twitter chat))/,
    },
    // Tune in; watch live
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.6,
      lacks: 'owner',
      pattern:
        /\btun(?:e|ing) in(?:to)?\b|\b(?:watch|streaming|listen) (?:live|now)\b|\bon air\b|\bas i (?:told|said|wrote)\b/,
    },
    // On @radio at eight; live on the morning show tonight
    {
      kind: 'stage',
      variant: 'media',
      weight: 1,
      pattern:
        /^(?:(?:EMOJI|TAG|i|am|will|be|we|are|about|to|go|back|live|up|next|now|today|tonight|tomorrow|coming|this|morning|at|[0-9:]+|am|pm|et|est|pt) )*(?:on|joining) (?:the )?(?:(?:HANDLE|[a-z]+ (?:radio|news|tv|fm|show|podcast)|radio|fox|cnn|msnbc|cnbc|npr|bbc|TAG)(?:'s)? ){1,2}(?:[a-z]+ ){0,4}?(?:at|tonight|tomorrow|today|now|live|in|soon|shortly|this|to (?:talk|discuss|speak|chat|explain|respond)|talking|discussing|w|with)\b/,
    },
    // TV interview on @radio this morning; full interview: …
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.6,
      pattern: new RegExp(`${interview} (?:on|with) `),
    },
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.6,
      lacks: 'owner',
      pattern: new RegExp(`${interview}\\b(?! (?:tips|questions|prep|of|process))`),
    },
    // Joining Ana on @radio
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.6,
      withSelf: true,
      pattern:
        /\b(?:joining|speaking|talking|appearing|live|discussing|chatting) (?:(?!(?:is|are|was)\b)[A-Za-z0-9']+ ){0,4}?(?:on|with|at) (?:the )?(?:HANDLE|TAG|QUOTE)/,
    },
    // Coming up on …; about to join …
    {
      kind: 'stage',
      variant: 'media',
      weight: 1,
      pattern:
        /\bcoming up\b.{0,40} (?:on|with|at) (?:the )?(?:HANDLE|TAG|radio|tv|air)|\b(?:about|set|going|forward) to (?:join|joining|be on|speak|speaking|go on|appear|appearing|talk|talking)\b(?:.{0,60}? (?:on|at) | HANDLE)/,
    },
    // The chance to discuss it on the radio
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.8,
      pattern:
        /\b(?:chance|opportunity|pleasure|fun|joy|delight) (?:to )?(?:speak|discuss|talk|present|testify|keynote|chat|speaking|discussing|talking|presenting|chatting|join|joining)\b(?=.* (?:on|at) (?:the )?(?:HANDLE|TAG|[a-z]+))|\b(?:pleasure|fun|joy|delight) (?:speaking|discussing|talking|presenting|chatting)\b(?=.* with (?:the )?(?:HANDLE|TAG))/,
    },
    // Featured in …
    {
      kind: 'stage',
      variant: 'media',
      weight: 0.9,
      pattern:
        /\b(?:featured|quoted|interviewed|mentioned|profiled|published|spotlighted|featuring (?:me|us|our)|as seen) (?:in|on|by)\b(?=.*(?:\b(?:my|our|me|us|we|i)\b|LINK))/,
    },
    // Thanks for the award, for featuring us, for having me on the show
    {
      kind: 'credit',
      variant: 'media',
      weight: 1,
      inAnswer: 0.7,
      pattern:
        /\b(?:thanks|thank you|grateful|shout ?out|thx)\b.{0,60}? for (?:the (?:interview|honou?r|(?:[a-zA-Z0-9'-]+ ){0,3}?(?:award|prize|recognition)|feature|opportunity to (?:speak|present|share)|chance to (?:speak|present|share|give))|(?:featuring|naming|recogni[sz]ing|interviewing|publishing|profiling|choosing|selecting|including|covering|highlighting|nominating|quoting) (?:me|us|our|my)|(?:inviting|having) (?:me|us) (?:to (?:speak|keynote|present|talk|discuss|share)|on (?:the|your)))\b/,
    },
    {
      kind: 'credit',
      variant: 'media',
      weight: 0.7,
      inAnswer: 0.3,
      pattern: /\bfor (?:having|hosting) (?:me|us)\b/,
    },
  ],
};
