import type { Policy } from '@/lib/policy/policy';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { loadPolicy, watchPolicy } from '@/lib/policy-storage';

/** Says, for the person who looks at the extension's console, what is wrong with the stored policy. */
function tell({ policy, problem }: PolicyReading): Policy {
  if (problem) console.warn('Fifth Touch: the stored policy is not in order.', problem);
  return policy;
}

/** The stored policy, read once and then kept up to date: a keystroke costs no storage read. */
export function livePolicy(): () => Promise<Policy> {
  let known: Promise<Policy> | undefined;
  watchPolicy((reading) => {
    known = Promise.resolve(tell(reading));
  });
  return () => {
    known ??= loadPolicy().then(tell, (error: unknown) => {
      // A failed read is not kept: the next message tries again.
      known = undefined;
      throw error;
    });
    return known;
  };
}
