import type { Sentence } from '../document';
import { restOf } from '../grammar';
import type { Word } from '../words';
import { type DeedKind, deedOf } from './deeds';
import { growthIn } from './growth';
import { isScore } from './quantities';
import type { Signal } from './signal';
import { audiences } from './works';

const self = new Set('i we my our us me celebrating thank thanks grateful'.split(' '));

/** "Our goal of 200 new members", "help us reach 500": not there yet. */
const isAim = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(at - 4, 0), at)
    .some(({ norm }) => /^(?:goal|goals|target|reach|need|want|until|get)$/.test(norm));

/** "He had 500 subs", "meeting thousands of fans", "900 other readers": somebody else's, met, or the reader's like. */
const isOthers = (words: readonly Word[], at: number) =>
  /^(?:other|fellow)$/.test(words[at + 1]?.norm ?? '') ||
  words
    .slice(Math.max(at - 4, 0), at)
    .some(({ norm }) =>
      /^(?:he|she|they|his|her|their|you|your|meet|met|meeting|like)$/.test(norm),
    );

/** "10,000 followers" of ours. */
export function numberSignals({ words }: Sentence): Signal[] {
  const joined = words.findIndex(
    ({ norm }, at) =>
      norm === 'join' &&
      words.slice(at + 1, at + 6).some((_word, further) => isScore(words, at + 1 + further)) &&
      words.slice(at + 2, at + 8).some((word) => audiences.has(word.norm)),
  );
  if (joined >= 0)
    return [{ kind: 'number', variant: 'numbers', from: joined, to: joined, weight: 1 }];
  const grown = growthIn(words);
  if (grown) return [grown];
  const tally = tallyIn(words);
  if (tally) return [tally];
  if (!words.some(({ norm }) => self.has(norm))) return [];
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:[0-9][0-9.,]*[km]?\+?|thousands?|millions?)$/.test(words[at]?.norm ?? '')) continue;
    for (let to = at + 1; to < words.length && to <= at + 3; to++) {
      if (!audiences.has(words[to]?.norm ?? '') || isAim(words, at) || isOthers(words, at))
        continue;
      return [{ kind: 'number', variant: 'numbers', from: at, to, weight: 1 }];
    }
    if (
      /^(?:teams|companies|people|organi[sz]ations|families|schools|brands)$/.test(
        words[at + 1]?.norm ?? '',
      ) &&
      [2, 3].some((gap) => /^(?:use|trust|love|rely|have)$/.test(words[at + gap]?.norm ?? ''))
    )
      return [{ kind: 'number', variant: 'numbers', from: at, to: at + 1, weight: 0.7 }];
    if (
      /^(?:people|others|readers|entrepreneurs|professionals)$/.test(words[at + 1]?.norm ?? '') &&
      /\b(?:join|help|teach|show|with)(?:ed|ing|s)? $/.test(
        `${restOf([...words], Math.max(at - 3, 0), Math.min(at, 3))} `,
      )
    )
      return [{ kind: 'number', variant: 'numbers', from: at, to: at + 1, weight: 0.8 }];
  }
  return [];
}

const worked: ReadonlySet<DeedKind> = new Set(['care', 'make', 'author', 'run', 'launch']);
const handedOut =
  /^(?:knocked|served|handed|given|sent|adopted|treated|reached|baked|cooked|cleared|visited)$/;

/** "41,000 parcels handed out", "200 trees were planted": much has been done, whoever did it. */
function tallyIn(words: readonly Word[]): Signal | undefined {
  for (let at = 0; at < words.length; at++) {
    // "Phillips 66" counts nothing.
    if (!isScore(words, at) || words[at - 1]?.tags.has('ProperNoun')) continue;
    for (let to = at + 1; to < words.length && to <= at + 6; to++) {
      const { norm, tags } = words[to] as Word;
      const deed = deedOf(norm);
      const done = handedOut.test(norm) || (deed?.form === 'past' && worked.has(deed.kind));
      if (done && words[to + 1]?.norm !== 'by')
        return { kind: 'number', variant: 'numbers', from: at, to, weight: 0.6, lacks: 'owner' };
      if (
        /^(?:not|could|would|should|must|can|to|who|that)$/.test(norm) ||
        /[,.;:!?]/.test(words[to]?.after ?? '') ||
        (tags.has('Verb') && !/^(?:were|have|been|are)$/.test(norm))
      )
        break;
    }
  }
  return undefined;
}
