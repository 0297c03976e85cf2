import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { dressDocument } from '@/components/locale';
import { ReportView, type ReportWorld } from '@/components/report/report';
import { placeOfReport } from '@/components/report/report-place';
import { loadPolicy } from '@/lib/policy-storage';
import { loadLog } from '@/lib/summary/load-log';
import { loadTrend } from '@/lib/summary/load-trend';
import { loadWeek } from '@/lib/summary/load-week';
import { Store } from '@/lib/touches/store';
import '@/components/theme.css';

const store = new Store();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const { at, part } = placeOfReport(location.search, Date.now());

const world: ReportWorld = {
  load: async () => {
    const [week, { policy }] = await Promise.all([
      loadWeek(store, at, timeZone, part),
      loadPolicy(),
    ]);
    // The name of the file that a browser prints into.
    document.title = i18n.t('report.title', { week: week.name });
    const [trend, log] = await Promise.all([
      loadTrend(store, week, timeZone, part),
      loadLog(store, week, part),
    ]);
    return { week, part, policy, trend, log };
  },
  print: () => window.print(),
  now: () => Date.now(),
  timeZone,
};

dressDocument(document, i18n.t('extension.name'));
const root = document.getElementById('root');
if (root) createRoot(root).render(<ReportView world={world} />);
