import type { Page } from 'playwright-core';
import { chipOf, gateOf } from '../../scripts/start/coach-ui';
import { type Stop, stops } from '../../scripts/start/stops';
import type { Screen } from './screen';

const [x, facebook, linkedin] = stops as readonly [Stop, Stop, Stop];

async function write(page: Page, stop: Stop, text: string): Promise<void> {
  await stop.open(page);
  await stop.editor(page).click();
  await page.keyboard.type(text);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await chipOf(page).waitFor();
}

const shown = (stop: Stop, state: string, show: (page: Page) => Promise<void>): Screen => ({
  name: `coach-${stop.site.toLowerCase()}-${state}`,
  record: 'nobody',
  path: 'about:blank',
  show: async (page) => {
    await write(page, stop, stop.early);
    await show(page);
  },
});

const openCard = async (page: Page): Promise<void> => {
  await chipOf(page).click();
  await page.getByRole('dialog').last().waitFor();
};

const hold =
  (stop: Stop) =>
  async (page: Page): Promise<void> => {
    await stop.send(page);
    await gateOf(page).waitFor();
  };

/** The coach on the practice sites: chip, card and gate. */
export const coach: readonly Screen[] = [
  ...[x, facebook, linkedin].flatMap((stop) => [
    shown(stop, 'chip', async () => undefined),
    shown(stop, 'card', openCard),
    shown(stop, 'gate', hold(stop)),
  ]),
  {
    ...shown(x, 'gate-block', hold(x)),
    policy: { version: 2, ask: { enforcement: 'block' } },
  },
];
