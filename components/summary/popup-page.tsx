import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Policy } from '@/lib/policy/policy';
import type { RefusalReason } from '@/lib/refusal';
import type { Part } from '@/lib/summary/week';
import type { Reading } from './format';
import type { WeekState } from './use-week';
import { WeekView, type WeekWorld } from './week-view';
import './summary.css';

interface PopupPageProps {
  state: WeekState;
  /** Absent while it is not known. */
  policy: Policy | undefined;
  part: Part;
  reading: Reading;
  world: WeekWorld;
  /** Show the week that holds this instant (epoch milliseconds). */
  onWeek: (instant: number) => void;
  onPart: (part: Part) => void;
  onAgain: () => void;
  onOptions: () => void;
  /** What stands above the week. */
  notice?: ReactNode;
  /** What stands below the week: the health line. */
  children: ReactNode;
}

/** The popup: the week, and below it how the coach is doing in this tab. */
export function PopupPage({ onOptions, notice, children, ...rest }: PopupPageProps) {
  return (
    <>
      <main className="week" aria-busy={isBusy(rest.state)}>
        {notice}
        <Week {...rest} />
      </main>
      <footer className="foot">
        {children}
        <button type="button" className="button" onClick={onOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </>
  );
}

/** Something is still to come. */
const isBusy = (state: WeekState): boolean =>
  state.kind === 'loading' || (state.kind === 'ready' && !state.whole);

type WeekProps = Omit<PopupPageProps, 'onOptions' | 'notice' | 'children'>;

function Week({ state, policy, onWeek, onAgain, ...rest }: WeekProps) {
  if (state.kind === 'failed') return <Failed reason={state.reason} onAgain={onAgain} />;
  if (state.kind === 'loading' || !policy) return <Loading />;
  const { week, whole } = state;
  return (
    <WeekView
      week={week}
      whole={whole}
      policy={policy}
      onPrevious={() => onWeek(week.start - 1)}
      onNext={() => onWeek(week.end)}
      {...rest}
    />
  );
}

function Loading() {
  return (
    <div className="loading">
      <h1 className="unseen">{i18n.t('popup.loading')}</h1>
      <div className="ghost ghost-title" />
      <div className="ghost ghost-text" />
      <div className="ghost ghost-figures" />
    </div>
  );
}

interface FailedProps {
  reason: RefusalReason | undefined;
  onAgain: () => void;
}

function Failed({ reason, onAgain }: FailedProps) {
  const newer = reason === 'newer-database';
  return (
    <section className="empty" role="alert">
      <h1>{i18n.t('popup.failed.title')}</h1>
      <p>{i18n.t(newer ? 'popup.failed.newer' : 'popup.failed.about')}</p>
      {!newer && (
        <button type="button" className="button" onClick={onAgain}>
          {i18n.t('popup.failed.again')}
        </button>
      )}
    </section>
  );
}
