import { i18n } from '#i18n';
import { useLoaded } from '@/components/loaded';
import { displayLocale } from '@/components/locale';
import { type Report, ReportPage } from './report-page';

/** What the printable page stands on; the same object at each render. */
export interface ReportWorld {
  load: () => Promise<Report>;
  print: () => void;
  /** Epoch milliseconds. */
  now: () => number;
  /** IANA. */
  timeZone: string;
}

/** The printable page at work. It is of one moment: what is recorded meanwhile is not in it. */
export function ReportView({ world }: { world: ReportWorld }) {
  const report = useLoaded(world.load);
  if (report === undefined) {
    return (
      <main className="report" aria-busy="true">
        <h1>{i18n.t('report.loading')}</h1>
      </main>
    );
  }
  const reading = { locale: displayLocale(), timeZone: world.timeZone, now: world.now() };
  return <ReportPage {...report} reading={reading} onPrint={world.print} />;
}
