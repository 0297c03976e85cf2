import { i18n } from '#i18n';
import { AttentionSection, type AttentionWorld } from '@/components/attention/attention-section';
import { useLoaded } from '@/components/loaded';
import type { RuleId } from '@/lib/analysis/finding';
import type { StorePolicy } from './changes';
import { OptionsPage } from './options-page';
import { type PolicySource, usePolicy } from './use-policy';
import './policy.css';

/** All that the options page stands on, handed in by its entrypoint; the same object at each render. */
export interface OptionsWorld {
  policy: PolicySource;
  store: StorePolicy;
  /** The rules that exist. */
  rules: readonly RuleId[];
  /** The keys that open the card, as the browser writes them; empty when none are set. */
  keys: () => Promise<string>;
  changeKeys: () => void;
  /** What draws attention; absent where nothing can. */
  attention?: AttentionWorld;
}

/** The options page at work, with the policy in force. */
export function Options({ world }: { world: OptionsWorld }) {
  const state = usePolicy(world.policy);
  const keys = useLoaded(world.keys);
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
      keys={keys ?? ''}
      store={world.store}
      onKeys={world.changeKeys}
    >
      {world.attention && <AttentionSection world={world.attention} />}
    </OptionsPage>
  );
}
