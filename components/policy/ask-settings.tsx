import { i18n } from '#i18n';
import { holdings } from '@/lib/policy/policy';
import { enforcements } from '@/lib/policy/verdict';
import { ChoiceSetting, SwitchSetting } from './controls';
import { Fold } from './fold';
import { NumberSetting } from './number-setting';
import { Section } from './section';
import { askSetting, type Form } from './setting';
import { TypeTable } from './type-table';

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
      />
      <ChoiceSetting
        form={form}
        setting={askSetting('holds')}
        title={i18n.t('options.ask.holds')}
        options={holdings.map((value) => ({
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
      {(['minimumDaysKnown', 'contactsBetweenAsks'] as const).map((key) => (
        <NumberSetting
          key={key}
          form={form}
          setting={askSetting(key)}
          label={i18n.t(`policy.ask.${key}`)}
          about={i18n.t(`policy.ask.${key}About`)}
        />
      ))}
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
