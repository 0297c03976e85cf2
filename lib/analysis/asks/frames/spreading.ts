import { repost, turnTo, verbs } from './acts';
import type { Frame } from './frame';
import { opinions, others, posts, profile } from './things';

/** What is there to be passed on, or how and where to: what stands after "share" when it asks. */
const passedOn =
  '(?:this|it|these|them|our|my|the|that|their|her|his|with|if|and|&|or|widely|please|now|today|tonight|far|on|to (?:your|the|help|raise|spread|show|support)|online|here|so|via|as|for|w|among|around|across|post|page|pls|guys|folks|everyone|everybody|people|all|friends|HANDLE|LINK|EMOJI|TAG|QUOTE)';

/** Asks to pass something on. */
const ofPosts: readonly Frame[] = [
  // "Repost @mary" names whose post it is.
  { verbs: repost, kind: 'share', not: /^(?:from )?HANDLE/ },
  { verbs: ['amplify'], kind: 'share', not: /^your (?!support|voice)/ },
  // Not the sign of an old-style repost: "RT Evening News".
  {
    verbs: ['rt'],
    kind: 'share',
    after:
      /^(?:$|if|this|to|and|&|or|follow|like|with|please|pls|plz|so|for|the|our|my|it|with|now|LINK|EMOJI|TAG)(?: |$)/,
  },
  {
    verbs: ['share'],
    kind: 'share',
    // What is not there to be passed on is advice: "Share credit."
    after: new RegExp(`^$|^${passedOn}(?: |$)`),
    // Sharing a story or an opinion with us is an answer, not a spreading of the word.
    not: new RegExp(
      `^(?:(?:your|ur|a|an|some|any|the|more) |below|(?:it|them|this|yours) (?:with (?:us|me)|below|in the)|with (?:us|me)|in the (?:comments|replies)|(?:what|how|why|when|where)\\b|${opinions})`,
    ),
  },
  {
    verbs: verbs('share repost forward circulate'),
    kind: 'share',
    after: new RegExp(`^(?:a|your|the|our) (?:[a-z]+ )?${posts}\\b`),
  },
  // What is forwarded to a desk is reported.
  {
    verbs: ['forward'],
    kind: 'share',
    after: /^(?:this|it|our|the)\b/,
    not: /\bto (?:[0-9]{3,}|us|our|the|LINK|HANDLE)(?: |$)/,
  },
  {
    verbs: verbs('pass send'),
    kind: 'share',
    after: /^(?:it|this)(?: [a-z]+)? (?:on(?! to (?:the|an?)\b)|along|around)\b/,
  },
  {
    verbs: verbs('pass show'),
    kind: 'share',
    after:
      /^(?:it|(?:the|this)(?: (?:post|video|thread|tweet|clip))?) to (?:your|a|an|someone|anyone|everyone|the)\b/,
  },
  {
    verbs: ['send'],
    kind: 'share',
    after:
      /^(?:this|it) (?:post |video |on )?to (?:someone|somebody|anyone|everyone|all|your|a|one|three|five|(?:the|that) (?:one |person |friend |colleague |parent ))\b/,
  },
  { verbs: verbs('boost signal bump'), kind: 'share', after: /^$|^(?:this|boost|please|our|my)\b/ },
  {
    verbs: verbs('copy paste'),
    kind: 'share',
    after:
      /^(?:and paste )?(?:this|it)?\b.*\b(?:on|to|in) your (?:own )?(?:wall|status|story|timeline|page|feed|bio)\b/,
  },
  {
    verbs: ['spread'],
    kind: 'share',
    after: /^(?:the|this|our|some) (?:word|news|message|love|awareness)|^this\b/,
  },
  { verbs: ['raise'], kind: 'share', after: /^awareness\b/ },
  { verbs: ['quote'], kind: 'share', after: /^(?:tweet|rt|retweet|this)\b/ },
  {
    verbs: verbs('save bookmark pin'),
    kind: 'share',
    after: /^this (?:post|thread|video|tweet|for|guide|list)\b/,
  },
];

/** Asks to follow, and to bring others. */
const ofPeople: readonly Frame[] = [
  {
    verbs: ['follow'],
    kind: 'share',
    after:
      /^(?!(?:the|these|this|your|a|an|up|through|all|its|simple|steps|instructions)\b)[a-z.'-]+ (?:[a-z.'-]+ )?(?:for (?:more|daily|tips|updates|weekly|regular|the latest|insights|content)|on (?:twitter|instagram|linkedin|tiktok|facebook|x|insta|youtube))\b/,
  },
  {
    verbs: ['follow'],
    kind: 'share',
    after:
      /^(?:us|me|my|our|along|HANDLE|@|and|&|if|for|her|him|them|back|for|QUOTE|on|at|repost|rt|retweet|like|share|NAME|(?:this|the|our) (?:page|account|conversation|hashtag)|TAG|$)/,
    not: /^(?:our|my|this|these)(?: [^ ]+){0,4} (?:steps?|guides?|tips|advice|routine|recipe|instructions|directions|lead|example)\b|^(?:up|your|me through|along (?:the|these) (?:steps|instructions)|the (?:steps|link|instructions))|(?:\bdm\b|\bdirect message\b)/,
  },
  { verbs: ['add'], kind: 'share', after: /^(?:\/?follow )?(?:me|us)\b/ },
  {
    verbs: ['add'],
    kind: 'share',
    after:
      /^(?:it|this|us|me|our [a-z]+) to your (?:playlists?|library|feed|watchlist|reading list|list)\b/,
  },
  {
    verbs: turnTo,
    kind: 'share',
    after: new RegExp(`^${others}\\b(?:$| (?:about|to|and|who|too|know|hear)\\b)`),
  },
  {
    verbs: verbs('invite tag mention'),
    kind: 'share',
    after:
      /^(?:the (?:person|one|friend|[a-z]+ (?:who|that))|your|a|someone|somebody|three|two|five|\d|friends|anyone|people|them|us|me|HANDLE|one|that|[a-z]+ in your)\b/,
  },
  { verbs: verbs('recommend refer'), kind: 'share', after: /^(?:us|me|our|a friend)/ },
  {
    verbs: ['show'],
    kind: 'share',
    after:
      /^(?:(?:us|them|him|her|me|HANDLE) )?(?:some|your|a little) (?:love|support)\b(?! (?:by|for each))/,
  },
  {
    verbs: verbs('tweet post'),
    kind: 'share',
    after:
      /^(?:your support|a (?:photo|picture|selfie|pic) (?:with|of|using) .*(?:TAG|HANDLE|to win|for a chance)|this|about (?:it|this))\b/,
  },
  // "Share your photo with our tag for a chance to win"
  {
    verbs: verbs('share post tweet upload send submit'),
    kind: 'enter',
    after: /^(?:us |a |an |your |ur )?(?:[a-z]+ ){1,4}.*\bfor (?:a|your|the) chance (?:to|of)\b/,
  },
  {
    verbs: ['use'],
    kind: 'share',
    after: /^(?:the hashtag\b|TAG .*\b(?:posts?|photos?|pictures?|tweets?)\b)/,
  },
  // What one's own profile shows
  {
    verbs: verbs('change update switch turn'),
    kind: 'share',
    after: new RegExp(`^your ${profile}\\b`),
  },
  {
    verbs: verbs('add put use wear show display'),
    kind: 'share',
    after: new RegExp(
      `^(?:it|them|(?:our|the|this|a|my|one of our)) (?:[a-z]+ ){0,3}(?:to|on|as|in|around) your (?:[a-z]+ )?(?:${profile}|bio|story|page|wall|feed|timeline|status)\\b`,
    ),
  },
];

/** Asks to pass on, to follow, to bring others. */
export const spreading: readonly Frame[] = [...ofPosts, ...ofPeople];
