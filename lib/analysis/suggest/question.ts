import { type Document, perSentence, type Sentence } from '../document';
import { plainOf } from '../rule';
import { topicOf } from './topic';

/** What a draft does, as far as its opening question depends on it. */
interface Occasion {
  /** Of some sentence of the draft, as patterns read it. */
  sign: RegExp;
  /** The sign counts in the first sentence only. */
  opening?: true;
  /** With what the draft is about, when that is clear; undefined: no question would be right. */
  ask: ((topic: string | undefined) => string) | undefined;
}

/** In order: the first that a draft shows decides. */
const occasions: readonly Occasion[] = [
  {
    // A question to the readers under a condolence would be crass.
    sign: /\b(?:rip|rest in peace|condolences|mourn\w*|grie(?:f|ve|ving)|passed away|(?:his|her|their|the) (?:passing|deaths?)|died|killed|murder\w*|massacres?|shootings?|suicides?|victims?|tragic\w*|tragedy|tragedies|heartbroken|heartbreaking|funeral|in (?:loving )?memory|lost (?:his|her|their) li(?:fe|ves)|(?:gave|lay|laid|sacrificed) (?:down )?(?:his|her|their) li(?:fe|ves)|ultimate sacrifice|lost to|we remember|remembering|saddened|sad news|unimaginable|terrible loss|thoughts and prayers|cancer|abortions?|rape\w*|genocide|holocaust|terror\w*)\b/,
    ask: undefined,
  },
  {
    sign: /\b(?:stay safe|evacuat\w+|shelter in place|take shelter|(?:storm|tornado|hurricane|flood|fire|weather|boil water|air quality) (?:watch|warning|warnings|advisory|alert)|severe (?:thunder)?(?:storms?|weather))\b/,
    ask: () => 'Is everyone around you safe?',
  },
  {
    sign: /\b(?:birthday|anniversary)\b/,
    opening: true,
    ask: () => 'Who else is celebrating?',
  },
  {
    sign: /^(?:(?:EMOJI|TAG|LINK|HANDLE|a|very|wishing (?:you|everyone|all)) )*(?:happy|merry|blessed) (?!to|that|with|about|for)/,
    opening: true,
    ask: () => 'How are you spending the day?',
  },
  {
    sign: /^(?:(?:EMOJI|TAG|a|so|many|huge|big|very|our|well) )*(?:congrat\w*|kudos|hats off|well done|bravo)\b/,
    opening: true,
    ask: () => 'Who else should we be cheering for?',
  },
  {
    sign: /^(?:(?:EMOJI|TAG|a|so|many|huge|big|very|our|special) )*(?:thanks|thank you|thankful|grateful)\b/,
    opening: true,
    ask: () => 'Who would you like to thank?',
  },
  {
    sign: /\b(?:interview\w*|hearing|panel|debates?|webinar|livestream|live ?stream|podcast|town ?hall|press conference|q&a|fireside|testif\w+|going live|live (?:at|on|now))\b/,
    ask: () => 'What would you ask?',
  },
  {
    sign: /\b(?:should|must|ought|need(?:s|ed)? to|ha(?:s|ve) to|wrong|unacceptable|shameful|disgrac\w+|outrag\w+|fail(?:s|ed|ing|ure)?|lie[sd]?|lying|refus\w+|oppos\w+|we demand|deserves?|never again|enough is enough|crisis|threat\w*|it is time|instead of|too (?:many|much|long|few|little))\b/,
    ask: (topic) => (topic ? `Where do you stand on ${topic}?` : 'Do you see it differently?'),
  },
  {
    sign: /(?:^|[.!] )(?:(?:EMOJI|TAG|today|yesterday|tonight|tomorrow|last \w+|this \w+|and|so|now|then) )*(?:i|we|our|my)\b|\b(?:we|i) (?:have|are|am|just|will|had|were|was)\b/,
    ask: (topic) => `What would you like to know about ${topic ?? 'it'}?`,
  },
];

/** The first occasion that a sentence shows, as an index; by itself, and as the first of its draft. */
const shownBy = perSentence((sentence: Sentence): { anywhere: number; opening: number } => {
  const text = plainOf(sentence);
  const first = (counts: (occasion: Occasion) => boolean) => {
    const at = occasions.findIndex((one) => counts(one) && one.sign.test(text));
    return at < 0 ? occasions.length : at;
  };
  return { anywhere: first(({ opening }) => !opening), opening: first(() => true) };
});

/**
 * A question that could open a conversation under a post, by what the post does and is about, in its language;
 * undefined where none would be right, as under a condolence.
 */
export function openingQuestion(draft: Document): string | undefined {
  const shown = draft.sentences.map(({ sentence }, index) =>
    index === 0 ? shownBy(sentence).opening : shownBy(sentence).anywhere,
  );
  const occasion = occasions[shown.reduce((first, at) => Math.min(first, at), occasions.length)];
  if (occasion) return occasion.ask?.(topicOf(draft));
  const topic = topicOf(draft);
  return topic ? `What do you think of ${topic}?` : 'What do you make of it?';
}
