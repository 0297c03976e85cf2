import { useState } from 'react';
import { i18n } from '#i18n';
import { useLoaded } from '@/components/loaded';

/** The weekly reminder, as the popup needs it. */
export interface ReminderWorld {
  /** Whether it has come due since the week was last looked at. */
  isDue: () => Promise<boolean>;
  /** The week has been looked at. */
  seen: () => Promise<void>;
}

interface ReminderProps {
  world: ReminderWorld;
  /** Shows the week before. */
  onLook: () => void;
}

/** The weekly reminder, when it is due: one line, gone once it has been followed. */
export function Reminder({ world, onLook }: ReminderProps) {
  const due = useLoaded(world.isDue);
  const [gone, setGone] = useState(false);
  if (!due || gone) return null;
  const look = () => {
    setGone(true);
    world.seen().catch(console.error);
    onLook();
  };
  return (
    <p className="reminder">
      {i18n.t('attention.due')}{' '}
      <button type="button" className="more" onClick={look}>
        {i18n.t('attention.look')}
      </button>
    </p>
  );
}
