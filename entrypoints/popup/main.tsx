import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { asksRecord } from '@/components/asks/asks-world';
import { dressDocument } from '@/components/locale';
import { personHref } from '@/components/pages/place';
import { Popup, type PopupWorld } from '@/components/summary/popup';
import { currentComposer } from '@/lib/composer-reports';
import { sendMessage } from '@/lib/messaging';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { loadWeek } from '@/lib/summary/load-week';
import { Store } from '@/lib/touches/store';
import '@/components/theme.css';

const store = new Store();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

const openTab = (url: string) => void browser.tabs.create({ url }).then(() => window.close());

const world: PopupWorld = {
  policy: { load: loadPolicy, watch: watchPolicy },
  week: (instant, policy) => loadWeek(store, instant, timeZone, policy),
  composer: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : currentComposer(tab.id);
  },
  switchSite: (site, on) =>
    changePolicy((policy) => ({
      policy: { ...policy, sites: { ...policy.sites, [site]: on } },
      result: undefined,
    })),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  asks: {
    ...asksRecord(
      store,
      async () => (await loadPolicy()).policy,
      () => Date.now(),
    ),
    discard: (id) => sendMessage('unpark', id),
    copy: (text) => navigator.clipboard.writeText(text),
    openPerson: (id) => openTab(browser.runtime.getURL(`/options.html${personHref(id)}`)),
    openPage: (url) => openTab(url),
  },
  now: () => Date.now(),
  timeZone,
};

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('popup', isPopup);
dressDocument(document, i18n.t('extension.name'));
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup world={world} />);
