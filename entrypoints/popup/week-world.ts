import { browser } from 'wxt/browser';
import { asksRecord } from '@/components/asks/asks-world';
import { personHref } from '@/components/pages/place';
import { reportQuery } from '@/components/report/report-place';
import type { WeekWorld } from '@/components/summary/week-view';
import { sendMessage } from '@/lib/messaging';
import { loadPolicy } from '@/lib/policy-storage';
import { loadLog } from '@/lib/summary/load-log';
import { loadNext } from '@/lib/summary/load-next';
import { loadTrend } from '@/lib/summary/load-trend';
import type { Store } from '@/lib/touches/store';

const openTab = (url: string) => void browser.tabs.create({ url }).then(() => window.close());
const openPage = (path: '/options.html' | '/report.html', rest: string) =>
  openTab(`${browser.runtime.getURL(path)}${rest}`);
const copy = (text: string) => navigator.clipboard.writeText(text);
const openPerson = (id: string) => openPage('/options.html', personHref(id));

/** Hands a file to the person, as the browser's own download. */
function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}

/** What the popup shows beside the week's figures. */
export const weekWorld = (store: Store, timeZone: string): WeekWorld => ({
  next: (policy, part) => loadNext(store, policy, Date.now(), part),
  trend: (week, part) => loadTrend(store, week, timeZone, part),
  log: (week, part) => loadLog(store, week, part),
  asks: {
    ...asksRecord(
      store,
      async () => (await loadPolicy()).policy,
      () => Date.now(),
    ),
    discard: (id) => sendMessage('unpark', id),
    copy,
    openPerson,
    openPage: openTab,
  },
  openPerson,
  openLog: () => openPage('/options.html', '#log'),
  print: (week, part) => openPage('/report.html', reportQuery(week, part)),
  save,
  copy,
});
