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
  const count = async (): Promise<number> => {
    const asks = await judgeParked(world.store, await world.policy(), world.now());
    return asks.filter(({ ready }) => ready).length;
  };
  const watching = liveQuery(count).subscribe({
    next: (ready) => void show(ready).catch(failed),
    error: failed,
  });
  // Another policy may open or shut the gate for all of them.
  const stop = onPolicyChange(() => void count().then(show).catch(failed));
  return () => {
    watching.unsubscribe();
    stop();
  };
}
