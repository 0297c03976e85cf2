import type { Ask } from '../asks/ask';
import { asksIn } from '../asks/find-asks';
import type { Document, Sentence } from '../document';
import { type AskKind, type AskStrength, askStrengths } from '../finding';
import { type Hit, plainOf, type Rule, spanOf } from '../rule';

const service =
  /\b(?:questions?|info|information|details|help|assistance|problems?|issues?|trouble|inquiries|queries)\b/;

/** "If you need help with a passport, stop by": the condition is the reader's own need. */
const inNeed =
  /^(?:EMOJI )*(?:if|when|whenever|should) you (?:(?:would )?(?:need|require|like)|have|are|want|struggle|get stuck|still)\b/;

/** What answers tell people that they can do. */
const informed: ReadonlySet<AskKind> = new Set([
  'buy',
  'download',
  'sign-up',
  'attend',
  'enter',
  'apply',
]);

/** Steps of an answer: “Download the file and unzip it”, “please buy bread”. */
const isStep = (kind: AskKind, text: string) =>
  (kind === 'download' && !own.test(text)) || (kind === 'buy' && !onOffer.test(text));
const onOffer = /\b(?:my|our|me|us|the|your|it|now|today|LINK|MONEY|mine|here|free|get|order)\b/;

/** A number to call by itself, in a message: no help desk's step, which comes with "us" and a question. */
const dialled = /\b(?:call|phone|ring|dial|text)(?: now| free)?(?: on| at)? [0-9]{5,}/;

/** A pointer to something of one's own is no help with the other's matter. */
const own = /\b(?:my|our|me|us|this|these)\b/;

/**
 * How strong an ask is in its place. Steps towards an answer are service: "DM us your order number" or a pointer to
 * help is no ask in a reply or a message, and "Questions? Call my office" only an invitation in a post.
 */
function strengthIn(draft: Document, ask: Ask, index: number): AskStrength | undefined {
  if (ask.withoutLink && !draft.masked.includes(linkMark))
    return ask.withoutLink === 'none' ? undefined : ask.withoutLink;
  const answers = draft.surface === 'reply' || draft.surface === 'message';
  if (ask.strength === 'pointer')
    return answers && !own.test(plainOf(sentenceAt(draft, index))) ? undefined : 'pointer';
  const text = plainOf(sentenceAt(draft, index));
  // "You can buy tickets at the station" answers.
  if (answers && isStep(ask.kind, text)) return undefined;
  if (answers && ask.strength === 'soft' && informed.has(ask.kind) && !own.test(text))
    return undefined;
  if (
    ask.strength === 'hard' &&
    inNeed.test(text) &&
    (ask.kind === 'meet' || ask.kind === 'attend')
  )
    return answers ? undefined : 'soft';
  if (ask.kind !== 'meet') return ask.strength;
  if (answers) return draft.surface === 'message' && dialled.test(text) ? ask.strength : undefined;
  return [index - 1, index].some((at) => service.test(plainOf(sentenceAt(draft, at))))
    ? 'soft'
    : ask.strength;
}

const linkMark = '\uE000';
const nothing: Sentence = { text: '', words: [] };
const sentenceAt = (draft: Document, index: number) => draft.sentences[index]?.sentence ?? nothing;

/**
 * A request that costs the reader money, time or reach. Its variant is its strength; what is asked for is in
 * `ask.kind`, the amount and the deadline (when named) in `details`.
 */
export const ask: Rule = {
  id: 'ask',
  level: 'sentence',
  variants: askStrengths,
  source:
    'Searle (1976), A classification of illocutionary acts, doi:10.1017/S0047404500006837; Lovejoy & Saxton (2012), doi:10.1111/j.1083-6101.2012.01576.x',
  find(draft) {
    const hits: Hit[] = [];
    for (const [index, { sentence, start }] of draft.sentences.entries())
      for (const found of asksIn(sentence)) {
        const strength = strengthIn(draft, found, index);
        if (!strength) continue;
        const span = spanOf(sentence, found.from, found.to);
        const details = detailsOf(draft.text.slice(start + span.start, start + span.end));
        hits.push({
          start: start + span.start,
          end: start + span.end,
          variant: strength,
          ask: { strength, kind: found.kind },
          ...(details ? { details } : {}),
        });
      }
    return hits;
  },
};

const amount =
  /[$\u20AC\u00A3]\s?\d[\d,.]{0,12}\d|[$\u20AC\u00A3]\s?\d|\b\d[\d,.]{0,9} ?(?:dollars|euros|pounds|bucks|usd|eur|gbp)\b/i;
const deadline =
  /\b(?:by|before|until|till|ends?|through) (?:midnight|tonight|today|tomorrow|noon|end of (?:day|today|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b|\b(?:tonight|today)\b/i;

/** The amount and the deadline that an ask names. */
function detailsOf(words: string): Record<string, string> | undefined {
  const found = { amount: amount.exec(words)?.[0], deadline: deadline.exec(words)?.[0] };
  const details: Record<string, string> = {};
  if (found.amount) details.amount = found.amount;
  if (found.deadline) details.deadline = found.deadline;
  return Object.keys(details).length > 0 ? details : undefined;
}
