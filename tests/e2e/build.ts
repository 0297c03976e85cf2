import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { buildPracticeSites } from '../pages/serve';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The extension as shipped, but for open shadow roots, so that tests and axe can look inside. */
export const extensionDir = join(root, '.output/chrome-mv3-e2e');

/** The extension as shipped. */
export const shippedDir = join(root, '.output/chrome-mv3');

/** Builds the extension into `extensionDir` (`e2e`) or `shippedDir` (`production`). */
export async function buildExtension(purpose: 'e2e' | 'production'): Promise<void> {
  if (purpose === 'production') await build({ root });
  // Not a mode of its own: React takes anything but `production` for development.
  else
    await build({
      root,
      outDirTemplate: 'chrome-mv3-e2e',
      vite: () => ({ define: { 'import.meta.env.OPEN_ROOTS': 'true' } }),
    });
}

/** Builds what the end-to-end tests run on: the extension and the practice sites. */
export default async function buildAll(): Promise<void> {
  await buildExtension('e2e');
  await buildPracticeSites();
}
