import { i18n } from '#i18n';
import { formatDay, type Reading } from '@/components/summary/format';
import { eventWords, whereWords, whoWords } from '@/components/summary/log-words';
import type { LogLine } from '@/lib/summary/load-log';

interface LogTableProps {
  lines: LogLine[];
  reading: Reading;
}

const columns = ['day', 'event', 'where', 'who', 'reason'] as const;

/** The week's log as a table; long ones go on over the pages. */
export function LogTable({ lines, reading }: LogTableProps) {
  if (lines.length === 0) return <p className="nothing">{i18n.t('week.log.none')}</p>;
  return (
    <table className="report-log">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {i18n.t(`report.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="report-day">{formatDay(line.at, reading)}</td>
            <td>{eventWords(line)}</td>
            <td>{whereWords(line)}</td>
            <td>
              <bdi>{whoWords(line)}</bdi>
            </td>
            <td dir="auto">{line.reason ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
