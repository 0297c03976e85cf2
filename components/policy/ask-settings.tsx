import { i18n } from '#i18n';
import { enforcements } from '@/lib/policy/verdict';
import { ChoiceSetting, SwitchSetting } from './controls';
import { Fold } from './fold';
import { NumberSetting } from './number-setting';
import { Section } from './section';
import { askSetting, type Form } from './setting';
import { TypeTable } from './type-table';

const holds = ['hard', 'any'] as const;

/** When an ask may go out to a person, and what happens to one that comes before. */
export function AskSettings({ form }: { form: Form }) {
  const { fromContact } = form.policy.ask;
  return (
    <Section id="ask" title={i18n.t('options.ask.title')}>
      <NumberSetting
        form={form}
        setting={askSetting('fromContact')}
        label={i18n.t('options.ask.fromContact')}
        about={i18n.t('options.before', fromContact - 1)}
        min={1}
        max={50}
        name="ask.fromContact"
      />
      <ChoiceSetting
        form={form}
        setting={askSetting('holds')}
        title={i18n.t('options.ask.holds')}
        options={holds.map((value) => ({
          value,
          name: i18n.t(`options.holds.${value}.name`),
          about: i18n.t(`options.holds.${value}.about`),
        }))}
      />
      <ChoiceSetting
        form={form}
        setting={askSetting('enforcement')}
        title={i18n.t('options.ask.enforcement')}
        options={enforcements.map((value) => ({
          value,
          name: i18n.t(`options.enforcement.${value}.name`),
          about: i18n.t(`options.enforcement.${value}.about`),
        }))}
      />
      <Fold id="ask-more" title={i18n.t('policy.ask.more')}>
        <MoreAskSettings form={form} />
      </Fold>
      <Fold id="types" title={i18n.t('policy.types.title')} about={i18n.t('policy.types.about')}>
        <TypeTable form={form} />
      </Fold>
    </Section>
  );
}

function MoreAskSettings({ form }: { form: Form }) {
  return (
    <>
      <NumberSetting
        form={form}
        setting={askSetting('minimumDaysKnown')}
        label={i18n.t('policy.ask.minimumDaysKnown')}
        about={i18n.t('policy.ask.minimumDaysKnownAbout')}
        min={0}
        max={3650}
        name="ask.minimumDaysKnown"
      />
      <NumberSetting
        form={form}
        setting={askSetting('contactsBetweenAsks')}
        label={i18n.t('policy.ask.contactsBetweenAsks')}
        about={i18n.t('policy.ask.contactsBetweenAsksAbout')}
        min={0}
        max={50}
        name="ask.contactsBetweenAsks"
      />
      {(['needsAnswer', 'overrideWithReason', 'mayAskMarks', 'quietPhrasesOpen'] as const).map(
        (key) => (
          <SwitchSetting
            key={key}
            form={form}
            setting={askSetting(key)}
            label={i18n.t(`policy.ask.${key}`)}
            about={i18n.t(`policy.ask.${key}About`)}
          />
        ),
      )}
    </>
  );
}
