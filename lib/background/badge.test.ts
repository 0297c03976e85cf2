import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { saveAttention, setReminderDue, usualAttention } from '@/lib/attention';
import { defaultPolicy } from '@/lib/policy/policy';
import { recordInbound } from '@/lib/touches/other-touches';
import { Store } from '@/lib/touches/store';
import { noon } from '@/lib/touches/touches.fixture';
import { badgeColor, badgeText, keepBadge } from './badge';

const show = vi.fn<(details: { text: string }) => Promise<void>>();
let store: Store;
let stop: () => void = () => undefined;

beforeEach(() => {
  store = new Store('badge-test');
  show.mockResolvedValue();
  const setBadgeBackgroundColor = async () => undefined;
  Object.assign(fakeBrowser.action, { setBadgeText: show, setBadgeBackgroundColor });
});
afterEach(async () => {
  stop();
  storage.unwatch();
  store.close();
  await Dexie.delete('badge-test');
});

const keep = () => {
  stop = keepBadge({ store, policy: async () => defaultPolicy, now: () => noon });
};
const shows = (text: string) =>
  vi.waitFor(() => expect(show).toHaveBeenLastCalledWith({ text }), { timeout: 4000 });

/** Somebody writes to us, so many days ago. */
const wrote = (handle: string, daysAgo: number) =>
  recordInbound(store, {
    id: handle,
    from: { site: 'x', handle, displayName: handle, certain: true },
    kind: 'message',
    surface: 'message',
    at: noon - daysAgo * 86_400_000,
  });

describe('the badge', () => {
  test('counts who waits for our answer, as long as the popup names them', async () => {
    await wrote('ann', 1);
    await wrote('long-ago', 31);
    keep();
    await shows('1');
    await wrote('bea', 2);
    await shows('2');
  });

  test('says nothing while nobody waits', async () => {
    keep();
    await shows('');
  });

  test('is silent once it is switched off, and counts again when it is back', async () => {
    await wrote('ann', 1);
    keep();
    await shows('1');
    await saveAttention({ ...usualAttention, badge: false });
    await shows('');
    await saveAttention(usualAttention);
    await shows('1');
  });

  test('shows a dot when the weekly look is due, for whom wants the reminder', async () => {
    await setReminderDue(true);
    keep();
    await shows('');
    await saveAttention({ badge: false, reminder: { ...usualAttention.reminder, on: true } });
    await shows('•');
  });

  test('has room for two digits', () => {
    expect(badgeText(99, true)).toBe('99');
    expect(badgeText(100, false)).toBe('99+');
    expect(badgeText(0, true)).toBe('•');
  });
});

test('the badge wears the accent of the pages', () =>
  expect(readFileSync('components/accent.css', 'utf8')).toContain(
    `--accent-on-light: ${badgeColor};`,
  ));
