import { type Document, perSentence, type Sentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { isMass, isShell, namesPeople, praises } from './nouns';

/** A noun phrase that could be what the draft is about. */
interface Candidate {
  phrase: string;
  head: string;
  score: number;
}

/** A phrase with less is as likely to be circumstance or idiom as topic. */
const leastScore = 3;
/** Words of one phrase, its determiner aside. */
const longest = 4;

/**
 * What the draft is about, as a phrase that reads on after "about" ("the new night bus", "oak trees"); undefined when
 * no phrase is clearly its topic. A phrase gains by what marks topics in English: an "about" in front of it or a verb
 * that takes it as its object, words that make it specific, and its noun coming again (Givón 1983, Topic continuity in
 * discourse, on repetition; Quirk et al. 1985, §18.3, on objects at the end of the clause as what is new).
 */
export function topicOf(draft: Document): string | undefined {
  const candidates = draft.sentences.flatMap(({ sentence }) => candidatesIn(sentence));
  const times = new Map<string, number>();
  for (const { head } of candidates)
    times.set(singular(head), (times.get(singular(head)) ?? 0) + 1);
  let best: Candidate | undefined;
  for (const one of candidates) {
    const again = (times.get(singular(one.head)) ?? 0) > 1;
    const score = one.score + (again ? 2 : 0);
    if (score >= leastScore && score > (best?.score ?? 0)) best = { ...one, score };
  }
  return best?.phrase;
}

const singular = (noun: string) => noun.replace(/s$/, '');

const candidatesIn = perSentence((sentence: Sentence): Candidate[] => {
  const out: Candidate[] = [];
  for (let head = 0; head < sentence.words.length; head++) {
    const candidate = endsPhrase(sentence.words, head) ? candidateAt(sentence, head) : undefined;
    if (candidate) out.push(candidate);
  }
  return out;
});

function candidateAt({ words, text }: Sentence, head: number): Candidate | undefined {
  const noun = words[head] as Word;
  if (isShell(noun.norm) || namesPeople(noun)) return undefined;
  let start = head;
  while (start > 0 && head - start + 1 < longest && qualifies(words[start - 1], words[start]))
    start--;
  // A phrase cut in the middle ("crack pipe program" of five words) may say something else.
  if (start > 0 && qualifies(words[start - 1], words[start])) return undefined;
  while (start < head && praises((words[start] as Word).norm)) start++;
  const plural = noun.tags.has('Plural');
  const article = articleOf(words[start - 1]);
  if (article === undefined && !plural && !isMass(noun.norm)) return undefined;
  // "What a river looks like": the noun would be singular after "a", so this is the verb.
  if (plural && /^(?:an?|another|one)$/.test(words[start - 1]?.norm ?? '')) return undefined;
  const phrase = spell(text, words, start, head);
  return {
    phrase: article ? `${article} ${phrase}` : phrase,
    head: noun.norm,
    score:
      specificity(words, start, head) +
      placeOf(words, start) +
      (introduces(words, start) || isTheme(words, start, head) ? 1 : 0),
  };
}

/** A noun in front ("bus lane") names a kind of its own, an adjective only one among others. */
function specificity(words: readonly Word[], start: number, head: number): number {
  if (start === head) return 0;
  return words.slice(start, head).some(({ tags }) => !tags.has('Adjective')) ? 2 : 1;
}

/** "A new café", "our café": what is spoken of for the first time, or the writer's own. */
const introduces = (words: readonly Word[], start: number): boolean =>
  /^(?:an?|our|my)$/.test(words[start - 1]?.norm ?? '');

/** "The bus lane opens …": the subject at the head of its sentence. */
const isTheme = (words: readonly Word[], start: number, head: number): boolean =>
  (start === 0 || (start === 1 && words[0]?.tags.has('Determiner') === true)) &&
  words[head + 1]?.tags.has('Verb') === true;

/** In a second mention what the draft introduced is definite; "our" stays the writer's own. */
function articleOf(before: Word | undefined): string | undefined {
  if (!before) return undefined;
  if (/^(?:our|my)$/.test(before.norm)) return before.norm;
  if (/^(?:the|this|that|these|those|his|her|its|their|your)$/.test(before.norm)) return 'the';
  return /^(?:an?|another|one)$/.test(before.norm) ? 'the' : undefined;
}

const introducesTopic = wordSet(
  'about on regarding concerning against discuss discussing discussed explain explains explaining explained explore exploring',
);
/** A phrase after these only says where, when or how. */
const circumstance = wordSet(
  'in at along during by near from to with without into across through after before since until because despite over under between around for last every as than like',
);
const leadsIn = wordSet('a an the this that these those our my his her its their your all more of');

/** What the words before a phrase say of it: topic, object, or mere circumstance. */
function placeOf(words: readonly Word[], start: number): number {
  for (let at = start - 1; at >= 0 && at > start - 4; at--) {
    const { norm, tags, after } = words[at] as Word;
    if (/[,;:.!?]/.test(after)) return 0;
    if (introducesTopic.has(norm)) return 2;
    // "Voted for a bus lane": with its verb, "for" has an object.
    if (norm === 'for' && words[at - 1]?.tags.has('Verb')) return 1;
    if (circumstance.has(norm)) return -2;
    if (tags.has('Verb')) return tags.has('Auxiliary') || tags.has('Copula') ? 0 : 1;
    if (!leadsIn.has(norm) && !tags.has('Value')) return 0;
  }
  return 0;
}

const noTopics = [
  'Pronoun',
  'ProperNoun',
  'Date',
  'Value',
  'Possessive',
  'Acronym',
  'Verb',
  'Gerund',
];

const isCommonNoun = ({ kind, norm, tags, inTag }: Word): boolean =>
  kind === 'word' &&
  !inTag &&
  /^[a-z\u00C0-\u024F-]{3,}$/.test(norm) &&
  tags.has('Noun') &&
  !noTopics.some((tag) => tags.has(tag));

/** Whether a word is the last of a noun phrase: no noun, and no "of …" that would complete it, comes after it. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isCommonNoun(word)) return false;
  const next = words[at + 1];
  if (!next || /[^ ]/.test(word.after)) return true;
  return next.kind === 'word' && next.norm !== 'of' && !next.tags.has('Noun');
}

/** Whether a word belongs to the noun phrase of the word after it. */
function qualifies(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.kind !== 'word' || !next || /[^ ]/.test(word.after) || word.inTag) return false;
  const { tags, norm } = word;
  if (['Comparative', 'Superlative', 'Value', 'Determiner', 'Gerund'].some((tag) => tags.has(tag)))
    return false;
  if (norm === 'all' || norm === 'both') return false;
  return (
    tags.has('Adjective') ||
    (tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Possessive') && /^[\w-]+$/.test(norm))
  );
}

/** As it would stand inside a sentence: names keep their capitals, a headline loses its own. */
function spell(text: string, words: readonly Word[], start: number, head: number): string {
  const spelled = words.slice(start, head + 1).map(({ start: from, end, tags }, index) => {
    const word = text.slice(from, end);
    const isName = tags.has('ProperNoun') || tags.has('Acronym') || tags.has('Demonym');
    return isName && start + index > 0 ? word : word.toLowerCase();
  });
  return spelled.join(' ');
}
