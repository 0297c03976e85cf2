/** Stock phrases of replies, and what a person would say instead. Plain English Campaign (2009), The A to Z of alternative words, https://www.plainenglish.co.uk/files/alternative.pdf */
const plainWords: readonly { phrase: RegExp; instead: string }[] = [
  {
    phrase:
      /\bapologi[sz]e for (?:any|the) (?:inconvenience|trouble|delay)|\bsorry for (?:any|the) inconvenience/i,
    instead: 'I am sorry that this cost you time.',
  },
  {
    phrase: /\bsorry to hear (?:that|this|about)/i,
    instead: 'That should not have happened to you.',
  },
  {
    phrase:
      /\b(?:thank you|thanks) for (?:reaching out|contacting us|getting in touch|your message)/i,
    instead: 'Thank you for telling us.',
  },
  {
    phrase: /\b(?:thank you|thanks) for (?:your )?(?:feedback|comments?)/i,
    instead: 'I will pass your words on to the person who can change this.',
  },
  {
    phrase: /\b(?:do not|don't) hesitate to (?:contact|reach|get|call|write)/i,
    instead: 'Write to me here at any time.',
  },
  { phrase: /\brest assured/i, instead: 'Here is what happens next:' },
  { phrase: /\bat your earliest convenience/i, instead: 'When you can.' },
  {
    phrase: /\bwe (?:value|appreciate) your patience/i,
    instead: 'Thank you for bearing with us.',
  },
  {
    phrase: /\bwe (?:value|appreciate) your (?:business|support|loyalty)/i,
    instead: 'It is good to have you with us.',
  },
  {
    phrase: /\btake (?:this|that|it|these matters) (?:very )?seriously/i,
    instead: 'This matters, and here is what we are doing:',
  },
  {
    phrase: /\b(?:send|drop|shoot) us a (?:dm|note|message|pm)|\bdm us\b/i,
    instead: 'I will look into this myself. Could you send me the details in a message?',
  },
  {
    phrase: /\bhere to help\b|\bhappy to (?:help|assist)/i,
    instead: 'I will look into this myself.',
  },
  { phrase: /\bhope this helps/i, instead: 'Tell me if that does not do it.' },
  {
    phrase: /\bany (?:further|other|additional) (?:questions|concerns)/i,
    instead: 'Ask me if anything is unclear.',
  },
];

/** A plain sentence in place of the first stock phrase of a reply, in the reply's language; undefined without one. */
export function plainInstead(text: string): string | undefined {
  return plainWords.find(({ phrase }) => phrase.test(text))?.instead;
}
