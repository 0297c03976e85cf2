import type { Sentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { deedOf } from './deeds';
import { droppedAt } from './dropped-subject';
import { particularOf } from './shared-nouns';
import { workOf } from './works';

/** Words (inclusive) that stand for the writer's side as the one who acts. */
export interface Subject {
  from: number;
  to: number;
  /** `dropped`: the sentence starts with the verb, as posts do ("Launched our new site"). */
  /** Where it ends with the names set beside it ("our director, Ana Ruiz,"), when that is further on. */
  whole?: number;
  who: 'we' | 'i' | 'ours' | 'name' | 'dropped';
}

/** Words that end a noun phrase. */
const ends = new Set(
  'than and & or with to from is are was were a an of in on for by that who which when if as at but so because will has have had can about into over this these the every each some any all no'.split(
    ' ',
  ),
);
/** "My favourite book", "our local shop": not of the writer's making. */
const notOwn = new Set(
  'favourite favorite local year years nation country world planet'.split(' '),
);
const others = new Set(
  `boss friend friends mother father mom dad brother sister son daughter child children kids state government president own's lives life senators senator congressman first-ever`
    .split(/\s+/)
    .filter(Boolean),
);
const longestPhrase = 7;

/** The word that a phrase after "our" or "my" is about, when it names a work; the last such word. */
function headOf(words: readonly Word[], possessive: number): number | undefined {
  let head: number | undefined;
  for (let at = possessive + 1; at < words.length && at <= possessive + longestPhrase; at++) {
    const word = words[at];
    if (word?.kind === 'handle') continue;
    if (word?.kind !== 'word') break;
    // "Our free 7-day or 30-day course": the phrase goes on until it has a head.
    if (
      ends.has(word.norm) &&
      !(
        head === undefined &&
        /^(?:or|and|&)$/.test(word.norm) &&
        /^\d/.test(words[at + 1]?.norm ?? '')
      )
    )
      break;
    if (notOwn.has(word.norm) || (others.has(word.norm) && !workOf(words[at + 1]?.norm ?? '')))
      break;
    // "Our troops face every day …": the clause goes on.
    if (
      word.tags.has('Verb') &&
      word.tags.has('PresentTense') &&
      !word.tags.has('Gerund') &&
      !workOf(word.norm)
    )
      break;
    // "My film won the prize": what follows its verb is another phrase.
    if (head !== undefined && word.tags.has('PastTense') && !workOf(word.norm)) break;
    // "My sister's book", unlike "our chairman's blog".
    if (word.norm.endsWith("'s") && !workOf(word.norm.slice(0, -2))) break;
    if (at > possessive + 1 && /[^\s'"-]/.test(words[at - 1]?.after ?? '')) break;
    if (workOf(word.norm.replace(/'s$/, ''))) head = at;
  }
  return head;
}

const novel =
  /^(?:new|newest|latest|upcoming|brand-new|award-winning|limited-edition|best-selling)$/;
/** New, and nobody's product: a person, a time, a state of things. */
const noProduct = new Set(
  `update updates news president governor mayor friend friends normal year years home house life world reality neighbour neighbor neighbours
  neighbors member members baby puppy kitten reader readers follower followers student students colleague colleagues
  family job day week month king queen pope senator congress government county country city town office offices neighbourhood neighborhood address phone name`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Our new eye cream": what is ours and new is shown off, whatever it is. The last word of the phrase. */
export function noveltyOf(words: readonly Word[], possessive: number): number | undefined {
  if (!novel.test(words[possessive + 1]?.norm ?? '')) return undefined;
  let head: number | undefined;
  for (let at = possessive + 2; at < words.length && at <= possessive + longestPhrase; at++) {
    const { kind, norm, tags } = words[at] as Word;
    if (kind === 'tag') head = at;
    if (kind !== 'word' || ends.has(norm) || noProduct.has(norm)) break;
    if (/[^ '"-]/.test(words[at - 1]?.after ?? '')) break;
    if (!tags.has('Noun') && !tags.has('Adjective') && !tags.has('Gerund')) break;
    if (tags.has('Pronoun') || tags.has('Actor')) break;
    if (tags.has('Noun')) head = at;
  }
  return head !== undefined && noProduct.has(words[head + 1]?.norm ?? '') ? undefined : head;
}

/** Whom one has, and does not lead. */
const superiors = wordSet(
  'manager coach professor doctor nurse lawyer attorney chef director president ceo chair chairman chairwoman head officer trainer vet dentist board',
);
const isSuperior = (norm: string) => superiors.has(norm);

/** Where the writer's side stands as a subject. `names` are the places of the account's own name. */
export function subjectsOf(
  sentence: Sentence,
  names: readonly { from: number; to: number }[],
): Subject[] {
  const { words, text } = sentence;
  const out: Subject[] = [];
  for (let at = 0; at < words.length; at++) {
    const norm = words[at]?.norm;
    if ((norm === 'we' || norm === 'i') && !words[at]?.inTag)
      out.push({ from: at, to: at, who: norm });
    // A possessive within a hashtag is part of a slogan: "#MyBodyMyChoice".
    else if ((norm === 'our' || norm === 'my') && !words[at]?.inTag) {
      const named = headOf(words, at);
      // "My manager taught me": of whom one is not proud oneself.
      const above = norm === 'my' && named !== undefined && isSuperior(words[named]?.norm ?? '');
      const head =
        (above ? undefined : named) ?? (norm === 'our' ? particularOf(words, at) : undefined);
      if (head !== undefined)
        out.push({ from: at, to: head, whole: endOfName(words, text, head), who: 'ours' });
    }
  }
  for (const name of names) {
    const from = actorOf(words, name.from);
    if (from !== undefined) out.push({ from, to: endOfName(words, text, name.to), who: 'name' });
    // "Riverbank's report", "the Riverbank report", unlike "Riverbank wins the prize".
    const next = words[name.to + 1];
    const head =
      words[name.to]?.norm.endsWith("'s") || (next && workOf(next.norm) && !next.tags.has('Verb'))
        ? headOf(words, name.to)
        : undefined;
    if (head !== undefined) out.push({ from: name.from, to: head, who: 'ours' });
  }
  for (const at of droppedAt(sentence)) out.push({ from: at, to: at - 1, who: 'dropped' });
  return out;
}

/** Where the phrase begins whose deed it is: "The friends of Riverbank" are others, "scientists at Riverbank" its own. */
function actorOf(words: readonly Word[], name: number): number | undefined {
  if (!/^(?:of|with|to|at|from|in|by|near|against|about|on)$/.test(words[name - 1]?.norm ?? ''))
    return name;
  return workOf(words[name - 2]?.norm ?? '')?.people ? name - 2 : undefined;
}

/** The last of the capitalised words that go on with a name or stand beside it. */
export function endOfName(words: readonly Word[], text: string, last: number): number {
  let end = last;
  for (let at = last + 1; at < words.length && at <= last + 6; at++) {
    const word = words[at] as Word;
    // In a headline the verb has a capital as well: "Ida Berg Secures Funds".
    if (deedOf(word.norm)?.form === 'third') break;
    if (
      word.kind === 'handle' ||
      (word.kind === 'word' && /^\p{Lu}/u.test(text.slice(word.start, word.end)))
    )
      end = at;
    else if (!/^(?:and|&|of|the|for)$/.test(word.norm)) break;
  }
  return end;
}
