import nlp from 'compromise/three';
import { type Analyzer, loadAnalyzer, newAnalyzer } from '@/lib/analysis/analyze';
import { bandKeys, fingerprint, isSameMessage } from '@/lib/analysis/fingerprint';
import { message, sentence, textOf } from './analysis-text';
import { loadRivals } from './rivals';
import { type BenchRow, benchRow } from './row';

const setting = { surface: 'post', addressed: false } as const;

/** What is measured at each length: rounds of full analyses, and of one changed sentence with its goal in ms. */
const lengths = [
  { length: 280, rounds: 60 },
  { length: 3_000, rounds: 30, changed: 2 },
  { length: 63_206, rounds: 7, changed: 6 },
];
const atMostOverBare = 1.3;

/** Samples in milliseconds; the first rounds warm up and do not count. */
async function measure(rounds: number, run: (round: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  const warmUp = Math.max(2, Math.ceil(rounds / 10));
  for (let round = 0; round < warmUp + rounds; round++) {
    const start = performance.now();
    await run(round);
    if (round >= warmUp) samples.push(performance.now() - start);
  }
  return samples;
}

/**
 * The analysis of a draft: whole, beside the bare parser and other coaches on the same text; after one sentence was
 * changed; and the search for a message sent before among 100,000 fingerprints.
 */
export async function benchAnalysis(): Promise<BenchRow[]> {
  const analyzer = await loadAnalyzer();
  const rivals = await loadRivals();
  const rows: BenchRow[] = [];
  for (const { length, rounds, changed } of lengths) {
    const text = textOf(length);
    const size = length.toLocaleString('en');
    // Taken turn by turn, so that a busy moment of the machine meets both.
    const bare: number[] = [];
    const whole = await measure(rounds, () => {
      const start = performance.now();
      nlp(text);
      bare.push(performance.now() - start);
      newAnalyzer(analyzer).analyze(text, setting);
    });
    const parsed = bare.slice(-rounds);
    const full = whole.map((both, round) => both - (parsed[round] ?? 0));
    const ratios = full.map((own, round) => own / (parsed[round] ?? own));
    rows.push(
      benchRow(`compromise/three alone, ${size} characters`, 'ms', parsed),
      benchRow(`full analysis, ${size} characters`, 'ms', full),
      benchRow(`full analysis against compromise/three, ${size} characters`, 'times', ratios, {
        of: 'median',
        atMost: atMostOverBare,
      }),
    );
    if (changed !== undefined)
      rows.push(
        benchRow(
          `one changed sentence, ${size} characters`,
          'ms',
          await measure(100, changeOne(analyzer, text)),
          { of: 'median', atMost: changed },
        ),
      );
    for (const { name, judge } of rivals)
      rows.push(
        benchRow(
          `${name}, ${size} characters`,
          'ms',
          await measure(Math.min(rounds, 15), () => judge(text)),
        ),
      );
  }
  rows.push(await benchSearch());
  return rows;
}

/** Writes another sentence into the middle of a draft in each round, and judges it anew. */
function changeOne(analyzer: Analyzer, text: string): (round: number) => unknown {
  const own = newAnalyzer(analyzer);
  own.analyze(text, setting);
  const at = text.indexOf('. ', text.length / 2) + 2;
  const drafts = Array.from(
    { length: 120 },
    (_, round) => `${text.slice(0, at)}${sentence(90_000 + round)} ${text.slice(at)}`,
  );
  return (round) => own.analyze(drafts[round % drafts.length] as string, setting);
}

/** Looking up one message among 100,000 fingerprints, by bands and then one by one. */
async function benchSearch(): Promise<BenchRow> {
  const prints = Array.from({ length: 100_000 }, (_, n) => fingerprint(message(n), 'bench'));
  const index = new Map<string, number[]>();
  prints.forEach((print, n) => {
    for (const key of bandKeys(print)) {
      const list = index.get(key);
      if (list) list.push(n);
      else index.set(key, [n]);
    }
  });
  let found = 0;
  const samples = await measure(200, (round) => {
    const print = fingerprint(`${message(round)} Yours, Tom`, 'bench');
    const candidates = new Set<number>();
    for (const key of bandKeys(print)) for (const n of index.get(key) ?? []) candidates.add(n);
    for (const n of candidates) if (isSameMessage(print, prints[n] ?? [])) found++;
  });
  if (found < 200) throw new Error(`Only ${found} of 200 messages were found again.`);
  return benchRow('100,000 fingerprints searched', 'ms', samples, { of: 'median', atMost: 5 });
}
