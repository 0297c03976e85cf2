import { i18n } from '#i18n';
import type { WeekSummary } from '@/lib/summary/week';
import { formatWeek, type Reading } from './format';

interface WeekHeadingProps {
  week: Pick<WeekSummary, 'start' | 'end'>;
  reading: Reading;
  onPrevious: () => void;
  onNext: () => void;
}

/** Which week is shown, whether it is still running, and the way to the ones beside it. */
export function WeekHeading({ week, reading, onPrevious, onNext }: WeekHeadingProps) {
  const running = reading.now < week.end;
  return (
    <header className="week-heading">
      <div aria-live="polite">
        <p className="eyebrow">
          {i18n.t('week.yourWeek')}
          {running && <span className="running">{i18n.t('week.running')}</span>}
        </p>
        <h1>{formatWeek(week.start, week.end, reading)}</h1>
      </div>
      <div className="week-picker">
        <button
          type="button"
          className="button button-icon"
          aria-label={i18n.t('week.previous')}
          title={i18n.t('week.previous')}
          onClick={onPrevious}
        >
          <Chevron points="10 3.5 5.5 8 10 12.5" />
        </button>
        {/* Not `disabled`: that would take the focus from the person who has just arrived at this week. */}
        <button
          type="button"
          className="button button-icon"
          aria-label={i18n.t('week.next')}
          title={i18n.t('week.next')}
          aria-disabled={running}
          onClick={() => {
            if (!running) onNext();
          }}
        >
          <Chevron points="6 3.5 10.5 8 6 12.5" />
        </button>
      </div>
    </header>
  );
}

function Chevron({ points }: { points: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <polyline points={points} />
    </svg>
  );
}
