/**
 * What an ask is worth in its place in a draft. A step of an answer is service, a condition of need or of wish leaves
 * the reader free, and a pointer can be the step towards what the sentence before it offered.
 */
import type { Document } from '../document';
import type { AskKind, AskStrength } from '../finding';
import { plainOf } from '../rule';
import { isService } from '../stock/care';
import type { Ask } from './ask';
import { leadOf } from './lead';
import { isRecounted } from './recounted';

const linkMark = '\uE000';
const hasLink = ({ masked }: Document) => masked.includes(linkMark);

/** An ask as it counts in the draft. */
export interface Counted {
  strength: AskStrength;
  kind: AskKind;
}

/**
 * What an ask in the sentence at `index` counts for; undefined when it is none there: "DM us your order number" or a
 * pointer to help in a reply, "Join the movement" without a link.
 */
export function countIn(draft: Document, ask: Ask, index: number): Counted | undefined {
  const led = ask.strength === 'pointer' ? leadOf(draft, index) : undefined;
  if (led) return { strength: 'hard', kind: led };
  const strength = strengthIn(draft, ask, index);
  return strength && { strength, kind: ask.kind };
}

const service =
  /\b(?:questions?|info|information|details|help|assistance|problems?|issues?|trouble|inquiries|queries)\b/;

/** "Call 555 0100 to register": the call is a way to something else. */
const enrolling = /\bto (?:register|sign up|rsvp|enrol|enroll|reserve|take part)\b/;

/** "If you need help with a passport, stop by": the condition is the reader's own need. */
const inNeed =
  /^(?:EMOJI )*(?:if|when|whenever|should) you (?:(?:would )?(?:need|require|like)|have (?:any |a |an |more |further |some |additional )?(?:[a-z]+ )?(?:questions?|problems?|issues?|concerns?|trouble|not|been|lost|missed|difficult\w*)|are|want|struggle|get (?:stuck|the chance|a chance)|find yourself|happen|still)\b/;

/** "Stop by if you are in the area": as it suits the reader. */
const atLeisure =
  /\bif you (?:are (?:ever )?(?:in|near|around|passing|free|nearby|about)|(?:ever )?(?:find yourself|happen)|get (?:the|a) chance|have (?:a|the|some)? ?(?:time|moment|chance)|fancy)\b/;

/** "If you would like to join us, subscribe here": the condition is the reader's own wish. */
const inWish =
  /^(?:EMOJI |so |and |but )*(?:if|whenever) (?:you|u|anyone|anybody|someone) (?:(?:(?:would|do) (?:like|love|want|care)|wants?|wish|wishes) to|wanna|feel like|(?:are|is) (?:interested|curious|keen|inclined|looking))\b/;
/** What leads on from a wish without asking more than it. */
const wished: ReadonlySet<AskKind> = new Set(['sign-up', 'meet', 'attend', 'apply', 'download']);

/** What answers tell people that they can do. */
const informed: ReadonlySet<AskKind> = new Set([
  'buy',
  'download',
  'sign-up',
  'attend',
  'enter',
  'apply',
]);

/** What the other does for themselves: "apply for the credit", "collect your ticket at the desk". */
const forOneself: ReadonlySet<AskKind> = new Set(['apply', 'enter', 'attend']);
/** Steps of an answer: "Download the file and unzip it", "please buy bread", "join the queue at desk 4". */
const isStep = (draft: Document, kind: AskKind, text: string) =>
  (kind === 'download' && !own.test(text)) ||
  (errand.test(text) && !own.test(text) && !hasLink(draft)) ||
  (kind === 'buy' && (!onOffer.test(text) || fetched.test(text))) ||
  (draft.surface === 'reply' && forOneself.has(kind) && !ofUs.test(text) && !hasLink(draft));
/** "Fill in the form", "join a club", "buy it second-hand": what helps the other along. */
const errand =
  /\b(?:fill in|fill out|complete) (?:the|a|an|that) (?:[a-z]+ )?forms?\b|\bjoin an? \b|\bbuy (?:it|them|one) (?:second|used|cheap|local)/;
const ofUs = /\b(?:my|our|me|us)\b/;
const fetched = /\b(?:collect|pick up) your\b/;
const onOffer = /\b(?:my|our|me|us|the|your|it|now|today|LINK|MONEY|mine|here|free|get|order)\b/;

/** "Fill in the form so that our team can look into it": what the answering side needs to go on. */
const soWeCan =
  /\bso (?:that )?(?:we|i|our team|the team|someone|they) (?:can|could|may|will) (?:[a-z]+ )?(?:look|check|help|investigate|sort|assist|see|fix|find|follow|put|pass|advise)\b/;

/** "Come see us soon!", "we'd love to have you on board": said to be friendly, with no time to come at. */
const isCourtesy = ({ strength, kind }: Ask, text: string) =>
  strength === 'soft' && kind === 'attend' && !appointed.test(text);
const appointed =
  /\b(?:tonight|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]+(?:st|nd|rd|th| ?[ap]m)?)\b/;

/** A number to call by itself, in a message: no help desk's step, which comes with "us" and a question. */
const dialled =
  /\b(?:call|phone|ring|dial|text)(?: now| free| from a (?:land ?line|land line))?(?: on| at)? [0-9]{5,}/;
/** "Book a quick call": a meeting that is asked for, in whatever place. */
const booked =
  /\b(?:book|schedule|pick|choose|arrange|set up|hop on|jump on|grab|up for|open to|open for|free for|available for) (?:a|an|your|some|in|time)\b.*\b(?:call|chat|demo|meeting|slot|time|consultation|session|minutes|coffee)\b/;

/** "Could we meet on Friday to go over the plan?" */
const proposed =
  /\b(?:could|can|shall|may|might) we (?:[a-z]+ )?(?:meet|speak|talk|chat|schedule|set up|jump|hop|have)\b|\bdo you (?:[a-z]+ )?have [a-z0-9 ]{1,20} (?:minutes|mins)\b/;

/** What one sells by oneself, and the word that a buyer is to send: no desk that helps. */
const forSale = /\b(?:for sale|selling|commissions? (?:are )?open)\b/i;
const toMe = /\b(?:dm|pm|message|text|call|email|inbox) me\b/;

/** A pointer to something of one's own is no help with the other's matter. */
const own = /\b(?:my|our|me|us|this|these)\b/;

/** Where one votes, is tested or finds shelter, which line is closed: whoever tells the way informs. */
const publicPlace =
  /\b(?:polling|voting|precinct|ballot|shelter|evacuation|vaccination|testing) (?:[a-z]+ )?(?:places?|stations?|locations?|sites?|cent(?:er|re)s?|hours)\b|\b(?:evacuation|detours?|diversions?|road closures?|closures|outages?|forecast|curfew)\b/;
const isPublicService = (draft: Document, index: number) => publicPlace.test(around(draft, index));

/** What even a reply that serves asks for the writer. */
const beyondService: ReadonlySet<AskKind> = new Set([
  'donate',
  'petition',
  'vote',
  'volunteer',
  'contact-official',
  'enter',
  'attend',
  'buy',
]);

function strengthIn(draft: Document, ask: Ask, index: number): AskStrength | undefined {
  if (isService(draft) && (ask.strength !== 'hard' || !beyondService.has(ask.kind)))
    return undefined;
  if (isRecounted(draft, ask, index)) return undefined;
  if (ask.withoutLink && !hasLink(draft))
    return ask.withoutLink === 'none' ? undefined : ask.withoutLink;
  const answers = draft.surface === 'reply' || draft.surface === 'message';
  if (answers && ask.publicly) return undefined;
  const text = textAt(draft, index);
  if (ask.strength === 'pointer')
    return (answers && !own.test(text)) || isPublicService(draft, index) ? undefined : 'pointer';
  if (answers && !beyondService.has(ask.kind) && soWeCan.test(text)) return undefined;
  // "You can buy tickets at the station" answers.
  if (answers && isStep(draft, ask.kind, text)) return undefined;
  if (answers && ask.strength === 'soft' && informed.has(ask.kind) && !own.test(text))
    return undefined;
  if (draft.surface === 'reply' && isCourtesy(ask, text) && !hasLink(draft)) return undefined;
  if (ask.strength === 'hard' && inNeed.test(text) && /^(?:meet|attend)$/.test(ask.kind))
    return answers ? undefined : 'soft';
  if (ask.strength === 'hard' && /^(?:meet|attend)$/.test(ask.kind) && atLeisure.test(text))
    return 'soft';
  const strength =
    ask.strength === 'hard' && wished.has(ask.kind) && inWish.test(text) ? 'soft' : ask.strength;
  if (!answers && reached.has(ask.kind) && ofOffice.test(around(draft, index))) return undefined;
  if (ask.kind !== 'meet') return strength;
  if (!answers && asksForStories(draft, index)) return undefined;
  if (answers)
    return (draft.surface === 'message' &&
      (dialled.test(text) || booked.test(text) || proposed.test(text))) ||
      (forSale.test(draft.masked) && toMe.test(text))
      ? strength
      : undefined;
  return service.test(around(draft, index)) && !enrolling.test(text) ? 'soft' : strength;
}

/** "Contact my office if …", "visit us at the help desk": where an office can be reached is a service. */
const ofOffice =
  /\b(?:contact|call|visit(?! with)|email|reach|phone)\b.{0,20}\b(?:my|our|the) (?:[a-z]+ ){0,2}offices?\b|\b(?:hotline|helpline|help ?desk|walk-ins?|service cent(?:er|re)|complaints)\b/;
const reached: ReadonlySet<AskKind> = new Set(['meet', 'attend']);

/** "Were you turned away? Tell us": who asks what happened to the reader wants an answer. */
const whatHappened =
  /\b(?:has|have|were|was|did|are) (?:you|anyone|anybody|someone|your)\b(?! (?:ready|looking|interested|tired|thinking|in need|searching))/;
/** How many sentences back such a question may stand. */
const sinceAsked = 10;
const asksForStories = (draft: Document, index: number): boolean =>
  draft.sentences
    .slice(Math.max(index - sinceAsked, 0), index)
    .some(({ sentence }) => /\?/.test(sentence.text) && whatHappened.test(plainOf(sentence)));

const textAt = ({ sentences }: Document, index: number) => {
  const placed = sentences[index];
  return placed ? plainOf(placed.sentence) : '';
};
/** A sentence with the one before it. */
const around = (draft: Document, index: number) =>
  [index - 1, index].map((at) => textAt(draft, at)).join(' ');
