import { leave, press, verbs } from './acts';
import type { Frame } from './frame';
import { posts, praise, reach } from './things';

/** Asks for the buttons under a post, and for what one writes there. */
export const engaging: readonly Frame[] = [
  {
    verbs: press,
    kind: 'share',
    after:
      /^(?:on )?(?:the |that |my )?(?:like|share|subscribe|follow|retweet|bell|thumbs)\b|^the (?:[a-z]+ )?bell\b/,
  },
  { verbs: ['double'], kind: 'share', after: /^tap\b/ },
  {
    verbs: verbs('fav favorite favourite heart'),
    kind: 'share',
    after: /^$|^(?:this|and|if|or)\b/,
  },
  {
    verbs: ['like'],
    kind: 'share',
    after:
      /^(?:and|&|our|my|this|here|if|us|the (?:page|video|post)|me|HANDLE|page|it|for|in|or|comment|subscribe|share|so (?:i|we|that|everyone|others|more|people)|$)(?![a-z])/,
    not: /^(?:me to\b|us to\b|the (?:idea|way|fact|rest|one)|this (?:one|is|was|:)|it (?:or|was|is|never|\w+ (?:was|is))|my (?:mom|dad|friend|mother|father))/,
  },
  {
    verbs: leave,
    kind: 'share',
    after: new RegExp(
      `^(?:us |me |it |this |that |the |a |an |your |my |our |video |page |channel |post |big |huge |quick |some |honest |nice ){0,5}(?:likes?|follow|thumbs|subscribe|bell|EMOJI|emoji|heart|${praise})\\b`,
    ),
  },
  {
    verbs: ['give'],
    kind: 'share',
    after: new RegExp(
      `^(?:HANDLE|them|her|him|us|me|it|this [a-z]+|my [a-z]+) an? (?:follow|like|share|${praise})\\b`,
    ),
  },
  {
    verbs: verbs('comment type write drop say'),
    kind: 'share',
    after:
      /^(?:QUOTE|[a-z0-9']+(?: [a-z']+)?) (?:in (?:the )?comments?|below (?:and|to)|and (?:receive|get|we|i|you))\b/,
    not: /^(?:your|a|us|me|it|hi|something|what)\b/,
  },
  {
    verbs: verbs('comment type'),
    kind: 'share',
    after:
      /^(?:me$|EMOJI(?: EMOJI)* (?:if|below|for|and|to)\b|(?:below )?to (?:win|enter|get|receive)\b|QUOTE|below (?:with (?!(?:a|your|any) (?:[a-z]+ )?(?:questions?|thoughts?|ideas?|answers?|stor(?:y|ies)))|your email)|yes|the word|[a-z]+ (?:and|below|to (?:get|receive)))/,
    not: /^(?:your (?:thoughts|opinion|view)|what|on (?:the|this))/,
  },
  {
    verbs: verbs('drop leave reply comment'),
    kind: 'share',
    after: /^(?:with )?your (?:e-?mail|name|number|address|handle|link)\b/,
  },
  {
    verbs: leave,
    kind: 'share',
    after: /^(?:us |me )?a comment (?:with|saying) (?:the word|your e-?mail|QUOTE|TAG)/,
  },
  {
    verbs: ['turn'],
    kind: 'share',
    after: /^on (?:your |post |the )?notifications(?! (?:for|in|on) your)/,
  },
  {
    verbs: verbs('rate star review upvote dislike fork endorse'),
    kind: 'share',
    after:
      /^(?:us|me|my|mine|our|ours|this|it|(?:the|your) (?:app|video|repo|project|page|podcast|show|book|album|channel|shop|episode|visit)|and)\b/,
  },
  // "Get this to 1,000 likes": as an imperative only of something of the writer's
  {
    verbs: verbs('get reach hit make push take'),
    kind: 'share',
    after: new RegExp(
      `^(?:me|us|it|(?:this|our|my)(?: [a-z]+)?) (?:(?:up )?to )?[0-9][0-9.,]*[km]? (?:more )?${reach}\\b`,
    ),
  },
  {
    verbs: verbs('get push take'),
    kind: 'share',
    after: new RegExp(`^(?:this|our|my) ${posts} (?:up )?(?:to|past|over) [0-9][0-9.,]+k?`),
  },
  {
    verbs: verbs('get reach hit make'),
    kind: 'share',
    after: new RegExp(`^(?:me |us |it |this )?(?:to )?[0-9][0-9.,]*[km]? (?:more )?${reach}\\b`),
    requested: true,
  },
];
