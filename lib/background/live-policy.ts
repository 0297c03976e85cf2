import type { Policy } from '@/lib/policy/policy';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { loadPolicy, onPolicyChange } from '@/lib/policy-storage';

/** Says, for the person who looks at the extension's console, what is wrong with the policy. */
function tell({ policy, managed, problem }: PolicyReading): Policy {
  if (problem) console.warn('Fifth Touch: the stored policy is not in order.', problem);
  if (managed && managed.faults.length > 0) {
    console.warn('Fifth Touch: parts of the managed policy cannot be read.', managed.faults);
  }
  return policy;
}

/** The policy in force, read once and after each change: a keystroke costs no storage read. */
export function livePolicy(): () => Promise<Policy> {
  let known: Promise<Policy> | undefined;
  onPolicyChange(() => {
    known = undefined;
  });
  return () => {
    if (known) return known;
    const read = loadPolicy().then(tell);
    known = read;
    // A failed read is not kept: the next message tries again.
    read.catch(() => {
      if (known === read) known = undefined;
    });
    return read;
  };
}
