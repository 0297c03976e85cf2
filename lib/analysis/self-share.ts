import type { Sentence } from './document';
import { perSentence } from './document';

/** How many pronouns of a sentence point at the writer, and how many at the reader or others. */
export interface Pronouns {
  self: number;
  others: number;
}

const self = new Set('i me my mine myself we us our ours ourselves'.split(' '));
const others = new Set(
  'you your yours yourself yourselves they them their theirs themselves u ur'.split(' '),
);

export const pronounsIn = perSentence((sentence: Sentence): Pronouns => {
  const count = { self: 0, others: 0 };
  for (const { norm } of sentence.words) {
    if (self.has(norm)) count.self++;
    else if (others.has(norm)) count.others++;
  }
  return count;
});

/** Share of the writer's pronouns, 0..1; undefined without any. */
export function selfShareOf(counts: Pronouns[]): number | undefined {
  let mine = 0;
  let all = 0;
  for (const count of counts) {
    mine += count.self;
    all += count.self + count.others;
  }
  return all === 0 ? undefined : mine / all;
}
