import type { Pressure } from './pressure';

/** Being told to be quick. */
export const hurry: readonly Pressure[] = [
  {
    variant: 'hurry',
    pattern:
      /^(?:please |so |and |but )?(?:hurry\b(?! (?:up and wait|home))|be (?:quick|fast)\b)|^(?:EMOJI )*quick(?:ly)?$|(?<!in a |no )\bhurry(?: up)?(?:,| and(?! wait)|$)/,
  },
  {
    variant: 'hurry',
    pattern:
      /^(?:EMOJI |please |so |and )*act (?:fast|quickly|now)\b|\b(?:(?:do not|never|dont|not want to) (?:miss (?:out|your chance|this chance|this opportunity)|pass up (?:on )?(?:your|this) (?:chance|opportunity))|(?:do not|dont|can not|cannot|can't) (?:afford to )?(?:wait(?! to| for)|delay|waste (?:a|any|another) (?:single )?(?:second|minute|moment|time)))\b/,
  },
  {
    variant: 'hurry',
    pattern: /\bwait no (?:more|longer)\b|\bwhat are you waiting for\b|\bmissing out on\b/,
    weak: true,
  },
  {
    variant: 'hurry',
    pattern:
      /\b(?:we|i|still|they) (?:[a-z]+ )?(?:urgently|desperately) need|\b(?:urgently|desperately) need your|^(?:urgently|desperately) need|^(?:[a-z]+ ){0,2}urgent (?:need|request|appeal|call|action needed)\b|\burgent action needed|^(?:[a-z]+ ){0,3}(?:this is |this i?s)urgent\b|^urgent\b|\bneed you now\b|\bcritical (?:hours|deadline|moment)|\b(?:are|is) critical$/,
  },
  {
    variant: 'hurry',
    pattern:
      /^(?:please |can you |could you |will you |so |and )*rush (?:a|an|your|in|MONEY|us|over|whatever|any)\b|\b(?:can|could|will|please) (?:you )?(?:please )?rush\b/,
  },
];

/** "Right now" belongs to the ask that it hurries: "everyone reading this right now" hurries nobody. */
export const withAsk: Pressure = {
  variant: 'hurry',
  pattern:
    /(?<!\b(?:reading|seeing|watching|doing|happening|is|are|going|living|need|needs|have|has) (?:this |it |that |on )?)\b(?:right away|right now(?! more than)|immediately|asap|quickly|sharpish|as soon as possible|without delay|this instant|this minute)\b/,
};
