import { wordSet } from '../word-class';
import type { Word } from '../words';

/** "Our planet", "our troops", "our thoughts": what everybody has or shares, so that "our" shows nothing off. */
const shared = wordSet(
  `nation nations country countries countryside world planet earth oceans ocean seas sea climate environment nature future past
  present children child kids kid grandchildren youth families family communities community neighborhoods neighbourhood
  neighborhood neighbours neighbors veterans troops soldiers military servicemembers forces army navy marines heroes economy
  economies borders border democracy republic constitution freedom freedoms liberty liberties rights values principles
  ideals schools school hospitals hospital teachers nurses doctors responders police officers seniors elders workers workforce
  farmers farms students system systems government president presidents congress senate house state states city cities county
  town towns district region province streets taxes tax debt deficit budget laws law courts court elections election votes
  vote lives life health healthcare body bodies mind minds heart hearts souls thoughts prayers condolences sympathies sympathy thanks
  gratitude apologies apology respects respect love hope hopes fears faith god lord friends friend allies ally enemies enemy
  energy water waters air rivers river lakes forests forest lands land soil food foods animals animal wildlife pets pet dog dogs cat cats
  history heritage culture cultures language generation generations society humanity species ancestors parents mother mothers father fathers
  brothers sisters brother sister son daughter loved home homes way ways time times day days week weeks month months year
  years night nights problem problems challenge challenges choice choices actions leaders leader politicians representatives
  representative senators senator governor mayor infrastructure roads bridges security safety defense defence interests interest resources
  needs knowledge understanding attention side part own fellow brave great beloved precious dear common collective current
  good favorite favourite local natural national public everyday daily own men women people citizens voters taxpayers
  neighborhoods institutions politics society relationship relationships conversation conversations
  opinion opinions view mistake mistakes fault job duty responsibility obligation right act minds eyes hands feet backs faces skin skins
  brains brain teeth hair voices voice behalf turn doorstep doorsteps backyard backyards plates diet diets diet's habits behavior behaviour
  sense senses trust confidence patience regret regrets sorrow grief pain anger shame apologies feelings feeling memory memories
  ability understanding selves wallets pockets money dollars dependence addiction consumption footprint emissions ecosystems
  ecosystem coast coasts shores coastline beaches parks trees bees pollinators skies atmosphere crops livestock
  competitors opponent opponents critics rivals predecessors records record data update updates notes end knowledge name names address phone
  number inbox email line lines hours delivery deliveries drivers driver couriers courier policy policies terms systems flight flights
  goal goals deadline fundraising support cupboards athletes champions melanin side donors opponents victims
  office offices street flag anthem motherland homeland fatherland governments parliament minister ministers king queen prince pope`,
);

const isShared = (norm: string) => shared.has(norm) || shared.has(`${norm}s`);

const stops = wordSet(
  'than and & or with to from is are was were a an of in on for by that who which when if as at but so because will has have had can about into over this these',
);
const longest = 5;

/** The last word of what is "ours" and not everybody's: "our melanoma compound", "our sanctuary". */
export function particularOf(words: readonly Word[], possessive: number): number | undefined {
  let head: number | undefined;
  for (let at = possessive + 1; at < words.length && at <= possessive + longest; at++) {
    const { kind, norm, tags } = words[at] as Word;
    if (kind === 'tag') head = at;
    if (kind !== 'word' || stops.has(norm)) break;
    if (at > possessive + 1 && /[^ '"\u2019-]/.test(words[at - 1]?.after ?? '')) break;
    if (isShared(norm.replace(/'s$/, ''))) return undefined;
    const isNoun = tags.has('Noun') && !tags.has('Pronoun');
    if (
      !isNoun &&
      !tags.has('Adjective') &&
      !tags.has('Gerund') &&
      !tags.has('Value') &&
      !tags.has('Adverb')
    )
      break;
    if (isNoun) head = at;
  }
  return head;
}
