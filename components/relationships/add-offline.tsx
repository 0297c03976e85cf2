import { useState } from 'react';
import { i18n } from '#i18n';
import { type OfflineMeans, offlineMeans } from '@/lib/draft/touch-kind';
import { dayOf, instantOf } from './days';

interface AddOfflineProps {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
  onAdd: (touch: { means: OfflineMeans; at: number; note: string }) => Promise<boolean>;
}

/** A contact off the sites: one press records it for today; a day and a note may be set before. */
export function AddOffline({ now, timeZone, onAdd }: AddOfflineProps) {
  const today = dayOf(now, timeZone);
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const add = async (means: OfflineMeans) => {
    // Today's is now; another day's stands at its noon, which is that day in every season.
    const at = day === today || day === '' ? now : instantOf(day, timeZone);
    if (await onAdd({ means, at, note: note.trim() })) {
      setNote('');
      setDay(today);
    }
  };
  return (
    <section className="panel" aria-labelledby="offline-title">
      <h2 id="offline-title">{i18n.t('relationships.offline.title')}</h2>
      <div className="offline">
        <label className="labelled">
          <span>{i18n.t('relationships.offline.day')}</span>
          <input
            type="date"
            className="text-field"
            value={day}
            max={today}
            onChange={(event) => setDay(event.target.value)}
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
          <button key={means} type="button" className="button" onClick={() => void add(means)}>
            {i18n.t(`relationships.offline.${means}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
