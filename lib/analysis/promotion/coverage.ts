import { oneOf } from '../one-of';
import type { Cue } from './cue';

/** What one writes or gives for others to print and air. */
const contributions = `piece article op-ed oped essay column letter commentary chapter story poem review interview
  profile feature talk paper letters articles pieces stories poems films film exhibition show stall reading`;
/** Praise of an hour: it may be anybody's, and here it is one's own on a stage. */
const pleased = `great good lovely wonderful nice fantastic amazing fab brilliant excellent enjoyed loved blast pleasure joy
  fun honoured honored delighted excited thrilled glad grateful`;
const speaking = oneOf(
  'talking speaking chatting presenting discussing debating explaining sharing performing reading lecturing teaching interviewed',
);
/** Where many listen. */
const stage = oneOf(
  'radio tv bbc npr podcast news panel conference summit congress convention forum festival symposium webinar show programme program stage workshop audience keynote davos cop_[0-9]+',
);

/** What others say of one's work. */
const said = oneOf(
  'review reviews feedback compliment compliments testimonial testimonials message',
);

/** Where the writer's own words, face and works appear before an audience. */
export const coverage: readonly Cue[] = [
  // Here is me on the late news; me explaining the tides
  {
    words: 'me us',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    inAnswer: 1,
    pattern:
      /(?:^(?:EMOJI |TAG )*|\b(?:here is|here are|here's|that is|that's|video of|clip of|photo of|footage of) )(?:me|us) (?:on|at|in|with|[a-z]+ing)\b(?! (?:the (?:way|fence|mood|middle|dark)|fact|case))/,
  },
  // I have a piece in the Herald; got a story in this month's issue
  {
    words: contributions,
    kind: 'stage',
    variant: 'media',
    weight: 1,
    inAnswer: 0.6,
    pattern: new RegExp(
      `\\b(?:i|we) (?:now |also |just )?(?:have|had|got|have got|have had|published|placed) (?:an?|my|our|this|another|two|three) (?:[a-z]+ ){0,2}?${oneOf(contributions)} (?:in|on|with|at|for) (?!(?:my|your|his|her|our|it|there|case|common|stock|hand|mind|the (?:bus|train|moment|works|end)) )(?:HANDLE|TAG|QUOTE|[a-z']+)`,
    ),
  },
  // On the cover of …
  {
    words: 'cover',
    kind: 'credit',
    variant: 'media',
    weight: 1,
    inAnswer: 0.7,
    pattern: /\b(?:i am|we are|i'm|we're|(?:got|made|landed)) (?:on )?the (?:front )?cover\b/,
  },
  // Great to be at the forum talking about …; loved chatting with the radio people
  {
    words: pleased,
    kind: 'stage',
    variant: 'media',
    weight: 1,
    inAnswer: 0.4,
    pattern: new RegExp(
      `^(?:(?:EMOJI|TAG|such|so|what|an?|really|had|have|very|absolute|i|we|was|am) )*${oneOf(pleased)}\\b(?! (?:interview|talk|panel|speech|lecture)\\b)(?=.*\\b${stage}\\b).{0,80}?\\b${speaking}\\b`,
    ),
  },
  // I'm cooking live on a screen near you
  {
    words: 'live',
    kind: 'stage',
    variant: 'media',
    weight: 0.9,
    pattern:
      /\b(?:i|we|i'm|we're|i'll|we'll) .{0,40}? live (?:now |tonight |today )?on (?:my |our )?(?:facebook|instagram|youtube|twitch|tiktok|linkedin|zoom|periscope|air|radio|tv|HANDLE)/,
  },
  // Full speech here
  {
    words: 'full complete whole entire',
    kind: 'news',
    variant: 'media',
    weight: 0.6,
    lacks: 'owner',
    pattern:
      /\b(?:full|complete|whole|entire) (?:speech|talk|lecture|remarks|keynote|conversation|session|set|performance) (?:is )?(?:here|below|on|at|in)\b/,
  },
  // Watch the entire video
  {
    words: 'full complete whole entire',
    kind: 'news',
    variant: 'media',
    weight: 0.7,
    pattern:
      /\b(?:watch|hear|listen to|see) (?:the|our|my) (?:full|complete|whole|entire)(?: [a-z]+){0,2}? (?:video|clip|reel|segment|trailer|episode|film|interview|conversation|show|talk|story)\b/,
  },
  // A five-star review from a stranger; this is why I write
  {
    words: 'review reviews feedback compliment testimonial message',
    kind: 'credit',
    variant: 'achievement',
    weight: 0.7,
    inAnswer: 0,
    pattern: new RegExp(
      `\\b(?:(?:five|5)[- ]star|glowing|rave|best|nicest|kindest|loveliest) (?:book |ever )?${said} (?:from|of|i|we|for|about|on|ever|in|yet)\\b`,
    ),
  },
  {
    words: 'why',
    kind: 'joy',
    variant: 'achievement',
    weight: 0.6,
    inAnswer: 0,
    pattern:
      /\b(?:this|that|and this|moments like (?:this|these)) (?:is|are) (?:exactly |precisely )?why (?:i|we) (?:do (?:this|it|what)|write|make|teach|coach|build|paint|sing|cook|started|love (?:my|what|this|our))\b/,
  },
  // Giving evidence to the committee; signing copies at the fair
  {
    words: 'giving signing reading doing playing running leading chairing hosting opening closing',
    kind: 'stage',
    variant: 'media',
    weight: 1,
    pattern:
      /^(?:(?:EMOJI|TAG|i|we|am|are|will|be|back|also|now|today|tonight|tomorrow) )*(?:giving (?:evidence|an?(?: [a-z]+)? (?:talk|lecture|speech|keynote|reading)|the [a-z]+ lecture)|signing (?:copies|books|my [a-z]+)|reading from|(?:doing|playing|running|leading|chairing|hosting) an? (?:[a-z]+ )?(?:q&a|ama|gig|set|concert|workshop|session|panel|webinar|masterclass|reading|talk|livestream))\b/,
  },
];
