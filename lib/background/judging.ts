import type { Analysis } from '@/lib/analysis/finding';
import type { Draft } from '@/lib/draft/draft';
import type { Judgement } from '@/lib/messaging';
import { judged } from '@/lib/policy/judge';
import { peopleOf } from '@/lib/policy/people';
import type { Policy } from '@/lib/policy/policy';
import type { Relationships } from '@/lib/policy/relationship';
import { relationshipsOf } from '@/lib/touches/relationships';
import { sentBefore } from './sent-before';
import type { World } from './world';

/** What the rules and the fingerprints of sent messages say of a draft, before the policy. */
async function analyze(world: World, draft: Draft, addressed: boolean): Promise<Analysis> {
  const { surface, text, account } = draft;
  const [analyzer, repeated] = await Promise.all([world.loadAnalyzer(), sentBefore(world, draft)]);
  const analysis = analyzer.analyze(text, {
    surface,
    addressed,
    ...(account === undefined ? {} : { account }),
  });
  if (!repeated || !analysis.judged) return analysis;
  // Within a rule findings do not overlap, and an unfilled field is worse than a repeated message.
  const sameRule = analysis.findings.filter(({ rule }) => rule === repeated.rule);
  if (sameRule.some(({ whole }) => !whole)) return analysis;
  const others = analysis.findings.filter((finding) => !sameRule.includes(finding));
  return { ...analysis, findings: [repeated, ...others] };
}

/** What the gate is told of the record for a draft. */
function relationshipsFor(
  world: World,
  draft: Draft,
  { counting }: Policy,
): Promise<Relationships> {
  const ids = [...peopleOf(draft).keys()];
  return relationshipsOf(world.store, ids, { site: draft.site, counting, now: world.now() });
}

/** Findings and verdict for a draft. Nothing of it is kept. */
export async function judge(world: World, draft: Draft): Promise<Judgement> {
  const people = peopleOf(draft);
  const [analysis, { policy, relationships }] = await Promise.all([
    analyze(world, draft, people.size > 0),
    world.policy().then(async (policy) => ({
      policy,
      relationships: await relationshipsFor(world, draft, policy),
    })),
  ]);
  return judged(analysis, draft, relationships, policy, world.now());
}
