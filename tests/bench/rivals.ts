import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Another writing coach, by its name and what it does with a text. */
export interface Rival {
  name: string;
  judge(text: string): unknown;
}

const folder = join(import.meta.dirname, 'rivals');
const place = (path: string) => pathToFileURL(join(folder, 'node_modules', path)).href;

/**
 * The coaches that the bench compares with. They are in a folder of their own, installed when first asked for.
 *
 * @throws when they cannot be installed
 */
export async function loadRivals(): Promise<Rival[]> {
  if (!existsSync(join(folder, 'node_modules/harper.js'))) {
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci failed in ${folder}.`);
  }
  const [{ default: writeGood }, { default: alex }, harper, { binary }] = (await Promise.all([
    import(place('write-good/write-good.js')),
    import(place('alex/index.js')),
    import(place('harper.js/dist/index.js')),
    import(place('harper.js/dist/binary.js')),
  ])) as [
    { default: (text: string) => unknown },
    { default: { text?: (text: string) => unknown } & ((text: string) => unknown) },
    {
      LocalLinter: new (options: {
        binary: unknown;
      }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
    },
    { binary: unknown },
  ];
  const linter = new harper.LocalLinter({ binary });
  await linter.setup();
  return [
    { name: 'write-good', judge: (text) => writeGood(text) },
    { name: 'alex', judge: (text) => (alex.text ?? alex)(text) },
    { name: 'harper.js', judge: (text) => linter.lint(text) },
  ];
}
