import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { i18n } from '#i18n';
import {
  type Attention,
  isReminderDue,
  loadAttention,
  onAttentionChange,
  setReminderDue,
} from '@/lib/attention';
import { nextReminder } from './reminder-time';

/** The alarm's and the notification's name. */
const name = 'weekly-reminder';

/** When it is to come next, in epoch milliseconds: not every browser keeps an alarm while it is closed. */
const nextKey = 'local:reminder-next';

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The badge says so until the week has been looked at, and a notification where that is wanted. */
async function remind({ notify }: Attention['reminder']): Promise<void> {
  await setReminderDue(true);
  const allowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (!notify || !allowed) return;
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('attention.noticeTitle'),
    message: i18n.t('attention.noticeText'),
  });
}

/** Whoever clicks the notification wants to see the week: a popup cannot be opened for them, its page can. */
function look(clicked: string): void {
  if (clicked !== name) return;
  const shown = browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  Promise.all([shown, browser.notifications.clear(name)]).catch((error: unknown) =>
    console.warn('Fifth Touch: the week could not be opened.', error),
  );
}

/**
 * Sets the alarm for the next time, or takes it away. An hour that has passed since the last look, because the browser
 * was closed or asleep, counts now: the alarm itself only wakes us.
 */
async function schedule(): Promise<void> {
  const { reminder } = await loadAttention();
  if (!reminder.on) {
    await browser.alarms.clear(name);
    await storage.removeItem(nextKey);
    if (await isReminderDue()) await setReminderDue(false);
    return;
  }
  const expected = await storage.getItem<unknown>(nextKey);
  const now = Date.now();
  if (typeof expected === 'number' && expected <= now) await remind(reminder);
  const when = nextReminder(reminder, now, timeZone());
  await storage.setItem(nextKey, when);
  await browser.alarms.create(name, { when });
}

/** Keeps the weekly reminder, from now on: also when its hour is changed, and after a journey. */
export function keepReminder(): () => void {
  const failed = (error: unknown): void =>
    console.warn('Fifth Touch: the weekly reminder could not be set.', error);
  // One after the other: two at once would remind twice.
  let last: Promise<void> = Promise.resolve();
  const again = (): void => {
    last = last.then(schedule).catch(failed);
  };
  const rang = (alarm: { name: string }): void => {
    if (alarm.name === name) again();
  };
  browser.alarms.onAlarm.addListener(rang);
  browser.runtime.onStartup.addListener(again);
  // Absent until the browser was allowed to notify.
  browser.notifications?.onClicked.addListener(look);
  const stop = onAttentionChange(again);
  again();
  return () => {
    stop();
    browser.alarms.onAlarm.removeListener(rang);
    browser.runtime.onStartup.removeListener(again);
    browser.notifications?.onClicked.removeListener(look);
  };
}
