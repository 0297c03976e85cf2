import { i18n } from '#i18n';
import { formatDay, formatWeek, type Reading } from '@/components/summary/format';
import { Trend } from '@/components/summary/trend';
import { Asides, WeekFigures } from '@/components/summary/week-figures';
import { partName } from '@/components/summary/week-heading';
import { EmptyWeek, Opening } from '@/components/summary/week-view';
import type { Policy } from '@/lib/policy/policy';
import { isEmpty } from '@/lib/summary/figures';
import type { LogLine } from '@/lib/summary/load-log';
import type { TrendWeek } from '@/lib/summary/load-trend';
import type { Part, WeekSummary } from '@/lib/summary/week';
import { LogTable } from './log-table';
import '@/components/summary/summary.css';
import './report.css';

/** All that a week's page is made of. */
export interface Report {
  week: WeekSummary;
  part: Part;
  policy: Policy;
  trend: TrendWeek[];
  log: LogLine[];
}

interface ReportPageProps extends Report {
  reading: Reading;
  onPrint: () => void;
}

/** One week on paper: the sentence, every figure with last week's, the trend and the log. */
export function ReportPage({ reading, onPrint, ...report }: ReportPageProps) {
  const { week, part, policy, trend, log } = report;
  const running = reading.now < week.end;
  const empty = isEmpty(week);
  return (
    <main className="report">
      <header className="report-head">
        <div>
          <p className="eyebrow">
            {i18n.t('week.yourWeek')} · {week.name}
            {running && <span className="running">{i18n.t('week.running')}</span>}
          </p>
          <h1>{formatWeek(week.start, week.end, reading)}</h1>
          {part.site && <p>{i18n.t('report.part', { part: partName(part) })}</p>}
        </div>
        <button type="button" className="button" onClick={onPrint}>
          {i18n.t('report.print')}
        </button>
      </header>
      {empty ? (
        <EmptyWeek running={running} />
      ) : (
        <>
          <Opening week={week} reading={reading} />
          <Asides week={week} policy={policy} reading={reading} />
          <WeekFigures week={week} policy={policy} reading={reading} all />
        </>
      )}
      <section className="part report-trend" aria-labelledby="report-trend">
        <h2 id="report-trend">{i18n.t('week.trend.title')}</h2>
        <Trend
          weeks={trend}
          policy={policy}
          reading={reading}
          rtl={document.documentElement.dir === 'rtl'}
        />
      </section>
      <section className="part" aria-labelledby="report-log">
        <h2 id="report-log">{i18n.t('report.log')}</h2>
        <LogTable lines={log} reading={reading} />
      </section>
      <footer className="report-foot">
        <p>
          {i18n.t('report.made', { day: formatDay(reading.now, reading) })} {i18n.t('report.close')}
        </p>
      </footer>
    </main>
  );
}
