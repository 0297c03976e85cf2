import { oneOf } from '../one-of';
import type { Cue } from './cue';

/** What people and houses do who have something of their own to show. */
const makers = `${oneOf(`rapper singer songwriter musician producer dj drummer guitarist pianist composer band duo artist painter
  illustrator cartoonist animator designer photographer filmmaker film-maker director writer author poet novelist blogger
  vlogger youtuber streamer podcaster comedian dancer actor actress coach trainer consultant founder co-founder
  entrepreneur developer maker creator potter jeweller jeweler baker chef crafter seamstress tailor freelancer startup
  start-up studio company agency collective business tutor trio quartet choir orchestra troupe nutritionist dietitian
  therapist realtor (?:two|three|four|five|six)[_-]piece`)}s?`;
/** Houses that one runs. */
const houses = oneOf(
  'studio agency company business startup firm shop store bakery brand podcast newsletter blog channel consultancy practice nonprofit charity gym farm team_of',
);
/** Whom one's work is for. */
const clients = oneOf(
  `organi[sz]ations? non-?profits? founders? business(?:es)? owners? compan(?:y|ies) brands? start-?ups? creators? coaches
  consultants? entrepreneurs? leaders? teams? clients? customers? people professionals? freelancers? students? women men
  mothers moms parents families authors agencies sellers marketers engineers developers executives ceos candidates
  graduates charities schools farmers beginners writers artists managers bakers?`,
);
const services = 'help teach coach train show mentor advise support';
const posts = 'head director chief vp manager senior lead intern software data product ceo cto cfo';
const running = 'run own lead manage head host founded co-founded co-own';

/** How one introduces oneself: one's trade, those it is for, one's post and one's house. */
export const trades: readonly Cue[] = [
  // I am a 17 year old rapper; we are a small studio from Leeds
  {
    words: "am are im i'm",
    kind: 'trade',
    variant: 'content',
    weight: 0.5,
    inAnswer: 0.5,
    pattern: new RegExp(
      `\\b(?:i am|we are|im|i'm) (?:just |currently |also )*(?:an?|the|two|three|four) (?:[a-z0-9&-]+ ){0,4}?${makers}\\b`,
    ),
  },
  // I help founders write
  {
    words: `${services} work`,
    kind: 'trade',
    variant: 'achievement',
    weight: 0.5,
    inAnswer: 0.5,
    pattern: new RegExp(
      `\\b(?:i|we) (?:${oneOf(services)}|work with) (?:[a-z0-9,&-]+ ){0,3}?${clients}\\b`,
    ),
  },
  // After 15 years as a recruiter
  {
    words: 'years decades',
    kind: 'trade',
    variant: 'achievement',
    weight: 0.5,
    pattern:
      /\b(?:after|over|with|in) (?:more than |over |almost )?(?:[0-9]+|[a-z]+) (?:years|decades) (?:as|of [a-z]+ing|in)\b/,
    withSelf: true,
  },
  // A new position
  {
    words: 'board as position role job chapter adventure internship apprenticeship',
    kind: 'trade',
    variant: 'achievement',
    weight: 1,
    pattern: new RegExp(
      `\\b(?:start(?:ing|ed)?|begin(?:ning)?|began|accepted|joined|joining) (?:[a-z]+ ){0,3}?(?:board\\b|as an? |new (?:position|role|job|chapter|adventure)|internship|apprenticeship|as (?:an? |the |their )?(?:new )?${oneOf(posts)})\\b`,
    ),
    withSelf: true,
  },
  // Just started a company
  {
    words: 'started launched opened founded created',
    kind: 'trade',
    variant: 'achievement',
    weight: 1,
    withSelf: true,
    pattern: new RegExp(
      `\\b(?:just|recently|finally|have|has|that|who|and|i|we) (?:started|launched|opened|founded|created) (?:an?|my|our|the) (?:[a-z0-9-]+ ){0,3}?${houses}\\b`,
    ),
  },
  // Officially a project manager
  {
    words: 'officially',
    kind: 'news',
    variant: 'achievement',
    weight: 0.9,
    pattern: /^(?:(?:EMOJI|i am|we are|it is|now|as of today i am) )*officially (?:an?|the)\b/,
  },
  // I run a studio of 14 people
  {
    words: running,
    kind: 'trade',
    variant: 'achievement',
    weight: 0.9,
    inAnswer: 0.7,
    pattern: new RegExp(
      `\\b(?:i|we) (?:now |also |currently )*${oneOf(running)} (?:an?|the|my|our|two|three|this) (?:[a-z0-9-]+ ){0,3}?${houses}\\b`,
    ),
  },
  // Spent six years making it
  {
    words: 'spent',
    kind: 'trade',
    variant: 'content',
    weight: 0.5,
    pattern:
      /\b(?:i|we) (?:have |just )?spent (?:the |my |last |past |over |about |almost |nearly |all )*(?:[a-z0-9+]+ ){1,5}?(?:building|making|writing|developing|designing|creating|coding|working|training|filming|recording|researching|studying|growing|leading|running|teaching|helping|perfecting|learning|interviewing|drawing|painting|composing|testing|restoring|collecting)\b/,
  },
  // Took me 400 hours
  {
    words: 'took',
    kind: 'trade',
    variant: 'content',
    weight: 0.6,
    pattern:
      /\btook (?:me|us) (?:over |more than |about |almost |nearly )*(?:[0-9][0-9.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:hours|days|weeks|months|years)\b(?! to (?:get through|reach|find out|hear|be able))/,
  },
  // We are hiring
  {
    words: `come hiring recruiting job career internship apprenticeship join`,
    kind: 'news',
    variant: 'offer',
    weight: 0.9,
    pattern:
      /\bcome (?:and )?work (?:with|for) us\b|(?:\b(?:we are|now)|^(?:EMOJI |TAG |HANDLE |[a-z]+ ){0,3}(?:is|are)) (?:currently |now |also |actively |still |always )*(?:hiring|recruiting)\b(?! freeze)|\b(?:job|career|internship|apprenticeship) (?:opening|openings|opportunity|opportunities|alert|vacanc(?:y|ies))\b|\bjoin (?:our|the) (?:[a-z]+ )?team\b/,
  },
];
