import type { Draft } from '@/lib/draft/draft';
import type { Judgement } from '@/lib/messaging';
import { decide } from '@/lib/policy/gate';
import { peopleOf } from '@/lib/policy/people';
import { shownFindings, withoutQuietPhrases } from '@/lib/policy/quiet';
import { relationshipsOf } from '@/lib/touches/relationships';
import type { World } from './world';

/** Findings and verdict for a draft. Nothing of it is kept. */
export async function judge(world: World, draft: Draft): Promise<Judgement> {
  const people = peopleOf(draft);
  const [analyzer, relationships, policy] = await Promise.all([
    world.loadAnalyzer(),
    relationshipsOf(world.store, [...people.keys()]),
    world.policy(),
  ]);
  const { surface, text } = draft;
  const analysis = analyzer.analyze(text, { surface, addressed: people.size > 0 });
  const heard = withoutQuietPhrases(analysis, text, policy);
  const findings = shownFindings(heard.findings, policy);
  // A quiet phrase is a person's word that this is no ask; under `block` the policy does not take it.
  const { strongestAsk } = policy.ask.enforcement === 'block' ? analysis : heard;
  const verdict = decide(draft, { findings, strongestAsk }, relationships, policy);
  return { ...heard, findings, strongestAsk, verdict };
}
