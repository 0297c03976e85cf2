import type { Page } from 'playwright-core';

/** One event of a Chromium trace, as far as the benches read it. */
export interface TraceEvent {
  name: string;
  pid: number;
  /** Microseconds. */
  dur?: number;
  args: { data?: { url?: string; message?: string } };
}

const mark = 'the bench was here';

/** Records what the page's own process does while `work` runs. */
export async function trace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await work();
  await page.evaluate((message) => console.timeStamp(message), mark);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const own = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === mark);
  if (!own) throw new Error('The trace does not show the page.');
  return events.filter(({ pid }) => pid === own.pid);
}
