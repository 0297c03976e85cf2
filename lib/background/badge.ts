import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { isReminderDue, loadAttention, onAttentionChange } from '@/lib/attention';
import type { Policy } from '@/lib/policy/policy';
import { onPolicyChange } from '@/lib/policy-storage';
import { coldAfter } from '@/lib/touches/list-query';
import { judgeParked } from '@/lib/touches/parked-verdicts';
import { countWaiting } from '@/lib/touches/timeline';
import type { World } from './world';

/** The accent of `components/accent.css` on light: the browser's toolbar takes no CSS. */
export const badgeColor = '#0b6e66';

/** More than this is not worth the room. */
const most = 99;

/** What the badge says: how much waits for a person, else a dot when the weekly look is due. */
export function badgeText(waiting: number, reminderDue: boolean): string {
  if (waiting > 0) return waiting > most ? `${most}+` : String(waiting);
  return reminderDue ? '•' : '';
}

/** Who waits for our answer (as long as the popup names them), and the parked asks that may go out now. */
async function countAll({ store, now }: BadgeWorld, policy: Policy): Promise<number> {
  const [parked, waiting] = await Promise.all([
    judgeParked(store, policy, now()),
    countWaiting(store, now() - coldAfter, most + 1),
  ]);
  return parked.filter(({ ready }) => ready).length + waiting;
}

type BadgeWorld = Pick<World, 'store' | 'policy' | 'now'>;

/** Keeps beside the toolbar's icon how much waits for a person, and nothing else; not where that is switched off. */
export function keepBadge(world: BadgeWorld): () => void {
  const show = async (text: string): Promise<void> => {
    await browser.action.setBadgeBackgroundColor({ color: badgeColor });
    await browser.action.setBadgeText({ text });
  };
  const failed = (error: unknown): void =>
    console.warn('Fifth Touch: what waits could not be counted.', error);
  let stopped = false;
  let watching: { unsubscribe(): void } | undefined;
  let latest = 0;
  /**
   * Inside a live query only the record may be waited for: Dexie would take whoever is served meanwhile for a part of
   * the query, and refuse them to write. So policy and settings are read before, and others begin another query.
   */
  const watch = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const [policy, { badge, reminder }, isDue] = await Promise.all([
      world.policy(),
      loadAttention(),
      isReminderDue(),
    ]);
    if (stopped || mine !== latest) return;
    watching?.unsubscribe();
    const reminderDue = reminder.on && isDue;
    if (!badge) {
      watching = undefined;
      await show(badgeText(0, reminderDue));
      return;
    }
    watching = liveQuery(() => countAll(world, policy)).subscribe({
      next: (count) => void show(badgeText(count, reminderDue)).catch(failed),
      error: failed,
    });
  };
  const again = (): void => void watch().catch(failed);
  again();
  // Another policy may open or shut the gate for all of them.
  const stops = [onPolicyChange(again), onAttentionChange(again)];
  return () => {
    stopped = true;
    watching?.unsubscribe();
    for (const stop of stops) stop();
  };
}
