import { asksIn } from '../asks/find-asks';
import type { Document, Placed, Sentence } from '../document';
import { perSentence } from '../document';
import { advertisedIn } from '../promotion/advertising';
import { ascentIn } from '../promotion/ascent';
import { type Evidence, evidenceOf } from '../promotion/evidence';
import { enough, type Judgement, judge, leadOf, withoutAside } from '../promotion/judgement';
import { invites } from '../promotion/merit';
import { sellerOf } from '../promotion/offers';
import { withOwnHandle } from '../promotion/own-handle';
import { type OwnName, officeName, ownName } from '../promotion/own-name';
import { promoVariants, type Signal } from '../promotion/signal';
import { type Hit, plainOf, type Rule, spanOf } from '../rule';
import { isService } from '../stock/care';

/** A call to follow or subscribe, with nobody else named to follow, is for the writer's own channel. */
const following = /\b(?:subscribe|subscribing|sub|subs|subscribers? (?:please|pls))\b/;
const selfFollow =
  /\b(?:follow|like|add|check out|check(?! my (?:accounts?|orders?|dms?|inbox|e-?mails?|messages?|balance|phone|payments?|status|profile)\b)|watch|vote for|hear|catch|tweet) (?:me|us|my|our)\b/;
/** In an answer "check out our page" is the way to what was asked for. */
const showsTheWay = /\b(?:check out|check|hear|add) (?:us|our)\b/;

/** The words (inclusive) of a sentence that are underlined, and why. */
type Mark = Pick<Signal, 'from' | 'to' | 'variant'>;

const ofAsk = perSentence((sentence: Sentence): Mark | undefined => {
  const [ask] = asksIn(sentence).filter(
    ({ kind, from, to }) =>
      (kind === 'share' || kind === 'sign-up' || kind === 'read' || kind === 'vote') &&
      isOwn(plainOf(sentence), sentence, from, to),
  );
  return ask && { from: ask.from, to: ask.to, variant: 'media' };
});

const ofAskIn = (sentence: Sentence, answers: boolean): Mark | undefined =>
  answers && showsTheWay.test(plainOf(sentence)) ? undefined : ofAsk(sentence);

function isOwn(text: string, sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.words.slice(from, to + 1);
  if (words.some((word) => word.kind === 'handle')) return false;
  return following.test(text) || selfFollow.test(text);
}

const plainEvidence = perSentence((sentence) => evidenceOf(sentence, undefined));

/** The judgement for one account, remembered per sentence as long as the account stays the same. */
let forAccount: { account: string; evidence: typeof plainEvidence } | undefined;

/** The accounts whose words these are: with reposts read, the one that is passed on, and the one that passes it on. */
function writersOf({ text, account, reposts }: Document): string {
  const passedOn = reposts === 'read' ? /^RT @(\w{1,50})/.exec(text)?.[1] : undefined;
  return [passedOn, account].filter(Boolean).join(' ');
}

/** In "The Riverbank" it is no name. */
const functionWord = /^(?:the|an?|of|for|in|and|at|on|to)$/i;

/** Finds the name of any of some accounts. */
function ownNameOf(accounts: string): OwnName | undefined {
  const names = accounts
    .split(' ')
    .flatMap((account) => (functionWord.test(account) ? [] : (ownName(account) ?? [])));
  if (names.length < 2) return names[0];
  return (sentence) => names.flatMap((name) => name(sentence));
}

function judgeOf(draft: Document): typeof plainEvidence {
  // In an answer the name of the house is the matter itself.
  const isPost = draft.surface === 'post' || draft.surface === 'quote';
  const account = writersOf(draft);
  const own = isPost ? (account === '' ? officeName : ownNameOf(account)) : undefined;
  if (!own) return plainEvidence;
  if (forAccount?.account !== account)
    forAccount = {
      account,
      evidence: perSentence((sentence) => evidenceOf(sentence, own)),
    };
  return forAccount.evidence;
}

/** In an answer, in a message, and where a post begins with somebody's handle, which only they and their readers see. */
const speaksToOne = ({ surface, text, account }: Document): boolean =>
  surface === 'reply' ||
  surface === 'message' ||
  (text.startsWith('@') && !(account && text.slice(1).startsWith(account.replace(/^@/, ''))));

const ofGifts = /^(?:don(?:at(?:e|ed|ing|ions?)|ors?)|contribut(?:e|ing|ions?))$/;

function hitsIn(draft: Document): Hit[] {
  // What one's trial costs or one's update mends informs whoever had a trouble with it.
  if (isService(draft)) return [];
  const evidence = judgeOf(draft);
  const answers = speaksToOne(draft);
  const all = draft.sentences.map(({ sentence }) => evidence(sentence));
  // A gift is no purchase, whatever its sum and its deadline.
  const gives = draft.sentences.some(
    ({ sentence }) =>
      asksIn(sentence).some(({ kind }) => kind === 'donate') ||
      sentence.words.some(({ norm }) => ofGifts.test(norm)),
  );
  const namesSelf = all.some((one) => one.namesSelf);
  const each = draft.sentences.map(({ sentence }, index) => {
    const one = all[index] as Evidence;
    return judge(withOwnHandle(draft, index, one), sentence, {
      gives,
      answers,
      namesSelf,
      shown: one.signals.length > 0 && isShown(draft, index),
      hasLink: one.hasLink || (one.signals.length > 0 && leadsToLink(draft, index)),
    });
  });
  const judged = withoutAside(each);
  const seller = gives ? undefined : sellerOf(all.map(({ offer }) => offer));
  const most = Math.max(0, ...judged.map(({ sum }) => sum));
  const lead = gives || most >= enough || draft.surface === 'reply' ? undefined : leadOf(judged);
  const advertised = gives || most >= enough ? undefined : advertisedIn(draft, most, isNamed(all));
  const risen = gives || answers || most >= enough ? undefined : ascentIn(draft, all);
  const markAt = (index: number): Mark | undefined => {
    const { best, sum } = judged[index] as Judgement;
    if (best && (sum >= enough || index === lead)) return best;
    const { sentence } = draft.sentences[index] as Placed;
    const asked = ofAskIn(sentence, answers);
    if (asked) return asked;
    if (index === seller) return { ...(all[index] as Evidence).offer, variant: 'offer' };
    if (index !== advertised && index !== risen) return undefined;
    const variant = index === risen ? 'achievement' : 'offer';
    return { from: 0, to: sentence.words.length - 1, variant };
  };
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const mark = markAt(index);
    if (!mark) return [];
    const span = spanOf(sentence, mark.from, mark.to);
    return [{ start: start + span.start, end: start + span.end, variant: mark.variant }];
  });
}

/** Whether the account's own name stands somewhere in its text. */
const isNamed = (all: readonly Evidence[]): boolean =>
  all.some(({ signals }) =>
    signals.some(({ kind, weight }) => kind === 'name' && weight >= ofName),
  );
/** Within a tag the name says less. */
const ofName = 0.5;

/** "Take a look!", "Come and see for yourself" */
const shortInvitation = 6;

/** Whether the next sentence does no more than invite to what one tells of. */
const isShown = (draft: Document, index: number): boolean => {
  const next = draft.sentences[index + 1]?.sentence;
  if (!next || !invites(next) || asksIn(next).some(({ kind }) => kind !== 'read')) return false;
  return next.words.filter(({ kind }) => kind === 'word').length <= shortInvitation;
};

/** How many sentences after one a link may stand that leads to what it tells of. */
const linkWithin = 3;

const leadsToLink = (draft: Document, index: number) =>
  draft.sentences
    .slice(index + 1, index + 1 + linkWithin)
    .some(({ sentence }) => sentence.words.some(({ kind }) => kind === 'link'));

/** The point is the writer's own achievement, award, numbers, product, content, appearance or credit. */
export const selfPromotion: Rule = {
  id: 'self-promotion',
  level: 'sentence',
  variants: promoVariants,
  source:
    'Scopelliti, Loewenstein & Vosgerau (2015), You call it self-exuberance, I call it bragging, doi:10.1177/0956797615573516',
  find: hitsIn,
};
