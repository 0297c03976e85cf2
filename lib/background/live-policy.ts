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

/**
 * The policy in force, read once and at once after each change: a keystroke costs no storage read, and an edit of what
 * is remembered of the managed policy does not last.
 */
export function livePolicy(): () => Promise<Policy> {
  let known: Promise<Policy> | undefined;
  const read = (): Promise<Policy> => {
    if (known) return known;
    const reading = loadPolicy().then(tell);
    known = reading;
    // A failed read is not kept: the next message tries again, and is told of it.
    reading.catch(() => {
      if (known === reading) known = undefined;
    });
    return reading;
  };
  onPolicyChange(() => {
    known = undefined;
    void read();
  });
  return read;
}
