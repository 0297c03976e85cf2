import { detect } from 'tinyld/light';

/** Units of a draft that are looked at: enough to know a language by, and the same cost for any length. */
const sampleLength = 600;

/** Words of posts that the parser's lexicon lacks. */
const posted = new Set(
  "donate tickets subscribe rsvp rt dm dms pls newsletter hashtag tweet retweet app repost sub subs reminder y'all yall vote readers followers".split(
    ' ',
  ),
);

/** Words that hold sentences together in English and are written so in no other language. */
const binding = new Set(
  "the my your our and this that with from were they what who how why would been about after their which because its you i'm it's don't".split(
    ' ',
  ),
);
/** From this share of binding words on a draft is English though its nouns are in no lexicon. */
const bound = 0.25;

/** From this share of known words on a draft is English, and under the other one it is not. */
const surely = 0.6;
const hardly = 0.3;
/** A few words hold a name or a thing that no lexicon has. */
const fewWords = 5;
const surelyOfFew = 0.5;

/**
 * Whether a masked draft is (confidently) English. Other languages are left alone: a rule for English would only
 * make noise. The parser's lexicon decides the clear cases, also the short ones ("Join us tonight") for which a
 * detector by letters has too little to go by; that detector decides between. Text without a word is not judged.
 *
 * @param knows whether the parser's English lexicon has a word (in lower case).
 */
export function isEnglish(masked: string, knows: (word: string) => boolean): boolean {
  const sample = plainSample(masked);
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  if (words.length === 0) return false;
  if (isForeign(sample)) return false;
  const known = words.filter((word) => posted.has(word) || knows(word)).length / words.length;
  if (known >= (words.length <= fewWords ? surelyOfFew : surely)) return true;
  if (known < hardly) return false;
  const binds = words.filter((word) => binding.has(word)).length / words.length;
  return binds >= bound || detect(sample) === 'en';
}

/** Whether too many letters are of another script. */
function isForeign(sample: string): boolean {
  const others = sample.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  return others > 0 && others / (sample.match(/\p{L}/gu)?.length ?? 1) > 0.3;
}

function plainSample(masked: string): string {
  return masked
    .slice(0, sampleLength)
    .replace(/[\s\uE000-\uE005]+/g, ' ')
    .trim();
}
