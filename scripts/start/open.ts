/** The coach in a browser window, on the practice sites, until the window is closed or Ctrl+C. */
import { openBrowser } from '../../tests/e2e/browser';
import { shippedDir } from '../../tests/e2e/build';
import { buildPracticeSites } from '../../tests/pages/serve';
import { buildShipped } from '../run.mjs';
import { startAddress, startPage } from './start-page';

console.log('Building the extension and the practice sites …');
await buildShipped();
await buildPracticeSites();

const context = await openBrowser({ extension: shippedDir, headless: false, viewport: null }).catch(
  (error: Error) => {
    const [why] = error.message.split('\n');
    console.error(`Chromium could not open a window: ${why}\n\`npm start -- --tour\` needs none.`);
    process.exit(1);
  },
);
const closed = new Promise<void>((resolve) => {
  context.once('close', () => resolve());
});
const close = () => void context.close();
process.once('SIGINT', close).once('SIGTERM', close);

await context.route(`${startAddress}**`, (route) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body: startPage }),
);
const page = context.pages()[0] ?? (await context.newPage());
// On macOS the application lives on without a window.
const closeWithLastPage = () => {
  if (context.pages().length === 0) close();
};
for (const one of context.pages()) one.on('close', closeWithLastPage);
context.on('page', (one) => one.on('close', closeWithLastPage));

await page.goto(startAddress);
console.log(
  'The practice sites are open in Chromium, with the coach. Close the window or press Ctrl+C to end.',
);
await closed;
