/**
 * Finds a Chromium that loads an extension from a folder, or installs one. Needs nothing but Node, so that it
 * runs before `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the PATH, best first. Branded Chrome is left out: from version 137 it ignores `--load-extension`. */
const commands = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome-for-testing',
  'chrome-for-testing',
];

const debianPackages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];

const howToInstall =
  'Install Chromium (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium; any system: ' +
  'npx playwright-core install chromium), or set CHROMIUM_PATH to one. Branded Google Chrome will not do: from ' +
  'version 137 it ignores --load-extension.';

/**
 * Every place where a Chromium may stand, most wanted first.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 * @returns {string[]}
 */
export function candidates(env = process.env, platform = process.platform, home = homedir()) {
  const names = platform === 'win32' ? commands.map((name) => `${name}.exe`) : commands;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces(env, platform, home), ...downloaded(env, platform, home)];
}

/** @type {(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string) => string[]} */
function usualPlaces(env, platform, home) {
  if (platform === 'darwin')
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing'].map((name) =>
        join(folder, `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  if (platform === 'win32')
    return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((folder) =>
      folder ? [join(folder, 'Chromium/Application/chrome.exe')] : [],
    );
  return ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser'];
}

/**
 * Browsers that Playwright or Puppeteer fetched earlier, newest first.
 * @type {(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string) => string[]}
 */
function downloaded(env, platform, home) {
  const cache =
    platform === 'darwin'
      ? join(home, 'Library/Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(home, 'AppData/Local'))
        : (env.XDG_CACHE_HOME ?? join(home, '.cache'));
  const playwright = folders(
    env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright'),
    /^chromium-\d+$/,
  );
  const puppeteer = folders(join(home, '.cache/puppeteer/chrome'), /./);
  return [...playwright, ...puppeteer]
    .flatMap((folder) => folders(folder, /^chrome-/))
    .flatMap((folder) =>
      platform === 'darwin'
        ? ['Chromium', 'Google Chrome for Testing'].map((name) =>
            join(folder, `${name}.app`, 'Contents/MacOS', name),
          )
        : [join(folder, platform === 'win32' ? 'chrome.exe' : 'chrome')],
    );
}

/** @type {(parent: string, name: RegExp) => string[]} */
function folders(parent, name) {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => join(parent, entry.name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/**
 * What a browser calls itself (`Chromium 156.0.8078.79`); undefined when it does not start. Windows browsers do
 * not answer `--version`, so there the file's presence must do.
 * @param {string} path
 * @returns {string | undefined}
 */
export function versionOf(path) {
  if (process.platform === 'win32') return existsSync(path) ? 'Chromium' : undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/** @type {(version: string) => boolean} */
const isBranded = (version) => /^Google Chrome (?!for Testing)/.test(version);

/**
 * The Chromium to use: `CHROMIUM_PATH` if set, else the first on the PATH or in the usual places.
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => string | undefined} version
 * @returns {string | undefined} undefined when there is none
 * @throws when `CHROMIUM_PATH` names something that cannot be used
 */
export function findChromium(env = process.env, version = versionOf) {
  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    const name = version(chosen);
    if (name === undefined) throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start.`);
    if (isBranded(name))
      throw new Error(`CHROMIUM_PATH is ${chosen}, which is ${name}. ${howToInstall}`);
    return chosen;
  }
  return candidates(env).find((path) => {
    if (!existsSync(path)) return false;
    const name = version(path);
    return name !== undefined && !isBranded(name);
  });
}

/**
 * Finds Chromium, or installs it where that can be done without asking (root on a system with apt-get).
 * @param {(line: string) => void} say
 * @returns {string} the path of the executable
 * @throws one sentence saying what to install
 */
export function needChromium(say) {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const apt = (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, 'apt-get')));
  if (!isRoot || !apt) throw new Error(`No Chromium was found. ${howToInstall}`);
  say(`No Chromium was found: installing ${debianPackages.join(', ')} with apt-get.`);
  for (const args of [
    ['update', '--quiet=2'],
    ['install', '--yes', '--quiet=2', '--no-install-recommends', ...debianPackages],
  ]) {
    // On standard error, so that a command whose standard output is data stays clean.
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed. ${howToInstall}`);
  }
  const installed = findChromium();
  if (!installed)
    throw new Error(`apt-get installed a Chromium that does not start. ${howToInstall}`);
  return installed;
}
