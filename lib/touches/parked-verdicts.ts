import { decide } from '@/lib/policy/gate';
import type { Policy } from '@/lib/policy/policy';
import type { Verdict } from '@/lib/policy/verdict';
import { parkedAsks } from './parked';
import type { Parked } from './records';
import { relationshipsOf } from './relationships';
import type { Store } from './store';

/** A parked ask and where it stands today. */
export interface ParkedAsk {
  parked: Parked;
  verdict: Verdict;
  /** The relationship has earned it: it would not be held any more. */
  ready: boolean;
}

/**
 * The parked asks with today's verdict, the ready ones first. For the background's badge and for
 * `useLiveQuery(() => judgeParked(store, policy, Date.now()))` in a page alike. `now`: epoch milliseconds.
 */
export async function judgeParked(store: Store, policy: Policy, now: number): Promise<ParkedAsk[]> {
  const asks: ParkedAsk[] = [];
  for (const parked of await parkedAsks(store)) {
    const { site, surface, text, recipients, strength, account, people } = parked;
    const relationships = await relationshipsOf(store, people, {
      site,
      counting: policy.counting,
      now,
    });
    const draft = {
      site,
      surface,
      text,
      addressees: recipients,
      ...(account === undefined ? {} : { account }),
    };
    const analysis = { findings: [], strongestAsk: strength };
    const verdict = decide(draft, analysis, relationships, policy, now);
    const ready =
      recipients.length > 0 &&
      verdict.standings.every(({ open, addressee }) => open || addressee.role === 'quoted');
    asks.push({ parked, verdict, ready });
  }
  return asks.sort((one, other) => Number(other.ready) - Number(one.ready));
}
