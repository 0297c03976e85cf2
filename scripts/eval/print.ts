import type { Evaluation, Figures } from './evaluate';
import type { PairsResult } from './pairs';

const percent = (share: number | null) => (share === null ? '    –' : share.toFixed(3).padStart(5));

function line(name: string, { n, tp, fp, fn, precision, recall, f1 }: Figures): string {
  const counts = [n, tp, fp, fn].map((count) => String(count).padStart(5)).join(' ');
  return `${name.padEnd(34)} ${counts}   ${percent(precision)}  ${percent(recall)}  ${percent(f1)}`;
}

/** The figures of every flag, whole and by source, for a person to read. */
export function printTable(result: Evaluation): void {
  console.log(`${'flag'.padEnd(34)}     n    tp    fp    fn   prec.  recall  F1`);
  for (const [name, figures] of Object.entries(result.flags)) {
    console.log(line(name, figures));
    for (const [source, ofSource] of Object.entries(result.bySource[name] ?? {}).sort())
      console.log(line(`    ${source}`, ofSource));
  }
  const { n, flagged } = result.cleanDrafts;
  const share = n === 0 ? '' : ` (${((100 * flagged) / n).toFixed(1)} in 100)`;
  console.log(`\nclean drafts: ${n}, of which ${flagged} flagged${share}`);
}

/** The false alarms and misses of one flag. Answers false when there is no such flag. */
export function printErrors(result: Evaluation, flag: string): boolean {
  const differences = result.differences[flag];
  if (!differences) return false;
  for (const { kind, row, words } of differences) {
    console.log(`${kind.toUpperCase()}  ${row.id} (${row.source}, ${row.context})`);
    console.log(`  ${row.text.replace(/\s*\n\s*/g, ' / ')}`);
    for (const found of words) console.log(`  > ${found.replace(/\s*\n\s*/g, ' / ')}`);
  }
  console.log(`${differences.length} differences`);
  return true;
}

/** The figures of the pairs, and the pairs judged otherwise than by the reader. */
export function printPairs({ figures, differences }: PairsResult): void {
  console.log(`${'pairs'.padEnd(34)}     n    tp    fp    fn   prec.  recall  F1`);
  console.log(line('same message', figures));
  for (const { kind, earlier, later, similarity } of differences)
    console.log(
      `${kind.toUpperCase()} (similarity ${similarity.toFixed(2)})\n  ${earlier}\n  ${later}`,
    );
}
