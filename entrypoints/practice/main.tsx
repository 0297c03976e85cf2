import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { show } from '@/components/nudge/show';
import { PracticePage } from '@/components/practice/practice-page';
import type { Finding } from '@/lib/analysis/finding';
import { startCoaching } from '@/lib/nudge/coaching';
import { loadPolicy, onPolicyChange } from '@/lib/policy-storage';
import { practiceAdapter } from '@/lib/practice/adapter';
import { practiceCoach } from '@/lib/practice/coach';
import type { PracticeSetting } from '@/lib/practice/setting';
import '@/components/theme.css';

const setting = createStore<PracticeSetting>(() => ({ site: 'x', surface: 'reply', contact: 1 }));
const findings = createStore<readonly Finding[]>(() => []);
const analyzer = import('@/lib/analysis/analyze').then(({ loadAnalyzer }) => loadAnalyzer());

const coaching = startCoaching({
  view: window,
  adapter: practiceAdapter(setting),
  coach: practiceCoach({
    analyze: async (text, context) => (await analyzer).analyze(text, context),
    policy: async () => (await loadPolicy()).policy,
    setting: setting.getState,
    now: () => Date.now(),
  }),
  signal: new AbortController().signal,
  now: () => Date.now(),
  show: (session) => {
    session.view.subscribe((view) => findings.setState(view.findings, true));
    return show(session);
  },
});
setting.subscribe(() => coaching.refresh());
onPolicyChange(() => coaching.refresh());
// The background finds composers of the sites only; a shortcut reaches every page of ours by itself.
browser.commands.onCommand.addListener((command) => {
  if (command === 'open-card' && document.hasFocus()) coaching.openCard();
});

dressDocument(document, `${i18n.t('practice.title')} · ${i18n.t('extension.name')}`);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <PracticePage
      world={{
        setting,
        findings,
        look: () => coaching.refresh(),
        version: browser.runtime.getManifest().version,
        copy: (text) => navigator.clipboard.writeText(text),
      }}
    />,
  );
