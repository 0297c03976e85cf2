import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { DismissalScope } from '@/lib/nudge/view';

export interface DismissMenuProps {
  /** What is dismissed, for those who do not see where the button stands. */
  about: string;
  /** False for a flag on the whole draft, which has no words of its own. */
  hasPhrase: boolean;
  onDismiss(scope: DismissalScope): void;
}

/** How long a hint is to stay away: this time, for these words, or the rule as a whole. */
export function DismissMenu({ about, hasPhrase, onDismiss }: DismissMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="dismiss">
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={i18n.t('card.dismissAbout', { about })}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('card.dismiss')}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are three acts.
        <div
          id={id}
          className="choices"
          role="group"
          aria-label={i18n.t('card.dismissAbout', { about })}
        >
          <button type="button" onClick={() => onDismiss('once')}>
            {i18n.t('card.scope.once')}
          </button>
          {hasPhrase && (
            <button type="button" onClick={() => onDismiss('phrase')}>
              {i18n.t('card.scope.phrase')}
            </button>
          )}
          <button type="button" onClick={() => onDismiss('rule')}>
            {i18n.t('card.scope.rule')}
          </button>
        </div>
      )}
    </div>
  );
}
