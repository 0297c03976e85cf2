import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/controls/switch';
import { displayLocale } from '@/components/locale';
import { Section } from '@/components/policy/section';
import type { Attention } from '@/lib/attention';
import './attention.css';

/** What the section stands on; the same object at each render. */
export interface AttentionWorld {
  load: () => Promise<Attention>;
  save: (attention: Attention) => Promise<void>;
  /** Asks the person, through the browser, for leave to notify. To be called in the act of their click. */
  askToNotify: () => Promise<boolean>;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Monday 4 January 2021, in UTC. */
const monday = Date.UTC(2021, 0, 4);
const day = 24 * 60 * 60 * 1000;

const dayName = (weekday: number): string =>
  new Intl.DateTimeFormat(displayLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    monday + (weekday - 1) * day,
  );
const hourName = (hour: number): string =>
  new Intl.DateTimeFormat(displayLocale(), { timeStyle: 'short', timeZone: 'UTC' }).format(
    monday + hour * 60 * 60 * 1000,
  );

/** Whether the toolbar button counts, and whether it reminds of the weekly look. Saved as it is changed. */
export function AttentionSection({ world }: { world: AttentionWorld }) {
  const [attention, setAttention] = useState<Attention>();
  const [told, setTold] = useState<'notSaved' | 'notAllowed'>();
  useEffect(() => {
    world.load().then(setAttention, console.error);
  }, [world]);
  if (!attention) return null;
  const { badge, reminder } = attention;
  const save = (next: Attention) => {
    setAttention(next);
    setTold(undefined);
    world.save(next).catch(() => {
      setAttention(attention);
      setTold('notSaved');
    });
  };
  const remind = (change: Partial<Attention['reminder']>) =>
    save({ ...attention, reminder: { ...reminder, ...change } });
  const notify = async (on: boolean) => {
    if (on && !(await world.askToNotify())) setTold('notAllowed');
    else remind({ notify: on });
  };
  return (
    <Section id="attention" title={i18n.t('attention.title')} about={i18n.t('attention.about')}>
      <Switch
        label={i18n.t('attention.badge')}
        about={i18n.t('attention.badgeAbout')}
        on={badge}
        onSwitch={(on) => save({ ...attention, badge: on })}
      />
      <Switch
        label={i18n.t('attention.reminder')}
        about={i18n.t('attention.reminderAbout')}
        on={reminder.on}
        onSwitch={(on) => remind({ on })}
      />
      {reminder.on && (
        <>
          <p className="attention-when">
            <label>
              {i18n.t('attention.day')}{' '}
              <select
                value={reminder.weekday}
                onChange={(event) => remind({ weekday: Number(event.target.value) })}
              >
                {weekdays.map((weekday) => (
                  <option key={weekday} value={weekday}>
                    {dayName(weekday)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {i18n.t('attention.hour')}{' '}
              <select
                value={reminder.hour}
                onChange={(event) => remind({ hour: Number(event.target.value) })}
              >
                {hours.map((hour) => (
                  <option key={hour} value={hour}>
                    {hourName(hour)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <Switch
            label={i18n.t('attention.notify')}
            about={i18n.t('attention.notifyAbout')}
            on={reminder.notify}
            onSwitch={(on) => void notify(on)}
          />
        </>
      )}
      <p role="status" className="attention-told">
        {told && i18n.t(`attention.${told}`)}
      </p>
    </Section>
  );
}
