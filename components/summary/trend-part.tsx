import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { useLive } from '@/components/relationships/use-live';
import type { Policy } from '@/lib/policy/policy';
import type { TrendWeek } from '@/lib/summary/load-trend';
import type { Reading } from './format';

/** The chart's code is fetched once the figures are there: nobody opens the popup for the chart alone. */
const Trend = lazy(async () => ({ default: (await import('./trend')).Trend }));

interface TrendPartProps {
  load: () => Promise<TrendWeek[]>;
  /** Stands for all that `load` depends on. */
  loadKey: string;
  policy: Policy;
  reading: Reading;
}

/** The weeks up to the one shown. */
export function TrendPart({ load, loadKey, policy, reading }: TrendPartProps) {
  const state = useLive(load, loadKey);
  if (state.kind === 'failed') return null;
  const isEmpty = state.kind === 'ready' && state.value.every(({ people }) => people === 0);
  if (isEmpty) return null;
  const waiting = <p className="trend-waiting nothing">{i18n.t('week.trend.loading')}</p>;
  return (
    <section className="part" aria-labelledby="week-trend">
      <h2 id="week-trend">{i18n.t('week.trend.title')}</h2>
      <Suspense fallback={waiting}>
        {state.kind === 'ready' ? (
          <Trend
            key={state.key}
            weeks={state.value}
            policy={policy}
            reading={reading}
            rtl={document.documentElement.dir === 'rtl'}
          />
        ) : (
          waiting
        )}
      </Suspense>
    </section>
  );
}
