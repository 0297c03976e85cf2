import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { limitsOf } from '@/lib/policy/limits';
import { Locked } from './locked';
import { changed, type Form, inForce, isAllowed, type Setting } from './setting';
import './number-setting.css';

interface NumberSettingProps<Value extends number | undefined> {
  form: Form;
  setting: Setting<Value>;
  label: string;
  /** What the number comes to. */
  about?: string | undefined;
  /** What stands in the empty field of a setting that may be left out; without it, it may not. */
  placeholder?: string | undefined;
  /** Only the field, under a heading of its own. */
  bare?: boolean;
}

/** A number within the limits of the schema, taken over as soon as what is typed can be one. */
export function NumberSetting<Value extends number | undefined>({
  form,
  setting,
  label,
  about,
  placeholder,
  bare = false,
}: NumberSettingProps<Value>) {
  const id = useId();
  // What is being typed, as it may not be a number yet; without it the field shows the setting.
  const [typed, setTyped] = useState<string>();
  const value = setting.read(form.policy);
  const { min, max } = limitsOf(setting.place);
  const isOptional = placeholder !== undefined;
  // The ends that the organisation leaves open; a goal that it has set cannot be left out either.
  const least = inForce(form, setting, min as Value) ?? min;
  const most = inForce(form, setting, max as Value) ?? max;
  const mayBeEmpty = isOptional && isAllowed(form, setting, undefined as Value);
  const isLocked = least > min || most < max || (isOptional && !mayBeEmpty);

  const fits = (text: string): boolean => {
    if (text.trim() === '') return mayBeEmpty;
    const number = Number(text);
    return Number.isInteger(number) && number >= least && number <= most;
  };
  const wrong = typed !== undefined && !fits(typed);
  const type = (text: string) => {
    setTyped(text);
    if (!fits(text)) return;
    const next = (text.trim() === '' ? undefined : Number(text)) as Value;
    if (next !== setting.read(form.own)) form.make(changed(form, setting, next, setting.place));
  };
  const told = wrong ? i18n.t('policy.wrongNumber', { min: least, max: most }) : about;
  return (
    <div className={bare ? 'field field-bare' : 'field'}>
      <label htmlFor={id} className={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed ?? value ?? ''}
        placeholder={placeholder}
        aria-invalid={wrong}
        aria-describedby={told ? `${id}-about` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      {told && (
        <p id={`${id}-about`} className={wrong ? 'about care' : 'about'} aria-live="polite">
          {told}
        </p>
      )}
      {isLocked && !bare && <Locked floors={form.floors} />}
    </div>
  );
}
