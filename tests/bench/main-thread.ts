import type { Page } from 'playwright-core';
import { type BenchRow, median, quantile } from './row';

/**
 * Reads how much processor time the page's main thread has spent on tasks since the page began, in milliseconds.
 * Processor time, not time on the clock: what else runs on the machine does not count.
 */
export async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const total = metrics.find(({ name }) => name === 'TaskDuration');
    if (!total) throw new Error('Chromium does not say how long its tasks took.');
    return total.value * 1000;
  };
}

/**
 * What something adds: each quantile with it, less the same quantile without it.
 * @throws RangeError without samples
 */
export function addedRow(
  name: string,
  withIt: readonly number[],
  without: readonly number[],
  atMost: number,
): BenchRow {
  const added = (statistic: (samples: readonly number[]) => number) =>
    Number((statistic(withIt) - statistic(without)).toFixed(3));
  const p95 = added((samples) => quantile(samples, 0.95));
  return {
    name,
    unit: 'ms',
    n: withIt.length,
    median: added(median),
    p95,
    goal: `p95 <= ${atMost}`,
    ok: p95 <= atMost,
  };
}
