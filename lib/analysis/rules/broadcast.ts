import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { restOf } from '../grammar';
import type { Rule } from '../rule';

const invites =
  /\b(?:tell (?:us|me)|let (?:us|me) know|what do you think|your (?:thoughts|views?|opinions?|stories|story|experiences?|ideas|questions|favou?rite|suggestions|feedback)|share (?:your|ur)|join the (?:conversation|discussion)|weigh in|drop (?:me|us)|reply|in the comments|comment below|ask (?:me|us))\b/;

/** A sentence that opens a conversation: a question put to readers, a request for views, an offer to talk. */
export const opensTalk = perSentence((sentence: Sentence): boolean => {
  const text = restOf(sentence.words, 0, sentence.words.length);
  if (invites.test(text)) return true;
  return /\?/.test(sentence.text) && /\b(?:you|your|anyone|who|what|which|how)\b/.test(text);
});

function startsWithHandle(draft: Document): boolean {
  const first = draft.sentences[0]?.sentence.words[0];
  return first?.kind === 'handle';
}

/** A post that addresses nobody, asks nothing and invites nothing. */
export const broadcast: Rule = {
  id: 'broadcast',
  level: 'draft',
  variants: ['post'],
  source:
    'Waters & Jamal (2011), Tweet, tweet, tweet (one-way messages of nonprofits), doi:10.1016/j.pubrev.2011.03.002',
  find(draft) {
    if (draft.surface !== 'post' || draft.sentences.length === 0) return [];
    if (draft.addressed || startsWithHandle(draft)) return [];
    for (const { sentence } of draft.sentences) {
      if (opensTalk(sentence)) return [];
      if (asksIn(sentence).some((ask) => ask.strength !== 'pointer')) return [];
    }
    return [{ start: 0, end: draft.text.length, whole: true, variant: 'post' }];
  },
};
