import type { Analysis } from '@/lib/analysis/finding';
import type { Draft } from '@/lib/draft/draft';
import { decide } from './gate';
import type { Policy } from './policy';
import type { Heard } from './quiet';
import type { Relationships } from './relationship';
import type { Verdict } from './verdict';

/** What is told of a draft: the findings that the policy lets be heard, and the verdict. */
export interface Judged extends Analysis {
  verdict: Verdict;
  /** Whether the policy lets a person keep the text of a held ask. */
  mayPark: boolean;
}

/** The judgement of a draft that has been read, by the record as it stands at `now` (epoch milliseconds). Pure. */
export function judgementOf(
  draft: Draft,
  { policy, heard: { gate, findings } }: { policy: Policy; heard: Heard },
  relationships: Relationships,
  now: number,
): Judged {
  const { strongestAsk } = gate;
  const verdict = decide(draft, { findings, strongestAsk }, relationships, policy, now);
  return { ...gate, findings, verdict, mayPark: policy.retention.keepParkedTexts };
}
