import type { Gap, PromoVariant } from './signal';

/** What one can call one's own and show to others; the weight of having it named as "our …" or "my …". */
export interface Work {
  variant: PromoVariant;
  weight: number;
  /** Of people and places of one's own: they are named for all that they do, not only to be shown off. */
  lacks?: Gap;
  /** They act themselves. */
  people?: true;
}

const groups: readonly (Work & { nouns: string })[] = [
  {
    variant: 'content',
    weight: 0.7,
    nouns: `blog blogs blogpost post posts op-ed op-eds oped ed eds article articles video videos vid vids
      podcast podcasts episode episodes book books ebook e-book newsletter newsletters e-newsletter report reports
      channel channels song songs track tracks album albums ep mixtape speech speeches column columns statement
      remarks keynote talk talks presentation webinar webinars webcast playlist course courses guide guides research
      study studies paper papers piece pieces essay essays commentary show shows documentary film films index survey
      livestream stream music thread series cover covers remix beats story stories profile testimony letter
      writing commission commissions analysis infographic toolkit factsheet whitepaper brochure magazine portfolio artwork art print prints illustration illustrations design designs painting paintings sketch poster logo photography comic
      novel thriller memoir anthology musical handbook manual poem poems chapter review recap conversation conversations preview tutorial tutorials recipes recipe template templates 
      editorial tedx trailer vlog vlogs soundcloud youtube twitch instagram facebook tiktok fanpage
      quiz quizzes poll version versions single singles cohort cohorts mixtapes demo freestyle clean-up cleanup stand booth stall passengers client customer cookbook kit pack calculator leaflet brochures flyer magazine digest roundup bulletin
      content lecture findings chat steps masterclass workshop workshops class classes seminar`,
  },
  {
    variant: 'content',
    weight: 0.7,
    nouns: `slides app apps product products range collection brand brands store shop platform tool tools service services
      solution solutions technology technologies medicine drug vaccine menu software merch line feature features
      model models device devices etsy startup business company agency game games coaching membership offer offers
      kitchen bakery restaurant cafe outlet outlets dishes studio formula listing`,
  },
  {
    variant: 'achievement',
    weight: 0.7,
    nouns: `round seed petition investigation investigations lawsuit sanctuary shelter clinic clinics degree portfolio series project projects initiative initiatives program programs programme programmes plan plans mission commitment commitments work effort efforts impact progress growth
      success results record strategy supper dinner party market lunch retreat screening open-day pledge partnership partnerships
      sponsorship fund foundation fellowship scholarship scholarships grant grants investment investments milestone
      innovation innovations challenge challenges event events gala fundraiser conference exhibition
      fair expo reception roundtable launch tour concert booth summit festival performance earnings revenue sales journey contribution contributions
      anniversary expertise ranking headquarters facility factory`,
  },
  { variant: 'media', weight: 0.5, nouns: 'interview interviews sit-down sitdown' },
  { variant: 'achievement', weight: 0.2, lacks: 'merit', nouns: 'office department staff' },
  {
    variant: 'achievement',
    weight: 1,
    nouns: 'bill bills law legislation amendment resolution act',
  },
  {
    variant: 'award',
    weight: 0.9,
    nouns: `achievement achievements accomplishment accomplishments badge certificate award awards prize prizes honours honors medal medals recognition nomination title titles
      certification accreditation trophy win victory endorsement`,
  },
  {
    variant: 'achievement',
    weight: 0.6,
    lacks: 'merit',
    people: true,
    nouns: `team volunteers scientists researchers experts employees engineers ceo president chairman chairwoman
      chair founder director cfo cto alumni athletes faculty professor nurses doctors chef
      chefs ambassadors graduates interns investigator investigators economist economists analyst analysts strategist
      expert lawyers attorneys campaigners activists rescuers rescuer keepers rangers vets coach coaches trainers squad
      crew pilots growers bakers brewers designers designer developers engineer scientist researcher editors
      columnist students apprentices trainees divers crews board members head vp svp chiefs officer officers spokesman spokeswoman spokesperson attorney scientists' customers clients manager managers`,
  },
  { variant: 'content', weight: 0.55, nouns: 'site website webpage homepage' },
  // What everybody has: shown off only where others are led to it.
  { variant: 'content', weight: 0.7, lacks: 'merit', nouns: 'account page photos data stuff' },
  {
    variant: 'content',
    weight: 0.4,
    lacks: 'merit',
    nouns:
      'list link bio community people farmers partners values vision leadership approach campaign campaigns',
  },
];

const works = new Map<string, Work>();
for (const { nouns, ...work } of groups)
  for (const noun of nouns.split(/\s+/).filter(Boolean)) works.set(noun, work);

/** The work that a noun names. */
export function workOf(norm: string): Work | undefined {
  return works.get(norm);
}

const authored: ReadonlySet<string> = new Set(
  `report reports book books study article articles blog post video videos guide guides podcast episode recipe recipes
  paper song album column essay course research survey newsletter`.split(/\s+/),
);

/** Whether a work is to be read, heard or watched: also in an answer it is shown off. */
export const isAuthored = (norm: string): boolean => authored.has(norm);

/** What houses issue in the course of their work, as much as to be read. */
const papers: ReadonlySet<string> = new Set(
  'report reports study article articles survey research paper papers story stories'.split(' '),
);

/** Whether a noun names a piece made for an audience: a video, a guide, an interview, unlike a report. */
export const isPiece = (norm: string): boolean =>
  workOf(norm)?.variant === 'media' || (authored.has(norm) && !papers.has(norm));

/** Those who follow, buy or watch: their number is shown off. */
export const audiences: ReadonlySet<string> = new Set(
  `followers subscribers subs views likes impressions readers downloads fans listeners viewers users customers clients
  members retweets plays streams supporters shares reviews connections copies`
    .split(/\s+/)
    .filter(Boolean),
);
