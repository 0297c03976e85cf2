import { i18n } from '#i18n';

interface SettleButtonProps {
  /** Who waits. */
  name: string;
  onSettle: () => void;
}

/** Ticks somebody off who waits for our answer: none is needed. */
export function SettleButton({ name, onSettle }: SettleButtonProps) {
  return (
    <button
      type="button"
      className="settle"
      aria-label={i18n.t('week.steps.settle', { name })}
      title={i18n.t('relationships.person.settle')}
      onClick={onSettle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <polyline points="3 8.5 6.5 12 13 4.5" />
      </svg>
    </button>
  );
}
