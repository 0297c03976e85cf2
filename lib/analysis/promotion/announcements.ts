import { oneOf } from '../one-of';
import type { Cue } from './cue';

const lead = '^(?:(?:EMOJI|TAG|just|now|and|so|today|breaking|finally|also|psst|brand) )*';
/** What is made to be read, watched, heard or worn. */
const pieces = `blog blogs blogpost post video episode podcast channel column newsletter interview album single ep track song
  illustration painting print artwork design drawing photo photos merch website site guide collection range music review
  recipe tutorial book feature release arrival arrivals drop op_ed essay webinar thread infographic ebook resource course`;
const piece = oneOf(pieces);
/** These are as often other people's. */
const papers = 'report reports article articles paper papers research study stories story';
/** Pieces that stand as a label in front of what they hold. */
const labels =
  'video videos blog podcast op_ed column newsletter webinar photos press_release case_study appearance';
/** News of one's own that leaves the writer out: announcements, labels, what is to be had. */
export const announcements: readonly Cue[] = [
  // Introducing …; meet our new …
  {
    words: 'introducing announcing presenting unveiling hello meet',
    kind: 'news',
    variant: 'achievement',
    weight: 1,
    pattern: new RegExp(
      `${lead}(?:introducing|announcing|presenting|unveiling|say hello to (?:our|the new)|meet (?:our|the new))\\b`,
    ),
  },
  // New video: …; latest from us on the blog
  {
    words: 'new latest',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    pattern: new RegExp(
      `${lead}(?:new|latest)(?: [a-z]+)?(?: from (?:us|me|the team))?(?: (?:on|in|to) (?:the|my|our|your))? ${piece}\\b`,
    ),
  },
  {
    words: 'new latest',
    kind: 'news',
    variant: 'content',
    weight: 0.4,
    lacks: 'owner',
    pattern: new RegExp(`${lead}(?:new|latest)(?: [a-z]+)? ${oneOf(papers)}\\b`),
  },
  // Care to give some feedback? 31% funded after three days
  {
    words: 'feedback funded backers kickstarter indiegogo crowdfunding',
    kind: 'news',
    variant: 'content',
    weight: 0.5,
    inAnswer: 0,
    pattern:
      /\b(?:care to|could you|can you|would love|looking for|please|any|give me|give us|want|need) (?:(?:to|some|your|honest|any|give|get|leave) )*feedback\b|\b[0-9]+% funded\b|\b(?:our|my|[0-9]+) backers\b|\b(?:our|my|on|live on) (?:kickstarter|indiegogo)\b/,
  },
  // New from me; here is my take; here is what I learned
  {
    words: 'new latest more fresh another',
    kind: 'news',
    variant: 'content',
    weight: 1,
    inAnswer: 1,
    pattern:
      /^(?:EMOJI |TAG )*(?:new|latest|more|fresh|another)(?: [a-z]+)? (?:from|by) (?:me|us|yours truly)\b/,
  },
  // My thoughts on the vote: LINK
  {
    words: 'thoughts take reflections remarks notes views',
    kind: 'news',
    variant: 'content',
    weight: 0.7,
    pattern:
      /(?:^|[.!] )(?:EMOJI |TAG )*(?:some of )?(?:my|our) (?:[a-z]+ )?(?:thoughts|take|reflections|remarks|notes|views) (?:on|for|in|about|at)\b/,
  },
  {
    words: 'here',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    inAnswer: 0.6,
    pattern: /\bhere (?:is|are) (?:my|our|mine|ours)\b/,
  },
  {
    words: 'here',
    kind: 'news',
    variant: 'content',
    weight: 0.5,
    pattern: new RegExp(
      `\\bhere (?:is|are) (?:(?:the|some|an?) (?:(?:full|whole|exact|first) )*(?:results? of (?:my|our)|recording of (?:my|our)|${piece})|(?:exactly )?(?:how|what) (?:i|we))\\b`,
    ),
  },
  // Here, we examine …; this video shows …
  {
    words: 'here this',
    kind: 'news',
    variant: 'content',
    weight: 0.5,
    pattern: new RegExp(
      `^(?:here|in this ${piece}) (?:we|i) [a-z]+\\b|\\bthis (?:article|${piece}) (?:is|was|will|explains|shows|covers|looks|explores)\\b`,
    ),
  },
  // On the blog: …
  {
    words: 'on from in',
    kind: 'news',
    variant: 'content',
    weight: 0.6,
    pattern: new RegExp(
      `${lead}(?:on|over on|up on|from|today on|live on|in) (?:the|my|our) ${piece}\\b`,
    ),
  },
  // Video: …, Episode 12 of …
  {
    words: `${labels.replaceAll('_', ' ')} episode ep`,
    kind: 'news',
    variant: 'content',
    weight: 0.5,
    lacks: 'owner',
    pattern: new RegExp(
      `${lead}(?:my |our |tv |radio |live |video |great |full |in )*(?:${oneOf(labels)}|(?:episode|ep) [0-9]+)\\b(?= [A-Za-z]|$)(?! (?:of|shows?|from|is|are|was|were|has|have|will) )`,
    ),
  },
  {
    words: 'podcast episode livestream newsletter e-newsletter mixtape giveaway',
    kind: 'news',
    variant: 'content',
    weight: 0.3,
    lacks: 'owner',
    pattern: /\b(?:podcast|episode|livestream|newsletter|mixtape|giveaway)\b/,
  },
  // Who tells of a webinar holds it
  {
    words: 'webinar webinars webcast webcasts webchat masterclass',
    kind: 'news',
    variant: 'media',
    weight: 0.6,
    inAnswer: 0.2,
    pattern:
      /\b(?:webinars?|webcasts?|webchat|masterclass)\b(?! (?:tool|software|platform|app)s?\b)/,
  },
  // … just dropped, … is out now, hot off the press; we are live
  {
    words: 'just out',
    kind: 'news',
    variant: 'content',
    weight: 0.7,
    inAnswer: 0.7,
    pattern:
      /\bjust (?:launched|released|published|dropped|posted|uploaded)\b|(?<!\b(?:gives?|gave|going?|went|came|eat|ate|find|found|hang|hanging|sold|get|got|pull|voted?|vote|run|ran|come|check|work|turned) )\bout (?:now|today)\b/,
  },
  {
    words: 'live',
    kind: 'news',
    variant: 'achievement',
    weight: 0.9,
    pattern: /\bwe are (?:now |finally |officially )*live\b(?! (?:in|with) )/,
  },
  // A shameless plug; a first look behind the scenes
  {
    words: 'shameless shamelessly self selfpromo selfpromotion self-promo self-promotion',
    kind: 'news',
    variant: 'content',
    weight: 1,
    inAnswer: 1,
    pattern:
      /\bshameless(?:ly)?\b.{0,30}? (?:self|plug|plugs|plugging|promo|promotion)\b|\bself[- ]?promo(?:tion)?\b/,
  },
  {
    words: 'look peek scenes',
    kind: 'news',
    variant: 'content',
    weight: 0.4,
    withSelf: true,
    pattern: /\b(?:first|sneak) (?:look|peek)\b|\bbehind the scenes\b/,
  },
];
