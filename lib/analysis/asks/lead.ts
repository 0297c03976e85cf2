/** What leads from one sentence to the next: a pointer can be the step towards what the sentence before it offers. */
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import type { AskKind } from '../finding';
import { plainOf } from '../rule';
import { rank, strengthOf } from './ask';
import { asksIn } from './find-asks';
import { innerVerb } from './frame-at';

/** "Ready to shop?", "Want to help?": a question that offers what the next sentence leads to. */
const offering =
  /^(?:EMOJI |so |and |hey |are you |do you |would you )*(?:ready|want|wanna|wish|like|looking|hoping|keen|interested|able|excited)(?: (?:to|in|for))? /;

/** What is offered in a question, if it asks. */
const offeredIn = perSentence(({ text, words }: Sentence): AskKind | undefined => {
  if (!/\?\s*[\uE003\s]*$/.test(text)) return undefined;
  const lead = offering.exec(`${plainOf({ text, words })} `)?.[0];
  if (lead === undefined) return undefined;
  const at = lead.trim().split(' ').length;
  if (words[at]?.norm === 'help') return 'other';
  const inner = innerVerb(words, at, true);
  return inner && rank[strengthOf(inner.frame)] > rank.pointer ? inner.frame.kind : undefined;
});

/** "To do so, click below": a step that takes up the sentence before it. */
const takesUp =
  /^(?:please |just |simply )*(?:to do (?:so|that|this|it)|here is how|do so|you (?:can|may|could) do (?:so|this|that|it))\b/;
/** A step with somewhere to go, no more than a few words. */
const goes =
  /^(?:EMOJI )*(?:please |just |simply |then |now )*(?:click|tap|visit|go|head|follow|see|check|swipe|use)\b.*(?:LINK|\b(?:here|below|bio)\b)/;

/** What a pointer leads to when it is the next step of what the sentence before it offers or invites to. */
export function leadOf({ sentences }: Document, index: number): AskKind | undefined {
  const [before, own] = [sentences[index - 1]?.sentence, sentences[index]?.sentence];
  if (!before || !own) return undefined;
  const text = plainOf(own);
  if (takesUp.test(text))
    return asksIn(before).find(({ strength }) => strength !== 'pointer')?.kind;
  return goes.test(text) ? offeredIn(before) : undefined;
}
