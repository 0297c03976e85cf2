import { oneOf } from '../one-of';
import type { Cue } from './cue';

/** What people fill their channels with. */
const shows = oneOf(
  'channel channels vids videos covers beats mixtape soundcloud playlist gameplay',
);
/** What one makes it sound like. */
const lures = oneOf('more awesome epic cool great funny amazing daily weekly free new crazy');
/** What one has up there. */
const own = oneOf(
  'channel page profile videos video vids music song songs covers cover art work stuff account blog tracks beats mixtape playlist',
);
const works =
  'videos vids covers music songs beats remixes tutorials reviews vlogs content poems art animations edits memes gameplay builds streams';
const followers = oneOf('subs subscribers followers views likes');
const deals = oneOf(
  'sub_for_sub sub4sub subscribe_back sub_back subs_back follow_back follow_for_follow f4f like_for_like smash_that link_in_bio link_in_my_bio',
);
const goals = oneOf('reach reaching hit get getting goal at until to');

/** How a channel is cried out, most of all under what others have posted. */
export const channels: readonly Cue[] = [
  // Check out "night sky" channel; go see the videos
  {
    words: 'channel channels vids videos covers beats mixtape soundcloud playlist gameplay',
    kind: 'news',
    variant: 'media',
    weight: 0.2,
    inAnswer: 1,
    pattern: new RegExp(
      `(?<!\\bnot )\\b(?:check(?: out)?|visit|go to|go see|come see|look (?:up|for)) (?!that|this|his|her|their)(?:[a-z0-9-]+ |QUOTE |TAG ){0,4}?${shows}\\b|\\b(?:on|at|over to) (?:my (?:channel|site|website|blog|soundcloud|etsy)|our (?:channel|soundcloud))\\b|\\bfor (?:some )?${lures} ${shows}\\b`,
    ),
  },
  // Sub for sub, link in bio
  {
    words: 'sub sub4sub subs subscribe follow f4f like smash link',
    kind: 'news',
    variant: 'media',
    weight: 0.7,
    inAnswer: 1,
    pattern: new RegExp(`\\b${deals}\\b`),
  },
  // Help me reach 150 subs
  {
    words: 'subs subscribers followers views likes',
    kind: 'number',
    variant: 'numbers',
    weight: 1,
    inAnswer: 1,
    pattern: new RegExp(
      `\\b(?:i|me|my|i'm|im)\\b.{0,40}? ${goals} (?:my |of )?[0-9][0-9.,]*k? ${followers}\\b`,
    ),
  },
  // Would mean a lot if you had a look
  {
    words: 'mean means appreciate',
    kind: 'news',
    variant: 'media',
    weight: 0.6,
    inAnswer: 1,
    pattern:
      /\b(?:it )?(?:would )?(?:means?|appreciate) (?:a lot|so much|the world|it|everything)(?: to me)? if (?:some of you|anyone|somebody|someone|people|you) (?:[a-z]+ ){0,3}?(?:check|checked|look|looked|listen|listened|watch|watched|follow|followed|subscribe|subscribed|read|share|shared)\b/,
  },
  // If you wanna look
  {
    words: 'wanna want care fancy',
    kind: 'news',
    variant: 'media',
    weight: 0.3,
    inAnswer: 0.6,
    withSelf: true,
    pattern:
      /\b(?:i|we|my|mine)\b.* if (?:you|u|anyone) (?:wanna|wants? to|cares? to|fanc(?:y|ies)) (?:have a |take a |give it a )?(?:look|check|listen|hear|see|watch)\b/,
  },
  // Some love for mine; tap my picture; check them out
  {
    words: 'mine my them me',
    kind: 'news',
    variant: 'media',
    weight: 0.3,
    inAnswer: 1,
    pattern: new RegExp(
      `\\b${oneOf('support love listen look chance feedback visit view read watch opinion opinions thoughts')} (?:on|to|for|at|of) (?:mine|my ${own})\\b|\\b(?:tap|click|press|hit)(?:ing)? (?:on )?my ${oneOf('picture pic photo icon avatar profile name page channel link')}\\b|\\b(?:i|we) (?:also |just |do |too )*(?:[a-z]+ ){1,8}?(?:come |go |please |pls |so )*(?:check|hear|see|watch|visit) (?:me|them|it|us)\\b(?= out|$)`,
    ),
  },
  // A small channel; I post covers every week
  {
    words: 'channel youtuber creator upload post make sing rap stream cover draw produce record',
    kind: 'trade',
    variant: 'media',
    weight: 0.2,
    inAnswer: 0.7,
    pattern: new RegExp(
      `\\b(?:small|new|tiny|growing|upcoming|little) (?:youtube )?(?:channel|youtuber|creator|streamer)\\b|\\bi (?:also |do |too |usually |just |mostly )*(?:upload|post|make|stream|produce|record|write|draw|cover) (?:(?!sure|mistake|money)[a-z0-9-]+ ){0,4}?(?:${works.replaceAll(' ', '|')}|daily|weekly|every (?:day|week))\\b|\\bi (?:also )?(?:sing|rap|dj)(?: too| as well|$)`,
    ),
  },
  // Not to advertise, but …
  {
    words: 'advertise spam promote plug',
    kind: 'news',
    variant: 'media',
    weight: 0.5,
    inAnswer: 1,
    pattern:
      /\b(?:hate|not (?:here )?(?:trying|meant|want(?:ing)?)?|don't (?:want|mean|like)|sorry) to (?:be )?(?:advertis|spam|promot|plug)[a-z]*\b/,
  },
  // I would like to invite you to my page; give mine a star
  {
    words: 'invite mine',
    kind: 'news',
    variant: 'media',
    weight: 0.6,
    inAnswer: 1,
    pattern:
      /\b(?:would|want|wanted|like|love) (?:(?:just|also|personally|like|love|to) )+invite (?:[a-z]+ ){0,3}?you (?:all |guys )?to (?:my|our|try|check|share|visit|join)\b|\b(?:star|like|check|follow|visit|see|try|rate) mine\b/,
  },
];
