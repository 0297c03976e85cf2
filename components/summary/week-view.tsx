import { Fragment, lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { AsksWorld } from '@/components/asks/asks';
import type { Undo } from '@/components/pages/acts';
import type { Policy } from '@/lib/policy/policy';
import { isEmpty } from '@/lib/summary/figures';
import type { LogLine } from '@/lib/summary/load-log';
import type { NextSteps } from '@/lib/summary/load-next';
import type { TrendWeek } from '@/lib/summary/load-trend';
import type { Part, WeekAlone, WeekSummary } from '@/lib/summary/week';
import type { Reading } from './format';
import { KeyFigures } from './key-figures';
import { opening } from './opening';
import type { ReminderWorld } from './reminder';
import { WeekHeading } from './week-heading';

/** Fetched once the first figures are on the screen: none of it is needed for them. */
const WeekRest = lazy(async () => ({ default: (await import('./week-rest')).WeekRest }));

/** What comes beside the figures: read from the record by itself, once these are on the screen. */
export interface WeekWorld {
  next: (policy: Policy, part: Part) => Promise<NextSteps>;
  trend: (week: WeekSummary, part: Part) => Promise<TrendWeek[]>;
  log: (week: WeekSummary, part: Part) => Promise<LogLine[]>;
  /** Parked asks. */
  asks?: AsksWorld;
  reminder?: ReminderWorld;
  openPerson: (id: string) => void;
  /** What somebody wrote until now needs no answer; they wait no more until they write again. */
  settle: (id: string) => Promise<Undo>;
  openLog: () => void;
  openPractice: () => void;
  /** Opens the printable page of a week. */
  print: (week: WeekSummary, part: Part) => void;
  /** Hands a file to the person. */
  save: (name: string, text: string, type: string) => void;
  copy: (text: string) => Promise<void>;
}

export interface WeekViewProps {
  week: WeekAlone;
  /** The same week with what stands beside it; absent while only its own figures are known. */
  whole: WeekSummary | undefined;
  part: Part;
  policy: Policy;
  reading: Reading;
  world: WeekWorld;
  onPrevious: () => void;
  onNext: () => void;
  onPart: (part: Part) => void;
}

/**
 * One week: a sentence in words and its first figures, what to do next, all figures, and where it has come from. Each
 * part comes in below those that are there: nothing moves under the eyes or the pointer.
 */
export function WeekView(props: WeekViewProps) {
  const { week, whole, part, reading, world } = props;
  const running = reading.now < week.end;
  return (
    <>
      <WeekHeading {...props} parts={whole?.parts} />
      {/* The lists start afresh with another week; the heading stays, and with it the focus. */}
      <Fragment key={JSON.stringify([week.name, part.site, part.account])}>
        {isEmpty(week) ? (
          <EmptyWeek running={running} onPractice={world.openPractice} />
        ) : (
          <>
            <Opening week={week} reading={reading} />
            <KeyFigures week={week} before={whole?.before} reading={reading} />
          </>
        )}
        {whole && (
          <Suspense fallback={<div aria-busy="true" />}>
            <WeekRest {...props} week={whole} />
          </Suspense>
        )}
      </Fragment>
    </>
  );
}

/** That nothing is on record of a week, and how a touch comes about. */
export function EmptyWeek({ running, onPractice }: { running: boolean; onPractice?: () => void }) {
  return (
    <section className="empty">
      <h2>{i18n.t(running ? 'week.empty.running' : 'week.empty.past')}</h2>
      <p>{i18n.t('week.empty.about')}</p>
      {running && onPractice && (
        <button type="button" className="button" onClick={onPractice}>
          {i18n.t('week.empty.practise')}
        </button>
      )}
    </section>
  );
}

/** The week in words, from its figures. */
export function Opening({ week, reading }: Pick<WeekViewProps, 'week' | 'reading'>) {
  const { lead, rest } = opening(week, reading);
  return (
    <p className="opening">
      <strong>{lead}</strong> {rest}
    </p>
  );
}
