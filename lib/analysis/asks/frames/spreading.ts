import type { Frame } from './frame';
import { opinions, reach } from './things';

/** Asks for reach. */
export const spreading: readonly Frame[] = [
  // share, follow
  {
    verbs: ['retweet', 're-tweet', 'repost', 'reshare', 'upvote', 'regram', 'crosspost', 'amplify'],
    kind: 'share',
  },
  // Not the sign of an old-style repost: "RT Evening News".
  {
    verbs: ['rt'],
    kind: 'share',
    after:
      /^(?:$|if|this|to|and|&|or|follow|like|with|please|pls|plz|so|for|the|our|my|it|with|now|LINK|EMOJI|TAG)(?: |$)/,
  },
  {
    verbs: ['click', 'hit', 'press', 'tap', 'smash'],
    kind: 'share',
    after: /^(?:on )?(?:the |that |my )?(?:like|share|subscribe|follow|retweet|bell|thumbs)\b/,
  },
  {
    verbs: ['share'],
    kind: 'share',
    // What is not there to be passed on is advice: "Share credit."
    after:
      /^$|^(?:this|it|these|them|our|my|the|that|with|if|and|&|or|widely|please|now|today|tonight|far|on|to (?:your|the|help|raise|spread|show|support)|online|here|so|via|as|for|w|among|around|across|post|page|pls|HANDLE|LINK|EMOJI|TAG|QUOTE)(?: |$)/,
    // Sharing a story or an opinion with us is an answer, not a spreading of the word.
    not: new RegExp(
      `^(?:(?:your|ur|a|an|some|any|the|more) |below|(?:it|them|this|yours) (?:with (?:us|me)|below|in the)|with (?:us|me)|in the (?:comments|replies)|(?:what|how|why|when|where)\\b|${opinions})`,
    ),
  },
  {
    verbs: ['share'],
    kind: 'share',
    after:
      /^(?:a|your|the|our) (?:[a-z]+ )?(?:support|post|video|tweet|link|page|copy|news|word|petition|flyer|event|campaign)\b/,
  },
  { verbs: ['raise'], kind: 'share', after: /^awareness\b/ },
  { verbs: ['fav', 'favorite', 'heart'], kind: 'share', after: /^$|^(?:this|and|if|or)\b/ },
  {
    verbs: ['boost', 'signal', 'bump'],
    kind: 'share',
    after: /^$|^(?:this|boost|please|our|my)\b/,
  },
  {
    verbs: ['show'],
    kind: 'share',
    after:
      /^(?:(?:us|them|him|her|me|HANDLE) )?(?:some|your|a little) (?:love|support)\b(?! (?:by|for each))/,
  },
  {
    verbs: ['give'],
    kind: 'share',
    after:
      /^(?:HANDLE|them|her|him|us|me|it|this [a-z]+|my [a-z]+) an? (?:follow|like|share|rt|retweet|shout-?out|star)\b/,
  },
  { verbs: ['ring', 'hit', 'tap'], kind: 'share', after: /^the (?:[a-z]+ )?bell\b/ },
  {
    verbs: ['save', 'bookmark', 'pin'],
    kind: 'share',
    after: /^this (?:post|thread|video|tweet|for|guide|list)\b/,
  },
  {
    verbs: ['follow'],
    kind: 'share',
    after:
      /^(?!(?:the|these|this|your|a|an|up|through|all|its|simple|steps|instructions)\b)[a-z.'-]+ (?:[a-z.'-]+ )?(?:for (?:more|daily|tips|updates|weekly|regular|the latest|insights|content)|on (?:twitter|instagram|linkedin|tiktok|facebook|x|insta|youtube))\b/,
  },
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
    after: /^(?:the|this|our|some) (?:word|news|message|love|awareness)|^this\b/,
  },
  {
    verbs: ['tell', 'text', 'bring', 'call', 'remind', 'message', 'email'],
    kind: 'share',
    after:
      /^(?:(?:a|your|all your|some|three|two|five|[0-9]+) (?:[a-z]+ )?(?:friends?|family|neighbou?rs?|colleagues?|mates?|coworkers?|loved ones|networks?|followers)|everyone you know|the world)\b(?:$| (?:about|to|and|who|too)\b)/,
  },
  { verbs: ['double'], kind: 'share', after: /^tap\b/ },
  { verbs: ['quote'], kind: 'share', after: /^(?:tweet|rt|retweet|this)\b/ },
  {
    verbs: ['tweet', 'post'],
    kind: 'share',
    after:
      /^(?:your support|a (?:photo|picture|selfie|pic) (?:with|of|using) .*(?:TAG|HANDLE|to win|for a chance)|this|about (?:it|this))\b/,
  },
  {
    verbs: ['add'],
    kind: 'share',
    after:
      /^(?:it|this|us|me|our [a-z]+) to your (?:playlists?|library|feed|watchlist|reading list|list)\b/,
  },
  { verbs: ['write'], kind: 'share', after: /^(?:us |me )?a review\b/ },
  {
    verbs: ['send'],
    kind: 'share',
    after:
      /^(?:this|it) (?:post |video |on )?to (?:someone|somebody|anyone|everyone|all|your|a|one|three|five)\b/,
  },
  {
    verbs: ['use'],
    kind: 'share',
    after: /^(?:the hashtag\b|TAG .*\b(?:posts?|photos?|pictures?|tweets?)\b)/,
  },
  {
    verbs: ['change', 'update', 'switch', 'turn'],
    kind: 'share',
    after: /^your (?:profile|cover|avatar|picture|frame|banner)\b/,
  },
  { verbs: ['pass'], kind: 'share', after: /^(?:it|this) (?:on|along|to)/ },
  { verbs: ['forward'], kind: 'share', after: /^(?:this|it|our|the)\b/ },
  {
    verbs: ['invite', 'tag', 'mention'],
    kind: 'share',
    after:
      /^(?:the (?:person|one|friend)|your|a|someone|somebody|three|two|five|\d|friends|anyone|people|them|us|me|HANDLE|one|that)\b/,
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
      /^(?:us|me|my|our|along|HANDLE|@|and|&|if|for|her|him|them|back|for|QUOTE|on|at|repost|rt|retweet|like|share|NAME|(?:this|the|our) (?:page|account|conversation|hashtag)|TAG|$)/,
    not: /^(?:up|me through|along (?:the|these) (?:steps|instructions)|the (?:steps|link|instructions))|(?:\bdm\b|\bdirect message\b)/,
  },
  { verbs: ['add'], kind: 'share', after: /^(?:\/?follow )?(?:me|us)\b/ },
  {
    verbs: ['comment', 'type'],
    kind: 'share',
    after:
      /^(?:me$|(?:below )?to (?:win|enter|get|receive)\b|QUOTE|below (?:with|your email)|yes|the word|[a-z]+ (?:and|below|to (?:get|receive)))/,
    not: /^(?:your (?:thoughts|opinion|view)|what|on (?:the|this))/,
  },
  {
    verbs: ['drop', 'leave', 'reply', 'comment'],
    kind: 'share',
    after: /^(?:with )?your (?:e-?mail|name|number|address|handle|link)\b/,
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
