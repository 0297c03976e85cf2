import type { Browser } from 'wxt/browser';
import type { Draft } from '@/lib/draft/draft';
import { buildShipped } from '../../scripts/run.mjs';
import { backgroundOf, openBrowser } from '../e2e/browser';
import { shippedDir } from '../e2e/build';
import { type BenchRow, benchRow } from './row';

/** What the function below finds when it runs in a page of the extension. */
declare const chrome: typeof Browser;

/** Five sentences, 280 characters with the one that changes. */
const sentences = [
  'Thank you for coming out to the river on Saturday, it was good to see so many faces.',
  'The new trail is open from dawn until dusk now.',
  'We won an award for it last week.',
  'Please donate $20 today so that we can plant the last row of trees.',
];

const rounds = 200;
const warmUp = 20;

/**
 * How long a page waits for the background's findings and verdict on a draft of 280 characters in which one sentence
 * was changed: the whole way there and back, as the content script has it.
 */
export async function benchBackground(): Promise<BenchRow[]> {
  await buildShipped();
  const context = await openBrowser({ extension: shippedDir });
  try {
    const { host } = new URL((await backgroundOf(context)).url());
    const page = await context.newPage();
    await page.goto(`chrome-extension://${host}/popup.html`);
    const drafts = Array.from({ length: warmUp + rounds }, (_, round): Draft => {
      const changed = `The owl was back at ${String(round).padStart(3, '0')} metres.`;
      const text = [...sentences.slice(0, 2), changed, ...sentences.slice(2)].join(' ');
      return {
        site: 'x',
        surface: 'reply',
        text: text.padEnd(280, '!').slice(0, 280),
        addressees: [
          { site: 'x', handle: 'ana', displayName: 'Ana', certain: true, role: 'author' },
        ],
      };
    });
    const times = await page.evaluate(async (all) => {
      const measured: number[] = [];
      for (const [id, data] of all.entries()) {
        const start = performance.now();
        const answer: unknown = await chrome.runtime.sendMessage({
          id,
          type: 'judge',
          data,
          timestamp: Date.now(),
        });
        measured.push(performance.now() - start);
        if (!(answer instanceof Object && 'res' in answer))
          throw new Error(`The background did not judge: ${JSON.stringify(answer)}`);
      }
      return measured;
    }, drafts);
    return [
      benchRow(
        'background answer, 280 characters, one sentence changed, warm',
        'ms',
        times.slice(warmUp),
        { of: 'median', atMost: 3 },
      ),
      benchRow('background answer, the first (compromise is loaded)', 'ms', times.slice(0, 1)),
    ];
  } finally {
    await context.close();
  }
}
