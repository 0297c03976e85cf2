import { oneOf } from '../one-of';
import type { Cue } from './cue';

const nouns = `film video clip song track tune story poem post essay article piece thread blog guide list map tool app game script
  site website page poster print painting drawing sketch comic zine book novel album playlist podcast episode recipe
  tutorial course template spreadsheet dataset library plugin quiz newsletter photo photos project experiment documentary play manuscript
  calculator sheet diagram chart visualisation visualization animation design`;
const noun = oneOf(nouns);
/** So one speaks of what one has made oneself; of others' one says "great". */
const modest = oneOf('little short quick small brief tiny wee rough simple silly mini humble');
/** What is left of a talk. */
const remains = oneOf(
  'slides notes recording transcript handout handouts write-up writeup recap deck',
);
const occasion = oneOf(
  'talk session class workshop lecture webinar keynote presentation panel meetup seminar',
);
const day =
  "(?:yesterday|today|tonight|last night|this morning|saturday|sunday|monday|tuesday|wednesday|thursday|friday|last week|this week)(?:'s)?";
/** What one does with others' works. */
const taken =
  '(?!read|watch|saw|see|bought|buy|lov|lik|enjoy|heard|hear|found|recommend|listen|need|want|mention|shared|ment|got|get|had|have|use|know|knew|think|thought|order|can|will|would|miss)';
const makers =
  'made written drawn painted shot filmed recorded built designed composed coded illustrated photographed edited narrated hosted read sung cooked sewn knitted carved';

/** Works that show whose they are without "my": how they came about, and how small one makes them. */
export const pieces: readonly Cue[] = [
  // A little film about my father's ferry
  {
    words: 'little short quick small brief tiny wee rough simple silly mini humble',
    kind: 'work',
    variant: 'content',
    weight: 0.6,
    pattern: new RegExp(
      `^(?:EMOJI |TAG |so |here |just )*(?:an?|some|another|one more) (?:[a-z]+ )?${modest} (?:[a-z]+ ){0,2}?${noun} (?:about|on|of|for|from|i|we|to|in)\\b`,
    ),
  },
  // Slides from yesterday's session
  {
    words: 'slides notes recording transcript handout handouts write-up writeup recap deck',
    kind: 'work',
    variant: 'content',
    weight: 0.6,
    pattern: new RegExp(
      `\\b${remains} (?:and [a-z]+ )?(?:from|of|for) (?:(?:my|our) (?:[a-z]+ )?|${day} (?:[a-z]+ )?)${occasion}\\b`,
    ),
  },
  // A list I have been keeping; the app we built
  {
    words: nouns,
    kind: 'work',
    variant: 'content',
    weight: 0.5,
    pattern: new RegExp(
      `\\b(?:an?|some|another|this|these|few|new|the) (?:[a-z0-9-]+ ){0,3}?${noun} (?:that |which )?(?:i|we) (?:(?:have|am|are|was|just|been|recently|once|only) )*${taken}[a-z]+(?:ed|ing|de|te|ote|ilt|ot|un|ept|ew)\\b`,
    ),
  },
  // Chapter 3 of the novel is done; prints go up on Friday; advance copies of it
  {
    words: 'done finished written drafted recorded edited',
    kind: 'work',
    variant: 'content',
    weight: 1,
    pattern:
      /\b(?:chapter|part|volume|book|episode|draft|season|verse|track|scene|side) (?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,6}?(?:is|are) (?:now |finally |officially |all )*(?:done|finished|written|drafted|recorded|edited)\b/,
  },
  // The third and last part of my series; part 2 of our guide
  {
    words: 'part parts instalment installment chapter episode',
    kind: 'news',
    variant: 'content',
    weight: 0.4,
    inAnswer: 0.2,
    pattern:
      /\b(?:part|parts|instal?lment|chapter|episode) (?:[0-9]+ |one |two |three |four )?of (?:my|our) (?!life|lives|world|history|culture|community|job|day|body|family)\b/,
  },
  // My book covers exactly that, in chapter 4; I explain it in my video
  {
    words: 'book video podcast course newsletter channel blog episode report study',
    kind: 'news',
    variant: 'content',
    weight: 0.4,
    inAnswer: 0.9,
    pattern:
      /\b(?:i|we) (?:[a-z]+ )?(?:cover|explain|discuss|address|describe|explore|unpack|tackle|answer|go into|talk about|write about|wrote about)(?:ed|d|s)? (?:[a-z]+ ){1,3}?in (?:my|our) (?:[a-z]+ ){0,2}?(?:book|video|podcast|course|newsletter|channel|blog|episode|report|study)\b|\b(?:my|our) (?:[a-z]+ ){0,2}?(?:book|video|podcast|course|newsletter|channel|blog|episode|report|study) (?:[a-z]+ )?(?:covers|explains|discusses|addresses|describes|explores|unpacks|tackles|answers|goes into|talks about) /,
  },
  {
    words: 'prints these copies tickets pieces listings paintings pots mugs rings',
    kind: 'news',
    variant: 'offer',
    weight: 0.9,
    pattern:
      /\b(?:prints|these|copies|tickets|pieces|listings|paintings|pots|mugs|rings) (?:all )?(?:will )?(?:go|goes|going|drop) (?:up|live|on sale|online|in (?:the|my|our) (?:shop|store|gallery))\b(?! to| in (?:smoke|flames|price))|\b(?:advance|proof|author|signed|finished) copies of\b/,
  },
  {
    words: 'truly',
    kind: 'work',
    variant: 'content',
    weight: 1,
    inAnswer: 1,
    pattern: /\b(?:by|from|with|featuring) yours truly\b/,
  },
  // Drawn by me; an interview with me
  {
    words: 'me us myself',
    kind: 'work',
    variant: 'content',
    weight: 0.7,
    inAnswer: 0.7,
    pattern: new RegExp(
      `\\b${oneOf(makers)} (?:[a-z]+ )?by (?:me|us|myself)\\b|\\b${oneOf('interview conversation chat podcast episode feature profile q&a piece')} with (?:me|us|myself)\\b|\\bby myself and\\b`,
    ),
  },
  // Threw together a cheat sheet; had a go at a song
  {
    words: 'together up go crack hand stab',
    kind: 'deed',
    variant: 'content',
    weight: 0.7,
    pattern:
      /(?:^(?:(?:EMOJI|so|just|finally|today|tonight|also|and) )*|\b(?:i|we|just|finally) (?:have )?(?:just )?)(?:put|threw|thrown|pulled|pieced|cobbled|knocked|whipped|cooked|mocked|hacked|spun|wrote|drew) (?:together|up) (?:an?|the|some|this|these|my|our|two|three)\b|\b(?:had a (?:go|crack)|tried (?:my|our) hands?|took a (?:stab|crack)) at\b/,
  },
  // My dissertation is finally online
  {
    words: 'online published finished done live here up complete',
    kind: 'news',
    variant: 'content',
    weight: 1,
    pattern:
      /\b(?:my|our) (?!internet|phone|account|connection|service|order|power|network|website is down)(?:[a-z0-9'-]+ ){1,8}?(?:is|are) (?:finally|now|officially) (?:online|published|finished|done|live|here|up|complete)\b(?! for)/,
  },
];
