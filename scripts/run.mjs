import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Runs one of the installed tools with Node, in the repository's root, its output on ours.
 * @param {string} script a path in the repository, e.g. `node_modules/vitest/vitest.mjs`
 * @param {string[]} args
 * @param {{env?: Record<string, string>, nodeArgs?: string[], quiet?: boolean}} options `quiet`: keeps our standard
 *   output clean, and writes to standard error instead
 * @returns {Promise<number>} its exit code; 1 when it died of a signal
 */
export function run(script, args = [], { env = {}, nodeArgs = [], quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, join(root, script), ...args], {
      cwd: root,
      stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'],
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

/** Writes `.wxt/`: the types and aliases that every TypeScript tool here builds on. @throws when it fails */
export async function prepare() {
  if ((await run(wxt, ['prepare', '--level', 'warn'], { quiet: true })) !== 0)
    throw new Error('wxt prepare failed (see above).');
}

export const wxt = 'node_modules/wxt/bin/wxt.mjs';
