import { useState } from 'react';
import type { Policy } from '@/lib/policy/policy';
import { refusalReason } from '@/lib/refusal';

/** One change of the policy that a person made, and the way back. Both leave alone what they are not about. */
export interface Change {
  apply: (policy: Policy) => Policy;
  revert: (policy: Policy) => Policy;
  /** Whether a part of it has been changed since: its way back leaves that part as it is now. */
  isOutdated?: (policy: Policy) => boolean;
  /** Changes of one thing in a row, as while typing a number, are taken back together. */
  joins?: string;
}

/** Stores a change; rejects when it could not be stored. */
export type StorePolicy = (apply: Change['apply']) => Promise<unknown>;

/**
 * What became of the last act: a change or an undo. `partly`: taken back but for what was changed since; `locked`: the
 * organisation has set this.
 */
type Outcome = 'nothing' | 'saved' | 'undone' | 'partly' | 'failed' | 'locked';

export interface Changes {
  outcome: Outcome;
  canUndo: boolean;
  /** Goes up with every act, so that the same outcome twice is said twice. */
  count: number;
  make: (change: Change) => void;
  undo: () => void;
}

/** Changes saved as they are made, and taken back in turn, the last one first. */
export function useChanges(store: StorePolicy): Changes {
  const [made, setMade] = useState<Change[]>([]);
  const [{ outcome, count }, setLast] = useState<{ outcome: Outcome; count: number }>({
    outcome: 'nothing',
    count: 0,
  });
  const tell = (next: Outcome) => setLast((last) => ({ outcome: next, count: last.count + 1 }));

  const make = (change: Change) => {
    store(change.apply).then(
      () => {
        setMade((before) => [...before, change]);
        tell('saved');
      },
      (error: unknown) => tell(outcomeOf(error)),
    );
  };

  const undo = () => {
    const first = startOfLast(made);
    const last = made.slice(first);
    if (last.length === 0) return;
    let outdated = false;
    const revert: Change['apply'] = (policy) => {
      outdated = last.some(({ isOutdated }) => isOutdated?.(policy));
      return last.reduceRight((back, change) => change.revert(back), policy);
    };
    store(revert).then(
      () => {
        setMade((before) => before.filter((change) => !last.includes(change)));
        tell(outdated ? 'partly' : 'undone');
      },
      (error: unknown) => tell(outcomeOf(error)),
    );
  };

  return { outcome, canUndo: made.length > 0, count, make, undo };
}

/** What a refused change comes to: the organisation's floor is no failure. */
const outcomeOf = (error: unknown): Outcome =>
  refusalReason(error) === 'set-by-organisation' ? 'locked' : 'failed';

/** Where the run of joined changes begins that the last one belongs to. */
function startOfLast(made: readonly Change[]): number {
  const joins = made.at(-1)?.joins;
  if (joins === undefined) return made.length - 1;
  return made.findLastIndex((change) => change.joins !== joins) + 1;
}
