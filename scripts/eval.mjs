/**
 * `npm run eval -- FILE.jsonl [--json] [--errors FLAG] [--part work|aside]`: the findings measured on annotated rows;
 * `--pairs` reads pairs of messages instead. `--json` prints one object on standard output.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, runTypeScript } from './run.mjs';
import { main, root, setUp } from './setup.mjs';

await main(async () => {
  setUp({ chromium: false });
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) await prepare();
  return runTypeScript('scripts/eval/main.ts', process.argv.slice(2));
});
