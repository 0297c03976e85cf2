import { join } from 'node:path';
import { build } from 'wxt';
import { buildPracticeSites } from '../pages/serve';

/** The extension as shipped, but for open shadow roots (mode `e2e`), so that tests and axe can look inside. */
export const extensionDir = join(process.cwd(), '.output/chrome-mv3-e2e');

/** Builds what the end-to-end tests run on: the extension and the practice sites. */
export default async function buildAll(): Promise<void> {
  await build({ mode: 'e2e' });
  await buildPracticeSites();
}
