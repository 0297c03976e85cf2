import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Policy, policySchema } from '@/lib/policy/policy';
import { type PolicyReading, policyInForce } from '@/lib/policy/read-policy';
import { stricterOf } from '@/lib/policy/stricter';
import { Refusal } from '@/lib/refusal';

// The document carries its own version: what is exported as a file is what is stored.
const key = 'local:policy';

/** Firefox rejects the reading of a managed area for which nobody has set anything; Chromium answers with nothing. */
const nobodyManages = /manifest not found|not supported/i;

/** What was handed over last: in force until the browser has an answer. */
const lastKey = 'local:managed';

/**
 * How long the browser may think, in milliseconds. Right after its start Chromium takes two to three seconds to load
 * what an administrator has set (measured with Chromium 156), and no send can wait for that.
 */
const patience = 40;

async function askBrowser(): Promise<unknown> {
  try {
    return await browser.storage.managed?.get(null);
  } catch (error) {
    if (error instanceof Error && nobodyManages.test(error.message)) return;
    throw error;
  }
}

const later = (milliseconds: number): Promise<'later'> =>
  new Promise((resolve) => setTimeout(() => resolve('later'), milliseconds));

/** The browser's last word since this page or worker started: nobody can edit it. */
let heard: { managed: unknown } | undefined;

/** Keeps what the browser has handed over, for the next start; whoever watches is told of it by the storage. */
async function remember(managed: unknown, last: unknown): Promise<void> {
  heard = { managed };
  // Chromium answers with an empty object where nobody has set anything.
  if (JSON.stringify(managed ?? {}) === JSON.stringify(last ?? {})) return;
  await storage.setItem(lastKey, managed ?? null);
}

/** What an administrator has set for this extension: the browser's word, or its last one while it still loads. */
async function handedOver(): Promise<unknown> {
  const asked = askBrowser();
  const last = await storage.getItem<unknown>(lastKey);
  const known = asked.then(async (managed) => {
    await remember(managed, last);
    return managed;
  });
  const first = await Promise.race([known, later(patience)]);
  if (first !== 'later') return first;
  known.catch((error: unknown) =>
    console.warn('Fifth Touch: the managed policy cannot be read.', error),
  );
  return heard ? heard.managed : (last ?? undefined);
}

/** The policy in force; what is broken or newer is said in it. Rejects when storage cannot be read. */
export async function loadPolicy(): Promise<PolicyReading> {
  try {
    const [stored, managed] = await Promise.all([storage.getItem<unknown>(key), handedOver()]);
    return policyInForce(stored, managed);
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

const isSame = (one: Policy, other: Policy): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Changes the person's own policy, one change after the other, also when the popup, the options page and the
 * background each want one. A policy made by newer code is left as it is (`newer-policy`); a broken one is mended by
 * the change. A change that the organisation's floor leaves without effect is refused (`set-by-organisation`).
 */
export async function changePolicy<Result>(
  change: (own: Policy) => { policy: Policy; result: Result },
): Promise<Result> {
  return await navigator.locks.request(key, async () => {
    const { own, policy, managed, problem } = await loadPolicy();
    if (problem?.kind === 'newer') {
      throw new Refusal('newer-policy', `The policy is of version ${problem.version}.`);
    }
    const next = change(own);
    if (next.policy === own) return next.result;
    const without = managed && isSame(stricterOf(managed.floors, next.policy), policy);
    if (without && !isSame(next.policy, own)) {
      throw new Refusal('set-by-organisation', 'The organisation has set this.');
    }
    await save(next.policy);
    return next.result;
  });
}

/**
 * Calls back at once whenever the policy in force may have become another; answers how to stop. Also when what is
 * remembered of the managed one was edited by hand: whoever reads it then sets it right.
 */
export function onPolicyChange(changed: () => void): () => void {
  const stops = [storage.watch<unknown>(key, changed), storage.watch<unknown>(lastKey, changed)];
  browser.storage.managed?.onChanged.addListener(changed);
  return () => {
    for (const stop of stops) stop();
    browser.storage.managed?.onChanged.removeListener(changed);
  };
}

/** Calls back with every policy that comes into force from now on; answers how to stop. */
export function watchPolicy(onChange: (reading: PolicyReading) => void): () => void {
  let latest = 0;
  const stop = onPolicyChange(() => {
    latest += 1;
    const mine = latest;
    loadPolicy().then(
      (reading) => {
        // What has been read in the meantime is newer.
        if (mine === latest) onChange(reading);
      },
      (error: unknown) => console.error(error),
    );
  });
  return () => {
    latest = Number.POSITIVE_INFINITY;
    stop();
  };
}
