import type { Analysis, Finding } from '@/lib/analysis/finding';
import type { Draft } from '@/lib/draft/draft';
import { decide } from './gate';
import type { Policy } from './policy';
import { hear } from './quiet';
import type { Relationships } from './relationship';
import type { Verdict } from './verdict';

/** What the rules and the record say of a draft, under a policy. */
export interface Judged extends Analysis {
  /** What is told; the rest of the analysis is what the gate goes by. */
  findings: Finding[];
  verdict: Verdict;
  /** Whether the policy lets a person keep the text of a held ask. */
  mayPark: boolean;
}

/** Findings and verdict for a draft. `now` in epoch milliseconds. */
export function judged(
  analysis: Analysis,
  draft: Draft,
  relationships: Relationships,
  policy: Policy,
  now: number,
): Judged {
  const { gate, findings } = hear(analysis, draft, policy);
  const { strongestAsk } = gate;
  const verdict = decide(draft, { findings, strongestAsk }, relationships, policy, now);
  return { ...gate, findings, verdict, mayPark: policy.retention.keepParkedTexts };
}
