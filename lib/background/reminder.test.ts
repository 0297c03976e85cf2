import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { isReminderDue, loadAttention, saveAttention, usualAttention } from '@/lib/attention';
import { keepReminder } from './reminder';

const hour = 3_600_000;
const wednesday = Date.parse('2026-11-18T12:00:00Z');
const alarm = () => fakeBrowser.alarms.get('weekly-reminder');
const on = { ...usualAttention.reminder, on: true };

let allowed = false;
const notify = vi.fn<(name: string) => Promise<string>>();
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: wednesday });
  allowed = false;
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  notify.mockResolvedValue('');
  Object.assign(fakeBrowser.notifications, { create: notify });
});
afterEach(() => {
  stop();
  storage.unwatch();
  vi.useRealTimers();
});

/** The browser's clock moves on, and its alarm rings. */
async function ring(after: number): Promise<void> {
  vi.setSystemTime(Date.now() + after);
  const alarm = { name: 'weekly-reminder', scheduledTime: Date.now(), persistAcrossSessions: true };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

describe('the weekly reminder', () => {
  test('is off unless somebody switches it on', async () => {
    expect((await loadAttention()).reminder.on).toBe(false);
    stop = keepReminder();
    expect(await alarm()).toBeUndefined();
  });

  test('is due when its hour has come, and set for the week after', async () => {
    await saveAttention({ ...usualAttention, reminder: on });
    stop = keepReminder();
    await vi.waitFor(async () => expect(await alarm()).toBeDefined());
    const first = (await alarm())?.scheduledTime ?? 0;
    expect(new Date(first).getHours()).toBe(9);
    expect(new Date(first).getDay()).toBe(1);
    await ring(first - Date.now());
    await vi.waitFor(async () => expect(await isReminderDue()).toBe(true));
    await vi.waitFor(async () =>
      expect((await alarm())?.scheduledTime).toBeGreaterThan(first + 6 * 24 * hour),
    );
    expect(notify).not.toHaveBeenCalled();
  });

  test('that came while the browser was closed is due when it opens', async () => {
    await saveAttention({ ...usualAttention, reminder: on });
    await storage.setItem('local:reminder-next', wednesday - hour);
    stop = keepReminder();
    await vi.waitFor(async () => expect(await isReminderDue()).toBe(true));
  });

  test('notifies only when that is wanted and the browser allows it', async () => {
    await saveAttention({ ...usualAttention, reminder: { ...on, notify: true } });
    await storage.setItem('local:reminder-next', wednesday - hour);
    allowed = true;
    stop = keepReminder();
    await vi.waitFor(() => expect(notify).toHaveBeenCalledOnce());
  });

  test('leads to the week when its notification is clicked, and to nothing from another', async () => {
    stop = keepReminder();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('another');
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.notifications.onClicked.trigger('weekly-reminder');
    expect(create).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/popup.html') });
  });

  test('goes, and is no longer due, when it is switched off', async () => {
    await saveAttention({ ...usualAttention, reminder: on });
    await storage.setItem('local:reminder-next', wednesday - hour);
    stop = keepReminder();
    await vi.waitFor(async () => expect(await isReminderDue()).toBe(true));
    await saveAttention(usualAttention);
    await vi.waitFor(async () => expect(await isReminderDue()).toBe(false));
    await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
  });
});
