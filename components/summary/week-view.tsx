import { Fragment, lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { AsksWorld } from '@/components/asks/asks';
import type { Policy } from '@/lib/policy/policy';
import type { LogLine } from '@/lib/summary/load-log';
import type { NextSteps as Steps } from '@/lib/summary/load-next';
import type { TrendWeek } from '@/lib/summary/load-trend';
import { rhythmOf } from '@/lib/summary/rhythm';
import type { Part, WeekSummary } from '@/lib/summary/week';
import { figureGroups } from './figure-rows';
import { FiguresTable } from './figures-table';
import type { Reading } from './format';
import { MessageMix } from './message-mix';
import { NextSteps } from './next-steps';
import { isEmpty, opening } from './opening';
import { rhythmWords } from './rhythm-words';
import { useAfterPaint } from './use-after-paint';
import { WeekHeading } from './week-heading';

/** Fetched once the figures are on the screen: none of it is needed for them. */
const WeekBelow = lazy(async () => ({ default: (await import('./week-below')).WeekBelow }));

/** What comes beside the figures: read from the record by itself, once these are on the screen. */
export interface WeekWorld {
  next: (policy: Policy, part: Part) => Promise<Steps>;
  trend: (week: WeekSummary, part: Part) => Promise<TrendWeek[]>;
  log: (week: WeekSummary, part: Part) => Promise<LogLine[]>;
  /** Parked asks. */
  asks?: AsksWorld;
  openPerson: (id: string) => void;
  openLog: () => void;
  /** Opens the printable page of a week. */
  print: (week: WeekSummary, part: Part) => void;
  /** Hands a file to the person. */
  save: (name: string, text: string, type: string) => void;
  copy: (text: string) => Promise<void>;
}

interface WeekViewProps {
  week: WeekSummary;
  part: Part;
  policy: Policy;
  reading: Reading;
  world: WeekWorld;
  onPrevious: () => void;
  onNext: () => void;
  onPart: (part: Part) => void;
}

/** One week: a sentence in words, what to do next, the figures behind it, and where it has come from. */
export function WeekView({ world, policy, ...heading }: WeekViewProps) {
  const { week, part, reading } = heading;
  const running = reading.now < week.end;
  const empty = isEmpty(week);
  const painted = useAfterPaint();
  const partKey = JSON.stringify([part.site, part.account]);
  const key = `${week.name} ${partKey}`;
  return (
    <>
      <WeekHeading {...heading} />
      {/* The lists start afresh with another week; the heading stays, and with it the focus. */}
      <Fragment key={key}>
        {empty ? <EmptyWeek running={running} /> : <Opening week={week} reading={reading} />}
        {running && (
          <NextSteps
            load={painted ? () => world.next(policy, part) : undefined}
            loadKey={`${painted} ${partKey} ${JSON.stringify(policy)}`}
            asks={world.asks}
            reading={reading}
            onPerson={world.openPerson}
          />
        )}
        {!empty && <WeekFigures week={week} policy={policy} reading={reading} />}
        {painted && (
          <Suspense fallback={null}>
            <WeekBelow {...heading} policy={policy} world={world} loadKey={key} />
          </Suspense>
        )}
      </Fragment>
    </>
  );
}

/** That nothing is on record of a week, and how a touch comes about. */
export function EmptyWeek({ running }: { running: boolean }) {
  return (
    <section className="empty">
      <h2>{i18n.t(running ? 'week.empty.running' : 'week.empty.past')}</h2>
      <p>{i18n.t('week.empty.about')}</p>
    </section>
  );
}

/** The week in words, from its figures; and how steadily it was kept up. */
export function Opening({ week, reading }: Pick<WeekViewProps, 'week' | 'reading'>) {
  const { lead, rest } = opening(week, reading);
  const rhythm = rhythmOf([...week.before.days, ...week.days], week, reading.now);
  return (
    <div className="opening">
      <p>
        <strong>{lead}</strong> {rest}
      </p>
      {rhythm.length > 0 && (
        <p className="rhythm">{rhythm.map((one) => rhythmWords(one, reading)).join(' ')}</p>
      )}
    </div>
  );
}

/** The figures, and what the messages were for. */
export function WeekFigures({
  week,
  policy,
  reading,
  all = false,
}: Pick<WeekViewProps, 'week' | 'policy' | 'reading'> & { all?: boolean }) {
  const running = reading.now < week.end;
  return (
    <>
      <section className="part" aria-labelledby="week-figures">
        <h2 id="week-figures">{i18n.t('week.figures.title')}</h2>
        <FiguresTable groups={figureGroups(week, policy, reading)} running={running} all={all} />
        <p className="nothing">{i18n.t('week.figures.about.conversation')}</p>
      </section>
      <section className="part" aria-labelledby="week-mix">
        <h2 id="week-mix">{i18n.t('week.mix.title')}</h2>
        <MessageMix figures={week} reading={reading} />
      </section>
    </>
  );
}
