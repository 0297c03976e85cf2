import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { onPolicyChange } from '@/lib/policy-storage';
import { judgeParked } from '@/lib/touches/parked-verdicts';
import type { World } from './world';

/** Counts beside the toolbar's icon how many parked asks may go out now; nothing while there is none. */
export function keepBadge(world: Pick<World, 'store' | 'policy' | 'now'>): () => void {
  const show = async (ready: number): Promise<void> => {
    await browser.action.setBadgeBackgroundColor({ color: '#0b6e66' });
    await browser.action.setBadgeText({ text: ready > 0 ? String(ready) : '' });
  };
  const failed = (error: unknown): void =>
    console.warn('Fifth Touch: the parked asks could not be counted.', error);
  let stopped = false;
  let watching: { unsubscribe(): void } | undefined;
  /**
   * Inside a live query only the record may be waited for: Dexie would take whoever is served meanwhile for a part of
   * the query, and refuse them to write. So the policy is read before, and another policy begins another query.
   */
  const watch = async (): Promise<void> => {
    const policy = await world.policy();
    watching?.unsubscribe();
    if (stopped) return;
    watching = liveQuery(() => judgeParked(world.store, policy, world.now())).subscribe({
      next: (asks) => void show(asks.filter(({ ready }) => ready).length).catch(failed),
      error: failed,
    });
  };
  void watch().catch(failed);
  // Another policy may open or shut the gate for all of them.
  const stop = onPolicyChange(() => void watch().catch(failed));
  return () => {
    stopped = true;
    watching?.unsubscribe();
    stop();
  };
}
