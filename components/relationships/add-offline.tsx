import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ignoreHeldKeys } from '@/components/nudge/quiet-press';
import { type OfflineMeans, offlineMeans } from '@/lib/draft/touch-kind';
import { dayOf, instantOf } from './days';

interface AddOfflineProps {
  /** Epoch milliseconds. The page may be open for days: what is noted now happened now. */
  now: () => number;
  timeZone: string;
  onAdd: (touch: { means: OfflineMeans; at: number; note: string }) => Promise<boolean>;
}

/** A contact off the sites: one press records it for today; a day and a note may be set before. */
export function AddOffline({ now, timeZone, onAdd }: AddOfflineProps) {
  const today = dayOf(now(), timeZone);
  const field = useRef<HTMLInputElement>(null);
  /** Another day than today. */
  const [other, setOther] = useState<string>();
  const [note, setNote] = useState('');
  const add = async (means: OfflineMeans) => {
    const at = now();
    const isToday = !other || other === dayOf(at, timeZone);
    if (!isToday && other > dayOf(at, timeZone)) {
      // It can be typed all the same; the browser says what is wrong with it.
      field.current?.reportValidity();
      return;
    }
    // Another day's stands at its noon, which is that day in every season.
    const when = isToday ? at : instantOf(other, timeZone);
    if (await onAdd({ means, at: when, note: note.trim() })) {
      setNote('');
      setOther(undefined);
    }
  };
  return (
    <section className="panel" aria-labelledby="offline-title">
      <h2 id="offline-title">{i18n.t('relationships.offline.title')}</h2>
      <div className="offline">
        <label className="labelled">
          <span>{i18n.t('relationships.offline.day')}</span>
          <input
            ref={field}
            type="date"
            className="text-field"
            value={other ?? today}
            max={today}
            onChange={(event) => setOther(event.target.value)}
          />
        </label>
        <label className="labelled offline-note">
          <span>{i18n.t('relationships.offline.note')}</span>
          <input
            className="text-field"
            value={note}
            maxLength={500}
            placeholder={i18n.t('relationships.offline.noteHint')}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
      </div>
      <div className="line">
        {offlineMeans.map((means) => (
          <button
            key={means}
            type="button"
            className="button"
            onKeyDown={ignoreHeldKeys}
            onClick={({ detail }) => {
              // Who is used to double clicks has had one call all the same.
              if (detail < 2) void add(means);
            }}
          >
            {i18n.t(`relationships.offline.${means}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
