import type { Analysis } from '@/lib/analysis/finding';
import type { Addressee, Draft } from '@/lib/draft/draft';
import type { Judgement } from '@/lib/messaging';
import { judgementOf } from '@/lib/policy/judge';
import { peopleOf } from '@/lib/policy/people';
import type { Policy } from '@/lib/policy/policy';
import { type Heard, hear } from '@/lib/policy/quiet';
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

/** What can be said of a draft before the record is asked: the slow part. */
export interface Reading {
  policy: Policy;
  heard: Heard;
  /** The people it is a touch with, by `personId`. */
  people: ReadonlyMap<string, Addressee>;
}

/** Reads a draft with the rules, as the policy wants them heard. Nothing of it is kept. */
export async function readDraft(world: World, draft: Draft): Promise<Reading> {
  const people = peopleOf(draft);
  const [analysis, policy] = await Promise.all([
    analyze(world, draft, people.size > 0),
    world.policy(),
  ]);
  return { policy, heard: hear(analysis, draft, policy), people };
}

/** Findings and verdict for a draft. Nothing of it is kept. */
export async function judge(world: World, draft: Draft): Promise<Judgement> {
  const [reading, relationships] = await Promise.all([
    readDraft(world, draft),
    world.policy().then(({ counting }) => {
      const ids = [...peopleOf(draft).keys()];
      return relationshipsOf(world.store, ids, { site: draft.site, counting, now: world.now() });
    }),
  ]);
  return judgementOf(draft, reading, relationships, world.now());
}
