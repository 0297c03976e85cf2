import { type ReactNode, useId } from 'react';
import './switch.css';

interface SwitchProps {
  label: ReactNode;
  /** One sentence under the label: what is different when it is on. */
  about?: ReactNode | undefined;
  on: boolean;
  /** It cannot be switched: somebody else has set it. */
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
}

/** A thing that is on or off, with its name beside it. It acts at once. */
export function Switch({ label, about, on, disabled = false, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id} className="switch-label">
        {label}
      </label>
      {about && (
        <p id={`${id}-about`} className="switch-about">
          {about}
        </p>
      )}
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-checked={on}
        aria-describedby={about ? `${id}-about` : undefined}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </div>
  );
}
