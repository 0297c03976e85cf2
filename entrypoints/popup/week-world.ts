import { browser } from 'wxt/browser';
import { personHref } from '@/components/pages/place';
import { reportQuery } from '@/components/report/report-place';
import type { WeekWorld } from '@/components/summary/week-view';
import { isReminderDue, setReminderDue } from '@/lib/attention';
import type { Store } from '@/lib/touches/store';

const openTab = (url: string) => void browser.tabs.create({ url }).then(() => window.close());
const openPage = (path: '/options.html' | '/practice.html' | '/report.html', rest = '') =>
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

/** The code that reads it comes once the figures are on the screen: they do without. */
const reads = () => import('./week-reads');

/** What the popup shows beside the week's figures. */
export const weekWorld = (store: Store, timeZone: string): WeekWorld => ({
  next: async (policy, part) => (await reads()).loadNext(store, policy, Date.now(), part),
  trend: async (week, part) => (await reads()).loadTrend(store, week, timeZone, part),
  log: async (week, part) => (await reads()).loadLog(store, week, part),
  asks: {
    parked: async () => (await reads()).loadParked(store),
    discard: async (id) => (await reads()).discardParked(id),
    copy,
    openPerson,
    openPage: openTab,
  },
  openPerson,
  settle: async (id) => (await reads()).settle(store, id),
  reminder: { isDue: isReminderDue, seen: () => setReminderDue(false) },
  openPractice: () => openPage('/practice.html'),
  openLog: () => openPage('/options.html', '#log'),
  print: (week, part) => openPage('/report.html', reportQuery(week, part)),
  save,
  copy,
});
