import type { Analysis } from '@/lib/analysis/finding';
import { type Addressee, type Draft, personId } from '@/lib/draft/draft';
import { peopleOf } from './people';
import type { Policy } from './policy';
import type { Relationships } from './relationship';
import { isAsked, leastEarnedFirst, standingOf } from './standing';
import {
  type Level,
  type PublicStanding,
  type Standing,
  type Verdict,
  type VerdictReason,
  verdictReasons,
  type Wait,
} from './verdict';

/** The reason that each thing waited for gives a verdict. */
const reasonFor: Record<Wait['for'], VerdictReason> = {
  'do-not-ask': 'do-not-ask',
  contacts: 'too-early',
  days: 'too-new',
  answer: 'no-answer',
  spacing: 'asked-lately',
  'ask-in-flight': 'ask-in-flight',
};

/** What an ask comes to, apart from the findings beside it. */
interface Outcome {
  level: Level;
  reasons: VerdictReason[];
  audience?: PublicStanding;
}

/** The people of a draft, each once: two names of one person (`id`) are one, by the first that is spoken to. */
function standingsOf(
  draft: Draft,
  { people }: Relationships,
  policy: Policy,
  now: number,
): Standing[] {
  const byPerson = new Map<string, Addressee>();
  for (const [id, addressee] of peopleOf(draft)) {
    const person = people.get(id)?.id ?? id;
    const known = byPerson.get(person);
    if (!known || (known.role === 'quoted' && addressee.role !== 'quoted')) {
      byPerson.set(person, addressee);
    }
  }
  return [...byPerson.values()]
    .map((addressee) => standingOf(addressee, people.get(personId(addressee)), policy, now))
    .sort(leastEarnedFirst);
}

/** An ask that goes to the audience: so many posts have to give before one asks. */
function judgePublicAsk({ audience }: Relationships, { publicPosts }: Policy): Outcome {
  const { givesPerAsk: needed, whenShort } = publicPosts;
  // A public ask that is on its way starts the count afresh.
  const gives = audience.asksInFlight > 0 ? 0 : audience.gives;
  if (gives >= needed) return { level: 'clear', reasons: [] };
  return { level: whenShort, reasons: ['public-ask'], audience: { gives, needed } };
}

/** An ask that goes to people: it is held when it comes too early for one of them. */
function judgePersonalAsk(
  strength: 'soft' | 'hard',
  asked: readonly Standing[],
  { ask }: Policy,
): Outcome {
  const doubtful = asked.some(({ addressee }) => !addressee.certain);
  const uncertainty: VerdictReason[] = doubtful ? ['uncertain-identity'] : [];
  const waits = asked.flatMap((standing) => standing.waits);
  if (waits.length === 0) return { level: doubtful ? 'nudge' : 'clear', reasons: uncertainty };
  // Who must not be asked must not be asked softly either.
  const forbidden = waits.some((wait) => wait.for === 'do-not-ask');
  if (strength === 'soft' && ask.holds === 'hard' && !forbidden) {
    return { level: 'nudge', reasons: ['soft-ask-early', ...uncertainty] };
  }
  const reasons = new Set<VerdictReason>(waits.map((wait) => reasonFor[wait.for]));
  return {
    level: ask.enforcement,
    reasons: [...verdictReasons.filter((reason) => reasons.has(reason)), ...uncertainty],
  };
}

function judgeAsk(
  strength: 'soft' | 'hard',
  draft: Draft,
  asked: readonly Standing[],
  relationships: Relationships,
  policy: Policy,
): Outcome {
  if (asked.length > 0) return judgePersonalAsk(strength, asked, policy);
  // A message has one reader, even if the page does not say who: there is no count to hold it to.
  if (draft.surface === 'message') return { level: 'nudge', reasons: ['uncertain-identity'] };
  return judgePublicAsk(relationships, policy);
}

/**
 * The gate: what the policy says of a draft, with the numbers behind it, at `now` (epoch milliseconds). Pure.
 *
 * An ask to people may go out when nothing is waited for with any of them: enough contacts (the one being written
 * counts), days, an answer, contacts since they were last asked, no other ask on its way, and nobody said not to ask.
 * An ask to the audience may go out after enough posts that gave; a pointer ("read more") is no ask here.
 */
export function decide(
  draft: Draft,
  analysis: Pick<Analysis, 'findings' | 'strongestAsk'>,
  relationships: Relationships,
  policy: Policy,
  now: number,
): Verdict {
  const standings = standingsOf(draft, relationships, policy, now);
  const ask = analysis.strongestAsk;
  const { enforcement, overrideWithReason } = policy.ask;
  const hinted: Level = analysis.findings.length > 0 ? 'nudge' : 'clear';
  const told = { standings, ask, enforcement };
  if (ask === 'none' || ask === 'pointer') {
    return { ...told, level: hinted, reasons: [], overridable: false, weighAtSend: false };
  }
  const asked = standings.filter(isAsked);
  const { level, ...why } = judgeAsk(ask, draft, asked, relationships, policy);
  return {
    ...told,
    ...why,
    level: level === 'clear' ? hinted : level,
    overridable: level === 'confirm' || (level === 'block' && overrideWithReason),
    weighAtSend: (asked.length > 0 ? enforcement : policy.publicPosts.whenShort) !== 'nudge',
  };
}
