import { wordSet } from '../word-class';
import type { Word } from '../words';

/** Shell nouns (Schmid 2000, English Abstract Nouns as Conceptual Shells): what they stand for is said elsewhere. */
const shells = wordSet(`
  fact case point thing things way ways chance idea news problem position reason reasons report situation matter aim
  issue issues example kind sort type part parts piece role rest top bottom side end start beginning middle number
  lot bit bunch majority percent amount level step steps place places use need needs look sense question answer moment
  time times day days week weeks month months year years hour hours minute minutes today tonight tomorrow yesterday
  morning afternoon evening night weekend season summer winter spring autumn fall decade century second
  here there more everything anything nothing something one ones other others link links photo photos picture pictures
  video videos pic pics thread post tweet update updates info information details detail version copy page website hat ground field game fun access priority priorities
  site story stories help thanks support credit congratulations happy set term terms back front head
  course line order name names group list hand hands eye eyes heart hearts mind arms feet shoulders life lives
  world people honor honour pleasure privilege opportunity opportunities responsibility duty leadership colleagues
  service sacrifice dedication efforts effort work job deal show result results difference`);

/** Whether a noun names no topic by itself. */
export const isShell = (noun: string): boolean => shells.has(noun);

/** Nouns for people that the tagger does not know as such. */
const people = wordSet(`
  people person persons man men woman women guy guys girl girls boy boys kid kids child children baby babies infant
  infants family families friend friends neighbor neighbors neighbour neighbours parent parents mother mothers mom moms
  mum mums father fathers dad dads son sons daughter daughters sister sisters brother brothers wife husband couple
  member members colleague colleagues fellow hero heroes veteran veterans vet vets voter voters candidate candidates
  citizen citizens constituent constituents resident residents worker workers responder responders staff team crew
  everyone everybody folks victim victims survivor survivors student students teacher teachers officer officers
  leader leaders champion champions winner winners community communities crowd audience fan fans follower followers
  nation country elites patient patients customer customers client clients guest guests servants pals troops police`);

/** Whether a noun is about people: one asks them, not about them. */
export const namesPeople = ({ norm, tags }: Word): boolean =>
  tags.has('Actor') || tags.has('Person') || people.has(norm);

const massNouns = wordSet(`
  access advice agriculture air aid art bread care cash cheese clothing coal coffee compost data debt energy equipment
  evidence farming fashion fish food freight fuel fun furniture gardening gas glass gold grass hardware health heat
  housing ice inflation insurance knowledge leather litter luggage machinery meat media milk money mud music oil paper pay
  plastic poetry pollution poverty power progress rain recycling research rice rubbish safety sand science shade shipping
  silver smoke snow software soil solar steel sunshine tea traffic trade training transport trash waste water wealth
  weather wheat wildlife wind wine wood wool welfare`);

/** Whether a singular noun can stand without an article: it is known to, or its ending makes it abstract. */
export const isMass = (noun: string): boolean =>
  massNouns.has(noun) ||
  /(?:..ness|..ity|..ism|..ship|..ology|..culture|..care|..nomics)$/.test(noun);

const praise = wordSet(`
  amazing awesome incredible wonderful fantastic great good best excellent beautiful brave proud huge massive big
  important special lovely perfect nice fellow own very many several few such real true key critical crucial`);

/** Whether an adjective only praises or weighs what it stands before. */
export const praises = (adjective: string): boolean => praise.has(adjective);
