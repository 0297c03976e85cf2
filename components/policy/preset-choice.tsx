import { i18n } from '#i18n';
import { messageKey } from '@/components/names';
import { presetIds, presetOf, withPreset } from '@/lib/policy/presets';
import { stricterOf } from '@/lib/policy/stricter';
import { replaced } from './changed';
import { Choice } from './choice';
import { Locked } from './locked';
import { Section } from './section';
import type { Form } from './setting';

/** The whole rule in one choice. What is set by hand afterwards makes it one's own. */
export function PresetChoice({ policy, own, floors, make }: Form) {
  const options = presetIds.map((id) => {
    const preset = withPreset(own, id);
    const key = messageKey(id);
    return {
      value: id,
      name: i18n.t(`presets.${key}.name`),
      about: i18n.t(`presets.${key}.about`),
      // One that the organisation would not leave as it is cannot be had.
      disabled: presetOf(stricterOf(floors, preset)) !== id,
    };
  });
  const chosen = presetOf(policy);
  return (
    <Section id="presets" title={i18n.t('presets.title')}>
      <Choice
        title={i18n.t('presets.choose')}
        options={options}
        chosen={chosen}
        onChoose={(id) => make(replaced(own, (current) => withPreset(current, id)))}
      />
      {chosen === undefined && !floors && <p className="about">{i18n.t('presets.none')}</p>}
      {options.some(({ disabled }) => disabled) && <Locked floors={floors} />}
    </Section>
  );
}
