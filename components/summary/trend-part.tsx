import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy/policy';
import type { TrendWeek } from '@/lib/summary/load-trend';
import type { Reading } from './format';
import { Trend } from './trend';

interface TrendPartProps {
  /** The earliest first. */
  weeks: TrendWeek[];
  policy: Policy;
  reading: Reading;
}

/** The weeks up to the one shown; nothing where nothing was in any of them. */
export function TrendPart(props: TrendPartProps) {
  if (props.weeks.every(({ people }) => people === 0)) return null;
  return (
    <section className="part" aria-labelledby="week-trend">
      <h2 id="week-trend">{i18n.t('week.trend.title')}</h2>
      <Trend {...props} rtl={document.documentElement.dir === 'rtl'} />
    </section>
  );
}
