import { useId, useState } from 'react';
import { i18n } from '#i18n';

/** The range of the setting; the policy's schema has the same. */
const least = 1;
const most = 50;

interface ContactFieldProps {
  fromContact: number;
  onChange: (fromContact: number) => void;
}

/** From which contact on an ask may go out. What is typed is taken over as soon as it is a number that can be. */
export function ContactField({ fromContact, onChange }: ContactFieldProps) {
  const id = useId();
  // What is being typed, as it may not be a number yet; without it the field shows the setting.
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && contactIn(typed) === undefined;
  const type = (text: string) => {
    setTyped(text);
    const contact = contactIn(text);
    if (contact !== undefined && contact !== fromContact) onChange(contact);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{i18n.t('options.ask.fromContact')}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed ?? fromContact}
        aria-invalid={wrong}
        aria-describedby={`${id}-about`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
      <p id={`${id}-about`} className={wrong ? 'about care' : 'about'} aria-live="polite">
        {wrong
          ? i18n.t('options.ask.fromContactWrong', { min: least, max: most })
          : i18n.t('options.before', fromContact - 1)}
      </p>
    </div>
  );
}

function contactIn(text: string): number | undefined {
  const contact = Number(text);
  const fits = text.trim() !== '' && Number.isInteger(contact);
  return fits && contact >= least && contact <= most ? contact : undefined;
}
