/** Runs the benches and prints their rows; see `scripts/bench.mjs`. */
import type { BenchRow } from './row';
import { table } from './table';

/** One part of the bench; loaded only when it is run. */
type Part = () => Promise<() => Promise<BenchRow[]>>;

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['typing', async () => (await import('./typing')).benchTyping],
  ['underline', async () => (await import('./underline')).benchUnderline],
  ['idle', async () => (await import('./idle')).benchIdle],
  ['background', async () => (await import('./background')).benchBackground],
  ['analysis', async () => (await import('./analysis')).benchAnalysis],
  ['store', async () => (await import('./store')).benchStore],
  ['file', async () => (await import('./file')).benchFile],
  ['full-store', async () => (await import('./store')).benchFullStore],
]);

/** Takes minutes: runs only when it is named. */
const onlyWhenNamed = new Set(['file', 'full-store']);

const given = process.argv.slice(2);
const json = given.includes('--json');
const names = given.filter((word) => word !== '--json');
const unknown = names.find((name) => !parts.has(name));
if (unknown) {
  console.error(`There is no bench ${unknown}; there are ${[...parts.keys()].join(', ')}.`);
  process.exit(1);
}

// Builds and browsers may chat: only the result belongs on standard output.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);

const rows: BenchRow[] = [];
for (const [name, load] of parts) {
  if (names.length > 0 ? !names.includes(name) : onlyWhenNamed.has(name)) continue;
  process.stderr.write(`bench ${name} …\n`);
  const bench = await load();
  rows.push(...(await bench()));
}
print(json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
