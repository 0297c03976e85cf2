import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { Options, type OptionsWorld } from '@/components/policy/options';
import { ruleIds } from '@/lib/analysis/finding';
import { loadAttention, saveAttention } from '@/lib/attention';
import { loadHealth } from '@/lib/composer-health';
import { changePolicy, loadPolicy, watchPolicy } from '@/lib/policy-storage';
import { adapters } from '@/lib/sites/registry';
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
  attention: {
    load: loadAttention,
    save: saveAttention,
    askToNotify: () => browser.permissions.request({ permissions: ['notifications'] }),
  },
  changeKeys: keysPage(),
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  version: browser.runtime.getManifest().version,
  health: async () => {
    const { x, facebook, linkedin } = await loadHealth();
    const { x: onX, facebook: onFacebook, linkedin: onLinkedIn } = adapters;
    return {
      x: { ...x, adapterSeen: onX.seen },
      facebook: { ...facebook, adapterSeen: onFacebook.seen },
      linkedin: { ...linkedin, adapterSeen: onLinkedIn.seen },
    };
  },
  sources: async () => {
    const { rules } = await import('@/lib/analysis/rules/registry');
    return ruleIds.map((rule) => ({ rule, source: rules[rule].source }));
  },
};

/** The way to the browser's own page for keys: Firefox has a call for it, Chromium an address. */
function keysPage(): (() => void) | undefined {
  if (!import.meta.env.FIREFOX)
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  return typeof open === 'function' ? () => void open() : undefined;
}

dressDocument(document, `${i18n.t('options.title')} · ${i18n.t('extension.name')}`);
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPages settings={<Options world={world} />} />);
