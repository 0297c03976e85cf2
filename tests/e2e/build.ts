import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { buildPracticeSites } from '../pages/serve';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The extension as shipped, but for open shadow roots, so that tests and axe can look inside. */
export const extensionDir = join(root, '.output/chrome-mv3-e2e');

/** The extension as shipped (`buildShipped`). */
export const shippedDir = join(root, '.output/chrome-mv3');

/** Builds what the end-to-end tests run on: the extension (into `extensionDir`) and the practice sites. */
export default async function buildAll(): Promise<void> {
  // WXT's spinner writes to standard output even where nobody watches.
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    // Not a mode of its own: React takes anything but `production` for development.
    await build({
      root,
      outDirTemplate: 'chrome-mv3-e2e',
      vite: () => ({ define: { 'import.meta.env.OPEN_ROOTS': 'true' } }),
    });
  } finally {
    process.stdout.write = write;
  }
  await buildPracticeSites();
}
