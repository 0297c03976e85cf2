import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { Options, type OptionsWorld } from '@/components/policy/options';
import { ruleIds } from '@/lib/analysis/finding';
import { loadAttention, saveAttention } from '@/lib/attention';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { OptionsPages } from './pages';
import '@/components/theme.css';

const world: OptionsWorld = {
  policy: { load: loadPolicy, watch: watchPolicy },
  store: (apply) => changePolicy((policy) => ({ policy: apply(policy), result: undefined })),
  rules: ruleIds,
  keys: async () => {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'open-card')?.shortcut ?? '';
  },
  changeKeys: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  attention: {
    load: loadAttention,
    save: saveAttention,
    askToNotify: () => browser.permissions.request({ permissions: ['notifications'] }),
  },
};

dressDocument(document, `${i18n.t('options.title')} · ${i18n.t('extension.name')}`);
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPages settings={<Options world={world} />} />);
