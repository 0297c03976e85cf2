import { browser } from 'wxt/browser';
import { packDays } from '@/lib/touches/days';
import { retain } from '@/lib/touches/erase';
import { eraseStaged } from '@/lib/touches/import-rows';
import { clearParked } from '@/lib/touches/parked';
import { sweep } from '@/lib/touches/release';
import type { World } from './world';

/** What is long enough between two rounds while the browser stays open. */
const pause = 6 * 60 * 60 * 1000;

/** One round of upkeep: what has outlived its use goes, as the policy has it, and days that are over are packed. */
export async function keepUp(world: World): Promise<void> {
  const { retention } = await world.policy();
  const now = world.now();
  await sweep(world.store, now);
  await eraseStaged(world.store, now);
  await retain(world.store, retention.days, now);
  await packDays(world.store, now);
  if (!retention.keepParkedTexts) await clearParked(world.store);
}

/**
 * Does the upkeep by itself, without a permission for alarms: when the browser starts, and with the first send after a
 * pause of six hours. Answers what each send calls.
 */
export function upkeep(world: World): () => void {
  let last = -Infinity;
  const round = () => {
    if (world.now() - last < pause) return;
    last = world.now();
    keepUp(world).catch((error: unknown) => {
      // The next send tries again.
      last = -Infinity;
      console.warn('Fifth Touch: the upkeep of the record failed.', error);
    });
  };
  browser.runtime.onStartup.addListener(round);
  return round;
}
