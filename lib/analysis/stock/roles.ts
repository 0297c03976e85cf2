import type { Sentence } from '../document';
import { perSentence } from '../document';
import { wordSet } from '../word-class';
import type { Word } from '../words';
import { frameOf } from './frames';
import { register } from './register';

/**
 * What makes a word general whatever it names: it is what a service asks for ("send us your seat number"), whom it
 * names as the one to turn to ("contact Northern Ferries"), an office of its own ("our menu team"), or what one
 * is thanked for ("thanks for campaigning").
 */

/** "Thank you for your tenacity": what one has who is thanked, named as an idea. */
export const abstract = /(?:[ts]ion|ment|ness|ity|[ae]nc[ey]|ship|acy|ism|hood|ings?|ies)s?$/;

/** To hand over what a case is found by. */
const handing = wordSet(
  'send share provide give confirm dm pm email e-mail supply submit upload enter include attach quote message forward tell have',
);
const handed = wordSet('your the any');
/** To turn to somebody. */
const turning = wordSet('contact reach email e-mail message speak talk chat liaise touch');
const between = wordSet('out to with in our the your a at');
const offices = wordSet(
  `team teams department departments dept desk office offices relations care crew division unit representative
  representatives rep reps specialist specialists advisor advisors adviser advisers agent agents support helpline hotline
  centre center family community`,
);
const particulars = wordSet(register.particulars);
const joins = wordSet('and or & of your the full');

/** Whether a word can be part of the name of a thing. */
const isNominal = ({ kind, norm, tags }: Word): boolean =>
  kind === 'word' &&
  (tags.has('Noun') || tags.has('Adjective') || tags.has('Value') || particulars.has(norm));

/** The words of a sentence that are general by what they do in it. */
export const generalByRole = perSentence((sentence: Sentence): ReadonlySet<number> => {
  const found = new Set<number>();
  const { words } = sentence;
  const frame = frameOf(sentence);
  if (frame === 'statement' || frame === 'question') return found;
  for (const [index, { norm }] of words.entries()) {
    if (handed.has(norm) && isHanded(words, index)) addPhrase(words, index + 1, found);
    else if (norm === 'your' && abstract.test(words[index + 1]?.norm ?? '')) found.add(index + 1);
    else if (turning.has(norm)) addPhrase(words, skip(words, index + 1), found);
    else if (offices.has(norm)) addModifiers(words, index, found);
    else if (norm === 'for' && words[index + 1]?.tags.has('Gerund')) found.add(index + 1);
  }
  return found;
});

/** "Could you send us your …": a verb of handing over stands shortly before. */
function isHanded(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 5; at--)
    if (handing.has((words[at] as Word).norm)) return true;
  return false;
}

function skip(words: readonly Word[], from: number): number {
  let at = from;
  while (between.has(words[at]?.norm ?? '')) at++;
  return at;
}

/** The things named from an index on, up to what is said of them. */
function addPhrase(words: readonly Word[], from: number, found: Set<number>): void {
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (!isNominal(word) && !joins.has(word.norm)) return;
    found.add(at);
    if (/[.!?;:]/.test(word.after)) return;
  }
}

/** "Our culinary team": what stands before an office says which. */
function addModifiers(words: readonly Word[], index: number, found: Set<number>): void {
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const word = words[at] as Word;
    if (word.norm === 'our') for (let own = at + 1; own < index; own++) found.add(own);
    if (!isNominal(word) || word.after.trim() !== '') return;
  }
}
