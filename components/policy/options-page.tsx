import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { RuleId } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { AskSettings } from './ask-settings';
import { removedPhrase } from './changed';
import { type StorePolicy, useChanges } from './changes';
import { SwitchSetting } from './controls';
import { MoreSettings } from './more-settings';
import { Organisation } from './organisation';
import { PolicyFileSection } from './policy-file-section';
import { PresetChoice } from './preset-choice';
import { QuietPhrases } from './quiet-phrases';
import { RuleSettings } from './rule-settings';
import { SavedLine } from './saved-line';
import { Section } from './section';
import { type Form, siteSetting } from './setting';
import './policy.css';

interface OptionsPageProps {
  reading: PolicyReading;
  /** The rules that exist. */
  rules: readonly RuleId[];
  /** The keys that open the card, as the browser writes them; empty when none are set. */
  keys: string;
  store: StorePolicy;
  onKeys: () => void;
  /** What can be set besides the policy. */
  children?: ReactNode;
}

/** Everything that can be set. Changes are stored as they are made, and can be taken back one by one. */
export function OptionsPage({ reading, rules, keys, store, onKeys, children }: OptionsPageProps) {
  const { policy, own, managed, problem } = reading;
  const changes = useChanges(store);
  const form: Form = { policy, own, floors: managed?.floors, make: changes.make };
  return (
    <>
      <main className="options">
        <header>
          <h1>{i18n.t('options.title')}</h1>
          <p className="about">{i18n.t('options.about')}</p>
        </header>
        {managed && <Organisation {...managed} />}
        {problem && (
          <p className="problem" role="alert">
            {i18n.t(`options.problem.${problem.kind}`)}
          </p>
        )}
        <PresetChoice {...form} />
        <AskSettings form={form} />
        <RuleSettings form={form} rules={rules} />
        <QuietPhrases
          phrases={policy.quietPhrases}
          onRemove={(phrase) => changes.make(removedPhrase(own, phrase))}
        />
        <Section
          id="sites"
          title={i18n.t('options.sites.title')}
          about={i18n.t('options.sites.about')}
        >
          {siteIds.map((site) => (
            <SwitchSetting
              key={site}
              form={form}
              setting={siteSetting(site)}
              label={siteName(site)}
            />
          ))}
        </Section>
        <MoreSettings form={form} />
        {children}
        <PolicyFileSection {...form} />
        <Keys keys={keys} onKeys={onKeys} />
        <Section id="privacy" title={i18n.t('options.privacy.title')}>
          <p>{i18n.t('options.privacy.about')}</p>
        </Section>
      </main>
      <SavedLine {...changes} />
    </>
  );
}

function Keys({ keys, onKeys }: Pick<OptionsPageProps, 'keys' | 'onKeys'>) {
  return (
    <Section id="keys" title={i18n.t('options.shortcut.title')}>
      <div className="keys">
        <p>
          {keys ? (
            <>
              <kbd>{keys}</kbd> {i18n.t('options.shortcut.about')}
            </>
          ) : (
            i18n.t('options.shortcut.none')
          )}
        </p>
        <button type="button" className="button" onClick={onKeys}>
          {i18n.t('options.shortcut.change')}
        </button>
      </div>
    </Section>
  );
}
