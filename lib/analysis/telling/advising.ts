import { wordSet } from '../word-class';
import {
  anything,
  away,
  confidant,
  contrast,
  degree,
  facts,
  fare,
  gear,
  homework,
  later,
  own,
  people,
  plan,
  practice,
  relief,
  state,
  thought,
  virtue,
  works,
} from './objects';
import {
  choosing,
  doing,
  equipping,
  examining,
  having,
  minding,
  moving,
  practising,
  tending,
  treating,
  turning,
} from './verbs';

/** What makes an imperative advice by itself: a class of verbs with one of the classes of what follows them. */
interface Row {
  verbs: ReadonlySet<string>;
  about: RegExp;
  /** What takes the advice away: goods, a wish, what only leads on. */
  not?: RegExp;
}

const row = (verbs: string, about: readonly string[], not?: RegExp): Row => ({
  verbs: wordSet(verbs),
  about: new RegExp(`^(?:${about.join('|')})`),
  ...(not && { not }),
});

/** "Have a great day", "take care": a wish. */
const wished =
  /^care\b(?! of (?:your |each|the|people))|^(?:[a-z]+ )*(?:happy|great|good|nice|lovely|safe|blessed|fun|wonderful) /;
/** "Turn your shoes into slippers", "start your day with …": goods. */
const sold =
  /\binto\b|^your (?:[a-z]+ )?(?:day|week|morning|way|journey|look|home|skin|senses|imagination|taste|tastebuds)\b/;

/** "Make more videos!": what a viewer wants of whom he watches. */
const wanted = new RegExp(`^(?:more|another) ${works}`);

const rows: readonly Row[] = [
  // Oneself
  row(`${tending} teach let ask`, [own], sold),
  row('treat', [
    `${own}[a-z' -]* (?:like|as|with)\\b`,
    `(?!yourself)(?:[a-z'-]+ ){1,4}(?:like|as|the way|how you|with ${virtue})`,
  ]),
  row('teach', [`the ${people}`]),
  row(`believe work focus reflect ${turning}`, [`(?:in|on|about|after|with|to) ${own}`]),
  row(`get find ${moving}`, [`${own}[a-z' -]*? (?:from|before|right|together|first|done)\\b`]),
  // Others
  row(treating, [people], /^(?:[a-z]+ )?(?:know|see|at|in)\b/),
  row(turning, [`(?:to|with|after|up for|out for|out to|in with|on|for) ${people}`]),
  row('do love', ['yourself\\b']),
  row('show turn', ['up (?:on|for|early|prepared|daily|every|when)\\b']),
  row(`see ask call tell visit get hire find ${turning}`, [
    `(?:(?:to|with) )?(?:an?|your) (?:[a-z]+ )?${confidant}`,
  ]),
  row('let', ['go of\\b', '(?:them|it|him|her) (?:go|rest|be|cool|sleep|grow)\\b']),
  // One's days
  row(having, [`(?:[a-z]+ and )?${virtue}`, plan], wished),
  row('have take make get find', [relief], wished),
  row('do', [
    homework,
    degree,
    'good\\b',
    '(?:no|some)thing\\b',
    'it (?:now|anyway|scared|early|before)\\b',
  ]),
  row(practising, [practice, contrast, 'not to\\b']),
  row(
    'keep',
    [practice],
    /^(?:post|send|shar|upload|tagg|support|vot|call|pray|rock|shin|smil|com)ing\b/,
  ),
  row('live', [degree, '[a-z]+ly\\b', '(?:like|within|with) (?!us)'], /\b(?:our|at|in) /),
  row('vote', ['with your\\b']),
  row('read', ['(?:less|widely)\\b', 'more (?:and|than) ']),
  row(
    'swap replace trade exchange',
    ['(?:[a-z-]+ ){1,4}?(?:for|with) [a-z]'],
    /\b(?:our|new|MONEY|old)\b/,
  ),
  row('boycott reject refuse', ['[a-z]']),
  row('buy take eat spend use keep carry', ['only what you\\b']),
  row('start begin lead', [
    degree,
    '(?:now|where you|somewhere|simple|young)\\b',
    `(?:with|by|from) (?:${anything}|${own}|${degree}|[a-z]+ing\\b|why\\b)`,
  ]),
  row(moving, [away]),
  row('turn switch put shut', ['(?:off|down|away|aside) (?:the|your|any|all|those)\\b']),
  row('leave give take make buy spend allow', [`${degree} `], wanted),
  row('use', [
    anything,
    degree,
    contrast,
    thought,
    '(?!code|promo|coupon|hashtag|the|it|that)[a-z-]+\\b',
  ]),
  row('make', [
    'sure (?:you|your|that you|everyone|everybody|the|they|there)\\b',
    'it (?:a (?:habit|rule|point)|easy|simple|clear)\\b',
    '(?:it|yours|your [a-z]+|every [a-z]+) count\\b',
  ]),
  row('plan save prepare wait shop', [degree, 'around\\b', 'for (?:the|your)\\b', 'until you\\b']),
  // One's words and thoughts
  row('say', [
    '(?:no(?! more)|yes to|thank you|thanks|sorry|please|less|hello to (?:your|people|strangers))\\b',
  ]),
  row('tell', ['the truth\\b', '(?:a )?stor(?:y|ies)\\b']),
  row('ask', ['for (?!me|us|more)', 'questions?\\b', 'wh(?:y|ether|o|at) (?!we|i)', degree]),
  row(minding, [thought]),
  row('focus build act', ['on\\b']),
  row('learn', ['(?:from|by|to say)\\b', facts, contrast]),
  row(doing, [
    degree,
    contrast,
    '(?:away|beyond|past|both ways|inward|outside|like|about (?:what|how|who))\\b',
  ]),
  row(examining, [`(?:at |for |the )?${facts}`, contrast, 'everything\\b']),
  // One's body
  row(equipping, [`(?:on )?${gear}`, `${own} own`]),
  // "Get noticed by recruiters" befalls one.
  row(
    'get',
    [contrast, 'to know your\\b', 'out of your\\b', 'over (?:it|yourself)\\b', state],
    /^[a-z]+(?:ed|en) by\b/,
  ),
  row('stay', [state], /^strong\b|(?:out there|everyone|folks|friends|all)$/),
  row('be', [
    '(?:the|an?) (?:[a-z]+ )?(?:change|person|one|kind|reason|voice|friend|leader|adult|human|neighbou?r)\\b',
    '(?:someone|on time|there for|on the (?:[a-z]+ )?side of|part of the (?:solution|change))\\b',
    'the [a-z]+ (?:you|who|that|they|others)\\b',
  ]),
  row('go', [
    'for a (?:walk|run)\\b',
    'to bed\\b',
    '(?:slowly|easy|deeper|outside|outdoors|all in|paperless|solar|electric|green|organic)\\b',
    degree,
    `(?:home and |out and |back and )?(?:do|talk to|read|study|learn) `,
  ]),
  // What one eats and wears
  row(choosing, [later(fare)]),
  row('go', [`(?:[a-z]+ly )?${fare}`]),
];

/** What belongs to the writer, or stands before the reader. */
const atHand = /^(?:[a-z]+ ){0,2}?(?:our|my|this|here|these|us|me|LINK|HANDLE)\b/;

/** Whether a directive advises, by its verb and the words after it (see `restOf`). */
export const advises = (verb: string, rest: string): boolean =>
  !atHand.test(rest) &&
  rows.some(({ verbs, about, not }) => verbs.has(verb) && about.test(rest) && !not?.test(rest));

/** Verbs that advise in these constructions only: "keep" and "take" say nothing by themselves. */
export const bound: ReadonlySet<string> = new Set(rows.flatMap(({ verbs }) => [...verbs]));
