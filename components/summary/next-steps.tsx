import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { AsksWorld } from '@/components/asks/asks';
import { useLive } from '@/components/relationships/use-live';
import type { NextSteps as NextLists } from '@/lib/summary/load-next';
import type { Reading } from './format';

/** Fetched once the figures are on the screen. */
const StepLists = lazy(async () => ({ default: (await import('./step-lists')).StepLists }));

interface NextStepsProps {
  /** Absent while it is too early to look. */
  load: (() => Promise<NextLists>) | undefined;
  /** Stands for all that `load` depends on. */
  loadKey: string;
  asks: AsksWorld | undefined;
  reading: Reading;
  onPerson: (id: string) => void;
}

/** What to do next: an ask that was parked and has been earned comes first, then who is ready for one. */
export function NextSteps({ load, loadKey, ...rest }: NextStepsProps) {
  const state = useLive(async () => load?.(), loadKey);
  const steps = state.kind === 'ready' ? state.value : undefined;
  if (state.kind === 'failed') return null;
  const waiting = <div className="ghost ghost-lines" />;
  return (
    <section className="part next" aria-labelledby="week-next" aria-busy={!steps}>
      <h2 id="week-next">{i18n.t('week.steps.title')}</h2>
      <Suspense fallback={waiting}>
        {steps ? <StepLists steps={steps} {...rest} /> : waiting}
      </Suspense>
    </section>
  );
}
