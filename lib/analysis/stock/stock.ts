import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { isOffer, offerTraits, traitCount } from '../promotion/offers';
import { plainOf } from '../rule';
import type { Word } from '../words';
import { type Move, moves } from './moves';
import { generic } from './vocabulary';

/** "We", or a person of the organisation speaking for it. */
const organisation =
  /\b(?:we|our|us|here to help|happy to|team|looking forward to|your (?:[a-z]+ )?(?:support|patience|interest|feedback|loyalty|business|trust|kind words|understanding|cooperation)|thanks (?:so much |a lot )?for (?:the|being|your) (?:[a-z]+ )?(?:love|feedback|recommendation|shout ?out|fan|kind words|mention|tag)|so (?:glad|happy) you (?:are|like|love)|(?:can|could) you (?:please )?(?:provide|send|share|give) (?:us |me )?(?:more|further|additional|your))\b/;
/** The voice of a machine or an office. */
const automatic =
  /\b(?:(?:been|was|were|is|are|closed) automatically|automated (?:message|reply|response)|no further (?:activity|action)|do not reply|(?:will|has|have|is|are) be(?:en|ing)? (?:closed|reviewed|processed|received|marked|escalated|forwarded|registered)|is no longer monitored)\b/;
/** Something that happened in this case, told by who did it or to whom it happened. */
const happened =
  /\b(?:i|we|they|he|she|store|team|driver|courier) (?:have |has |had |just |also |already )*(?:called|spoke|spoken|told|checked|asked|found|left|tried|paid|ordered|bought|booked|waited|replied|contacted|emailed|written|moved|refunded|cancelled|canceled|delivered|arranged|issued|credited|tweeted|visited|returned|shipped|fixed|resent|replaced)\b|\byou (?:have|were|are) (?:been )?(?:refunded|credited|upgraded|rebooked)\b|\byour (?:team|company|staff|service|reps?|representatives?|agents?|app|people)\b(?! (?:page|settings|account))/;
const signOff = /(?:[\^*~/-]\s?\p{L}[\p{L} ]{0,20}|\b\d\/\d)[\s\uE000-\uE005]*$/u;

interface Judged {
  moves: ReadonlySet<Move>;
  /** Content words, and how many of them any reply of any organisation could have. */
  content: number;
  general: number;
  /** A question about the case, an event of the case: nothing that would fit elsewhere. */
  specific: boolean;
  ours: boolean;
  machine: boolean;
}

const judged = perSentence((sentence: Sentence): Judged => {
  const text = plainOf(sentence);
  const found = new Set(moves.filter(({ pattern }) => pattern.test(text)).map(({ move }) => move));
  const machine = automatic.test(text);
  if (machine) found.add('stock');
  const content = sentence.words.filter(
    (word, index) => isContent(word, index) && !isOwnProduct(sentence, index),
  );
  const asks =
    /\?/.test(sentence.text) && !found.has('handoff') && !/\b(?:help|assist|concern)\b/.test(text);
  return {
    moves: found,
    content: content.length,
    general: content.filter(isGeneral).length,
    specific: happened.test(text) || statesFact(sentence) || (asks && content.length > 1),
    ours: machine || organisation.test(text),
    machine,
  };
});

/** "Our new Glow Serum": what one sells is named under hundreds of messages. */
function isOwnProduct({ words, text }: Sentence, index: number): boolean {
  for (let at = index; at >= 0 && at > index - 6; at--) {
    const word = words[at] as Word;
    if (word.norm === 'our') return at < index;
    if (word.norm !== 'new' && !/^\p{Lu}/u.test(text.slice(word.start))) return false;
  }
  return false;
}

const finite = /^(?:is|are|was|were|has|will|does|did|must)$/;

/** "The lift is out of order": something said of a thing that not every reply could name. */
function statesFact({ words }: Sentence): boolean {
  return words.some(({ norm }, at) => {
    // "This crib", "those two ducks": pointed at.
    const pointed = words[at + 1];
    if (/^(?:this|these|those)$/.test(norm) && pointed && isThing(pointed)) return true;
    if (!finite.test(norm)) return false;
    const subject = words[at - 1];
    if (subject?.kind !== 'word' || /[^ ]/.test(subject.after)) return false;
    return (
      isThing(subject) && !words.slice(Math.max(at - 4, 0), at).some((word) => word.norm === 'our')
    );
  });
}
/** A thing that not every reply could name. */
const isThing = (word: Word): boolean =>
  word.kind === 'word' &&
  word.tags.has('Noun') &&
  !light.some((tag) => word.tags.has(tag)) &&
  !isGeneral(word) &&
  !anyOfUs.has(word.norm);
/** Who serves, whom, and what is always there: no case. */
const anyOfUs = new Set(
  'satisfaction everyone anyone someone everything nothing goal consumers clients guests'.split(
    ' ',
  ),
);

const light = [
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Auxiliary',
  'Modal',
  'QuestionWord',
  'Expression',
  'Copula',
  'FirstName',
  'Negative',
];

function isContent(word: Word, index: number): boolean {
  if (word.kind !== 'word' || word.norm.length < 3) return false;
  if (light.some((tag) => word.tags.has(tag))) return false;
  // The name that a greeting speaks to.
  return !(word.tags.has('ProperNoun') && (index <= 2 || /^[,!.]/.test(word.after)));
}

const isGeneral = ({ norm }: Word): boolean =>
  generic.has(norm) || generic.has(norm.replace(/(?:'s|s|ed|ing|ly|d|r)$/, ''));

/** From this share of general words on a reply with a hand-off is stock; without one it must be more. */
const enoughWithHandoff = 0.55;
const enough = 0.66;
/** Where every sentence makes a stock move, fewer general words do. */
const enoughOfMoves = 0.4;

const isStep = ({ text }: Sentence) => /^\(?[0-9]{1,2}[.)]/.test(text);
const fewestSteps = 3;

/** The move that makes a whole reply a stock one; undefined when it says something of its own. */
export function stockOf(draft: Document): Move | undefined {
  const found = new Set<Move>();
  let onlyMoves = true;
  let [content, general, ours] = [0, 0, signOff.test(draft.masked.slice(-60))];
  let machine = false;
  // Three steps and more are an answer to this trouble.
  if (draft.sentences.filter(({ sentence }) => isStep(sentence)).length >= fewestSteps)
    return undefined;
  for (const { sentence } of draft.sentences) {
    const one = judged(sentence);
    if (one.specific) return undefined;
    machine ||= one.machine;
    for (const move of one.moves) found.add(move);
    if (one.moves.size === 0 && one.content > 1) onlyMoves = false;
    content += one.content;
    general += one.general;
    ours ||= one.ours;
  }
  if (found.size === 0 || !ours) return undefined;
  const share = content === 0 ? 1 : general / content;
  if (machine) return 'stock';
  if (onlyMoves && content - general <= fewestPeculiar && [...found].some(isCourtesy))
    return first(found);
  const needed = onlyMoves ? enoughOfMoves : enoughWithHandoff;
  if (share < (found.has('handoff') ? needed : enough)) return undefined;
  return first(found);
}

/** Where every sentence makes a stock move, so few words of the case do not change that it fits elsewhere. */
const fewestPeculiar = 1;

const isCourtesy = (move: Move) => move === 'thanks' || move === 'apology';

const first = (found: ReadonlySet<Move>): Move | undefined =>
  (['apology', 'thanks', 'handoff', 'stock'] as const).find((move) => found.has(move));

/** From so many traits on a message without "I" is an advertisement sent to many. */
const fewestTraits = 2;

/** Whether a message advertises: it would fit under any name. */
export function isCircular(draft: Document): boolean {
  let bits = 0;
  for (const { sentence } of draft.sentences) {
    if (sentence.words.some(({ norm }) => /^(?:i|me|my)$/.test(norm))) return false;
    bits |= offerTraits(sentence).bits;
  }
  return isOffer(bits) && traitCount(bits) >= fewestTraits;
}
