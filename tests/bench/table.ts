import type { BenchRow } from './row';

const columns = ['name', 'unit', 'n', 'median', 'p95', 'goal', 'ok'] as const;

const isNumber = (column: (typeof columns)[number]): boolean =>
  column === 'n' || column === 'median' || column === 'p95';

function cell(row: BenchRow, column: (typeof columns)[number]): string {
  if (column === 'ok') return row.goal === '-' ? '' : row.ok ? 'ok' : 'MISSED';
  return String(row[column]);
}

/** The rows as a table for the terminal, numbers to the right. */
export function table(rows: readonly BenchRow[]): string {
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => cell(row, column)))];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  const text = lines.map((line) =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        return isNumber(column) ? line[index]?.padStart(width) : line[index]?.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}
