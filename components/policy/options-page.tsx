import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { RuleId } from '@/lib/analysis/finding';
import type { PolicyReading } from '@/lib/policy/read-policy';
import { type About, AboutSection } from './about-section';
import { AskSettings } from './ask-settings';
import { removedPhrase } from './changed';
import { type StorePolicy, useChanges } from './changes';
import { MoreSettings } from './more-settings';
import { Organisation } from './organisation';
import { PolicyFileSection } from './policy-file-section';
import { PresetChoice } from './preset-choice';
import { QuietPhrases } from './quiet-phrases';
import { RuleSettings } from './rule-settings';
import { SavedLine } from './saved-line';
import { Section } from './section';
import type { Form } from './setting';
import { type Shortcuts, ShortcutsSection } from './shortcuts-section';
import { type SitesHealth, SitesSection } from './sites-section';
import './options.css';

interface OptionsPageProps {
  reading: PolicyReading;
  /** The rules that exist. */
  rules: readonly RuleId[];
  store: StorePolicy;
  health: SitesHealth | undefined;
  shortcuts: Shortcuts;
  about: About;
  /** What can be set besides the policy. */
  children?: ReactNode;
}

/** Everything that can be set. Changes are stored as they are made, and can be taken back one by one. */
export function OptionsPage({ reading, rules, store, children, ...parts }: OptionsPageProps) {
  const { health, shortcuts, about } = parts;
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
        <SitesSection form={form} health={health} />
        <MoreSettings form={form} />
        {children}
        <PolicyFileSection {...form} />
        <ShortcutsSection {...shortcuts} />
        <Section id="privacy" title={i18n.t('options.privacy.title')}>
          <p>{i18n.t('options.privacy.about')}</p>
        </Section>
        <AboutSection {...about} />
      </main>
      <SavedLine {...changes} />
    </>
  );
}
