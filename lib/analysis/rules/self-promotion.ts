import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { perSentence } from '../document';
import { type OwnName, ownName, promosIn } from '../promotion/promos';
import { type Hit, plainOf, type Rule, spanOf, spanOfMatch } from '../rule';

/** A call to follow or subscribe, with nobody else named to follow, is for the writer's own channel. */
const following = /\b(?:subscribe|subscribing|sub|subs|subscribers? (?:please|pls))\b/;
const selfFollow =
  /\b(?:follow|like|add|check out|check|watch|vote for|hear|catch|tweet) (?:me|us|my|our)\b/;

const ofAsk = perSentence((sentence: Sentence): Hit | undefined => {
  const [ask] = asksIn(sentence).filter(
    ({ kind, from, to }) =>
      (kind === 'share' || kind === 'sign-up' || kind === 'read' || kind === 'vote') &&
      isOwn(plainOf(sentence), sentence, from, to),
  );
  return ask ? { ...spanOf(sentence, ask.from, ask.to), variant: 'media' } : undefined;
});

function isOwn(text: string, sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.words.slice(from, to + 1);
  if (words.some((word) => word.kind === 'handle')) return false;
  return following.test(text) || selfFollow.test(text);
}

const plainHit = perSentence((sentence) => hitOf(sentence, undefined, false));
const linkedHit = perSentence((sentence) => hitOf(sentence, undefined, true));

function hitOf(
  sentence: Sentence,
  own: OwnName | undefined,
  linkFollows: boolean,
): Hit | undefined {
  const found = promosIn(sentence, own, linkFollows);
  return found ? { ...spanOfMatch(sentence, found), variant: found.variant } : ofAsk(sentence);
}

/** The judgement for one account, remembered per sentence as long as the account stays the same. */
let forAccount: { account: string; plain: typeof plainHit; linked: typeof plainHit } | undefined;

function judgesOf(draft: Document): { plain: typeof plainHit; linked: typeof plainHit } {
  // In an answer the name of the house is the matter itself.
  const isPost = draft.surface === 'post' || draft.surface === 'quote';
  const own = isPost ? ownName(draft.account) : undefined;
  if (!own || draft.account === undefined) return { plain: plainHit, linked: linkedHit };
  if (forAccount?.account !== draft.account)
    forAccount = {
      account: draft.account,
      plain: perSentence((sentence) => hitOf(sentence, own, false)),
      linked: perSentence((sentence) => hitOf(sentence, own, true)),
    };
  return forAccount;
}

function hitsIn(draft: Document): Hit[] {
  const { plain, linked } = judgesOf(draft);
  const answers = draft.surface === 'reply' || draft.surface === 'message';
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const next = draft.sentences[index + 1];
    const hit = (next && isLink(next.sentence) ? linked : plain)(sentence);
    // In an answer, joy at working together is a courtesy to the other side.
    if (answers && (hit?.variant === 'achievement' || (hit && /\bour\b/.test(plainOf(sentence)))))
      return [];
    return hit ? [{ ...hit, start: start + hit.start, end: start + hit.end }] : [];
  });
}

/** "Watch: link": the next words lead to what this sentence tells of. */
const isLink = ({ words }: Sentence) =>
  words.length <= 6 && words.some(({ kind }) => kind === 'link');

/** The point is the writer's own achievement, award, numbers, product, content, appearance or credit. */
export const selfPromotion: Rule = {
  id: 'self-promotion',
  level: 'sentence',
  variants: ['award', 'achievement', 'content', 'media', 'numbers'],
  source:
    'Scopelliti, Loewenstein & Vosgerau (2015), You call it self-exuberance, I call it bragging, doi:10.1177/0956797615573516',
  find: hitsIn,
};
