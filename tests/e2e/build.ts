import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { buildPracticeSites } from '../pages/serve';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The extension as shipped, but for open shadow roots (mode `e2e`), so that tests and axe can look inside. */
export const extensionDir = join(root, '.output/chrome-mv3-e2e');

/** The extension as shipped. */
export const shippedDir = join(root, '.output/chrome-mv3');

/** Builds the extension into `extensionDir` (mode `e2e`) or `shippedDir` (`production`). */
export async function buildExtension(mode: 'e2e' | 'production'): Promise<void> {
  // React picks its build by this, and a test's React must be the shipped one.
  process.env.NODE_ENV = 'production';
  await build({ root, mode });
}

/** Builds what the end-to-end tests run on: the extension and the practice sites. */
export default async function buildAll(): Promise<void> {
  await buildExtension('e2e');
  await buildPracticeSites();
}
