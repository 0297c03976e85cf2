import { restOf } from '../grammar';
import type { Word } from '../words';
import { honours } from './deeds';
import { honourNouns } from './light-verbs';
import type { Predicate } from './predicate';
import type { Signal } from './signal';
import type { Subject } from './subjects';

/** What is said of the writer's side, by others or as if by them: "we are the largest", "we were named …". */
export function honourSignal(
  words: readonly Word[],
  from: number,
  who: Subject['who'],
  { at, be }: Predicate,
): Signal | undefined {
  const norm = words[at]?.norm ?? '';
  const award = (weight: number, inAnswer = weight): Signal => ({
    kind: 'deed',
    variant: 'award',
    from,
    to: at,
    weight,
    inAnswer,
  });
  const top = be ? topOf(words, at) : undefined;
  if (top !== undefined) return { ...award(who === 'dropped' ? 0 : 0.9), to: top };
  if (!honours.has(norm)) return undefined;
  // "Riverbank named employer of the year", unlike "Riverbank named Ida Berg its head".
  if (who === 'name' && !be) return isRanked(words, at) ? award(0.9, 0.6) : undefined;
  // "Honoured to …" is a feeling, "honoured by …" is an honour.
  const felt = /^honou?red$/.test(norm) && /^(?:to|and|that)$/.test(words[at + 1]?.norm ?? '');
  // "Named after a ferryman"
  const called = norm === 'named' && /^(?:after|for|in)$/.test(words[at + 1]?.norm ?? '');
  if (felt || called || !(be || who === 'dropped')) return undefined;
  const prized = words.slice(at + 1, at + 6).some((word) => honourNouns.has(word.norm));
  const ofDropped =
    prized || isOfYear(words, at) || isBest(words, at) ? 1 : isRanked(words, at) ? 0.9 : ofLabel;
  const weight = who === 'dropped' ? ofDropped : ofHonour(norm);
  return award(weight, weight * 0.8);
}

/** "Featured: …" without a subject may be a label. */
const ofLabel = 0.6;
/** "We are invited" may be just that. */
const ofHonour = (norm: string) => (/^(?:invited|included|accepted)$/.test(norm) ? 0.6 : 1);

/** "Named among the best", "honoured by the town", "voted coach of the year". */
const isRanked = (words: readonly Word[], at: number) =>
  /^(?:today |tonight |just )?(?:one|among|a|an|the|to|as|best|most|top|in|by)\b/.test(
    restOf([...words], at + 1, 2),
  ) || isOfYear(words, at);
/** "Named one of the best …" */
const isBest = (words: readonly Word[], at: number) =>
  /^(?:as )?(?:one of|among|the|a)\b.*\b(?:best|most|top|leading|finest)\b/.test(
    restOf([...words], at + 1, 6),
  );
const isOfYear = (words: readonly Word[], at: number) =>
  /\bof the (?:year|month|week|decade)\b/.test(restOf([...words], at + 1, 6));

/** "We are the first / the largest / among the best": where the rank ends. */
function topOf(words: readonly Word[], at: number): number | undefined {
  for (let index = at; index < words.length && index < at + 5; index++) {
    const word = words[index] as Word;
    if (
      /^(?:first|only|largest|leading|biggest|oldest|fastest|best|top|number|no)$/.test(word.norm)
    )
      return /^(?:the|among|one)$/.test(words[at]?.norm ?? '') &&
        !/^(?:fan|fans|supporter|critic)$/.test(words[index + 1]?.norm ?? '')
        ? index + (word.after === ' ' && words[index + 1]?.tags.has('Noun') ? 1 : 0)
        : undefined;
    if (/[,.;:!?]/.test(word.after)) return undefined;
  }
  return undefined;
}
