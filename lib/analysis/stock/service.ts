import type { Document } from '../document';
import { frameOf } from './frames';
import { movesIn } from './moves';
import { voiceOf } from './voice';

const known = new WeakMap<Document, boolean>();

/**
 * Whether a reply serves somebody with a trouble: an organisation apologises or hands over to its service. Its steps
 * ask nothing for the writer, and what it tells of its goods informs.
 */
export function isService(draft: Document): boolean {
  if (draft.surface !== 'reply') return false;
  let found = known.get(draft);
  if (found === undefined) {
    found = draft.sentences.some(({ sentence }) => {
      const made = movesIn(sentence);
      if (!made.has('apology') && !made.has('handoff')) return false;
      return voiceOf(sentence) === 'organisation' && frameOf(sentence) !== 'statement';
    });
    known.set(draft, found);
  }
  return found;
}
