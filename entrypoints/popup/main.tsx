import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { Popup, type PopupWorld } from '@/components/summary/popup';
import { isReminderDue, setReminderDue } from '@/lib/attention';
import { currentComposer } from '@/lib/composer-reports';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { forgetLoss, loadLoss } from '@/lib/record-loss';
import { loadWeek } from '@/lib/summary/load-week';
import { askToPersist, readSpace } from '@/lib/touches/space';
import { Store } from '@/lib/touches/store';
import { weekWorld } from './week-world';
import '@/components/theme.css';

const store = new Store();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

const world: PopupWorld = {
  policy: { load: loadPolicy, watch: watchPolicy },
  week: (instant, part) => loadWeek(store, instant, timeZone, part),
  rest: weekWorld(store, timeZone),
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
  reminder: { isDue: isReminderDue, seen: () => setReminderDue(false) },
  record: {
    loss: loadLoss,
    seen: forgetLoss,
    space: () => readSpace(),
    openData: () =>
      void browser.tabs
        .create({ url: browser.runtime.getURL('/options.html#data') })
        .then(() => window.close()),
  },
  now: () => Date.now(),
  timeZone,
};

const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('popup', isPopup);
dressDocument(document, i18n.t('extension.name'));
// Only a page can ask, and only Firefox asks the person: there it waits for the button on the data page.
if (!import.meta.env.FIREFOX) askToPersist().catch(console.error);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup world={world} />);
