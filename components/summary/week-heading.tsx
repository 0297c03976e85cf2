import { useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { Part, Week } from '@/lib/summary/week';
import { hasJustEnded } from '@/lib/summary/week-of';
import { formatWeek, type Reading } from './format';
import './week-heading.css';

interface WeekHeadingProps {
  week: Pick<Week, 'start' | 'end'>;
  /** What of the week can be looked at; absent while it is not known. */
  parts: readonly Part[] | undefined;
  part: Part;
  reading: Reading;
  onPrevious: () => void;
  onNext: () => void;
  onPart: (part: Part) => void;
}

/** Which week is shown, whether it is still running, the way to the ones beside it, and what of it is looked at. */
export function WeekHeading(props: WeekHeadingProps) {
  const { week, reading, onPrevious, onNext } = props;
  const running = reading.now < week.end;
  const isLast = hasJustEnded(week, reading.now, reading.timeZone);
  const state = running ? 'running' : isLast && 'justOver';
  return (
    <header className="week-heading">
      <div className="week-name">
        <p className="eyebrow">
          <PartChoice {...props} />
        </p>
        <div className="week-title" aria-live="polite">
          <h1>{formatWeek(week.start, week.end, reading)}</h1>
          {state && <span className="running">{i18n.t(`week.${state}`)}</span>}
        </div>
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

const same = (one: Part, other: Part): boolean =>
  one.site === other.site && one.account === other.account;

/** What a part is called. */
export function partName({ site, account }: Part): string {
  if (site === undefined) return i18n.t('week.part.all');
  return account === undefined
    ? siteName(site)
    : i18n.t('week.part.account', { site: siteName(site), account });
}

/** The choice of a site or an account; in words only where there is no more than one. */
function PartChoice({ parts, part, onPart }: Pick<WeekHeadingProps, 'parts' | 'part' | 'onPart'>) {
  // While another week is read those of the last one stay: whoever is choosing keeps the focus.
  const [last, setLast] = useState<readonly Part[]>([]);
  if (parts && parts !== last) setLast(parts);
  const known = parts ?? last;
  const own = part.site && !known.some((one) => same(one, part)) ? [part] : [];
  const all: Part[] = [{}, ...known, ...own];
  if (all.length < 3) return i18n.t('week.yourWeek');
  return (
    <select
      className="week-part"
      aria-label={i18n.t('week.part.label')}
      value={all.findIndex((one) => same(one, part))}
      onChange={(event) => onPart(all[Number(event.target.value)] ?? {})}
    >
      {all.map((one, index) => (
        <option key={`${one.site} ${one.account}`} value={index}>
          {partName(one)}
        </option>
      ))}
    </select>
  );
}

function Chevron({ points }: { points: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <polyline points={points} />
    </svg>
  );
}
