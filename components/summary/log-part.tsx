import { i18n } from '#i18n';
import type { LogLine } from '@/lib/summary/load-log';
import { formatCount, formatDay, type Reading } from './format';
import { eventWords, whereWords, whoWords } from './log-words';
import '@/components/controls/pill.css';
import './log-part.css';

/** How many lines are shown; the rest is in the whole log. */
const shown = 5;

interface LogPartProps {
  /** All of the week, the latest first. */
  lines: LogLine[];
  reading: Reading;
  onAll: () => void;
}

const looks = {
  held: 'pill',
  overridden: 'pill pill-care',
  revised: 'pill pill-good',
  parked: 'pill',
} as const;

/** What the gate did in the week, with the reasons that were given. */
export function LogPart({ lines: all, reading, onAll }: LogPartProps) {
  const lines = all.slice(0, shown);
  const more = all.length - lines.length;
  return (
    <section className="part" aria-labelledby="week-log">
      <h2 id="week-log">{i18n.t('week.log.title')}</h2>
      {lines.length === 0 && <p className="nothing">{i18n.t('week.log.none')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="log-entry">
            <p className="log-head">
              <span className={looks[line.event]}>{eventWords(line)}</span>
              <span className="log-day">{formatDay(line.at, reading)}</span>
            </p>
            <p>
              <bdi>{whoWords(line)}</bdi>
              <span className="log-where"> · {whereWords(line)}</span>
            </p>
            {line.reason && (
              <blockquote className="log-reason" dir="auto">
                {line.reason}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="nothing">{i18n.t('week.log.more', more, [formatCount(more, reading)])}</p>
      )}
      <button type="button" className="more" onClick={onAll}>
        {i18n.t('week.log.all')}
      </button>
    </section>
  );
}
