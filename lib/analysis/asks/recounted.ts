/** What has the form of an ask and recounts: a gift that was thanked for, a routine that is made fun of. */
import type { Document } from '../document';
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

/** Whether an ask in the sentence at `index` recounts: what gifts do after thanks for one, a step of a told routine. */
export function isRecounted({ sentences }: Document, ask: Ask, index: number): boolean {
  const said = (from: number, to: number, pattern: RegExp) =>
    sentences.slice(from, to).some(({ sentence }) => pattern.test(plainOf(sentence)));
  if (ask.kind === 'donate' && ask.strength === 'soft') return said(0, index, gratitude);
  if (ask.strength !== 'hard') return false;
  return said(0, index + 1, caricature) || said(index, index + 1, repeated);
}
