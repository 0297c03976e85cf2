import type { Analysis } from '@/lib/analysis/finding';
import { type Addressee, type Draft, personId } from '@/lib/draft/draft';
import { peopleOf } from './people';
import type { Policy } from './policy';
import type { Relationships } from './relationship';
import type { Level, Standing, Verdict, VerdictReason } from './verdict';

export type { Audience, Mark, Relationship, Relationships } from './relationship';

/** Where a person stands before this contact. */
function standingOf(addressee: Addressee, known: Relationships, { ask }: Policy): Standing {
  const touches = known.people.get(personId(addressee))?.touches ?? 0;
  const contact = touches + 1;
  return {
    addressee,
    touches,
    contact,
    opensAt: ask.fromContact,
    open: contact >= ask.fromContact,
  };
}

/** Whether the words go to this person: a quote's go to the audience. */
const isAsked = ({ role }: Addressee): boolean => role !== 'quoted';

/** Who decides comes first: those spoken to before those quoted, then the least earned. */
const leastEarnedFirst = (one: Standing, other: Standing): number =>
  Number(isAsked(other.addressee)) - Number(isAsked(one.addressee)) || one.touches - other.touches;

/** What an ask comes to, apart from the findings beside it. */
function judgeAsk(
  strength: 'soft' | 'hard',
  surface: Draft['surface'],
  asked: readonly Standing[],
  policy: Policy,
): { level: Level; reasons: VerdictReason[] } {
  const [least] = asked;
  if (!least) {
    // A message has one reader, even if the page does not say who: there is no count to hold it to.
    const reason = surface === 'message' ? 'uncertain-identity' : 'public-ask';
    return { level: 'nudge', reasons: [reason] };
  }
  const early = asked.filter(({ open }) => !open);
  const doubtful = asked.some(({ addressee }) => !addressee.certain);
  const uncertainty: VerdictReason[] = doubtful ? ['uncertain-identity'] : [];
  if (early.length === 0) return { level: doubtful ? 'nudge' : 'clear', reasons: uncertainty };
  const held = strength === 'hard' || policy.ask.holds === 'any';
  return {
    level: held ? policy.ask.enforcement : 'nudge',
    reasons: [held ? 'too-early' : 'soft-ask-early', ...uncertainty],
  };
}

/**
 * The gate: what the policy says of a draft, with the numbers behind it. Pure.
 *
 * An ask to people may go out when this contact with the least earned of them is at least the policy's
 * `fromContact`; an ask to the audience only gets a hint; a pointer ("read more") is no ask here.
 */
export function decide(
  draft: Draft,
  analysis: Pick<Analysis, 'findings' | 'strongestAsk'>,
  relationships: Relationships,
  policy: Policy,
): Verdict {
  const standings = [...peopleOf(draft).values()]
    .map((addressee) => standingOf(addressee, relationships, policy))
    .sort(leastEarnedFirst);
  const ask = analysis.strongestAsk;
  const { enforcement } = policy.ask;
  const hinted: Level = analysis.findings.length > 0 ? 'nudge' : 'clear';
  if (ask === 'none' || ask === 'pointer') {
    return { level: hinted, reasons: [], standings, ask, enforcement };
  }
  const asked = standings.filter(({ addressee }) => isAsked(addressee));
  const { level, reasons } = judgeAsk(ask, draft.surface, asked, policy);
  return { level: level === 'clear' ? hinted : level, reasons, standings, ask, enforcement };
}
