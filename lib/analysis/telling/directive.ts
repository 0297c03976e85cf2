import type { Sentence } from '../document';
import { imperatives } from '../grammar';
import { isNounSubject } from '../noun-subject';
import { isBaseVerb } from '../word-class';
import type { Word } from '../words';

/** An imperative that may be advice: where its clause begins, its verb, and what stands beside it. */
export interface Directive {
  from: number;
  verb: number;
  please: boolean;
  /** "Always check …": a rule of life, whatever the verb. */
  always: boolean;
}

const set = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Imperatives that advise nothing: attention, courtesy, ceremony, wonder, and the post's own next step. */
const otherwise = set(
  `look see let thank enjoy have welcome hope say love congratulate meet wish recall picture imagine suppose guess
  listen watch read check click visit find tune follow like comment reply contact call email dm message tell send join
  come help vote donate sign support thanks bring rt retweet subscribe register pray celebrate honor honour need want
  got seem seems sound sounds wait hold hang forgive excuse pardon bless swipe scroll tap catch hear damn fuck screw shut
  lol wow mark cc save tweet behold discover explore go swing drop rip get order book shop buy download apply rsvp enter
  stand happy sorry please good great cheers note wanna
  mean believe know think guess show talk feel report result update question answer plan change learn add miss
  share taste stay remember research record top right over tap stop forget name leave fire poll deal cost`,
);
/** Verbs that the tagger takes for nouns at the start of a sentence, and that advise there. */
const alsoNouns = set(
  'practice practise use wear limit exercise rest trust value respect challenge treat act cover plant wash mask post address balance prune water test plan',
);
/** Verbs whose bare form the tagger may take for a past. */
const unchanging = set('put cut set let shut read beware');
/** Nouns and adjectives above all: verbs only with an object that tells ("ground yourself", "time your run"). */
const seldom = set(
  `time sure cool ground auction round floor head face hand house state page table board chair age air back bank bar
  bear bill box brand bridge camp cap chance circle class clean clear coach colour color content corner correct course
  crowd cup date double ear end equal even eye fair fan film final fine fish flower fool frame free front fun game
  glass group guard guest guide home ice index inch interest land last lead level light line live long map market mass
  mate matter mean milk mirror model mother near neat object orange order pace paint pair paper park party perfect
  phone photo pilot place plane pop power present profile project pump quiet race rain rate rear ring rock root salt
  scene school score screen season seat second secure sentence shape ship shower silence slow smart smoke snow sound
  space spring square stage star storm stream street style suit summer surface team term thread tie total tour tower
  track trade train trouble tunnel view voice warm waste wave weather web wet winter wire wonder word work yellow`,
);
const determined = set(
  'the a an your yourself yourselves it them every all each this that one up down less more slowly together hard',
);
const particles = set('up down off out away back ahead');
/** Steps that customer care gives in answer to a trouble. */
export const steps: ReadonlySet<string> = set(
  `contact call visit check bring provide speak log sign use follow reach email dm send wait request click enter select
  update install reset restart reinstall submit fill present upload download register apply book pay arrive show
  complete reply confirm verify clear turn power open close switch go try tap access perform disable enable uninstall
  remove connect head choose refer allow run make set scan retry`,
);
const noAdjective = set(
  'able sure here there back well good ok okay in on at the a an my our with',
);

/** The directives of a sentence that may be advice. `isAsked` tells what is part of an ask. */
export function directivesIn(sentence: Sentence, isAsked: (verb: number) => boolean): Directive[] {
  const { words } = sentence;
  const reminder = remindersIn(words);
  const found = imperatives(sentence).flatMap(({ verb: from, negated, please }) => {
    const verb = remindedOf(words, from, negated);
    if (verb === undefined || isAsked(verb) || isAsked(from)) return [];
    const always = words[verb - 1]?.norm === 'always';
    return isVerb(sentence, verb, always) ? [{ from, verb, please, always }] : [];
  });
  return reminder !== undefined && !isAsked(reminder) && isBaseVerb(words[reminder] as Word)
    ? [{ from: 0, verb: reminder, please: false, always: true }, ...found]
    : found;
}

/** "A reminder to wear sunscreen": the verb of what readers are reminded of. */
function remindersIn(words: readonly Word[]): number | undefined {
  for (let at = 0; at < Math.min(words.length - 2, 5); at++)
    if (words[at]?.norm === 'reminder' && words[at + 1]?.norm === 'to') {
      const verb = words[at + 2];
      return verb && !otherwise.has(verb.norm) ? at + 2 : undefined;
    }
  return undefined;
}

/** The verb of the advice: "remember to breathe" and "don't forget to breathe" are about breathing. */
function remindedOf(words: readonly Word[], verb: number, negated: boolean): number | undefined {
  const norm = words[verb]?.norm;
  const reminds = negated
    ? norm === 'forget'
    : norm === 'remember' || norm === 'try' || norm === 'learn';
  if (reminds && words[verb + 1]?.norm === 'to') return verb + 2;
  return negated ? undefined : verb;
}

/** With "always" these are rules of life as well. */
const maxims = set(
  'check read ask listen look tell say thank carry bring remember keep know believe',
);

const unlikely = ['Modal', 'Preposition', 'Determiner', 'Pronoun', 'Adverb', 'Adjective', 'Copula'];
/** What cannot follow a verb that advises. */
const noObject = set(
  'of is are was were has have had i we he she they that to as than sure no it this you in says said say again too',
);

/** Whether a word where a directive can stand is a verb, and one that advises. */
function isVerb({ words, text }: Sentence, verb: number, always: boolean): boolean {
  const word = words[verb];
  if (word?.kind !== 'word' || !/^[a-z'-]+$/.test(word.norm) || word.norm.endsWith('ing'))
    return false;
  if (otherwise.has(word.norm) && !(always && maxims.has(word.norm))) return false;
  const { tags, norm } = word;
  const next = words[verb + 1];
  if (norm === 'be') return isQuality(next);
  if (norm === 'beware') return true;
  if (unlikely.some((tag) => tags.has(tag)) || /^[-:]/.test(word.after)) return false;
  // A slogan of a hashtag, a name, a heading: "#LoveYourRiver", "Ground Floor".
  if (word.inTag && next?.inTag) return false;
  if (next?.kind === 'word' && isName(text, word, next)) return false;
  if (seldom.has(norm) && !determined.has(next?.norm ?? '')) return false;
  if (tags.has('Auxiliary') && (norm !== 'do' || next?.norm === 'not')) return false;
  if (!next || /[.!]/.test(word.after))
    return words.length > 1 && isBaseVerb(word) && !/:/.test(words[verb - 1]?.after ?? '');
  if (next.kind !== 'word' || next.norm.endsWith('ing') || noObject.has(next.norm)) return false;
  if (/^[\d$\u20AC\u00A3]/.test(next.norm)) return false;
  if (next.tags.has('Modal') || next.tags.has('Copula')) return false;
  if (always && isBaseVerb(word)) return true;
  if (isIdiom(words, verb) || isNounSubject(words as Word[], verb) || isSubjectLater(words, verb))
    return false;
  // "Taste and kindness": two nouns.
  const second = words[verb + 2];
  if (/^(?:and|or|&)$/.test(next.norm) && second && !isBaseVerb(second)) return false;
  if (isBaseVerb(word) || unchanging.has(norm)) return true;
  if (particles.has(next.norm)) return !norm.endsWith('s');
  return (
    alsoNouns.has(norm) ||
    (tags.has('Noun') && /^(?:the|a|an|your|every|all)$/.test(next.norm) && isBaseVerb(word))
  );
}

/** Both are written with a capital, as names and headings are; a text in capitals throughout tells nothing. */
const isName = (text: string, word: Word, next: Word): boolean =>
  next.tags.has('ProperNoun') &&
  /^\p{Lu}/u.test(text.slice(next.start)) &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(word.start)) &&
  !/[,.]/.test(word.after);

/** "Be kind", unlike "be here" and "be in touch". */
const isQuality = (next: Word | undefined) =>
  next?.kind === 'word' &&
  (/^(?:more|less)$/.test(next.norm) ||
    ((next.tags.has('Adjective') || next.norm.endsWith('ful')) && !noAdjective.has(next.norm)));

/** Turns of phrase in the imperative, and "try these tips", which leads to them. */
function isIdiom(words: readonly Word[], verb: number): boolean {
  const rest = words
    .slice(verb, verb + 4)
    .map(({ norm }) => norm)
    .join(' ');
  return /^(?:try (?:this|these|our|my|it|out)|keep (?:an eye|in touch|up the|it up|calm|me|us|on)|raise (?:your|a) (?:hand|glass)|take (?:a few|a (?:moment|look|second|minute|seat|bow|bite|peek)|care|it|note|you|for|me|us)|make (?:no mistake|sure|your way|my|me|it)|give (?:it up|us|me|my|him|her|them|a)|cast your|mind your|leave (?:a|us|me|your|it|in)|put (?:me|us)|bet|cue|insert|write (?:us|me|to)|start (?:here|your free)|fill (?:out|in)|ask (?:us|me)|pick (?:up your|yours)|treat yourself|prepare to|get|swing|drop|satisfy|indulge)\b/.test(
    rest,
  );
}

/** "Gas stations in Leeds have low prices": a noun, as a finite verb without a subject of its own follows. */
function isSubjectLater(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < words.length && at < verb + 8; at++) {
    const { norm, kind } = words[at] as Word;
    if (kind !== 'word' || /[,;:.!?]/.test(words[at - 1]?.after ?? '')) return false;
    if (clauses.has(norm)) return false;
    if (finite.has(norm)) return true;
  }
  return false;
}
const clauses = set(
  'that who which what if when until before where i we you they he she it people to',
);
const finite = set('is are was were has have had will can could would says said');
