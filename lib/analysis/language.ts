import { detect } from 'tinyld/light';
import { humps } from './masks/tags';
import { wordSet } from './word-class';

/** Units of a draft that are looked at: enough to know a language by, and the same cost for any length. */
const sampleLength = 600;

/** Words of posts that the parser's lexicon lacks. */
const posted = wordSet(
  `donate tickets subscribe rsvp rt dm dms pls plz thx newsletter hashtag tweet retweet app apps repost sub subs
  reminder y'all yall vote readers followers congrats kudos lol omg wow yikes`,
);

/** Small words that hold sentences together in English and are written so in no other language. */
const binding = wordSet(
  "the my your our and this that with from were they what who how why would been about after their which because its you i'm it's don't",
);

/**
 * Small words of the languages that are written most beside English in our letters, but for those that are English
 * words as well ("die", "war", "man"): a language is known by them, however few words there are.
 */
const foreign = wordSet(
  `der das und ist nicht ein eine einen mit für von zu auf wir sie ich im dem bitte jetzt unser unsere bei zum zur wer sind
  le la les des du une et est pour avec sur nous vous votre notre que qui dans au en
  los las un y es por con para del de una se nos tu hay
  em na da os não nao um uma seu sua e o
  gli di che per della sono al sul ora è
  het een voor aan niet zijn ik dat nu ons wij
  och att det på är som til og av vi från har hvad
  nie jest się nas ve bir az van ini dan yang di sudah ang sa ng kayo hai aur ko ka ki kwa ya nyt`,
);

/** From this balance of English over foreign words on a draft is English; under the last one it is not. */
const surely = 0.6;
/** Names and things that no lexicon has are foreign to no language: without a foreign small word half is enough. */
const surelyUnmixed = 0.45;
const hardly = 0.15;
/** From this share of binding words on a draft is English though its nouns are in no lexicon. */
const bound = 0.25;

/**
 * Whether a masked draft is (confidently) English. Other languages are left alone: a rule for English would only
 * make noise. The parser's lexicon and the small words decide the clear cases, also the short ones ("Join us tonight")
 * for which a detector by letters has too little to go by; that detector decides between. Capitals say nothing: a
 * headline or a shout has them everywhere. Text without a word is not judged.
 *
 * @param knows whether the parser's English lexicon has a word (in lower case).
 */
export function isEnglish(masked: string, knows: (word: string) => boolean): boolean {
  const sample = plainSample(masked);
  const words = wordsOf(sample);
  if (words.length === 0 || isOtherScript(sample)) return false;
  const isOurs = (word: string) => posted.has(word) || knows(word) || stemsOf(word).some(knows);
  const share = (is: (word: string) => boolean) => words.filter(is).length / words.length;
  const mixed = share((word) => foreign.has(word));
  const balance = share((word) => !foreign.has(word) && isOurs(word)) - mixed;
  if (balance >= (mixed > 0 ? surely : surelyUnmixed)) return true;
  if (balance < hardly) return false;
  return share((word) => binding.has(word)) >= bound || detect(words.join(' ')) === 'en';
}

/** The words of which one can be a form: "dogs", "planted", "raising", "nearly". */
function stemsOf(word: string): string[] {
  const stem = /^(.{3,})(?:'s|e?s|e?d|ing|ly|er)$/.exec(word)?.[1];
  return stem ? [stem, `${stem}e`, word.slice(0, -1), word.replace(/ies$/, 'y')] : [];
}

/** The words in lower case; those of a tag one by one ("#JoinUs" holds two). */
const wordsOf = (sample: string): string[] =>
  sample
    .replace(humps, ' ')
    .toLowerCase()
    .match(/[aieoy](?![\p{L}\p{M}'])|\p{L}[\p{L}\p{M}']+/gu) ?? [];

/** Whether too many letters are of another script. */
function isOtherScript(sample: string): boolean {
  const others = sample.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0;
  return others > 0 && others / (sample.match(/\p{L}/gu)?.length ?? 1) > 0.3;
}

function plainSample(masked: string): string {
  return masked
    .slice(0, sampleLength)
    .replace(/[\s\uE000-\uE005]+/g, ' ')
    .trim();
}
