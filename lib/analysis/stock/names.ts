import type { Sentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { isGeneral } from './vocabulary';

/** The name that a greeting speaks to, or that signs; a brand before what it has ("the Metro app"). */
export function isName({ words, text }: Sentence, index: number): boolean {
  const word = words[index] as Word;
  if (word.tags.has('FirstName')) return true;
  if (brand.test(text.slice(word.start, word.end))) return true;
  if (!/^\p{Lu}/u.test(text.slice(word.start))) return false;
  if (words.length <= longestGreeting && greets.has(words[0]?.norm ?? '')) return true;
  if (words.length <= longestSignature) return true;
  if (/^(?:regards|sincerely)$/.test(words[index - 1]?.norm ?? '')) return true;
  const next = words[index + 1];
  if (index > 0 && next && word.after === ' ' && isGeneral(next.norm) && next.tags.has('Noun'))
    return true;
  if (!word.tags.has('ProperNoun') || places.has(words[index - 1]?.norm ?? '')) return false;
  return index <= 2 || /^[,!.]/.test(word.after);
}

/** "T-Mobile", "goMoney": a name made up for a firm or its ware. */
const brand = /^\p{L}[\p{L}-]*\p{Ll}\p{Lu}|^\p{Lu}-\p{Lu}/u;

/** "See you in Leeds!": where, not who. */
const places = wordSet('in at from near into around outside');

const longestGreeting = 4;
const longestSignature = 2;
const greets = wordSet('hi hello hey hiya dear yo hola');

/** "Our new Glow Serum": what one sells is named under hundreds of messages. */
export function isOwnProduct({ words, text }: Sentence, index: number): boolean {
  for (let at = index; at >= 0 && at > index - 6; at--) {
    const word = words[at] as Word;
    if (word.norm === 'our') return at < index;
    if (word.norm !== 'new' && !/^\p{Lu}/u.test(text.slice(word.start))) return false;
  }
  return false;
}

/** "Our bakers", "our new chutneys": what one has oneself is named under hundreds of messages. */
export function isOurs(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 3; at--) {
    const word = words[at] as Word;
    if (word.norm === 'our') return true;
    if (!word.tags.has('Adjective')) return false;
  }
  return false;
}
