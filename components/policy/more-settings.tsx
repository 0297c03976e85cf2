import { i18n } from '#i18n';
import { touchKinds } from '@/lib/draft/touch-kind';
import { caps } from '@/lib/policy/policy';
import { enforcements } from '@/lib/policy/verdict';
import { ChoiceSetting, SelectSetting, SwitchSetting } from './controls';
import { Fold } from './fold';
import { NumberSetting } from './number-setting';
import { Section } from './section';
import {
  countingSetting,
  type Form,
  goalSetting,
  kindSetting,
  publicSetting,
  retentionSetting,
} from './setting';

const goals = ['conversationShare', 'responseHours', 'daysActive', 'cannedShareAtMost'] as const;

/** What few people change: what counts, the audience, the week's goals, and how long records are kept. */
export function MoreSettings({ form }: { form: Form }) {
  return (
    <Section id="more" title={i18n.t('policy.more')}>
      <Fold id="counting" title={i18n.t('policy.counting.title')}>
        {touchKinds.map((kind) => (
          <SwitchSetting
            key={kind}
            form={form}
            setting={kindSetting(kind)}
            label={i18n.t(`policy.counting.kind.${kind}`)}
          />
        ))}
        <SwitchSetting
          form={form}
          setting={countingSetting('inbound')}
          label={i18n.t('policy.counting.inbound')}
          about={i18n.t('policy.counting.inboundAbout')}
        />
        <SelectSetting
          form={form}
          setting={countingSetting('atMostOne')}
          label={i18n.t('policy.counting.atMostOne')}
          options={caps.map((value) => ({
            value,
            name: i18n.t(`policy.counting.per.${value}`),
          }))}
        />
      </Fold>
      <Fold
        id="public-posts"
        title={i18n.t('policy.public.title')}
        about={i18n.t('policy.public.about')}
      >
        <NumberSetting
          form={form}
          setting={publicSetting('givesPerAsk')}
          label={i18n.t('policy.public.givesPerAsk')}
        />
        <ChoiceSetting
          form={form}
          setting={publicSetting('whenShort')}
          title={i18n.t('policy.public.whenShort')}
          options={enforcements.map((value) => ({
            value,
            name: i18n.t(`policy.public.${value}.name`),
            about: i18n.t(`policy.public.${value}.about`),
          }))}
        />
      </Fold>
      <Fold id="goals" title={i18n.t('policy.goals.title')} about={i18n.t('policy.goals.about')}>
        {goals.map((goal) => (
          <NumberSetting
            key={goal}
            form={form}
            setting={goalSetting(goal)}
            label={i18n.t(`policy.goals.${goal}`)}
            placeholder={i18n.t('policy.goals.none')}
          />
        ))}
      </Fold>
      <Fold id="retention" title={i18n.t('policy.retention.title')}>
        <NumberSetting
          form={form}
          setting={retentionSetting('days')}
          label={i18n.t('policy.retention.days')}
          about={i18n.t('policy.retention.daysAbout')}
        />
        <SwitchSetting
          form={form}
          setting={retentionSetting('keepParkedTexts')}
          label={i18n.t('policy.retention.keepParkedTexts')}
          about={i18n.t('policy.retention.keepParkedTextsAbout')}
        />
      </Fold>
    </Section>
  );
}
