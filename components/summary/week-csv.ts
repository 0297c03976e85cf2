import { i18n } from '#i18n';
import { siteName } from '@/components/names';
import type { Policy } from '@/lib/policy/policy';
import type { LogLine } from '@/lib/summary/load-log';
import type { WeekSummary } from '@/lib/summary/week';
import { csvLines } from '@/lib/touches/csv';
import { beforeWords, figureGroups } from './figure-rows';
import { formatDay, type Reading } from './format';
import { eventWords, whoWords } from './log-words';

/**
 * The week for a spreadsheet: its figures with last week's, and below them the log with the reasons. A cell that a
 * spreadsheet would take for a formula is not one.
 */
export function weekCsv(
  week: WeekSummary,
  log: readonly LogLine[],
  policy: Policy,
  reading: Reading,
): string {
  const heading = [
    i18n.t('report.figure'),
    week.name,
    beforeWords(week, reading),
    i18n.t('report.goal'),
    '',
  ];
  const figures = figureGroups(week, policy, reading).flatMap(({ name, rows }) =>
    rows.map((row) => [
      `${name}: ${row.name}`,
      row.value,
      row.before,
      row.goal?.text ?? '',
      row.goal?.state ?? '',
    ]),
  );
  const columns = (['day', 'event', 'where', 'who', 'reason'] as const).map((column) =>
    i18n.t(`report.${column}`),
  );
  const lines = log.map((line) => [
    formatDay(line.at, reading),
    eventWords(line),
    siteName(line.site),
    whoWords(line),
    line.reason ?? '',
  ]);
  return csvLines([heading, ...figures, ['', '', '', '', ''], columns, ...lines]);
}
