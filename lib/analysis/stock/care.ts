import type { Document, Sentence } from '../document';
import { plainOf } from '../rule';
import { frameOf } from './frames';
import { movesIn } from './moves';
import { customers, isOf } from './vocabulary';
import { isSigned, voiceOf } from './voice';

/**
 * What a reply has of customer care: `service` where an organisation apologises or hands over to whoever helps,
 * `answer` where somebody is told about a device, an order or an account.
 */
export type Care = 'service' | 'answer';

/** "Please check out my channel" serves nobody but the writer. */
const ofMine = /\b(?:my|mine|channel|videos?|subscribe)\b/;
/** What one is handed over with. */
const ofHelp =
  /\b(?:help|assist\w*|support|questions?|issues?|trouble|details|info|information|feedback|contact|dms?|e-?mail|inbox|message|link|here|orders?|accounts?|page|team|number|LINK)\b/;

/** An organisation makes good or shows the way to help: its steps ask nothing for itself. */
function serves(sentence: Sentence): boolean {
  const made = movesIn(sentence);
  if (!made.has('apology') && !made.has('handoff')) return false;
  if (voiceOf(sentence) !== 'organisation' || frameOf(sentence) === 'statement') return false;
  const text = plainOf(sentence);
  return !ofMine.test(text) && (made.has('apology') || ofHelp.test(text));
}

const greets = /^(?:@\S+\s+)*(?:hi|hello|hey) (?:there|\p{Lu})/iu;

const known = new WeakMap<Document, Care | 'none'>();

/** The care in a reply; undefined in anything else. */
export function careIn(draft: Document): Care | undefined {
  if (draft.surface !== 'reply') return undefined;
  let found = known.get(draft);
  if (found === undefined) {
    const sentences = draft.sentences.map(({ sentence }) => sentence);
    found = sentences.some(serves)
      ? 'service'
      : isSigned(draft.masked) ||
          greets.test(draft.text) ||
          sentences.some(({ words }) => words.some(({ norm }) => isOf(customers, norm)))
        ? 'answer'
        : 'none';
    known.set(draft, found);
  }
  return found === 'none' ? undefined : found;
}

/** Whether a reply serves somebody with a trouble. What it asks it asks for them, and what it tells of its goods informs. */
export const isService = (draft: Document): boolean => careIn(draft) === 'service';
