import { useId } from 'react';
import './choice.css';

interface ChoiceProps<Value extends string> {
  title: string;
  options: { value: Value; name: string; about: string; disabled?: boolean }[];
  /** `undefined`: none of them. */
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
}

/** One of a few, each with the sentence that says what it comes to. */
export function Choice<Value extends string>({
  title,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {options.map(({ value, name, about, disabled = false }) => (
        <div key={value} className="choice-option">
          <input
            id={`${id}-${value}`}
            type="radio"
            name={id}
            checked={value === chosen}
            disabled={disabled}
            aria-describedby={`${id}-${value}-about`}
            onChange={() => onChoose(value)}
          />
          <label htmlFor={`${id}-${value}`}>{name}</label>
          <p id={`${id}-${value}-about`} className="about">
            {about}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
