import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
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

/** When the last round was over. It outlives the worker, which a browser stops after half a minute without work. */
const lastKey = 'session:upkeep';

/**
 * Does the upkeep by itself, without an alarm: when the browser starts, and with the first send after a
 * pause of six hours. Answers what each send calls; it settles when the round that was due is over, and never rejects.
 */
export function upkeep(world: World): () => Promise<void> {
  const round = async (): Promise<void> => {
    const last = await storage.getItem<unknown>(lastKey);
    const since = typeof last === 'number' ? world.now() - last : pause;
    // A clock that was set back says nothing: then it is time.
    if (since >= 0 && since < pause) return;
    await keepUp(world);
    await storage.setItem(lastKey, world.now());
  };
  let running: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    running ??= round()
      .catch((error: unknown) => {
        // The next send tries again.
        console.warn('Fifth Touch: the upkeep of the record failed.', error);
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  browser.runtime.onStartup.addListener(begin);
  return begin;
}
