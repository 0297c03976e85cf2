import type { Document } from '../document';
import { plainOf } from '../rule';
import { frameOf } from './frames';
import { movesIn } from './moves';
import { voiceOf } from './voice';

/** "Please check out my channel" serves nobody but the writer. */
const ofMine = /\b(?:my|mine|channel|videos?|subscribe)\b/;
/** What one is handed over with. */
const ofHelp =
  /\b(?:help|assist\w*|support|questions?|issues?|trouble|details|info|information|feedback|contact|dms?|e-?mail|inbox|message|link|here|orders?|accounts?|page|team|number|LINK)\b/;

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
      if (voiceOf(sentence) !== 'organisation' || frameOf(sentence) === 'statement') return false;
      const text = plainOf(sentence);
      return !ofMine.test(text) && (made.has('apology') || ofHelp.test(text));
    });
    known.set(draft, found);
  }
  return found;
}
