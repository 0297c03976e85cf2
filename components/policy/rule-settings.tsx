import { i18n } from '#i18n';
import { ruleKey, ruleName, siteName } from '@/components/names';
import type { RuleId } from '@/lib/analysis/finding';
import { siteIds } from '@/lib/draft/draft';
import { loudnesses } from '@/lib/policy/policy';
import { SelectSetting, SwitchSetting } from './controls';
import { Fold } from './fold';
import { Section } from './section';
import { englishSetting, type Form, ruleSetting, siteRuleSetting } from './setting';
import './rule-settings.css';

const loudnessOptions = () =>
  loudnesses.toReversed().map((value) => ({ value, name: i18n.t(`policy.loudness.${value}`) }));

/** How loud the hints are, everywhere and on one site. */
export function RuleSettings({ form, rules }: { form: Form; rules: readonly RuleId[] }) {
  return (
    <Section id="rules" title={i18n.t('options.rules.title')} about={i18n.t('options.rules.about')}>
      {rules.map((rule) => (
        <SelectSetting
          key={rule}
          form={form}
          setting={ruleSetting(rule)}
          label={ruleName(rule)}
          about={i18n.t(`options.rules.${ruleKey(rule)}`)}
          options={loudnessOptions()}
        />
      ))}
      <Fold
        id="site-rules"
        title={i18n.t('policy.siteRules.title')}
        about={i18n.t('policy.siteRules.about')}
      >
        {siteIds.map((site) => (
          <fieldset key={site} className="site-rules">
            <legend>{siteName(site)}</legend>
            {rules.map((rule) => (
              <SelectSetting
                key={rule}
                form={form}
                setting={siteRuleSetting(site, rule)}
                label={ruleName(rule)}
                options={[
                  { value: undefined, name: i18n.t('policy.siteRules.same') },
                  ...loudnessOptions(),
                ]}
              />
            ))}
          </fieldset>
        ))}
      </Fold>
      <Fold id="languages" title={i18n.t('policy.languages.title')}>
        <SwitchSetting
          form={form}
          setting={englishSetting}
          label={i18n.t('policy.languages.en')}
          about={i18n.t('policy.languages.about')}
        />
      </Fold>
    </Section>
  );
}
