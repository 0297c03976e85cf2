/**
 * Makes a fresh clone ready: the Node that we need, the packages of the lock file, a Chromium. Needs nothing but
 * Node itself, does nothing when all is in place, and writes to standard error only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needChromium } from './chromium.mjs';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{version?: string, integrity?: string, optional?: boolean, link?: boolean}} LockedPackage */
/** @typedef {{packages?: Record<string, LockedPackage>}} LockFile */

/** @type {(line: string) => void} */
const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/**
 * One sentence when this Node is older than `wanted` (`>=20.19`), else undefined.
 * @param {string} wanted
 * @param {string} version
 */
export function nodeTooOld(wanted, version = process.versions.node) {
  const [major = 0, minor = 0] = wanted.replace('>=', '').split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = version.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor)
    ? undefined
    : `Fifth Touch needs Node ${major}.${minor} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages of other systems may be absent.
 * @param {LockFile} lock `package-lock.json`
 * @param {LockFile} installed `node_modules/.package-lock.json`
 * @param {(path: string) => boolean} present whether a package's folder is there
 */
export function isInstalled(lock, installed, present) {
  const have = installed.packages ?? {};
  const want = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  const names = new Set(want.map(([path]) => path));
  return (
    Object.keys(have).every((path) => names.has(path)) &&
    want.every(([path, { version, integrity, optional }]) => {
      const one = have[path];
      if (!one) return optional === true;
      return one.version === version && one.integrity === integrity && present(path);
    })
  );
}

/** @type {(path: string) => any} */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function needPackages() {
  const hidden = 'node_modules/.package-lock.json';
  const done =
    existsSync(join(root, hidden)) &&
    isInstalled(readJson('package-lock.json'), readJson(hidden), (path) =>
      existsSync(join(root, path)),
    );
  if (done) return;
  say('Installing the packages of package-lock.json (npm ci).');
  // Under npm the very npm that runs us; elsewhere the one on the PATH, which is a script on Windows.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0)
    throw new Error('npm ci failed (see above): check the network, then run the command again.');
}

/**
 * Makes ready what a command needs, and passes Chromium's place on in `CHROMIUM_PATH`.
 * @param {{chromium?: boolean}} needs
 * @throws one sentence for the person at the terminal
 */
export function setUp({ chromium = true } = {}) {
  const tooOld = nodeTooOld(readJson('package.json').engines.node);
  if (tooOld) throw new Error(tooOld);
  needPackages();
  if (chromium) process.env.CHROMIUM_PATH = needChromium(say);
}

/**
 * Runs a command's work; an error is one line on standard error and exit code 1.
 * @param {() => number | Promise<number>} work answers the exit code
 */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(() => {
    setUp();
    say(`Ready. Chromium: ${process.env.CHROMIUM_PATH}`);
    return 0;
  });
