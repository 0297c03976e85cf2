import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { ahead } from '@/components/summary/ahead';
import { Popup, type PopupWorld } from '@/components/summary/popup';
import { composerInUse } from '@/lib/composer-in-use';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { forgetLoss, loadLoss } from '@/lib/record-loss';
import { loadAlone, loadOpening, loadWeek } from '@/lib/summary/load-week';
import type { Part, WeekAlone } from '@/lib/summary/week';
import { weekOf } from '@/lib/summary/week-of';
import { watchRecord } from '@/lib/touches/changes';
import { askToPersist, readSpace } from '@/lib/touches/space';
import { Store } from '@/lib/touches/store';
import { weekWorld } from './week-world';
import '@/components/theme.css';

const store = new Store();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

const readFirst = (instant: number | undefined, part: Part) =>
  instant === undefined
    ? loadOpening(store, Date.now(), timeZone)
    : loadAlone(store, weekOf(instant, timeZone), timeZone, part);

async function readComposer() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : composerInUse(tab.id);
}

// What the first look needs is asked for before the page is made: it is on its way while React begins.
const world: PopupWorld = {
  policy: { load: ahead(loadPolicy, [], watchPolicy), watch: watchPolicy },
  weeks: {
    first: ahead<[number | undefined, Part], WeekAlone>(readFirst, [undefined, {}], watchRecord),
    week: (instant, part) => loadWeek(store, instant, timeZone, part),
  },
  rest: weekWorld(store, timeZone),
  composer: ahead(readComposer, [], () => () => undefined),
  switchSite: (site, on) =>
    changePolicy((policy) => ({
      policy: { ...policy, sites: { ...policy.sites, [site]: on } },
      result: undefined,
    })),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  record: {
    loss: loadLoss,
    seen: forgetLoss,
    space: async () => {
      // Only a page can ask, and only Firefox asks the person: there it waits for the button on the data page.
      if (!import.meta.env.FIREFOX) askToPersist().catch(console.error);
      return await readSpace();
    },
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
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup world={world} />);
