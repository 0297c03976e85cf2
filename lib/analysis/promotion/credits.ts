import { oneOf } from '../one-of';
import type { Cue } from './cue';

const offices =
  'governor mayor senator president congressman congresswoman representative secretary minister councillor treasurer commissioner chairman chairwoman ceo';
const stage = oneOf(
  'show podcast programme program air stage panel channel radio station stream live webinar floor sofa',
);
/** What supporters give. */
const gifts =
  'donation donations gift gifts support money contribution contributions generosity membership help';
/** What one does to bring something about. */
const campaigns =
  'petition campaign campaigns investigation work report lawsuit efforts pressure action letter bill advocacy';
const people =
  'team staff volunteers engineers scientists researchers employees colleagues members supporters donors partners crews';
const guidance = 'leadership direction guidance watch administration';
/** What a paper, a jury or an official does for the one whom it singles out: present and past. */
const singlesOut = `covers covered features featured profiles profiled names named awards awarded quotes quoted mentions
  mentioned endorses endorsed recognizes recognized recognises recognised interviews interviewed ranks ranked reviews reviewed`;
const singling = `featuring naming recogni[sz]ing interviewing publishing profiling choosing selecting including covering
  highlighting nominating quoting`;
/** What somebody is given who is thanked for nothing, but thanks for an honour. */
const honour =
  "(?:interview|honou?r|(?:[a-zA-Z0-9'-]+ ){0,3}?(?:award|prize|recognition)|feature|(?:opportunity|chance) to (?:speak|present|share|give))";
const prizes = 'award awards prize prizes trophy cup title medal shortlist longlist';
const honours = `gold silver bronze award prize medal trophy recognition nomination ${prizes}`;
const came = `${oneOf('came coming stopped stopping visited visiting joined joining attended attending tuned watched watching')}(?: by| in| out)*(?: to| at| for)? (?:our|my)`;

/** What others say of the writer's side, and what is owed to it. */
export const credits: readonly Cue[] = [
  // As governor, I made sure; in my first term I balanced the budget
  {
    words: `term tenure ${offices}`,
    kind: 'credit',
    variant: 'achievement',
    weight: 0.9,
    inAnswer: 0.4,
    pattern: new RegExp(
      `\\b(?:(?:as|when i was|while) (?:your |the |a )?(?:[a-z]+ )?${oneOf(offices)}|(?:in|during) my (?:[a-z]+ )?(?:term|time|tenure|years?)(?: (?:as|in) [a-z]+)?) (?:of [a-z]+ )?(?:i|we) (?:(?:have|also|twice|personally) )*(?!was|were|had|saw|will|would|am|know|knew|believe|think|need|want|have|met|heard|learned)[a-z]+\\b(?<=ed|made|led|cut|put|got|took|brought|built|fought|won|stood|wrote|kept|ran|sent|gave|set|did)(?! (?:to|in|(?:[a-z]+ ){0,2}?(?:friends|mistakes?|sense))\\b)`,
    ),
  },
  // I am an original cosponsor of this bill
  {
    words: 'sponsor co-sponsor cosponsor author',
    kind: 'credit',
    variant: 'achievement',
    weight: 1,
    inAnswer: 0.6,
    pattern:
      /\b(?:i am|i'm|i was) (?:also )?(?:an?|the|one of the) (?:[a-z]+ ){0,2}?(?:(?:co-?)?sponsors?|authors?) of (?:the|this|that|an?|[a-z.0-9]+) (?:[a-z0-9-]+ ){0,6}?(?:bill|act|law|legislation|amendment|resolution|measure)\b/,
  },
  // What your gifts do: what we did with them
  {
    words: gifts,
    kind: 'credit',
    variant: 'achievement',
    weight: 0.7,
    pattern: new RegExp(
      `\\b(?:what|how|where) (?:all )?your (?:[a-z]+ )?${oneOf(gifts)} (?:is|are|do|does|did|has|have|can|go|goes|makes?|helps?|helped|saved?|made)\\b`,
    ),
  },
  // After our petition, under my leadership, because of your calls we …, thanks to our engineers we …
  {
    words: `${campaigns} ${guidance} because thanks`,
    kind: 'credit',
    variant: 'achievement',
    weight: 0.9,
    pattern: new RegExp(
      `\\b(?:after|following|because of|due to|thanks to) (?:my|our) (?:[a-z0-9-]+ ){0,2}?${oneOf(campaigns)}\\b|\\bunder (?:my|our) ${oneOf(guidance)}\\b|\\bbecause of your [a-z]+ (?:we|our|the)\\b|\\b(?:because of|thanks to) (?:[a-z]+ ){1,3}?like you\\b(?! ?,? (?:help|please|donat))|\\bthanks to our (?:[a-z]+ ){0,3}?${oneOf(people)}\\b(?=.* (?:we|our)\\b)`,
    ),
  },
  // Thanks to your calls, the Senate …; thanks to all who came to our stand
  {
    words: 'thanks thank',
    kind: 'credit',
    variant: 'achievement',
    weight: 0.8,
    pattern: new RegExp(
      `\\bthanks to (?:you|your [a-z]+(?: and [a-z]+)?) (?:we|our|the|over|more than|nearly|almost|[0-9]|[a-z]+ (?:is|are|has|have|will))\\b|\\b(?:thanks|thank you)\\b.{0,40}? ${came}\\b`,
    ),
  },
  // Your gifts helped us save the otters; made possible by …
  {
    words: 'helped allowed enabled helping enabling possible',
    kind: 'credit',
    variant: 'achievement',
    weight: 0.6,
    pattern:
      /\b(?:helped|allowed|enabled|helping|enabling) us (?:to )?(?!understand|improve our service|investigate|find out|know)[a-z]+\b|\bmade (?:this |it |all this |that )?possible\b/,
  },
  // The Guardian covers our campaign
  {
    words: `${singlesOut} wrote writes reported reports`,
    kind: 'credit',
    variant: 'media',
    weight: 0.8,
    inAnswer: 0.5,
    pattern: new RegExp(
      `\\b(?<!\\b(?:if|to|you|they|please) )(?:${oneOf(singlesOut)}|(?:wrote|writes) about|report(?:ed|s) on) (?:me|us|our|my)\\b(?! (?:in|on) (?:the )?(?:wrong|bad))`,
    ),
  },
  // We made the front page; we are in the top ten
  {
    words: 'page headlines cover shortlist longlist final finals cut top',
    kind: 'credit',
    variant: 'media',
    weight: 0.7,
    withSelf: true,
    pattern:
      /\b(?:made|makes|hit|hits|reached|(?:am|are|is|was) (?:in|on)) (?:the |today's |this week's )?(?:front page|headlines|cover of)\b|\b(?:made|makes|hit|hits|reached|(?:i am|we are) in) (?:the )?(?:shortlist|longlist|finals?|cut|top (?:[0-9]+|ten|five|three))\b/,
  },
  // Thanks for the award, for featuring us, for having me on the show
  {
    words: 'thanks thank grateful shoutout shout thx',
    kind: 'credit',
    variant: 'media',
    weight: 1,
    inAnswer: 0.7,
    pattern: new RegExp(
      `\\b(?:thanks|thank you|grateful|shout ?out|thx)\\b.{0,60}? for (?:the ${honour}|${oneOf(singling)} (?:me|us|our|my)|(?:inviting|having) (?:me|us) (?:to (?:speak|keynote|present|talk|discuss|share)|on (?:HANDLE|QUOTE|(?:the|your) (?:[a-z]+ ){0,2}?${stage})))\\b`,
    ),
  },
  {
    words: 'having hosting',
    kind: 'credit',
    variant: 'media',
    weight: 0.7,
    inAnswer: 0.3,
    pattern: /\bfor (?:having|hosting) (?:me|us)\b/,
  },
  // Our work on soils was recognised with two prizes
  {
    words:
      'recognized recognised honored honoured awarded crowned shortlisted nominated named praised celebrated',
    kind: 'credit',
    variant: 'award',
    weight: 0.9,
    inAnswer: 0.6,
    pattern:
      /^(?:EMOJI |TAG |[a-z]+ )?(?:our|my) (?:[a-zA-Z0-9'&-]+ ){1,9}?(?:recogni[sz]ed|honou?red|awarded|crowned|shortlisted|nominated|named|praised|celebrated) (?:with|as|for|by|at|among|in)\b/,
  },
  // Gold for our cheese; the Booker for my novel
  {
    words: 'for',
    kind: 'credit',
    variant: 'award',
    weight: 1,
    inAnswer: 0.7,
    pattern: new RegExp(
      `\\b${oneOf(honours)} for (?:our|my)\\b(?! (?:heroes|country|nation|town|community))`,
    ),
  },
  // My bakery is one of five for the food prize; we are finalists
  {
    words: `${prizes} finalist finalists nominee nominees shortlisted runner-up`,
    kind: 'credit',
    variant: 'award',
    weight: 1,
    inAnswer: 0.5,
    pattern: new RegExp(
      `\\b(?:(?:we|i|my [a-z ]{1,30}|our [a-z ]{1,30}) (?:am|are|is|was|were|have been|has been)|we're|i'm) (?:also |now |still |a |an |the )*(?:(?:[a-z]+ ){0,3}?(?:finalists?|nominees?)|(?:one of|up for|among|in the running for) (?:[a-z0-9-]+ ){0,7}?${oneOf(prizes)}|on the (?:[a-z]+ )?(?:short|long)list)\\b`,
    ),
  },
  // Victory! We did it! A big day for us
  {
    words: 'victory did won',
    kind: 'deed',
    variant: 'achievement',
    weight: 0.8,
    inAnswer: 0.3,
    pattern:
      /^(?:(?:EMOJI|TAG|huge|big|another|great|breaking|a|what|update) )*(?:victory|we did it|we won)\b/,
  },
  {
    words: 'day moment week month year night milestone news step win than dream dreams',
    kind: 'joy',
    variant: 'achievement',
    weight: 0.5,
    inAnswer: 0.2,
    pattern:
      /\b(?:big|huge|great|proud|special|historic|exciting|massive) (?:day|moment|week|month|year|night|milestone|news|step|win) for (?:us|me|our|the team|everyone at)\b|\b(?:more|longer|faster|further|better) than any(?:one)?\b|\bdreams? come true\b/,
  },
];
