import type { AskKind, AskStrength, MessageFunction, RuleId } from '@/lib/analysis/finding';
import type { AskRecord } from '@/lib/touches/records';
import type { Character } from './people';
import type { Random } from './random';

/** What has passed with somebody so far, as far as an ask depends on it. */
export interface Standing {
  touches: number;
  asks: number;
  sinceAsk: number;
}

export const nothingYet: Standing = { touches: 0, asks: 0, sinceAsk: 0 };

/** The default policy, said once more in the simplest words: the fifth contact, and four between two asks. */
export function mayAsk(
  { row: { mark } }: Character,
  { touches, asks, sinceAsk }: Standing,
): boolean {
  if (mark?.kind === 'do-not-ask') return false;
  if (mark?.kind === 'may-ask') return true;
  return touches + 1 >= 5 && (asks === 0 || sinceAsk >= 4);
}

/** What comes of a draft. `held` ones go on to be revised, sent anyway, parked or dropped. */
export type Outcome =
  | { sent: true; ask?: AskRecord; held?: 'revised' | 'overridden' }
  | { sent: false; held: 'parked' | 'dropped' };

const kinds: Partial<Record<AskKind, number>> = {
  donate: 34,
  attend: 20,
  volunteer: 16,
  petition: 12,
  share: 10,
  meet: 8,
};

export const kindOfAsk = (random: Random): AskKind =>
  random.weighted(kinds as Record<AskKind, number>);

/** How hasty the team is: much at the beginning, less as the year goes on, more in a campaign. */
const haste = (share: number, isCampaign: boolean) => (1 - 0.4 * share) * (isCampaign ? 3 : 1);

/** @param share how much of the year is over, 0 to 1 */
export function outcomeOf(
  who: Character,
  standing: Standing,
  { share, isCampaign }: { share: number; isCampaign: boolean },
  random: Random,
): Outcome {
  const ask = (strength: AskStrength, outcome: AskRecord['outcome']) => ({
    strength,
    kind: kindOfAsk(random),
    outcome,
  });
  if (mayAsk(who, standing)) {
    if (!random.chance(isCampaign ? 0.25 : 0.09)) return { sent: true };
    return { sent: true, ask: ask(random.chance(0.6) ? 'hard' : 'soft', 'earned') };
  }
  if (random.chance(0.03)) return { sent: true, ask: ask('soft', 'early') };
  if (!random.chance(0.16 * haste(share, isCampaign))) return { sent: true };
  const held = random.weighted({ revised: 44, overridden: 12, parked: 28, dropped: 16 });
  if (held === 'parked' || held === 'dropped') return { sent: false, held };
  return { sent: true, held, ...(held === 'overridden' ? { ask: ask('hard', 'overridden') } : {}) };
}

/** What a draft was for. Conversations are for the people in them, and an ask is for action. */
export function functionOf(
  what: 'conversation' | 'post',
  hasAsk: boolean,
  random: Random,
): MessageFunction {
  if (hasAsk) return 'action';
  return random.weighted(
    what === 'post'
      ? { information: 70, community: 26, action: 4 }
      : { information: 24, community: 74, action: 2 },
  );
}

/** What the coach had flagged in a draft that went out. */
export function rulesIn(
  what: 'conversation' | 'post',
  hasAsk: boolean,
  share: number,
  random: Random,
): RuleId[] {
  const less = 1 - 0.6 * share;
  const likely: Record<RuleId, number> =
    what === 'post'
      ? {
          ask: 0.02,
          'self-promotion': 0.34,
          boilerplate: 0.06,
          broadcast: 0.4,
          telling: 0.1,
          urgency: 0.14,
        }
      : {
          ask: 0.01,
          'self-promotion': 0.05,
          boilerplate: 0.09,
          broadcast: 0,
          telling: 0.04,
          urgency: 0.02,
        };
  return (Object.keys(likely) as RuleId[]).filter(
    (rule) => (rule === 'ask' && hasAsk) || random.chance(likely[rule] * less),
  );
}
