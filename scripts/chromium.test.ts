import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidates, findChromium, versionOf } from './chromium.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function place(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${version}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findChromium', () => {
  it('prefers CHROMIUM_PATH', () => {
    place('chromium', 'Chromium 156.0.1.2');
    const mine = place('mine', 'Chromium 150.0.1.2');
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: mine })).toBe(mine);
  });
  it('takes the first on the PATH that starts', () => {
    const broken = place('chromium', '');
    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    const good = place('chromium-browser', 'Chromium 156.0.1.2');
    expect(findChromium({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(good);
  });
  it('passes over branded Chrome, which does not load our extension', () => {
    place('chromium', 'Google Chrome 140.0.1.2');
    const testing = place('google-chrome-for-testing', 'Google Chrome for Testing 140.0.1.2');
    expect(findChromium({ PATH: folder })).toBe(testing);
  });
  it('says so when CHROMIUM_PATH is branded Chrome or does not start', () => {
    const branded = place('chrome', 'Google Chrome 140.0.1.2');
    expect(() => findChromium({ CHROMIUM_PATH: branded })).toThrow('ignores --load-extension');
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
      'CHROMIUM_PATH is /nowhere/chromium, which does not start.',
    );
  });
});

describe('versionOf', () => {
  it('is what the browser says', () => {
    expect(versionOf(place('chromium', 'Chromium 156.0.1.2'))).toBe('Chromium 156.0.1.2');
  });
});

describe('candidates', () => {
  it('knows the usual places of each system', () => {
    expect(candidates({}, 'darwin', '/home')).toContain(
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    expect(candidates({ LOCALAPPDATA: '/local' }, 'win32', '/home')).toContain(
      '/local/Chromium/Application/chrome.exe',
    );
  });
  it('finds what Playwright fetched, the newest first', () => {
    for (const build of ['chromium-999', 'chromium-1200', 'firefox-1400'])
      mkdirSync(join(folder, build, 'chrome-linux64'), { recursive: true });
    expect(
      candidates({ PLAYWRIGHT_BROWSERS_PATH: folder }, 'linux', folder).filter((path) =>
        path.startsWith(folder),
      ),
    ).toEqual([
      join(folder, 'chromium-1200/chrome-linux64/chrome'),
      join(folder, 'chromium-999/chrome-linux64/chrome'),
    ]);
  });
});
