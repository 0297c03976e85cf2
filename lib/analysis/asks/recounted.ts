/** What has the form of an ask and recounts: a gift that was thanked for, a routine that is made fun of. */
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { oneOf } from '../one-of';
import { plainOf } from '../rule';
import type { Ask } from './ask';

const gratitude = new RegExp(
  `\\b${oneOf('thank thanks grateful thankful gratitude')}\\b.{0,60}\\b(?:for|your|of)\\b.{0,60}\\b${oneOf('donat[a-z]+ gifts? contribut[a-z]+ support generosity generous')}\\b`,
);
/** "Job hunting be like:" */
const caricature = /\bbe like\b/;
/** "Organise, vote, repeat." */
const repeated = /\brepeat$/;

/** How many sentences back thanks or a caricature still colour what is said. */
const reach = 6;

const thanksForGifts = perSentence((sentence) => gratitude.test(plainOf(sentence)));
const caricatures = perSentence((sentence) => caricature.test(plainOf(sentence)));
const repeats = perSentence((sentence) => repeated.test(plainOf(sentence)));

/** Whether an ask in the sentence at `index` recounts: what gifts do after thanks for one, a step of a told routine. */
export function isRecounted({ sentences }: Document, ask: Ask, index: number): boolean {
  const said = (from: number, to: number, holds: (sentence: Sentence) => boolean) =>
    sentences.slice(Math.max(from, 0), to).some(({ sentence }) => holds(sentence));
  if (ask.kind === 'donate' && ask.strength === 'soft')
    return said(index - reach, index, thanksForGifts);
  if (ask.strength !== 'hard') return false;
  return said(index - reach, index + 1, caricatures) || said(index, index + 1, repeats);
}
