import { storage } from 'wxt/utils/storage';
import { type Policy, policySchema } from '@/lib/policy/policy';
import { type PolicyReading, readPolicy } from '@/lib/policy/read-policy';
import { Refusal } from '@/lib/refusal';

// The document carries its own version: what is exported as a file is what is stored.
const key = 'local:policy';

let writing: Promise<unknown> = Promise.resolve();

/** The stored policy, parsed; what is broken or newer is said in `problem`. Rejects when storage cannot be read. */
export async function loadPolicy(): Promise<PolicyReading> {
  try {
    return readPolicy(await storage.getItem<unknown>(key));
  } catch (cause) {
    throw new Refusal('storage-unavailable', 'The policy cannot be read.', { cause });
  }
}

async function save(policy: Policy): Promise<void> {
  try {
    await storage.setItem(key, policySchema.parse(policy));
  } catch (cause) {
    const full = cause instanceof Error && /quota/i.test(cause.message);
    const reason = full ? 'storage-full' : 'storage-unavailable';
    throw new Refusal(reason, 'The policy cannot be saved.', { cause });
  }
}

/**
 * Changes the stored policy, one change after the other. A policy made by newer code is left as it is
 * (`newer-policy`); a broken one is mended by the change.
 */
export function changePolicy<Result>(
  change: (policy: Policy) => { policy: Policy; result: Result },
): Promise<Result> {
  const changed = writing.then(async () => {
    const { policy, problem } = await loadPolicy();
    if (problem?.kind === 'newer') {
      throw new Refusal('newer-policy', `The policy is of version ${problem.version}.`);
    }
    const next = change(policy);
    if (next.policy !== policy) await save(next.policy);
    return next.result;
  });
  writing = changed.catch(() => undefined); // A refused change is its caller's to report, not the next one's.
  return changed;
}

/** Calls back with every policy that is stored from now on; answers how to stop. */
export function watchPolicy(onChange: (reading: PolicyReading) => void): () => void {
  return storage.watch<unknown>(key, (stored) => onChange(readPolicy(stored)));
}
