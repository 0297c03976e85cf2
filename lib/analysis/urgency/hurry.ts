import { fast, type Pressure, pressuresOf } from './pressure';

/** Being told to be quick: "hurry up and wait", "hurry home" are said of something else. */
const haste = [
  '^(?:please |so |and |but )?(?:hurry\\b(?! (?:home|back|up and))|be (?:quick|fast)\\b)|^(?:EMOJI )*quick(?:ly)?$|(?<!in a |no )\\bhurry(?: up)?(?:$| (?:guys|people|folks|everyone|everybody|all)$| and (?:order|grab|get (?:your|in)|book|buy|sign|shop|register|enter|give|donate|vote|join|apply|claim))',
  `^(?:EMOJI |please |so |and )*act (?:${fast}|now)\\b`,
  '^(?:please |can you |could you |will you |so |and )*rush (?:a|an|your|in|MONEY|us|over|whatever|any)\\b|\\b(?:can|could|will|please) (?:you )?(?:please )?rush\\b',
];
/** Not to wait, not to miss it. */
const noDelay = [
  '\\b(?:do not|never|dont|not want to) (?:miss (?:out|your chance|this chance|this opportunity)|pass up (?:on )?(?:your|this) (?:chance|opportunity))\\b',
  "\\b(?:do not|dont|can not|cannot|can't) (?:afford to )?(?:wait(?! to| for)|delay|leave it (?:too|so) late|waste (?:a|any|another) (?:single )?(?:second|minute|moment|time))\\b",
];
const delayed = [
  '\\bdo not let (?:this|these|it|them|your) (?:[a-z]+ ){0,2}(?:get away|slip|pass (?:you )?by|expire|go to waste)\\b',
  '\\bwait no (?:more|longer)\\b|\\bmissing out on\\b',
  '(?<!\\b(?:to|must|will|can|should|would|not) )\\bbe quick\\b|\\bthis (?:one )?is (?:very |really |so )?urgent\\b|\\bto avoid disappointment\\b',
];
/** The need is urgent: "urgent repairs" are an adjective's, and a desperate need may last. */
const need = [
  '\\b(?:we|i|still|they) (?:[a-z]+ )?urgently need|\\burgently need your|^urgently need',
  '^(?:[a-z]+ ){0,2}urgent (?:need|request|appeal|call|action needed)\\b|\\burgent action needed|^(?:[a-z]+ ){0,3}(?:this is |this i?s)urgent\\b',
  '^urgent(?:$| (?:we|i|you|please|help|only|today|last|final|donate|give|sign|the|this|your|our|[0-9]))',
  '\\bneed you now\\b|\\bcritical (?:hours|deadline)|\\b(?:are|is) critical$',
];

export const hurry: readonly Pressure[] = pressuresOf('hurry', {
  strong: [...haste, ...noDelay, ...need],
  weak: delayed,
});

/** "Right now" belongs to the ask that it hurries: "everyone reading this right now" hurries nobody. */
export const withAsk: Pressure = {
  variant: 'hurry',
  pattern:
    /(?<!\b(?:reading|seeing|watching|doing|happening|is|are|going|living|need|needs|have|has) (?:this |it |that |on )?)\b(?:right away|right now(?! more than)|immediately|asap|quickly|sharpish|as soon as possible|without delay|this instant|this minute)\b/,
};
