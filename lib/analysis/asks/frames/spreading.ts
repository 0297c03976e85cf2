import { type Frame, opinions, reach } from './frame';

/** Asks for reach. */
export const spreading: readonly Frame[] = [
  // share, follow
  {
    verbs: ['retweet', 're-tweet', 'repost', 'reshare', 'upvote', 'regram', 'crosspost'],
    kind: 'share',
  },
  // Not the sign of an old-style repost: "RT Evening News".
  {
    verbs: ['rt'],
    kind: 'share',
    after:
      /^(?:$|if|this|to|and|&|or|please|pls|plz|so|for|the|our|my|it|with|now|LINK|EMOJI|TAG)(?: |$)/,
  },
  {
    verbs: ['click', 'hit', 'press', 'tap', 'smash'],
    kind: 'share',
    after: /^(?:on )?(?:the |that |my )?(?:like|share|subscribe|follow|retweet|bell|thumbs)\b/,
  },
  {
    verbs: ['share'],
    kind: 'share',
    // Sharing a story or an opinion with us is an answer, not a spreading of the word.
    not: new RegExp(
      `^(?:(?:your|ur|a|an|some|any|the|more) |below|(?:it|them|this|yours) (?:with (?:us|me)|below|in the)|with (?:us|me)|in the (?:comments|replies)|(?:what|how|why|when|where)\\b|${opinions})`,
    ),
  },
  {
    verbs: ['share'],
    kind: 'share',
    after:
      /^(?:a|your|the|our) (?:[a-z]+ )?(?:post|video|tweet|link|page|copy|news|word|petition|flyer|event|campaign)\b/,
  },
  { verbs: ['raise'], kind: 'share', after: /^awareness\b/ },
  {
    verbs: ['comment', 'type', 'write', 'drop', 'say'],
    kind: 'share',
    after:
      /^(?:QUOTE|[a-z0-9']+(?: [a-z']+)?) (?:in (?:the )?comments?|below (?:and|to)|and (?:receive|get|we|i|you))\b/,
    not: /^(?:your|a|us|me|it|hi|something|what)\b/,
  },
  {
    verbs: ['spread'],
    kind: 'share',
    after: /^(?:the|this|our|some) (?:word|news|message|love|awareness)/,
  },
  { verbs: ['pass'], kind: 'share', after: /^(?:it|this) (?:on|along)/ },
  { verbs: ['forward'], kind: 'share', after: /^(?:this|it|our|the)\b/ },
  {
    verbs: ['invite', 'tag', 'mention'],
    kind: 'share',
    after:
      /^(?:your|a|someone|somebody|three|two|five|\d|friends|anyone|people|them|us|me|HANDLE|one|that)\b/,
  },
  {
    verbs: ['like'],
    kind: 'share',
    after:
      /^(?:and|&|our|my|this|if|us|the (?:page|video|post)|me|HANDLE|page|it|for|in|or|comment|subscribe|share|so (?:i|we|that|everyone|others|more|people)|$)/,
    not: /^(?:the (?:idea|way|fact|rest|one)|this (?:one|is|was|:)|it (?:or|was|is|never|\w+ (?:was|is))|my (?:mom|dad|friend|mother|father))/,
  },
  {
    verbs: ['follow'],
    kind: 'share',
    after:
      /^(?:us|me|my|our|along|HANDLE|@|and|&|if|for|her|him|them|back|for|QUOTE|on|at|this (?:page|account)|the (?:page|account|conversation|hashtag)|TAG|$)/,
    not: /^(?:up|me through|along (?:the|these) (?:steps|instructions)|the (?:steps|link|instructions))|(?:\bdm\b|\bdirect message\b)/,
  },
  { verbs: ['add'], kind: 'share', after: /^(?:\/?follow )?(?:me|us)\b/ },
  {
    verbs: ['comment', 'type'],
    kind: 'share',
    after:
      /^(?:QUOTE|below (?:with|your email)|yes|the word|[a-z]+ (?:and|below|to (?:get|receive)))/,
    not: /^(?:your (?:thoughts|opinion|view)|what|on (?:the|this))/,
  },
  {
    verbs: ['drop', 'leave', 'smash', 'hit', 'give'],
    kind: 'share',
    after:
      /^(?:us |me |it |this |that |the |a |an |your |my |our |video |page |channel |post |big |huge |quick |some ){0,5}(?:likes?|follow|thumbs|subscribe|rating|review|bell|upvote|star|rt|retweet|share|EMOJI|emoji|heart|shout-?out)\b/,
  },
  { verbs: ['turn'], kind: 'share', after: /^on (?:your )?(?:post )?notifications/ },
  {
    verbs: ['rate', 'star', 'review', 'upvote', 'dislike', 'fork', 'endorse'],
    kind: 'share',
    after: /^(?:us|me|my|mine|our|ours|this|it|the (?:app|video|repo|project|page)|and)\b/,
  },
  {
    verbs: ['get', 'reach', 'hit', 'make'],
    kind: 'share',
    after: new RegExp(`^(?:me |us |it |this )?(?:to )?[0-9][0-9.,]*[km]? (?:more )?${reach}\\b`),
    requested: true,
  },
  { verbs: ['recommend', 'refer'], kind: 'share', after: /^(?:us|me|our|a friend)/ },
];
