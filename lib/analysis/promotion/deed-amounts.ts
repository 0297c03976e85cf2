import { restOf } from '../grammar';
import type { Word } from '../words';
import { type DeedKind, deedOf } from './deeds';
import { namesMany, namesSum } from './quantities';
import { workOf } from './works';

/** What it adds that many are counted. */
export const many = 0.5;
const further = 0.3;

/** How much was done, for how long, for whom and what for: 0 to about 1.4. */
export function amountOf(words: readonly Word[], at: number, kind: DeedKind): number {
  let amount = 0;
  if (manyOf.has(kind) && namesMany(words, at)) amount += many;
  else if (lasts(words, at)) amount += further;
  if (kind !== 'show' && isChained(words, at)) amount += further;
  if (kind === 'care' && words[at + 1]?.tags.has('Person')) amount += further;
  if (isLandmark(words, at)) amount += many + 0.1;
  if (milestones.test(words[at]?.norm ?? '') && hasNumber(words, at)) amount += further;
  return amount;
}

const manyOf: ReadonlySet<DeedKind> = new Set(['care', 'make', 'run', 'merit', 'author']);

/** "Hired my tenth employee", "shipped our 500th order". */
const isLandmark = (words: readonly Word[], at: number) =>
  words
    .slice(at + 1, at + 5)
    .some(
      ({ tags, norm }, index) =>
        (tags.has('Ordinal') || /^(?:\d+(?:st|nd|rd|th)|[a-z]+(?:dth|ionth))$/.test(norm)) &&
        [at + index - 1, at + index].some((own) => /^(?:my|our)$/.test(words[own]?.norm ?? '')),
    );

/** "We hit 10k", "we passed the 5,000 mark". */
const milestones = /^(?:hit|hits|hitting|reach|cross|pass|surpass|top|break|broke)/;
const hasNumber = (words: readonly Word[], at: number) =>
  words.slice(at + 1, at + 4).some(({ norm }) => /^\d[\d.,]*(?:k|m|\+)?$/.test(norm));

/** "… every day for 500 days". */
const lasts = (words: readonly Word[], at: number) =>
  /\bfor (?:over |more than |almost |the last |the past )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) (?:straight |consecutive )?(?:days|weeks|months|years|decades)\b/.test(
    restOf([...words], at + 1, 10),
  );

/** "I worked with them to secure the funds": what it was done for is a deed as well. */
export const isChained = (words: readonly Word[], at: number) =>
  words
    .slice(at + 1, at + 9)
    .some(
      ({ norm }, index) =>
        norm === 'to' && deedOf(words[at + 2 + index]?.norm ?? '')?.form === 'base',
    );

/** Whether what is done has a work or a sum for its object: 0 or more. */
export const worksOf = (
  words: readonly Word[],
  at: number,
  subject: number,
  kind: DeedKind,
): number =>
  (makes.has(kind) && words[at + 2]?.norm !== 'same' && namesWork(words, at, subject)) ||
  (kind === 'author' && treats.has(words[at + 1]?.norm ?? '')) ||
  namesSum(words, at)
    ? further
    : 0;

const makes: ReadonlySet<DeedKind> = new Set(['author', 'make', 'run', 'launch', 'care']);

/** "… wrote a piece", "… built the first app": what is made can be shown. */
const namesWork = (words: readonly Word[], verb: number, subject: number) =>
  isNamed(words, verb + 1) ||
  isShown(words, verb + 1) ||
  [...words.slice(Math.max(subject - 2, 0), subject), ...objectOf(words, verb)].some(
    ({ norm }) => (workOf(norm)?.weight ?? 0) > 0.5,
  );

/** The words after a verb, up to what belongs to somebody else: "I finished | Ana Ruiz's novel". */
function objectOf(words: readonly Word[], verb: number): Word[] {
  const object = words.slice(verb + 1, verb + 8);
  const others = object.findIndex(
    ({ norm, tags }) =>
      /^(?:his|her|their|your|its)$/.test(norm) ||
      (norm.endsWith("'s") && tags.has('Possessive') && tags.has('ProperNoun')),
  );
  return others < 0 ? object : object.slice(0, others);
}

/** "I drew this", "we made our own": something to look at. */
const isShown = (words: readonly Word[], at: number) =>
  words[at]?.norm === 'these' ||
  (words[at]?.norm === 'this' &&
    (words[at + 1]?.norm === 'one' || !words[at + 1]?.tags.has('Noun'))) ||
  (/^(?:my|our)$/.test(words[at]?.norm ?? '') && words[at + 1]?.norm === 'own');

/** "We built Tally": a name of its own, of no person and no place. */
const isNamed = (words: readonly Word[], at: number) => {
  const tags = words[at]?.tags;
  return (
    tags?.has('ProperNoun') === true &&
    !['Person', 'Place', 'Organization', 'Acronym', 'Date'].some((tag) => tags.has(tag))
  );
};

/** "I wrote about …", "we wrote up how …", unlike "I wrote to them". */
const treats = new Set('about on up how why down'.split(' '));
