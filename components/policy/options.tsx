import { i18n } from '#i18n';
import { AttentionSection, type AttentionWorld } from '@/components/attention/attention-section';
import { useLoaded } from '@/components/loaded';
import type { RuleId } from '@/lib/analysis/finding';
import type { About } from './about-section';
import type { StorePolicy } from './changes';
import { OptionsPage } from './options-page';
import type { Shortcuts } from './shortcuts-section';
import type { SitesHealth } from './sites-section';
import { type PolicySource, usePolicy } from './use-policy';
import './options.css';

/** All that the options page stands on, handed in by its entrypoint; the same object at each render. */
export interface OptionsWorld {
  policy: PolicySource;
  store: StorePolicy;
  /** The rules that exist. */
  rules: readonly RuleId[];
  health: () => Promise<SitesHealth>;
  /** The keys that open the card, as the browser writes them; empty when none are set. */
  keys: () => Promise<string>;
  /** Leads to where keys are set; absent where the browser has no way there. */
  changeKeys?: (() => void) | undefined;
  browser: Shortcuts['browser'];
  version: string;
  /** Where each rule comes from. */
  sources: () => Promise<About['sources']>;
  /** What draws attention; absent where nothing can. */
  attention?: AttentionWorld;
}

/** The options page at work, with the policy in force. */
export function Options({ world }: { world: OptionsWorld }) {
  const state = usePolicy(world.policy);
  const keys = useLoaded(world.keys);
  const health = useLoaded(world.health);
  const sources = useLoaded(world.sources);
  if (typeof state === 'string') {
    return (
      <main className="options" aria-busy={state === 'loading'}>
        <h1>{i18n.t('options.title')}</h1>
        <p role={state === 'failed' ? 'alert' : undefined}>{i18n.t(`options.${state}`)}</p>
      </main>
    );
  }
  return (
    <OptionsPage
      reading={state}
      rules={world.rules}
      store={world.store}
      health={health}
      shortcuts={{ keys: keys ?? '', browser: world.browser, onChange: world.changeKeys }}
      about={{ version: world.version, sources }}
    >
      {world.attention && <AttentionSection world={world.attention} />}
    </OptionsPage>
  );
}
