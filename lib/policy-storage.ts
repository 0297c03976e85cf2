import { storage } from 'wxt/utils/storage';
import { type Policy, policySchema } from '@/lib/policy/policy';
import { type PolicyReading, readPolicy } from '@/lib/policy/read-policy';
import { Refusal } from '@/lib/refusal';

// The document carries its own version: what is exported as a file is what is stored.
const key = 'local:policy';

/** The stored policy, parsed; what is broken or newer is said in `problem`. Rejects when storage cannot be read. */
export async function loadPolicy(): Promise<PolicyReading> {
  try {
    return readPolicy(await storage.getItem<unknown>(key));
  } catch (cause) {
    throw new Refusal('storage-unavailable', 'The policy cannot be read.', { cause });
  }
}

async function save(policy: Policy): Promise<void> {
  const parsed = policySchema.safeParse(policy);
  if (!parsed.success) {
    throw new Refusal('bad-arguments', 'That is no policy.', { cause: parsed.error });
  }
  try {
    await storage.setItem(key, parsed.data);
  } catch (cause) {
    const full = cause instanceof Error && /quota/i.test(cause.message);
    const reason = full ? 'storage-full' : 'storage-unavailable';
    throw new Refusal(reason, 'The policy cannot be saved.', { cause });
  }
}

/**
 * Changes the stored policy, one change after the other, also when the popup, the options page and the background
 * each want one. A policy made by newer code is left as it is (`newer-policy`); a broken one is mended by the change.
 */
export async function changePolicy<Result>(
  change: (policy: Policy) => { policy: Policy; result: Result },
): Promise<Result> {
  return await navigator.locks.request(key, async () => {
    const { policy, problem } = await loadPolicy();
    if (problem?.kind === 'newer') {
      throw new Refusal('newer-policy', `The policy is of version ${problem.version}.`);
    }
    const next = change(policy);
    if (next.policy !== policy) await save(next.policy);
    return next.result;
  });
}

/** Calls back with every policy that is stored from now on; answers how to stop. */
export function watchPolicy(onChange: (reading: PolicyReading) => void): () => void {
  return storage.watch<unknown>(key, (stored) => onChange(readPolicy(stored)));
}
