import { useId } from 'react';
import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { Part, WeekSummary } from '@/lib/summary/week';
import { formatWeek, type Reading } from './format';

interface WeekHeadingProps {
  week: Pick<WeekSummary, 'start' | 'end' | 'parts'>;
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
      <PartChoice {...props} />
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

/** The choice of a site or an account; only there when there is more than one. */
function PartChoice({ week, part, onPart }: Pick<WeekHeadingProps, 'week' | 'part' | 'onPart'>) {
  const id = useId();
  const known = week.parts.some((one) => same(one, part)) ? [] : part.site ? [part] : [];
  const parts: Part[] = [{}, ...week.parts, ...known];
  if (parts.length < 3) return null;
  return (
    <p className="week-part">
      <label htmlFor={id}>{i18n.t('week.part.label')}</label>
      <select
        id={id}
        value={parts.findIndex((one) => same(one, part))}
        onChange={(event) => onPart(parts[Number(event.target.value)] ?? {})}
      >
        {parts.map((one, index) => (
          <option key={`${one.site} ${one.account}`} value={index}>
            {partName(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Chevron({ points }: { points: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <polyline points={points} />
    </svg>
  );
}
