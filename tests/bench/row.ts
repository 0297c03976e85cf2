/** One figure of `npm run bench`, from one run of many samples. */
export interface BenchRow {
  name: string;
  /** `ms`, `kB`, or what is counted. */
  unit: string;
  /** How many samples. */
  n: number;
  median: number;
  p95: number;
  /** What is asked for, e.g. `p95 <= 2`; `-` where the row is only for comparison. */
  goal: string;
  /** Whether the goal was met; true where there is none. */
  ok: boolean;
}

/** The figure of a row that its goal is about. */
export type Statistic = 'median' | 'p95' | 'max';

/**
 * The value below which a share of the samples lies (nearest rank: always one of the samples).
 * @param share 0..1
 * @throws RangeError without samples
 */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('A quantile needs at least one sample.');
  return value;
}

/** The middle of the samples; between the two middle ones when their number is even. */
export function median(samples: readonly number[]): number {
  const upper = quantile(
    samples.map((sample) => -sample),
    0.5,
  );
  return (quantile(samples, 0.5) - upper) / 2;
}

/**
 * Makes a row of samples and compares it with its goal.
 * @param goal which statistic must be at most how much; without it the row is for comparison
 * @throws RangeError without samples: a bench that measured nothing must not look fast
 */
export function benchRow(
  name: string,
  unit: string,
  samples: readonly number[],
  goal?: { of: Statistic; atMost: number },
): BenchRow {
  const figures: Record<Statistic, number> = {
    median: median(samples),
    p95: quantile(samples, 0.95),
    max: quantile(samples, 1),
  };
  return {
    name,
    unit,
    n: samples.length,
    median: round(figures.median),
    p95: round(figures.p95),
    goal: goal ? `${goal.of} <= ${goal.atMost}` : '-',
    ok: goal ? figures[goal.of] <= goal.atMost : true,
  };
}

const round = (value: number) => Number(value.toFixed(value < 10 ? 3 : 1));
