import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/controls/switch';
import { ruleKey, ruleName, siteName } from '@/components/names';
import type { RuleId } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import type { Policy } from '@/lib/policy/policy';
import type { PolicyProblem } from '@/lib/policy/read-policy';
import { changedAsk, removedPhrase, switchedRule, switchedSite } from './changed';
import { type Change, type StorePolicy, useChanges } from './changes';
import { Choice } from './choice';
import { ContactField } from './contact-field';
import { QuietPhrases } from './quiet-phrases';
import { SavedLine } from './saved-line';
import './policy.css';

const holds = ['hard', 'any'] as const satisfies readonly Policy['ask']['holds'][];
const enforcements = [
  'nudge',
  'confirm',
  'block',
] as const satisfies readonly Policy['ask']['enforcement'][];

interface OptionsPageProps {
  policy: Policy;
  problem?: PolicyProblem | undefined;
  /** The rules that exist. */
  rules: readonly RuleId[];
  /** The keys that open the card, as the browser writes them; empty when none are set. */
  keys: string;
  store: StorePolicy;
  onKeys: () => void;
}

/** Everything that can be set. Changes are stored as they are made, and can be taken back one by one. */
export function OptionsPage({ policy, problem, rules, keys, store, onKeys }: OptionsPageProps) {
  const changes = useChanges(store);
  const { make } = changes;
  return (
    <>
      <main className="options">
        <header>
          <h1>{i18n.t('options.title')}</h1>
          <p className="about">{i18n.t('options.about')}</p>
        </header>
        {problem && (
          <p className="problem" role="alert">
            {i18n.t(`options.problem.${problem.kind}`)}
          </p>
        )}
        <AskSettings policy={policy} make={make} />
        <Section
          id="rules"
          title={i18n.t('options.rules.title')}
          about={i18n.t('options.rules.about')}
        >
          {rules.map((rule) => (
            <Switch
              key={rule}
              label={ruleName(rule)}
              about={i18n.t(`options.rules.${ruleKey(rule)}`)}
              on={policy.rules[rule]}
              onSwitch={(on) => make(switchedRule(rule, on))}
            />
          ))}
        </Section>
        <QuietPhrases
          phrases={policy.quietPhrases}
          onRemove={(phrase) => make(removedPhrase(policy, phrase))}
        />
        <Section
          id="sites"
          title={i18n.t('options.sites.title')}
          about={i18n.t('options.sites.about')}
        >
          {siteIds.map((site) => (
            <Switch
              key={site}
              label={siteName(site)}
              on={policy.sites[site]}
              onSwitch={(on) => make(switchedSite(site, on))}
            />
          ))}
        </Section>
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
        <Section id="privacy" title={i18n.t('options.privacy.title')}>
          <p>{i18n.t('options.privacy.about')}</p>
        </Section>
      </main>
      <SavedLine {...changes} />
    </>
  );
}

function AskSettings({ policy, make }: { policy: Policy; make: (change: Change) => void }) {
  const { ask } = policy;
  return (
    <Section id="ask" title={i18n.t('options.ask.title')}>
      <ContactField
        fromContact={ask.fromContact}
        onChange={(contact) => make(changedAsk(policy, 'fromContact', contact))}
      />
      <Choice
        title={i18n.t('options.ask.holds')}
        options={holds.map((value) => ({
          value,
          name: i18n.t(`options.holds.${value}.name`),
          about: i18n.t(`options.holds.${value}.about`),
        }))}
        chosen={ask.holds}
        onChoose={(value) => make(changedAsk(policy, 'holds', value))}
      />
      <Choice
        title={i18n.t('options.ask.enforcement')}
        options={enforcements.map((value) => ({
          value,
          name: i18n.t(`options.enforcement.${value}.name`),
          about: i18n.t(`options.enforcement.${value}.about`),
        }))}
        chosen={ask.enforcement}
        onChoose={(value) => make(changedAsk(policy, 'enforcement', value))}
      />
    </Section>
  );
}

interface SectionProps {
  id: string;
  title: string;
  about?: string;
  children: ReactNode;
}

function Section({ id, title, about, children }: SectionProps) {
  return (
    <section id={id} className="card" aria-labelledby={`options-${id}`}>
      <h2 id={`options-${id}`}>{title}</h2>
      {about && <p className="about">{about}</p>}
      {children}
    </section>
  );
}
