import { expect, it } from 'vitest';
import { benchRow } from './row';
import { table } from './table';

it('prints rows as a table that says what was missed', () => {
  const rows = [
    benchRow('keystroke', 'ms', [1, 2, 30], { of: 'p95', atMost: 2 }),
    benchRow('size', 'kB', [120], { of: 'max', atMost: 130 }),
    benchRow('bare', 'ms', [1]),
  ];
  expect(table(rows)).toBe(
    [
      'name       unit  n  median  p95  goal        ok',
      'keystroke  ms    3       2   30  p95 <= 2    MISSED',
      'size       kB    1     120  120  max <= 130  ok',
      'bare       ms    1       1    1  -',
      '',
    ].join('\n'),
  );
});
