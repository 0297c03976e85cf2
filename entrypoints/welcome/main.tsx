import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { WelcomePage, type WelcomeWorld } from '@/components/welcome/welcome-page';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import '@/components/theme.css';

const world: WelcomeWorld = {
  policy: { load: loadPolicy, watch: watchPolicy },
  store: (apply) => changePolicy((policy) => ({ policy: apply(policy), result: undefined })),
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  pinned: async () => (await browser.action?.getUserSettings?.())?.isOnToolbar,
};

dressDocument(document, `${i18n.t('welcome.title')} · ${i18n.t('extension.name')}`);
const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomePage world={world} />);
