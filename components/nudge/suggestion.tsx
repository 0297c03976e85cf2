import { useId } from 'react';
import { i18n } from '#i18n';

export interface SuggestionProps {
  /** In the draft's language; may be the whole draft with its ask taken out, of which the first lines are seen. */
  words: string;
  /** Whether the last act was a copy of just these words. */
  copied: boolean;
  onCopy(): void;
}

/** Words that could stand instead, to read and to copy. They are never written into the editor. */
export function Suggestion({ words, copied, onCopy }: SuggestionProps) {
  const id = useId();
  return (
    <div className="suggestion">
      <blockquote id={id} dir="auto">
        {words}
      </blockquote>
      <button type="button" aria-describedby={id} onClick={onCopy}>
        {i18n.t('card.copy')}
      </button>
      {copied && (
        // The announcer says it to those who do not see it.
        <span className="muted" aria-hidden="true">
          {i18n.t('card.copied')}
        </span>
      )}
    </div>
  );
}
