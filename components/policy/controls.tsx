import { useId } from 'react';
import { Switch } from '@/components/controls/switch';
import { Choice } from './choice';
import { Locked } from './locked';
import { changed, type Form, isAllowed, type Setting } from './setting';
import './controls.css';

interface SwitchSettingProps {
  form: Form;
  setting: Setting<boolean>;
  label: string;
  about?: string;
}

export function SwitchSetting({ form, setting, label, about }: SwitchSettingProps) {
  const on = setting.read(form.policy);
  const isLocked = !isAllowed(form, setting, !on);
  return (
    <div>
      <Switch
        label={label}
        about={about}
        on={on}
        disabled={isLocked}
        onSwitch={(next) => form.make(changed(form, setting, next))}
      />
      {isLocked && <Locked floors={form.floors} />}
    </div>
  );
}

interface Option<Value> {
  value: Value;
  name: string;
  about: string;
}

interface ChoiceSettingProps<Value extends string> {
  form: Form;
  setting: Setting<Value>;
  title: string;
  options: Option<Value>[];
}

export function ChoiceSetting<Value extends string>({
  form,
  setting,
  title,
  options,
}: ChoiceSettingProps<Value>) {
  const given = options.map((option) => ({
    ...option,
    disabled: !isAllowed(form, setting, option.value),
  }));
  return (
    <div>
      <Choice
        title={title}
        options={given}
        chosen={setting.read(form.policy)}
        onChoose={(value) => form.make(changed(form, setting, value))}
      />
      {given.some(({ disabled }) => disabled) && <Locked floors={form.floors} />}
    </div>
  );
}

interface SelectSettingProps<Value> {
  form: Form;
  setting: Setting<Value>;
  label: string;
  about?: string;
  options: { value: Value; name: string }[];
  bare?: boolean;
}

/** One of a few, in one line. */
export function SelectSetting<Value extends string | boolean | undefined>({
  form,
  setting,
  label,
  about,
  options,
  bare = false,
}: SelectSettingProps<Value>) {
  const id = useId();
  const allowed = options.map(({ value }) => isAllowed(form, setting, value));
  const isLocked = allowed.includes(false);
  const chosen = options.findIndex(({ value }) => value === setting.read(form.policy));
  const choose = (at: number) => {
    const option = options[at];
    if (option) form.make(changed(form, setting, option.value));
  };
  return (
    <div className={bare ? 'select select-bare' : 'select'}>
      <label htmlFor={id} className={bare ? 'unseen' : undefined}>
        {label}
      </label>
      {about && (
        <p id={`${id}-about`} className="about">
          {about}
        </p>
      )}
      <select
        id={id}
        value={chosen}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {options.map(({ name, value }, at) => (
          <option key={String(value)} value={at} disabled={!allowed[at]}>
            {name}
          </option>
        ))}
      </select>
      {isLocked && !bare && <Locked floors={form.floors} />}
    </div>
  );
}
