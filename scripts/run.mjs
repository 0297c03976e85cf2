import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Runs one of the installed tools with Node, in the repository's root, its output on ours.
 * @param {string} script a path in the repository, e.g. `node_modules/vitest/vitest.mjs`
 * @param {string[]} args
 * @param {{env?: Record<string, string>, nodeArgs?: string[], stdout?: 'inherit' | 'ignore' | 2}} options
 *   `stdout`: where the tool's standard output goes, 2 for our standard error
 * @returns {Promise<number>} its exit code; 1 when it died of a signal
 */
export function run(script, args = [], { env = {}, nodeArgs = [], stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, join(root, script), ...args], {
      cwd: root,
      stdio: ['inherit', stdout, 'inherit'],
      env: { ...process.env, ...env },
    });
    // Ctrl+C reaches the child by itself: we only wait for it to clean up.
    const wait = () => {};
    process.on('SIGINT', wait);
    const stop = () => child.kill('SIGTERM');
    process.on('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** Runs a TypeScript file of ours. @type {(script: string, args?: string[]) => Promise<number>} */
export const runTypeScript = (script, args = []) =>
  run(script, args, { nodeArgs: ['--import', 'tsx'] });

const wxt = 'node_modules/wxt/bin/wxt.mjs';

/** Writes `.wxt/`: the types and aliases that every TypeScript tool here builds on. @throws when it fails */
export async function prepare() {
  if ((await run(wxt, ['prepare', '--level', 'warn'], { stdout: 2 })) !== 0)
    throw new Error('wxt prepare failed (see above).');
}

/**
 * Builds the extension as shipped, into `.output/chrome-mv3`. Quiet but for warnings and errors: WXT's spinner writes
 * to standard output even where nobody watches.
 * @throws when it fails
 */
export async function buildShipped() {
  if ((await run(wxt, ['build', '--level', 'warn'], { stdout: 'ignore' })) !== 0)
    throw new Error('The extension could not be built (see above).');
}
