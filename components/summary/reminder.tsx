import { i18n } from '#i18n';

/** The weekly reminder, as the popup needs it. */
export interface ReminderWorld {
  /** Whether it has come due since the week was last looked at. */
  isDue: () => Promise<boolean>;
  /** The week has been looked at. */
  seen: () => Promise<void>;
}

/** The weekly reminder when it is due, and the way to the week before. */
export function Reminder({ onLook }: { onLook: () => void }) {
  return (
    <p className="reminder">
      {i18n.t('attention.due')}{' '}
      <button type="button" className="more" onClick={onLook}>
        {i18n.t('attention.look')}
      </button>
    </p>
  );
}
