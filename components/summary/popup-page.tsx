import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type AsksWorld, ParkedList, WaitingList } from '@/components/asks/asks';
import type { RefusalReason } from '@/lib/refusal';
import type { Reading } from './format';
import type { WeekState } from './use-week';
import { WeekView } from './week-view';
import './summary.css';

interface PopupPageProps {
  state: WeekState;
  reading: Reading;
  /** Show the week that holds this instant (epoch milliseconds). */
  onWeek: (instant: number) => void;
  onAgain: () => void;
  onOptions: () => void;
  asks?: AsksWorld | undefined;
  /** What stands below the week: the health line. */
  children: ReactNode;
}

/** The popup: the week, and below it how the coach is doing in this tab. */
export function PopupPage({ state, onOptions, asks, children, ...rest }: PopupPageProps) {
  return (
    <>
      <main className="week" aria-busy={state.kind === 'loading'}>
        {asks && <ParkedList world={asks} reading={rest.reading} only="ready" />}
        <Week state={state} {...rest} />
        {asks && <WaitingList world={asks} reading={rest.reading} />}
        {asks && <ParkedList world={asks} reading={rest.reading} only="waiting" />}
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

function Week({
  state,
  reading,
  onWeek,
  onAgain,
}: Pick<PopupPageProps, 'state' | 'reading' | 'onWeek' | 'onAgain'>) {
  if (state.kind === 'loading') return <Loading />;
  if (state.kind === 'failed') return <Failed reason={state.reason} onAgain={onAgain} />;
  const { week } = state;
  return (
    <WeekView
      week={week}
      reading={reading}
      onPrevious={() => onWeek(week.start - 1)}
      onNext={() => onWeek(week.end)}
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
